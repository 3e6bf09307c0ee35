package dev.paygrade.role;

/** What a character does in a title. */
final class Chars {
    /** The part of a character that belongs to no word. */
    enum Mark {
        SPACE,
        HYPHEN,
        SLASH,
        BREAK,
        PLUS,
        AT,
        OPEN,
        CLOSE,
        NOTHING
    }

    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters and digits of ASCII, and any character beyond it that may be one. */
    static boolean isWord(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits, numerals and marks of any script; half a surrogate pair is none. */
    static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return isWord(c);
        }
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return isWord(text.codePointAt(at - 1));
        }
        return c == '’' ? at > 0 && Character.isLetter(text.charAt(at - 1)) : isWord(text.codePointAt(at));
    }

    private static boolean isWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.LETTER_NUMBER
                || (type == Character.NON_SPACING_MARK && (point < 0xFE00 || point > 0xFE0F))
                || type == Character.COMBINING_SPACING_MARK;
    }

    static Mark role(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\u00A0', '\u3000', '"', '_', '\'', '`', '^', '.', '“', '”', '’', '‘', '%' ->
                Mark.SPACE;
            case '/', '\\', '／', '⁄' -> Mark.SLASH;
            case '-', '\u2010', '\u2011', '–' -> Mark.HYPHEN;
            case '(', '[', '{', '（', '［', '【', '「', '『', '〔', '《', '〈' -> Mark.OPEN;
            case ')', ']', '}', '）', '］', '】', '」', '』', '〕', '》', '〉' -> Mark.CLOSE;
            case '+' -> Mark.PLUS;
            case '@' -> Mark.AT;
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', '\uFE0F' -> Mark.NOTHING;
            default -> other(c);
        };
    }

    private static Mark other(char c) {
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        return blank ? Mark.SPACE : Mark.BREAK;
    }
}
