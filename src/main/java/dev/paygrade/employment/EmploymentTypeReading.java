package dev.paygrade.employment;

import dev.paygrade.text.Evidence;

/** An employment type and the words that say so. */
public record EmploymentTypeReading(EmploymentType type, Evidence evidence) {}
