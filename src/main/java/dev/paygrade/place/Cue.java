package dev.paygrade.place;

/**
 * Words that state a work mode.
 *
 * @param from its first word
 * @param to behind its last word
 */
record Cue(int from, int to, WorkMode mode) {}
