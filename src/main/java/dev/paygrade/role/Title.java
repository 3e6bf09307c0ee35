package dev.paygrade.role;

import dev.paygrade.role.Segment.Origin;
import dev.paygrade.role.TitleScanner.Words;
import dev.paygrade.role.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A title taken apart.
 *
 * @param segments outside brackets first, in order, then those within
 * @param student whether it says intern, working student, graduate and the like
 * @param foreign whether its marks are those of a language that puts the person's word first
 */
record Title(Words words, List<Segment> segments, boolean student, boolean foreign) {

    private static final char FIRST_WITHOUT_SPACES = '\u2E80';

    static Title of(String text, Lexicon lexicon) {
        Words words = TitleScanner.scan(text);
        words.tokens()
                .replaceAll(token ->
                        token.lower().charAt(0) < FIRST_WITHOUT_SPACES ? token : token.as(lexicon.bare(token.text())));
        List<Piece> pieces = pieces(words.tokens(), lexicon);
        writeOutOpener(pieces, words, lexicon);
        boolean student = false;
        boolean foreign = false;
        for (Piece piece : pieces) {
            student |= piece.kind() == Kind.STUDENT;
            foreign |= foreignMark(piece, words.tokens());
        }
        List<Segment> segments = segments(pieces, words.tokens());
        for (Segment segment : segments) {
            dropLone(segment.pieces);
        }
        return new Title(words, segments, student, foreign);
    }

    /** H/F, confirmé, młodszy: seniority or genders as languages mark them that put the person's word first. */
    private static boolean foreignMark(Piece piece, List<Token> tokens) {
        String word = tokens.get(piece.first()).lower();
        if (piece.kind() == Kind.SENIORITY) {
            return !Chars.isAscii(word);
        }
        if (piece.kind() == Kind.STUDENT) {
            return piece.term().first();
        }
        return piece.kind() == Kind.DECORATION
                && piece.last() - piece.first() > 1
                && (word.equals("h") || tokens.get(piece.first() + 1).lower().equals("h"));
    }

    private static List<Piece> pieces(List<Token> tokens, Lexicon lexicon) {
        List<Piece> pieces = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Piece piece = longest(tokens, at, lexicon);
            if (!secondGender(pieces, piece, tokens)) {
                pieces.add(piece);
            }
            at = piece.last();
        }
        for (int i = 0; i + 1 < pieces.size(); i++) {
            String word = tokens.get(pieces.get(i).first()).lower();
            boolean counted = pieces.get(i + 1).kind() == Kind.CONTRACT && Chars.isDigit(word.charAt(0));
            if (counted && pieces.get(i).kind() == Kind.PLAIN) {
                pieces.set(i, pieces.get(i).as(Term.CODE));
            }
        }
        return pieces;
    }

    /** "EM, Payments" is a manager, "em" elsewhere is Portuguese for "in". */
    private static void writeOutOpener(List<Piece> pieces, Words words, Lexicon lexicon) {
        int at = 0;
        while (at < pieces.size() && pieces.get(at).kind() == Kind.SENIORITY) {
            at++;
        }
        if (at == pieces.size() || pieces.get(at).last() - pieces.get(at).first() > 1) {
            return;
        }
        int next = pieces.get(at).last();
        boolean alone =
                next == words.tokens().size() || words.tokens().get(next).gap() != Gap.SPACE;
        Term opener = lexicon.opener(words.tokens().get(next - 1).text());
        if (opener != null && (alone || !words.shouting())) {
            pieces.set(at, pieces.get(at).as(opener));
        }
    }

    /** "Développeur / Développeuse", "Entwicklerinnen und Entwickler": one person, said twice. */
    private static boolean secondGender(List<Piece> pieces, Piece piece, List<Token> tokens) {
        if (pieces.isEmpty() || !piece.kind().heads()) {
            return false;
        }
        Kind last = pieces.getLast().kind();
        boolean joined = (last == Kind.JOINING || last == Kind.OTHER) && pieces.size() > 1;
        Piece before = joined ? pieces.get(pieces.size() - 2) : pieces.getLast();
        boolean slashed = tokens.get(piece.first()).gap() == Gap.SLASH;
        if ((!joined && !slashed)
                || !before.kind().heads()
                || !person(before, tokens).equals(person(piece, tokens))) {
            return false;
        }
        if (joined) {
            pieces.removeLast();
        }
        return true;
    }

    private static String person(Piece piece, List<Token> tokens) {
        String display = piece.term().display();
        return display.isEmpty() ? tokens.get(piece.last() - 1).lower() : display.toLowerCase(Locale.ROOT);
    }

    private static Piece longest(List<Token> tokens, int at, Lexicon lexicon) {
        Token token = tokens.get(at);
        Lexicon.@Nullable Node node = lexicon.start(token.lower());
        Term best = null;
        int end = at + 1;
        for (int i = at; node != null; ) {
            if (node.term != null) {
                best = node.term;
                end = i + 1;
            }
            i++;
            if (i == tokens.size()
                    || tokens.get(i).gap().compareTo(Gap.SLASH) > 0
                    || tokens.get(i).bracket() != token.bracket()) {
                break;
            }
            node = node.next.get(tokens.get(i).lower());
        }
        if (best == null) {
            Term compound = lexicon.compound(token.lower());
            best = compound != null ? compound : Codes.is(token.lower()) ? Term.CODE : Term.PLAIN;
        }
        return new Piece(best, at, end);
    }

    private static List<Segment> segments(List<Piece> pieces, List<Token> tokens) {
        List<Segment> segments = new ArrayList<>(4);
        List<Segment> bracketed = new ArrayList<>(2);
        Segment current = new Segment(Origin.PLAIN);
        int bracket = 0;
        boolean afterBracket = false;
        boolean anyHeaded = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Token token = tokens.get(piece.first());
            if (token.bracket() != 0) {
                if (token.bracket() != bracket || token.gap().compareTo(Gap.SLASH) > 0) {
                    bracket = token.bracket();
                    bracketed.add(new Segment(Origin.BRACKET));
                }
                bracketed.getLast().pieces.add(piece);
                afterBracket = true;
                continue;
            }
            boolean headed = current.headed();
            anyHeaded |= headed;
            Origin origin = null;
            if (token.gap() == Gap.AT) {
                origin = Origin.AT;
            } else if (token.gap() == Gap.BREAK
                    || (afterBracket && anyHeaded && piece.kind() != Kind.JOINING && !goesOn(current, bracketed))
                    || (token.gap() == Gap.SLASH && token.lower().charAt(0) >= FIRST_WITHOUT_SPACES)) {
                origin = current.origin == Origin.AT && token.gap() != Gap.BREAK ? Origin.AT : Origin.PLAIN;
            } else if (headed && parts(current, piece, token)) {
                origin = Origin.PLAIN;
            } else if (headed && piece.kind() == Kind.OTHER) {
                origin = Origin.PLAIN;
            } else if (headed && piece.kind() == Kind.CUT) {
                origin = Origin.CUT;
            } else if (piece.kind() == Kind.END && (headed || current.intern())) {
                origin = Origin.AT;
            }
            afterBracket = false;
            if (origin != null) {
                if (!current.pieces.isEmpty()) {
                    segments.add(current);
                }
                current = new Segment(origin);
                if (piece.kind() == Kind.CUT || piece.kind() == Kind.END || piece.kind() == Kind.OTHER) {
                    continue;
                }
            }
            current.pieces.add(piece);
        }
        if (!current.pieces.isEmpty()) {
            segments.add(current);
        }
        segments.addAll(bracketed);
        return segments;
    }

    /** "Leiter (m/w/d) Controlling": a mark of genders divides nothing where the person's word comes first. */
    private static boolean goesOn(Segment current, List<Segment> bracketed) {
        return bracketed.getLast().pieces.stream().allMatch(piece -> piece.kind() == Kind.DECORATION)
                && current.pieces.stream().anyMatch(piece -> piece.term().first() && piece.kind() == Kind.STRONG);
    }

    /** "Engineer/Scientist" and "Engineer-Retail" are two, "Full-Stack-Engineer" and "Head of Data/AI" are one. */
    private static boolean parts(Segment current, Piece piece, Token token) {
        Piece before = current.pieces.getLast();
        if (token.gap() == Gap.SLASH) {
            boolean strong = current.pieces.stream().anyMatch(p -> p.kind() == Kind.STRONG);
            return strong || before.kind() == Kind.EXECUTIVE || piece.kind().heads();
        }
        return token.gap() == Gap.HYPHEN
                && before.kind().heads()
                && !piece.kind().heads();
    }

    /** Takes out "Summer" beside "2027", "New" alone, "Req" beside a number. */
    private static void dropLone(List<Piece> pieces) {
        boolean alone = true;
        for (Piece piece : pieces) {
            alone &= piece.kind() == Kind.LONE || piece.kind().dropped() || piece.kind() == Kind.JOINING;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == Kind.LONE) {
                boolean beside =
                        (i > 0 && beside(pieces.get(i - 1))) || (i + 1 < pieces.size() && beside(pieces.get(i + 1)));
                pieces.set(i, pieces.get(i).as(alone || beside ? Term.CODE : Term.PLAIN));
            }
        }
    }

    private static boolean beside(Piece piece) {
        return piece.kind() == Kind.CODE || piece.kind() == Kind.STUDENT;
    }
}
