package dev.paygrade.role;

/**
 * A word or phrase of a title with its meaning.
 *
 * @param first index of its first token
 * @param last index after its last token
 */
record Piece(Term term, int first, int last) {
    Kind kind() {
        return term.kind();
    }

    Piece as(Term other) {
        return new Piece(other, first, last);
    }
}
