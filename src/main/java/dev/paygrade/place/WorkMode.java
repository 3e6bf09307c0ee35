package dev.paygrade.place;

/** Where one works from. */
public enum WorkMode {
    ONSITE("On-site"),
    HYBRID("Hybrid"),
    REMOTE("Remote");

    private final String label;

    WorkMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
