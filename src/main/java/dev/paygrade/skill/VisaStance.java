package dev.paygrade.skill;

/** Whether an employer sponsors a visa for this posting. */
public enum VisaStance {
    OFFERED("Visa sponsorship offered"),
    NOT_OFFERED("No visa sponsorship");

    private final String label;

    VisaStance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
