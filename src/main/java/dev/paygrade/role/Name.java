package dev.paygrade.role;

import dev.paygrade.role.Token.Gap;
import java.util.List;

/** A role's name while it is put together, and how much of the title it was made of. */
final class Name {
    private final List<Token> tokens;
    private final boolean shouting;
    private final Spelling spelling;
    private final StringBuilder text = new StringBuilder(48);
    private int from = Integer.MAX_VALUE;
    private int to;
    private int words;
    private int lastToken = -2;

    Name(Title title, Spelling spelling) {
        this.tokens = title.words().tokens();
        this.shouting = title.words().shouting();
        this.spelling = spelling;
    }

    boolean isEmpty() {
        return words == 0;
    }

    int words() {
        return words;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Adds a piece as it stands before a person's word. */
    void modifier(Piece piece) {
        Term term = piece.term();
        String shown = term.before().isEmpty() ? term.display() : term.before();
        if ((term.plural() && !term.abbreviation()) || term.kind() == Kind.STUDENT) {
            shown = "";
        }
        add(piece, shown);
    }

    /** Adds a piece as the person's word: in the singular. */
    void head(Piece piece) {
        boolean hyphened = tokens.get(piece.first()).gap() == Gap.HYPHEN && lastToken == piece.first() - 1;
        if (hyphened && !piece.term().hyphened() && !piece.term().first()) {
            undoHyphens();
        }
        add(piece, piece.term().display());
    }

    /** Adds words that do not stand in the title in this form. */
    void word(String word) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(word);
        words++;
        lastToken = -2;
    }

    /** "IT-Security-Analyst" is an IT Security Analyst. */
    private void undoHyphens() {
        for (int i = text.length() - 1; i >= 0 && text.charAt(i) != ' '; i--) {
            if (text.charAt(i) == '-') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private void add(Piece piece, String display) {
        from = Math.min(from, tokens.get(piece.first()).from());
        to = Math.max(to, tokens.get(piece.last() - 1).to());
        if (!display.isEmpty()) {
            separate(piece.first(), piece.term());
            text.append(display);
            words++;
        } else {
            for (int i = piece.first(); i < piece.last(); i++) {
                separate(i, i == piece.first() ? piece.term() : Term.PLAIN);
                lastToken = i;
                Token token = tokens.get(i);
                String shown = spelling.written(token.text(), token.lower(), shouting);
                text.append(text.isEmpty() ? spelling.opening(shown) : shown);
                words++;
            }
        }
        lastToken = piece.last() - 1;
    }

    private void separate(int token, Term term) {
        if (text.isEmpty()) {
            return;
        }
        boolean adjacent = lastToken == token - 1;
        Gap gap = tokens.get(token).gap();
        char separator = ' ';
        if (adjacent && gap == Gap.SLASH) {
            separator = '/';
        } else if (adjacent
                && gap == Gap.HYPHEN
                && (term.hyphened() || !(term.kind().heads() || term.kind().weak()))) {
            separator = '-';
        }
        text.append(separator);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
