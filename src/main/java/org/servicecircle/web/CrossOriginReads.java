package org.servicecircle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What scripts on other origins may read: public answers, without credentials. To all other requests nothing is allowed
 * and nothing is refused, so that the browser decides as if there were no such setting.
 */
final class CrossOriginReads extends OncePerRequestFilter {

    private static final List<String> PATHS = List.of("/ogc", "/tiles", "/api/v1");
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final List<String> EXPOSED = List.of(
            HttpHeaders.ETAG,
            "Content-Crs",
            HttpHeaders.LINK,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CONTENT_DISPOSITION);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final CorsProcessor processor = new DefaultCorsProcessor();
    private final CorsConfiguration reads = new CorsConfiguration();

    CrossOriginReads(CorsSettings settings) {
        reads.setAllowedOrigins(settings.origins());
        reads.setAllowedMethods(METHODS);
        reads.addAllowedHeader(CorsConfiguration.ALL);
        reads.setExposedHeaders(EXPOSED);
        reads.setAllowCredentials(false);
        reads.setMaxAge(REMEMBERED);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return PATHS.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Also where nothing is allowed: no cache may hand such an answer to an origin that is listed.
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        boolean allowed = isRead(request) && reads.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null;
        if (allowed && processor.processRequest(reads, request, response) && CorsUtils.isPreFlightRequest(request)) {
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isRead(HttpServletRequest request) {
        return METHODS.contains(
                CorsUtils.isPreFlightRequest(request)
                        ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                        : request.getMethod());
    }
}
