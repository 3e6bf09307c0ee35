package dev.paygrade.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field of a data set may say of a posting. */
enum Field {
    ID,
    TITLE,
    COMPANY,
    COMPANY_URL,
    /** One place, or a list of them; an object of city, region and country will do. */
    LOCATION,
    CITY,
    REGION,
    COUNTRY,
    /** An amount, or a text such as {@code $120k – $150k a year}. */
    PAY,
    PAY_MIN,
    PAY_MAX,
    CURRENCY,
    PERIOD,
    /** Whether somebody else than the employer computed the pay. */
    ESTIMATED,
    URL,
    APPLY_URL,
    DESCRIPTION,
    POSTED,
    VALID_THROUGH,
    EMPLOYMENT_TYPE,
    LEVEL,
    WORK_MODE,
    /** Yes or no, or a share of 100; many data sets say yes of office jobs that may be done from home now and then. */
    REMOTE_FLAG,
    ELIGIBILITY,
    REQUISITION,
    SKILLS,
    BENEFITS,
    STATUS,
    /** When the opening was closed; empty while it is open. */
    CLOSED;

    /** Its name on the command line, such as {@code payMin}. */
    String label() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** Whether one field of the file alone may say it: two amounts of one row may be of two currencies. */
    boolean single() {
        return switch (this) {
            case PAY, PAY_MIN, PAY_MAX, CURRENCY, PERIOD, ESTIMATED -> true;
            default -> false;
        };
    }
}
