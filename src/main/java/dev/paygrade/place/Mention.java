package dev.paygrade.place;

import java.util.List;

/**
 * A name of a place in a text.
 *
 * @param from its first word
 * @param to behind its last word
 * @param readings what it may mean here
 * @param excluded whether it stands behind a word such as {@code except}
 */
record Mention(int from, int to, List<Reading> readings, boolean excluded) {

    /**
     * One meaning.
     *
     * @param leans whether it counts only as part of an address with another name
     */
    record Reading(Candidate candidate, boolean leans) {}
}
