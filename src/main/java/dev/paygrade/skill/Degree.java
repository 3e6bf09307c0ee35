package dev.paygrade.skill;

/** What an ad asks for as education, in steps that hold across countries. */
public enum Degree {
    /** The ad says that no degree is needed. */
    NONE_REQUIRED("No degree required"),
    /** High school, GED, Abitur, baccalauréat. */
    SECONDARY("Secondary school"),
    /** Apprenticeship and vocational school: Ausbildung, MBO, CAP. */
    VOCATIONAL("Vocational training"),
    /** Two or three years after school: associate degree, college diploma, Bac+2, BTS, HND. */
    ASSOCIATE("Associate degree"),
    /** Also Bac+3, Licence, HBO, Diplom (FH), licenciatura, 学士. */
    BACHELOR("Bachelor's degree"),
    /** Also Bac+5, Diplom, diplôme d'ingénieur, MBA, magister, "advanced degree". */
    MASTER("Master's degree"),
    DOCTORATE("Doctorate"),
    /** A degree, without saying which. */
    ANY("Degree");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
