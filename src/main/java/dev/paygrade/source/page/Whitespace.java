package dev.paygrade.source.page;

/** White space as HTML and people see it. */
public final class Whitespace {

    private Whitespace() {}

    /** Runs of white space, no-break and zero-width spaces included, become one space; none at the ends. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u0085' || Character.isSpaceChar(c);
    }
}
