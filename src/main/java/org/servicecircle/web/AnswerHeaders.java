package org.servicecircle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Headers of every answer: what a browser may load, and for the API its language and that it is asked for again. */
final class AnswerHeaders extends OncePerRequestFilter {

    /**
     * Everything from this server only, but for the pictures of a tile server where one is set. Leaflet positions its
     * panes through the style object, which this allows.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:%s; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors %s";

    /** The one page that others may frame. */
    private static final String EMBED_PAGE = "/embed.html";

    private final LocaleResolver locales;
    private final String contentPolicy;
    private final String embedPolicy;

    AnswerHeaders(LocaleResolver locales, RasterSettings raster, EmbedSettings embed) {
        this.locales = locales;
        String pictures = raster.origin().map(" "::concat).orElse("");
        this.contentPolicy = CONTENT_POLICY.formatted(pictures, "'none'");
        this.embedPolicy = CONTENT_POLICY.formatted(pictures, embed.policy());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean embed = EMBED_PAGE.equals(request.getServletPath());
        response.setHeader("Content-Security-Policy", embed ? embedPolicy : contentPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!embed) {
            // It knows no list of origins, and would forbid what the policy allows.
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Permissions-Policy",
                embed ? "geolocation=(), camera=(), microphone=()" : "geolocation=(self), camera=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.setHeader(
                    HttpHeaders.CONTENT_LANGUAGE,
                    Language.of(locales.resolveLocale(request)).tag());
        }
        chain.doFilter(request, response);
    }
}
