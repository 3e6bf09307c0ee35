package dev.paygrade.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a response and its first bytes say about their charset. Labels are taken as the WHATWG Encoding Standard does. */
final class CharsetHints {
    /** How far into a page its declaration is looked for; the HTML standard asks for 1,024, pages need more. */
    private static final int DECLARATION_BYTES = 4096;

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("cp874", "x-windows-874"),
            Map.entry("dos-874", "x-windows-874"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("utf-16", "UTF-16LE"));

    private CharsetHints() {}

    /** A charset by its label, or null when the label is unknown. */
    static @Nullable Charset named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 40) {
            return null;
        }
        try {
            return Charset.forName(LABELS.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** The charset parameter of a Content-Type header. */
    static @Nullable Charset inHeader(@Nullable String contentType) {
        return contentType == null ? null : attribute(contentType, "charset", 0, contentType.length());
    }

    /** The charset of a {@code meta} element or an XML declaration among the first bytes. */
    static @Nullable Charset inBody(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        int xml = head.stripLeading().startsWith("<?xml") ? head.indexOf("<?xml") : -1;
        if (xml >= 0) {
            Charset declared = attribute(head, "encoding", xml, endOfTag(head, xml));
            if (declared != null) {
                return readable(declared);
            }
        }
        String lower = head.toLowerCase(Locale.ROOT);
        for (int meta = lower.indexOf("<meta"); meta >= 0; meta = lower.indexOf("<meta", meta + 1)) {
            Charset declared = attribute(head, "charset", meta, endOfTag(head, meta));
            if (declared != null) {
                return readable(declared);
            }
        }
        return null;
    }

    /** A declaration that could be read byte by byte is not in UTF-16, whatever it says. */
    private static Charset readable(Charset declared) {
        return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : declared;
    }

    private static int endOfTag(String text, int from) {
        int end = text.indexOf('>', from);
        return end < 0 ? text.length() : end;
    }

    private static @Nullable Charset attribute(String text, String name, int from, int to) {
        for (int at = from; at + name.length() < to; at++) {
            if (!text.regionMatches(true, at, name, 0, name.length())) {
                continue;
            }
            int value = skipSpace(text, at + name.length(), to);
            if (value >= to || text.charAt(value) != '=') {
                continue;
            }
            value = skipSpace(text, value + 1, to);
            int end = value;
            while (end < to && isLabel(text.charAt(end))) {
                end++;
            }
            return named(text.substring(value, end));
        }
        return null;
    }

    private static int skipSpace(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) <= ' ' || text.charAt(i) == '"' || text.charAt(i) == '\'')) {
            i++;
        }
        return i;
    }

    private static boolean isLabel(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || "-_.:+".indexOf(c) >= 0;
    }
}
