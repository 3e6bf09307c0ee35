package dev.paygrade.fetch;

import java.net.URI;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads addresses the way the client will, so that what was checked is what is asked. */
final class Addresses {
    private Addresses() {}

    /**
     * The address without user, password and fragment, which are never sent.
     *
     * @throws StoppedException for SCHEME and BAD_ADDRESS
     */
    static HttpUrl of(URI uri) throws StoppedException {
        String text = uri.toString();
        @Nullable HttpUrl url = HttpUrl.parse(text);
        if (url == null || uri.getScheme() == null) {
            throw unreadable(text, uri.getScheme());
        }
        return checked(url, text);
    }

    /** Where a redirect leads; with the same exceptions, and DOWNGRADE. */
    static HttpUrl redirected(HttpUrl from, String location) throws StoppedException {
        @Nullable HttpUrl to = from.resolve(location);
        if (to == null) {
            throw unreadable(location, scheme(location));
        }
        if (from.isHttps() && !to.isHttps()) {
            throw StoppedException.refused(
                    Refusal.DOWNGRADE,
                    from + " redirects from https to " + to
                            + ", which anyone on the way could read and change. If that page is wanted, use its own address as the source.");
        }
        return checked(to, location);
    }

    /** What counts as one host for pacing: the name, and the port if it is not the scheme's own. */
    static String gateKey(HttpUrl url) {
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return usual ? url.host() : AddressGuard.hostAndPort(url.host(), url.port());
    }

    private static HttpUrl checked(HttpUrl url, String asWritten) throws StoppedException {
        if (isOddNumber(url.host())) {
            throw StoppedException.refused(
                    Refusal.BAD_ADDRESS,
                    url.host() + " in " + shortened(asWritten)
                            + " is an IP address in a form that programs read differently. Write it as four decimal numbers from 0 to 255 without leading zeros.");
        }
        return url.newBuilder().username("").password("").fragment(null).build();
    }

    /**
     * Whether a host ends in a number, so that it is read as an IPv4 address (WHATWG URL, "ends in a number checker"),
     * but is not four plain decimal numbers.
     */
    private static boolean isOddNumber(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        if (last > 0 && labels[last].isEmpty()) {
            last--;
        }
        if (host.indexOf(':') >= 0 || !isNumber(labels[last])) {
            return false;
        }
        if (labels.length != 4) {
            return true;
        }
        for (String label : labels) {
            boolean plain = label.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(label) <= 255;
            if (!plain) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String label) {
        return label.matches("[0-9]+|0[xX][0-9a-fA-F]*");
    }

    private static StoppedException unreadable(String text, @Nullable String scheme) {
        if (scheme == null || scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) {
            return StoppedException.refused(
                    Refusal.BAD_ADDRESS,
                    shortened(text) + " is not a web address. It should look like https://example.org/jobs.");
        }
        return StoppedException.refused(
                Refusal.SCHEME, shortened(text) + " is neither http nor https, and nothing else is fetched.");
    }

    private static @Nullable String scheme(String location) {
        int colon = location.indexOf(':');
        return colon > 0 && location.substring(0, colon).matches("[a-zA-Z][a-zA-Z0-9+.-]*")
                ? location.substring(0, colon)
                : null;
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
