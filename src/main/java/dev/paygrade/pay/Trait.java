package dev.paygrade.pay;

/** What plain words tell a single rule: a word keeps its classes, so the rest of the reader does not see its traits. */
final class Trait {
    /** A leave to work that a state grants. */
    static final int PERMIT = 1;

    /** Says that something is asked for. */
    static final int DEMAND = 1 << 1;

    /** A word whose number behind it names a kind: "class 2 drivers". */
    static final int KIND = 1 << 2;

    /** As a heading it names all that is offered, not only money. */
    static final int OFFER = 1 << 3;

    /** Says that it is so at the employer's. */
    static final int HERE = 1 << 4;

    /** A verb of what has been. */
    static final int PAST = 1 << 5;

    /** Names the middle of many. */
    static final int AVERAGE = 1 << 6;

    /** A kind of employer. */
    static final int HOUSE = 1 << 7;

    /** Asks for or speaks of someone brought to the employer. */
    static final int REFERRAL = 1 << 8;

    /** A part of an employer's house that its people work in. */
    static final int TEAM = 1 << 9;

    /** A form of the verb of offering. */
    static final int OFFERS = 1 << 10;

    /** Which step of pay an amount is: "in year one". */
    static final int STAGE = 1 << 11;

    /** Says that positions are open. */
    static final int HIRES = 1 << 12;

    /** A person's word that names a position. */
    static final int POSITION = 1 << 13;

    /** What is offered: a role, a job. */
    static final int ROLE = 1 << 14;

    /** A rung of a scale of pay: "step". */
    static final int GRADE = 1 << 15;

    /** Says that someone has ended their training. */
    static final int QUALIFIED = 1 << 16;

    /** Says that someone is taken on or that the employer speaks. */
    static final int ENGAGES = 1 << 28;

    /** Names the pay of many. */
    static final int WAGES = 1 << 29;

    /** What learners are enrolled in: a programme, a cohort. */
    static final int SCHEME = 1 << 17;

    /** Names people of one level: "seniors", "PhDs". */
    static final int RUNG = 1 << 18;

    /** A verb of where pay begins: "start at". */
    static final int BEGINS = 1 << 19;

    /** Says that people are taken on. */
    static final int RECRUITS = 1 << 20;

    /** Says that a figure was not published. */
    static final int UNSAID = 1 << 21;

    /** Names an estimate. */
    static final int GUESS = 1 << 22;

    /** Opens the name of whom something is given: "unseren". */
    static final int WHOM = 1 << 23;

    /** Joins a noun and what is said of it: "är". */
    static final int COPULA = 1 << 24;

    /** A site that publishes estimates of pay. */
    static final int SITE = 1 << 25;

    private Trait() {}

    /** The bit of a trait as the word list names it, or 0 if the name is that of a class. */
    static int of(String wordClass) {
        return switch (wordClass) {
            case "permit" -> PERMIT;
            case "demand" -> DEMAND;
            case "kind" -> KIND;
            case "offer" -> OFFER;
            case "at-home" -> HERE;
            case "past" -> PAST;
            case "mean" -> AVERAGE;
            case "house" -> HOUSE;
            case "referral" -> REFERRAL;
            case "unit-of-house" -> TEAM;
            case "offering" -> OFFERS;
            case "stage" -> STAGE;
            case "hires" -> HIRES;
            case "role" -> ROLE;
            case "grade" -> GRADE;
            case "qualified" -> QUALIFIED;
            case "engages" -> ENGAGES;
            case "wages" -> WAGES;
            case "scheme" -> SCHEME;
            case "rung" -> RUNG;
            case "begins" -> BEGINS;
            case "recruits" -> RECRUITS;
            case "unsaid" -> UNSAID;
            case "guess" -> GUESS;
            case "whom" -> WHOM;
            case "copula" -> COPULA;
            case "site" -> SITE;
            default -> 0;
        };
    }
}
