package dev.paygrade.skill;

import dev.paygrade.text.Evidence;

/** A benefit and the words that name it first. */
public record BenefitReading(Benefit benefit, Evidence evidence) {}
