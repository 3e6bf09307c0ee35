package dev.paygrade.level;

/** The rules by which a level is read, as the method page explains them; the evidence of a level names one. */
public enum LevelRule {
    STATED_LEVEL("stated-level", "The board or the ad states a level in a field of its own: Mid-level / Intermediate."),
    LEVEL_WORD(
            "level-word",
            "A word of the title says the level, in any of some twenty languages: Senior, Junior, Leiter, Pleno, Head of."),
    TRAINING_WORD(
            "training-word",
            "An internship, apprenticeship or traineeship is entry level, whatever else the title says."),
    LEVEL_CODE("level-code", "A grade of the large technology companies: L3 to L9, E3 to E9, IC1 to IC9, P1 to P9."),
    LEVEL_NUMBER(
            "level-number",
            "A number after the role: Engineer I or 1 is entry level, II or 2 mid level, III and above senior."),
    YEARS_STATED(
            "years-stated",
            "Years of experience in the title or level: 0 or 1 is entry level, 2 to 4 mid level, 5 and more senior."),
    DESCRIPTION_WORDS("description-words", "The description names the level of the role: a senior-level position."),
    YEARS_OF_EXPERIENCE(
            "years-of-experience",
            "The title is silent and the description asks for years of experience: 0 or 1 is entry level, 2 to 4 mid"
                    + " level, 5 and more senior.");

    private final String id;
    private final String sentence;

    LevelRule(String id, String sentence) {
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
