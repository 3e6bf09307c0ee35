package dev.paygrade.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader finds wrong with a posting. */
public enum ReportReason {
    PAY("The pay is wrong"),
    READING("Its level, role or place is wrong"),
    DEAD("The posting is gone, or its link is dead"),
    MISLEADING("It is not what it seems"),
    OTHER("Something else");

    private final String label;

    ReportReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in a form. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a form's field; empty for anything else. */
    public static Optional<ReportReason> of(String value) {
        return Arrays.stream(values())
                .filter(reason -> reason.value().equals(value))
                .findFirst();
    }
}
