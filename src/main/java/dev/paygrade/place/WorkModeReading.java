package dev.paygrade.place;

import dev.paygrade.text.Evidence;

/** A work mode and the words that say so. */
public record WorkModeReading(WorkMode mode, Evidence evidence) {}
