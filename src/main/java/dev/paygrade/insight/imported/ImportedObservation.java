package dev.paygrade.insight.imported;

import dev.paygrade.level.Level;

/** An interval of a data set, in USD a year. */
record ImportedObservation(int low, int mid, int high, Level level, String country, int rawRows) {}
