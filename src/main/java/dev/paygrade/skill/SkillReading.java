package dev.paygrade.skill;

import dev.paygrade.text.Evidence;

/** A skill and the words that name it first. */
public record SkillReading(Skill skill, Evidence evidence) {}
