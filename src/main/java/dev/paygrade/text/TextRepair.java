package dev.paygrade.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Repairs a whole document: takes out what no ad is written with, and undoes, once, UTF-8 that was read as another
 * charset. The charset is judged by the document as a whole; a text that is not clearly damaged stays as it is.
 */
public final class TextRepair {
    private static final String NUL_REMOVED = "nul-removed";
    private static final String CONTROLS_REMOVED = "controls-removed";
    private static final String SURROGATES_REMOVED = "lone-surrogates-removed";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Characters looked at in one go. */
    private static final int PART = 1024;

    private TextRepair() {}

    /** Repairs a document, never throws, and is linear in its length. */
    public static Repaired repair(String text) {
        if (isSound(text)) {
            return new Repaired(text, List.of());
        }
        List<String> repairs = new ArrayList<>(0);
        String clean = clean(text, repairs);
        Misreading misreading = misreadingOf(clean);
        if (misreading == null) {
            return new Repaired(clean, repairs);
        }
        repairs.add(misreading.repair());
        return new Repaired(reread(clean, misreading), repairs);
    }

    /**
     * Decodes HTML entities once, for fields that are plain text: an escaped ampersand gives an ampersand, and what
     * then looks like an entity stays. Controls that an entity stood for are removed.
     */
    public static String decodeEntities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return clean(Parser.unescapeEntities(text, false), new ArrayList<>(0));
    }

    private static String clean(String text, List<String> repairs) {
        int first = firstUnclean(text, 0);
        if (first < 0) {
            return text;
        }
        boolean nul = false;
        boolean control = false;
        boolean surrogate = false;
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        for (int at = first; at >= 0; at = firstUnclean(text, from)) {
            char c = text.charAt(at);
            nul |= c == 0;
            control |= c > 0 && c < ' ';
            surrogate |= c >= ' ';
            clean.append(text, from, at);
            from = at + 1;
        }
        clean.append(text, from, text.length());
        addIf(nul, NUL_REMOVED, repairs);
        addIf(control, CONTROLS_REMOVED, repairs);
        addIf(surrogate, SURROGATES_REMOVED, repairs);
        return clean.toString();
    }

    private static void addIf(boolean happened, String repair, List<String> repairs) {
        if (happened) {
            repairs.add(repair);
        }
    }

    /**
     * Whether a text shows at one look that nothing is to be repaired: neither controls nor surrogates, and nowhere two
     * characters beyond ASCII side by side, as every misreading makes them.
     */
    private static boolean isSound(String text) {
        char[] part = new char[Math.min(PART, text.length())];
        // negative as long as of any two neighbours one is of ASCII
        int apart = -1;
        char before = 0;
        for (int from = 0; from < text.length(); from += PART) {
            int length = Math.min(PART, text.length() - from);
            text.getChars(from, from + length, part, 0);
            for (int i = 0; i < length; i++) {
                char c = part[i];
                if (!isPlain(c) && c != '\n' && c != '\t' && c != '\r') {
                    return false;
                }
                apart &= (c - 0x80) | (before - 0x80);
                before = c;
            }
        }
        return apart < 0;
    }

    /** One comparison for nearly every character of nearly every text. */
    private static boolean isPlain(char c) {
        return (char) (c - ' ') < Character.MIN_SURROGATE - ' ';
    }

    private static int firstUnclean(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static @Nullable Misreading misreadingOf(String text) {
        int candidates = Misreading.candidates(text);
        Misreading clearest = null;
        int most = 0;
        for (int i = 0; (candidates >> i) != 0; i++) {
            boolean candidate = ((candidates >> i) & 1) != 0;
            int weight = candidate ? MisreadingEvidence.weigh(Misreading.ALL.get(i), text) : 0;
            if (weight > most) {
                most = weight;
                clearest = Misreading.ALL.get(i);
            }
        }
        return clearest;
    }

    private static String reread(String text, Misreading misreading) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            long sequence = c < 0x80 ? -1 : misreading.sequenceAt(text, i);
            if (sequence >= 0) {
                out.appendCodePoint(Misreading.codePoint(sequence));
                i += Misreading.length(sequence);
                continue;
            }
            LostByte lost = c < 0x80 || sequence >= 0 ? null : LostByte.at(misreading, text, i);
            if (lost != null) {
                out.append(lost.meant());
                i += lost.length();
            } else {
                out.append(c);
                i++;
            }
        }
        if (out.charAt(0) == BYTE_ORDER_MARK) {
            out.deleteCharAt(0);
        }
        return out.toString();
    }
}
