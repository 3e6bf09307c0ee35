package dev.paygrade.pay;

import dev.paygrade.text.TextWords;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a reader sees: entities decoded (twice at most) and tags replaced by a space or a line end, with
 * the way back to the text as given.
 */
final class Surface {
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("ensp", ' '),
            Map.entry("emsp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("minus", '−'),
            Map.entry("hellip", '…'),
            Map.entry("euro", '€'),
            Map.entry("pound", '£'),
            Map.entry("yen", '¥'),
            Map.entry("dollar", '$'),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("rsquo", '’'),
            Map.entry("lsquo", '‘'),
            Map.entry("plus", '+'),
            Map.entry("bull", '•'),
            Map.entry("middot", '·'),
            Map.entry("sol", '/'),
            Map.entry("ast", '*'),
            Map.entry("percnt", '%'),
            Map.entry("colon", ':'),
            Map.entry("uuml", 'ü'),
            Map.entry("auml", 'ä'),
            Map.entry("ouml", 'ö'),
            Map.entry("eacute", 'é'),
            Map.entry("times", '×'));
    private static final int LONGEST_ENTITY = 10;
    /** Signs that Markdown escapes. */
    private static final String MARKS = "-.$*_+#()[]!~|,&<>\\";

    char[] chars;
    int length;
    private int @Nullable [] origin;

    private Surface(char[] chars) {
        this.chars = chars;
        this.length = chars.length;
    }

    static Surface of(String text) {
        return of(text, text.toCharArray());
    }

    /** The same of a text whose characters are there already; they are left as they are. */
    static Surface of(TextWords words) {
        Surface plain = new Surface(words.chars());
        boolean may = words.mayHave('&') || words.mayHave('<') || words.mayHave('\\');
        return may && plain.changes() ? of(words.text(), words.chars().clone()) : plain;
    }

    /** Whether nothing had to be decoded or left out. */
    boolean isAsGiven() {
        return origin == null;
    }

    /** Whether there is an entity, a tag or an escape. */
    private boolean changes() {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c > '\\') {
                continue;
            }
            int end = c == '&' ? entityEnd(i) : -1;
            boolean found =
                    (end >= 0 && entity(i, end) >= 0) || (c == '<' && tagEnd(i) > 0) || (c == '\\' && isEscape(i));
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static Surface of(String text, char[] chars) {
        Surface surface = new Surface(chars);
        boolean entities = text.indexOf('&') >= 0;
        boolean escapes = text.indexOf('\\') >= 0;
        if (entities || escapes || text.indexOf('<') >= 0) {
            surface.origin = new int[text.length() + 1];
            for (int i = 0; i <= text.length(); i++) {
                surface.origin[i] = i;
            }
            if (entities && surface.decode(surface.origin)) {
                surface.decode(surface.origin);
            }
            surface.stripTags(surface.origin);
            if (escapes) {
                surface.unescape(surface.origin);
            }
        }
        return surface;
    }

    /** Index in the text as given of the character at an index here; the end of the text for the end. */
    int origin(int index) {
        return origin == null ? index : origin[index];
    }

    private boolean decode(int[] from) {
        int out = 0;
        boolean again = false;
        int i = 0;
        while (i < length) {
            int end = chars[i] == '&' ? entityEnd(i) : -1;
            int decoded = end < 0 ? -1 : entity(i, end);
            from[out] = from[i];
            if (decoded >= 0) {
                chars[out++] = (char) decoded;
                again |= decoded == '&';
                i = end;
            } else {
                chars[out++] = chars[i++];
            }
        }
        from[out] = from[length];
        length = out;
        return again;
    }

    private int entityEnd(int ampersand) {
        for (int i = ampersand + 1; i < length && i <= ampersand + LONGEST_ENTITY; i++) {
            if (chars[i] == ';') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The decoded UTF-16 unit, or -1. */
    private int entity(int from, int end) {
        String name = new String(chars, from + 1, end - from - 2);
        if (!name.startsWith("#")) {
            Character decoded = ENTITIES.get(name);
            return decoded == null ? -1 : decoded;
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int value = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
            if (value > Character.MAX_VALUE) {
                return -1;
            }
        }
        return value == 0 ? -1 : value;
    }

    private void stripTags(int[] from) {
        int out = 0;
        int i = 0;
        while (i < length) {
            int end = chars[i] == '<' ? tagEnd(i) : -1;
            from[out] = from[i];
            if (end > 0) {
                chars[out++] = breaksLine(i) ? '\n' : ' ';
                i = end;
            } else {
                chars[out++] = chars[i++];
            }
        }
        from[out] = from[length];
        length = out;
    }

    /** Markdown puts a backslash before a sign that would mark something: "CA$255\\.6K \\- CA$300\\.3K". */
    private void unescape(int[] from) {
        int out = 0;
        for (int i = 0; i < length; i++) {
            if (chars[i] != '\\' || !isEscape(i)) {
                from[out] = from[i];
                chars[out++] = chars[i];
            }
        }
        from[out] = from[length];
        length = out;
    }

    private boolean isEscape(int backslash) {
        return backslash + 1 < length && MARKS.indexOf(chars[backslash + 1]) >= 0;
    }

    private int tagEnd(int open) {
        if (open + 1 >= length
                || (chars[open + 1] != '/' && chars[open + 1] != '!' && !Character.isLetter(chars[open + 1]))) {
            return -1;
        }
        for (int i = open + 1; i < length; i++) {
            if (chars[i] == '>') {
                return i + 1;
            }
            if (chars[i] == '<') {
                return -1;
            }
        }
        return -1;
    }

    private boolean breaksLine(int open) {
        int i = chars[open + 1] == '/' ? open + 2 : open + 1;
        char c = i < length ? Character.toLowerCase(chars[i]) : ' ';
        char next = i + 1 < length ? Character.toLowerCase(chars[i + 1]) : ' ';
        return switch (c) {
            case 'p' -> !Character.isLetter(next);
            case 'd' -> next == 'i' || next == 't' || next == 'd';
            case 'h' -> Character.isDigit(next) || next == 'r';
            case 'l' -> next == 'i';
            case 't' -> next == 'r' || next == 'a';
            case 'b' -> next == 'r';
            case 'u', 'o' -> next == 'l';
            default -> false;
        };
    }
}
