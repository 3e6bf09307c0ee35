package dev.paygrade.level;

/** Seniority, in the four steps of the sites that Paygrade reads. */
public enum Level {
    ENTRY("Entry-level / Junior", "Entry"),
    MID("Mid-level / Intermediate", "Mid"),
    SENIOR("Senior-level / Expert", "Senior"),
    EXECUTIVE("Executive-level / Director", "Executive");

    private final String label;
    private final String shortLabel;

    Level(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    public String label() {
        return label;
    }

    public String shortLabel() {
        return shortLabel;
    }
}
