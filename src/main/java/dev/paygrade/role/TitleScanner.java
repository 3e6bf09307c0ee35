package dev.paygrade.role;

import dev.paygrade.role.Token.Gap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a title into words, once from left to right. */
final class TitleScanner {
    /** No title has more words that matter; what follows is not read. */
    private static final int MOST_WORDS = 80;

    private static final int LONGEST_WORD = 80;

    private final String title;
    private final List<Token> tokens = new ArrayList<>(12);
    private Gap gap = Gap.BREAK;
    private int depth;
    private int bracket;
    private boolean spaced;
    private int at;
    private boolean lowerSeen;
    private boolean unspaced;

    private TitleScanner(String title) {
        this.title = title;
    }

    static Words scan(String title) {
        TitleScanner scanner = new TitleScanner(title);
        scanner.run();
        return new Words(scanner.tokens, !scanner.lowerSeen && !scanner.unspaced);
    }

    /**
     * The words of a title.
     *
     * @param shouting whether no letter of it is lower case, though its script has them
     */
    record Words(List<Token> tokens, boolean shouting) {}

    private void run() {
        while (at < title.length() && tokens.size() < MOST_WORDS) {
            char c = title.charAt(at);
            if (startsWord(c)) {
                word();
            } else {
                between(c);
            }
        }
    }

    private boolean startsWord(char c) {
        if (c < 0x80) {
            return Chars.isWord(c)
                    || c == '&'
                    || (c == '.' && Chars.isWord(peek(1)) && !Chars.isWord(peek(-1)))
                    || ((c == '#' || c == '$') && Chars.isDigit(peek(1)));
        }
        return Chars.isWord(title, at) || ("€£¥₹".indexOf(c) >= 0 && Chars.isDigit(peek(1)));
    }

    private void word() {
        int from = at;
        if (title.charAt(at) == '&') {
            at++;
            if (title.startsWith("amp;", at)) {
                at += "amp;".length();
            }
            add("&", from, at);
            return;
        }
        at++;
        while (at < title.length() && inWord(from)) {
            at++;
        }
        int to = at;
        String text = title.substring(from, Math.min(to, from + LONGEST_WORD));
        at = GenderEnding.skip(title, from, to);
        add(GenderEnding.stem(text), from, to);
    }

    private boolean inWord(int from) {
        char c = title.charAt(at);
        if (c >= 0x80) {
            return Chars.isWord(title, at);
        }
        if (Chars.isWord(c)) {
            return true;
        }
        return switch (c) {
            case '\'' -> Chars.isWord(peek(1));
            case '+' -> title.charAt(at - 1) == '+' || (at == from + 1 && peek(1) == '+');
            case '#' -> at == from + 1;
            case '%' -> Chars.isDigit(title.charAt(at - 1));
            case '&' -> at - from <= 2 && Chars.isWord(peek(1)) && !Chars.isWord(peek(2));
            case ',' -> Chars.isDigit(title.charAt(at - 1)) && Chars.isDigit(peek(1));
            case '.' -> Chars.isWord(peek(1)) && GenderEnding.skip(title, from, at) == at && !abbreviated(from);
            default -> false;
        };
    }

    /** "Sr.Engineer" are two words, "Node.js" is one. */
    private boolean abbreviated(int from) {
        return at - from == 2
                && Character.toLowerCase(title.charAt(at - 1)) == 'r'
                && "sjdm".indexOf(Character.toLowerCase(title.charAt(from))) >= 0;
    }

    private void between(char c) {
        switch (Chars.role(c)) {
            case SPACE -> spaced = true;
            case SLASH -> raise(Gap.SLASH);
            case HYPHEN -> raise(spaced || !startsWordAt(at + 1) ? Gap.BREAK : Gap.HYPHEN);
            case BREAK -> raise(Gap.BREAK);
            case PLUS -> raise(spaced && !startsWordAt(at + 1) ? Gap.BREAK : Gap.SPACE);
            case AT -> raise(Gap.AT);
            case OPEN -> {
                if (depth++ == 0) {
                    bracket++;
                }
            }
            case CLOSE -> {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    bracket++;
                }
            }
            case NOTHING -> {}
        }
        at++;
    }

    private boolean startsWordAt(int index) {
        return index < title.length()
                && (Chars.isWord(title, index) || title.charAt(index) == '.' || title.charAt(index) == '/');
    }

    private void raise(Gap other) {
        if (tokens.isEmpty()) {
            return;
        }
        if (other.compareTo(gap) > 0) {
            gap = other;
        }
    }

    private void add(String raw, int from, int to) {
        String text = raw;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            lowerSeen |= Character.isLowerCase(c);
            unspaced |= c >= 0x2E80;
            if (c >= 0x300 && text.equals(raw)) {
                text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
            }
        }
        tokens.add(new Token(
                text,
                text.toLowerCase(Locale.ROOT),
                from,
                to,
                tokens.isEmpty() ? Gap.BREAK : gap,
                depth == 0 ? 0 : bracket));
        gap = Gap.SPACE;
        spaced = false;
    }

    private char peek(int distance) {
        int index = at + distance;
        return index >= 0 && index < title.length() ? title.charAt(index) : ' ';
    }
}
