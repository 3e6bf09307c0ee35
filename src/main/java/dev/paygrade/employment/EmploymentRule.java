package dev.paygrade.employment;

/** The rules by which an employment type is read, as the method page explains them; evidence names one. */
public enum EmploymentRule {
    STATED_TYPE(
            "stated-type", "The board or the ad states a type in a field of its own: Full Time Internship gives both."),
    TYPE_WORD(
            "type-word",
            "A word of the title says the type, in any of some twenty languages: Werkstudent, CDD, Freelance."),
    PERMANENT("permanent-employment", "A permanent contract, such as a CDI, is full time unless another type is said."),
    DESCRIPTION_WORDS(
            "type-in-description",
            "Field and title are silent and the description says the type of this job: a full-time position.");

    private final String id;
    private final String sentence;

    EmploymentRule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    /** Kebab-case name, as in {@link dev.paygrade.text.Evidence#rule}. */
    public String id() {
        return id;
    }

    public String sentence() {
        return sentence;
    }
}
