package dev.paygrade.role;

import java.util.ArrayList;
import java.util.List;

/** Which pieces of a segment name the person, and which of them stay. */
final class Parts {
    private Parts() {}

    /** The piece that names the person, or -1. */
    static int head(List<Piece> pieces) {
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.kind().heads() || abbreviatedModifier(pieces, i)) {
                continue;
            }
            boolean opens = content(pieces.subList(0, i)).isEmpty();
            if ((piece.kind() == Kind.EXECUTIVE && (opens || joined(pieces, i)))
                    || piece.kind() == Kind.OF
                    || piece.term().first()) {
                return i;
            }
            last = i;
        }
        return last >= 0 && outranked(pieces, last) ? -1 : last;
    }

    /** "Specialist Seller" is a seller. */
    private static boolean outranked(List<Piece> pieces, int head) {
        List<Piece> content = content(pieces);
        Piece person = pieces.get(head);
        return content.size() > 1
                && person.first() == content.getFirst().first()
                && person.term().bare()
                && content.getLast().kind() == Kind.WEAK;
    }

    /** "Dev" is a Developer only at the end, "Dev Lead" and "Tech Sales" are none. */
    private static boolean abbreviatedModifier(List<Piece> pieces, int at) {
        Term term = pieces.get(at).term();
        if (!term.abbreviation() || term.before().isEmpty()) {
            return false;
        }
        for (int i = at + 1; i < pieces.size(); i++) {
            Kind kind = pieces.get(i).kind();
            if (!kind.dropped() && kind != Kind.PLACE) {
                return kind.weak() || term.display().indexOf(' ') < 0;
            }
        }
        return false;
    }

    /** The weak or rank word that names the person where no strong one does, or -1. */
    static int weak(List<Piece> pieces) {
        int last = -1;
        List<Piece> content = content(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Kind kind = pieces.get(i).kind();
            if (kind == Kind.RANK
                    || (kind == Kind.WEAK
                            && pieces.get(i).first() == content.getLast().first())) {
                last = i;
            }
        }
        return last;
    }

    /** Whether "of" or another small word follows. */
    static boolean joined(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).kind() == Kind.JOINING;
    }

    /** What stays of the words before a person's word. */
    static List<Piece> modifiers(List<Piece> pieces, Kind person) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Kind kind = piece.kind();
            boolean rank = kind == Kind.RANK
                    || (kind == Kind.EXECUTIVE && kept.isEmpty() && person == Kind.STRONG && i + 1 < pieces.size());
            if (kind == Kind.ARTICLE) {
                kept.clear();
            } else if (!kind.dropped() && !rank && !(kind == Kind.SCOPE && person == Kind.EXECUTIVE)) {
                if (!kept.isEmpty() || !leading(kind)) {
                    kept.add(piece);
                }
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind() == Kind.JOINING && person != Kind.STRONG) {
            kept.removeLast();
        }
        return kept;
    }

    /** What stays of words that stand for themselves: neither noise, nor places or teams at the ends. */
    static List<Piece> content(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Kind kind = piece.kind();
            boolean opens = kept.isEmpty() && (leading(kind) || kind == Kind.ARTICLE);
            if (!kind.dropped() && !opens) {
                kept.add(piece);
            }
        }
        while (!kept.isEmpty() && trailing(kept.getLast().kind())) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean leading(Kind kind) {
        return kind == Kind.PLACE || kind == Kind.CUT || kind == Kind.END || kind == Kind.JOINING || kind == Kind.OTHER;
    }

    private static boolean trailing(Kind kind) {
        return leading(kind) || kind == Kind.TEAM || kind == Kind.ARTICLE;
    }
}
