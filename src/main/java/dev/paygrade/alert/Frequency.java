package dev.paygrade.alert;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a search may send a mail, at most. */
public enum Frequency {
    DAILY(Duration.ofDays(1), "at most once a day"),
    WEEKLY(Duration.ofDays(7), "at most once a week");

    private final Duration gap;
    private final String label;

    Frequency(Duration gap, String label) {
        this.gap = gap;
        this.label = label;
    }

    /** Between two mails. */
    Duration gap() {
        return gap;
    }

    public String label() {
        return label;
    }

    /** As it stands in a form. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a form's field; empty for anything else. */
    public static Optional<Frequency> of(String value) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.value().equals(value))
                .findFirst();
    }
}
