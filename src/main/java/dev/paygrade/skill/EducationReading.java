package dev.paygrade.skill;

import dev.paygrade.text.Evidence;

/**
 * A degree that an ad asks for.
 *
 * @param orEquivalent whether the ad takes something equivalent, such as experience, in its place
 */
public record EducationReading(Degree degree, Demand demand, boolean orEquivalent, Evidence evidence) {}
