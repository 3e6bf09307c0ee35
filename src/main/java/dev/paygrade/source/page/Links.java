package dev.paygrade.source.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Links as pages write them. */
public final class Links {

    private Links() {}

    /** The absolute http or https address of a link, its fragment dropped; null if it is none, or leads nowhere else. */
    public static @Nullable URI resolve(URI base, @Nullable String href) {
        if (href == null || href.isBlank() || href.startsWith("#")) {
            return null;
        }
        try {
            URI uri = base.resolve(new URI(escape(href.strip())));
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            if (!web || uri.getHost() == null) {
                return null;
            }
            return uri.getRawFragment() == null ? uri : withoutFragment(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static URI withoutFragment(URI uri) {
        String whole = uri.toString();
        return URI.create(whole.substring(0, whole.indexOf('#')));
    }

    /** Pages write spaces, bars and brackets into links as they are; browsers escape them. */
    private static String escape(String href) {
        StringBuilder out = new StringBuilder(href.length());
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            switch (c) {
                case ' ' -> out.append("%20");
                case '|' -> out.append("%7C");
                case '[' -> out.append("%5B");
                case ']' -> out.append("%5D");
                case '{' -> out.append("%7B");
                case '}' -> out.append("%7D");
                case '"' -> out.append("%22");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                case '^' -> out.append("%5E");
                case '`' -> out.append("%60");
                case '\t', '\n', '\r' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
