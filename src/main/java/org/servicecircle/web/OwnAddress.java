package org.servicecircle.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address at which this server was asked, for links that must name it whole. Behind a proxy that takes {@code
 * server.forward-headers-strategy}.
 */
public final class OwnAddress {

    private OwnAddress() {}

    /** Scheme, host, port and context path of the request that this thread answers, without a slash at its end. */
    public static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
