package dev.paygrade.text;

import org.jspecify.annotations.Nullable;

/**
 * A misread sequence of which a byte was lost on the way: replaced by U+FFFD, stripped as a control, or turned from a
 * no-break space into a plain one.
 *
 * @param length characters it takes in the misread text
 * @param meant the character that was most likely meant, U+FFFD when several may have been
 */
record LostByte(int length, String meant) {
    private static final char REPLACEMENT = '\uFFFD';

    static @Nullable LostByte at(Misreading misreading, String text, int index) {
        int lead = misreading.byteOf(text.charAt(index));
        int expected = Misreading.lengthByLead(lead);
        if (expected == 0) {
            return null;
        }
        if (misreading.script() != Misreading.Script.MAC && follows(text, index + 1, ' ')) {
            if (lead == 0xC2) {
                return new LostByte(1, "");
            }
            if (lead == 0xC3) {
                // a space before a letter is one that several were collapsed to
                boolean collapsed = index + 2 < text.length() && Character.isLetterOrDigit(text.charAt(index + 2));
                return new LostByte(collapsed ? 1 : 2, "\u00E0");
            }
        }
        int end = index + 1;
        while (end < text.length() && end < index + expected && (misreading.byteOf(text.charAt(end)) & 0xC0) == 0x80) {
            end++;
        }
        boolean quote =
                expected == 3 && end == index + 2 && lead == 0xE2 && misreading.byteOf(text.charAt(end - 1)) == 0x80;
        if (quote && misreading.script() == Misreading.Script.LATIN) {
            // of the bytes that windows-1252 leaves open only 9D gives a common character after E2 80: the closing
            // quote
            return new LostByte(follows(text, end, REPLACEMENT) ? 3 : 2, "\u201D");
        }
        if (!follows(text, end, REPLACEMENT)) {
            return null;
        }
        while (end < index + expected && follows(text, end, REPLACEMENT)) {
            end++;
        }
        return new LostByte(end - index, String.valueOf(REPLACEMENT));
    }

    private static boolean follows(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }
}
