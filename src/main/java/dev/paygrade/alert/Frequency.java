package dev.paygrade.alert;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a search may send a mail, at most. */
public enum Frequency {
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7));

    private final Duration gap;

    Frequency(Duration gap) {
        this.gap = gap;
    }

    /** Between two mails. */
    Duration gap() {
        return gap;
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
