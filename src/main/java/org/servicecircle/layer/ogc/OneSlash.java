package org.servicecircle.layer.ogc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads {@code /ogc//conformance} to {@code /ogc/conformance}. Clients that were given {@code /ogc/} put a slash of their own
 * after it, the OGC's test suite for tiles among them.
 */
@Component
final class OneSlash extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !(path.startsWith("/ogc/") && path.contains("//"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                HttpHeaders.LOCATION,
                request.getRequestURI().replaceAll("/{2,}", "/") + (query == null ? "" : "?" + query));
    }
}
