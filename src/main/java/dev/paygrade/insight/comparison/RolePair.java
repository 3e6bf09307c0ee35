package dev.paygrade.insight.comparison;

/**
 * Two roles worth comparing, in alphabetical order of their slugs.
 *
 * @param likeness from 0 to 1: skills that their ads name, and their lineage
 * @param adsA ads of the very role, narrower ones not counted
 */
public record RolePair(Named a, Named b, double likeness, int adsA, int adsB) {

    /** A role by name. */
    public record Named(String slug, String name) {}

    static RolePair of(Named one, Named other, double likeness, int adsOne, int adsOther) {
        return one.slug().compareTo(other.slug()) < 0
                ? new RolePair(one, other, likeness, adsOne, adsOther)
                : new RolePair(other, one, likeness, adsOther, adsOne);
    }

    /** The name for addresses. */
    public String slug() {
        return a.slug() + "-vs-" + b.slug();
    }
}
