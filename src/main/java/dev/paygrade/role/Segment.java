package dev.paygrade.role;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a title that no comma, dash, colon, bar or bracket parts. */
final class Segment {
    /** How the segment is tied to the one before. */
    enum Origin {
        PLAIN,
        /** Behind "for" or "in": a specialty. */
        CUT,
        /** Behind "@", "with", "at": an employer or a demand. */
        AT,
        BRACKET
    }

    final Origin origin;
    final List<Piece> pieces = new ArrayList<>(8);

    Segment(Origin origin) {
        this.origin = origin;
    }

    /** Whether it names an internship and its field. */
    boolean intern() {
        return pieces.stream().anyMatch(piece -> piece.kind() == Kind.STUDENT)
                && pieces.stream().anyMatch(piece -> !piece.kind().dropped());
    }

    boolean headed() {
        for (Piece piece : pieces) {
            if (piece.kind().heads()) {
                return true;
            }
        }
        return false;
    }
}
