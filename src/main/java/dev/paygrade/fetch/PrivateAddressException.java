package dev.paygrade.fetch;

import java.io.IOException;
import java.net.InetAddress;

/** A connection that was not made, because the address is not public. The message says which and why. */
@SuppressWarnings("serial")
final class PrivateAddressException extends IOException {
    PrivateAddressException(String host, InetAddress address, SpecialRange range) {
        super(subject(host, address.getHostAddress()) + " is " + range);
    }

    private static String subject(String host, String address) {
        return address.equals(host) ? address : host + " leads to " + address + ", which";
    }
}
