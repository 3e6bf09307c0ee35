package dev.paygrade.sample;

/** Levels as the boards print them, and what they earn beside a mid-level colleague. */
enum Grade {
    ENTRY("Entry-level / Junior", "Entry-level", 0.68, 0, 1),
    MID("Mid-level / Intermediate", "Mid-level", 1.0, 2, 4),
    SENIOR("Senior-level / Expert", "Senior-level", 1.31, 5, 8),
    EXECUTIVE("Executive-level / Director", "Executive-level", 1.72, 10, 15);

    final String label;
    final String brief;
    final double factor;
    final int leastYears;
    final int mostYears;

    Grade(String label, String brief, double factor, int leastYears, int mostYears) {
        this.label = label;
        this.brief = brief;
        this.factor = factor;
        this.leastYears = leastYears;
        this.mostYears = mostYears;
    }
}
