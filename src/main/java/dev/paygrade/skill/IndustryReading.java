package dev.paygrade.skill;

import dev.paygrade.text.Evidence;

/** An industry and the words that say so. */
public record IndustryReading(Industry industry, Evidence evidence) {}
