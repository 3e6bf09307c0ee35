package dev.paygrade.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the address of an ad; never throws. */
final class AddressReader {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 3;
    private static final int FEWEST_DIGITS = 3;
    private static final int SHORTEST_COUNT = 5;
    /** Longer ones are times, or numbers of visitors. */
    private static final int LONGEST_COUNT = 9;

    private AddressReader() {}

    /** Null if there is no host in it. */
    static @Nullable Address read(@Nullable String url) {
        return url == null || url.length() > LONGEST ? null : read(url.strip(), 0);
    }

    private static @Nullable Address read(String url, int depth) {
        int scheme = url.indexOf("://");
        if (scheme > 8) {
            scheme = -1;
        }
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int end = indexOfAny(rest, "/?#", 0);
        String host = host(rest.substring(0, end));
        if (host == null) {
            return null;
        }
        String port = port(rest.substring(0, end));
        int hash = rest.indexOf('#', end);
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
        int query = beforeHash.indexOf('?', end);
        String path = query < 0 ? beforeHash.substring(end) : beforeHash.substring(end, query);
        if (fragment.startsWith("/") || fragment.startsWith("!/")) {
            path = path + "/" + fragment;
        }
        Site site = Site.ofHost(host);
        List<String> parameters =
                query < 0 ? List.of() : List.of(beforeHash.substring(query + 1).split("&"));
        String byParameter = null;
        String unnamed = null;
        String board = null;
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1 || equals == parameter.length() - 1) {
                continue;
            }
            String name = parameter.substring(0, equals).toLowerCase(Locale.ROOT);
            String value = decode(parameter.substring(equals + 1));
            if (Words.isWrapper(name) && value.startsWith("http") && depth < DEEPEST) {
                Address inner = read(value, depth + 1);
                if (inner != null && inner.key() != null) {
                    return inner;
                }
            }
            if (name.equals("gh_jid") || name.equals("ashby_jid")) {
                board = name.equals("gh_jid") ? "greenhouse" : "ashby";
                byParameter = value.toLowerCase(Locale.ROOT);
            } else if (byParameter == null
                    && ((site != null && site.parameters().contains(parameter.substring(0, equals)))
                            || (Words.isParameter(name) && tells(site, name, value)))) {
                byParameter = value.toLowerCase(Locale.ROOT);
            } else if (site == null && unnamed == null && !Words.isTrail(name) && isCount(value)) {
                unnamed = value;
            }
        }
        List<String> segments = segments(path);
        boolean plain =
                segments.isEmpty() || AddressId.of(segments, site != null) == null && !isSpecific(segments.getLast());
        return address(host, port, site, segments, byParameter == null && plain ? unnamed : byParameter, board);
    }

    private static Address address(
            String host,
            String port,
            @Nullable Site site,
            List<String> segments,
            @Nullable String byParameter,
            @Nullable String board) {
        String id = byParameter == null ? AddressId.of(segments, site != null) : byParameter;
        if (id == null && site != null && site.tenantIds() && isNumber(segments)) {
            // a small employer counts its own ads from one
            id = segments.getLast();
        }
        String tenant = site == null ? null : tenant(host, site, segments);
        String scope;
        if (board != null) {
            scope = board;
        } else if (site == null) {
            scope = host + port;
        } else {
            scope = site.tenantIds() && tenant != null ? site.name() + ":" + tenant : site.name();
        }
        Origin origin = site == null ? (board == null ? Origin.UNKNOWN : Origin.EMPLOYER) : site.origin();
        String key = null;
        if (id != null) {
            key = scope + ":" + id;
        } else if (!segments.isEmpty() && isSpecific(segments.getLast())) {
            key = host + port + "/" + path(segments);
        }
        boolean certain = site != null || board != null;
        return new Address(host, scope, id, key, certain, path(segments), tenant, origin);
    }

    private static String path(List<String> segments) {
        return String.join("/", segments).toLowerCase(Locale.ROOT);
    }

    /** {@code :8081}; empty for those that addresses leave out. */
    private static String port(String authority) {
        int colon = authority.lastIndexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon);
        return port.equals(":80") || port.equals(":443") || port.equals(":") || port.contains("@") ? "" : port;
    }

    private static @Nullable String host(String authority) {
        String host = authority.substring(authority.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        for (String prefix : List.of("www.", "m.", "mobile.", "amp.")) {
            if (host.startsWith(prefix)) {
                host = host.substring(prefix.length());
            }
        }
        return host.indexOf('.') <= 0 || host.endsWith(".") ? null : host;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String raw : path.split("/")) {
            String segment = decode(raw);
            int dot = segment.lastIndexOf(".htm");
            segment = dot > 0 ? segment.substring(0, dot) : segment;
            if (!segment.isEmpty() && !segment.equals("!") && !isLocale(segment)) {
                segments.add(segment);
            }
        }
        while (segments.size() > 1 && isForm(segments.getLast())) {
            segments.removeLast();
        }
        return segments;
    }

    private static boolean isForm(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        return lower.startsWith("apply") || lower.equals("application") || lower.equals("job") || lower.equals("new");
    }

    /** {@code en}, {@code de-DE}, {@code fr_ca}. */
    private static boolean isLocale(String segment) {
        boolean letters =
                segment.length() >= 2 && Character.isLetter(segment.charAt(0)) && Character.isLetter(segment.charAt(1));
        boolean region = segment.length() == 5 && (segment.charAt(2) == '-' || segment.charAt(2) == '_');
        // lever and workable have paths of one letter, and no posting has one of two
        return letters && (segment.length() == 2 || region) && !hasDigit(segment);
    }

    private static @Nullable String tenant(String host, Site site, List<String> segments) {
        return switch (site.tenant()) {
            case NONE -> null;
            case PATH -> segments.isEmpty() ? null : segments.getFirst().toLowerCase(Locale.ROOT);
            case HOST -> {
                int left = host.length() - site.host().length() - 1;
                if (left <= 0) {
                    yield null;
                }
                String sub = host.substring(0, left);
                String first = sub.substring(0, indexOfAny(sub, ".", 0));
                yield first.startsWith("careers-") || first.startsWith("jobs-")
                        ? first.substring(first.indexOf('-') + 1)
                        : first;
            }
        };
    }

    private static boolean isSpecific(String segment) {
        String[] words = segment.toLowerCase(Locale.ROOT).split("[-_+ ]");
        int telling = 0;
        for (String word : words) {
            if (!Words.isPage(word)) {
                telling++;
            }
        }
        return telling >= 3;
    }

    private static boolean isNumber(List<String> segments) {
        String last = segments.isEmpty() ? "" : segments.getLast();
        return !last.isEmpty() && AddressId.digits(last, 0, last.length()) == last.length();
    }

    /** An employer's own site may name its openings by words: {@code ?id=analyst-power}. */
    private static boolean tells(@Nullable Site site, String name, String value) {
        int digits = AddressId.digits(value, 0, value.length());
        return Words.isSource(name) ? digits >= FEWEST_DIGITS : digits > 0 || site == null && value.indexOf('-') > 0;
    }

    /** So long a number that a site has counted its ads to reach it: {@code ?nr=2240118}. */
    private static boolean isCount(String value) {
        return value.length() >= SHORTEST_COUNT
                && value.length() <= LONGEST_COUNT
                && !value.startsWith("20")
                && AddressId.digits(value, 0, value.length()) == value.length();
    }

    private static boolean hasDigit(String text) {
        return AddressId.digits(text, 0, text.length()) > 0;
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static int indexOfAny(String text, String chars, int from) {
        for (int i = from; i < text.length(); i++) {
            if (chars.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
