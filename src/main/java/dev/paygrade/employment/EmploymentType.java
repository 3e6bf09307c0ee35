package dev.paygrade.employment;

/** schema.org {@code employmentType}; a posting may have several. */
public enum EmploymentType {
    FULL_TIME("Full time"),
    PART_TIME("Part time"),
    CONTRACTOR("Contract"),
    TEMPORARY("Temporary"),
    INTERN("Internship"),
    OTHER("Other");

    private final String label;

    EmploymentType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
