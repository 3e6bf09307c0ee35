package dev.paygrade.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Who asks, as far as the network tells. */
final class Readers {
    private Readers() {}

    /** IPv4 or IPv6 address, that of the proxy's word if proxies are trusted; empty if there is none. */
    static String networkAddress(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "" : address.hostAddress();
    }
}
