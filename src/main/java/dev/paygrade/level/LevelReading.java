package dev.paygrade.level;

import dev.paygrade.text.Evidence;

/** A level and the words that say so. */
public record LevelReading(Level level, Evidence evidence) {}
