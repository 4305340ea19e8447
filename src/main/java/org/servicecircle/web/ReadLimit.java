package org.servicecircle.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Bounds how often one address reads. Requests of this machine are not counted unless the settings say so: a proxy here
 * that names no clients would make one of them all, and whoever measures from here would measure refusals.
 */
final class ReadLimit implements HandlerInterceptor {

    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1");

    private final AddressLimits clients;
    private final boolean countsLoopback;

    ReadLimit(ReadLimitSettings settings, TimeMeter time) {
        clients = new AddressLimits(
                new Allowance(settings.burst(), settings.perSecond(), Duration.ofSeconds(1)),
                settings.clientsKept(),
                time);
        countsLoopback = settings.loopback();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String address = request.getRemoteAddr();
        if (countsLoopback || !LOOPBACK.matcher(address).matches()) {
            AddressLimits.take(clients.of(address), "too-many-reads");
        }
        return true;
    }
}
