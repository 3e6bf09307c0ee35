package dev.paygrade.level;

/**
 * A level and where in the text it stands.
 *
 * @param end index after its last character
 */
record Found(Level level, int start, int end, LevelRule rule) {}
