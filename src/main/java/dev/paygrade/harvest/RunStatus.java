package dev.paygrade.harvest;

/** How a run ended, or that it has not. */
public enum RunStatus {
    RUNNING("running"),
    /** Every page was read. */
    COMPLETE("complete"),
    /** The source answered that nothing changed. */
    UNCHANGED("unchanged"),
    /** Some pages were read, others could not be; what was read is stored. */
    PARTIAL("partly read"),
    /** Nothing could be read; what is stored stays as it was. */
    FAILED("failed"),
    /** Its node went away; another run takes over. */
    LOST("lost");

    private final String label;

    RunStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
