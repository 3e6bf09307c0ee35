package dev.paygrade.skill;

/** How much an ad insists. */
public enum Demand {
    /** Asked for, in whatever words. */
    REQUIRED("Required"),
    /** Said to be preferred, a plus, desirable or nice to have. */
    PREFERRED("Preferred");

    private final String label;

    Demand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
