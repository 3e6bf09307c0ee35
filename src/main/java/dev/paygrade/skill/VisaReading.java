package dev.paygrade.skill;

import dev.paygrade.text.Evidence;

/** What an ad says about visa sponsorship, and the sentence that says so. */
public record VisaReading(VisaStance stance, Evidence evidence) {}
