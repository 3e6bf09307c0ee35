package dev.paygrade.search;

/** Kinds of employment whose pay is never mixed in one statistic. */
public enum PayCell {
    /** Full time, or nothing said; no internship and no part time. */
    FULL_TIME(
            "Full time",
            "(('FULL_TIME' = any(%1$s.employment_types) or %1$s.employment_types = '{}')"
                    + " and not %1$s.employment_types && '{INTERN,PART_TIME}')"),
    PART_TIME("Part time", "('PART_TIME' = any(%1$s.employment_types) and not 'INTERN' = any(%1$s.employment_types))"),
    INTERN("Internship", "('INTERN' = any(%1$s.employment_types))"),
    /** Contract or temporary work, without full time. */
    CONTRACTOR(
            "Contract",
            "(%1$s.employment_types && '{CONTRACTOR,TEMPORARY}'"
                    + " and not %1$s.employment_types && '{FULL_TIME,PART_TIME,INTERN}')");

    private final String label;
    private final String condition;

    PayCell(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** Which rows of a table with the columns of {@code posting} belong to it, as SQL. */
    public String condition(String table) {
        return condition.formatted(table);
    }
}
