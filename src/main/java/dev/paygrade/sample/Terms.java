package dev.paygrade.sample;

/** Kinds of employment: as the boards print them, and as schema.org names them. */
enum Terms {
    FULL_TIME("Full Time"),
    PART_TIME("Part Time"),
    CONTRACTOR("Contract"),
    TEMPORARY("Temporary"),
    INTERN("Full Time Internship");

    final String label;

    Terms(String label) {
        this.label = label;
    }
}
