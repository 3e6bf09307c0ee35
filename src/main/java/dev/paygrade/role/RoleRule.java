package dev.paygrade.role;

/** The rules by which a title becomes a role, each in one sentence for the method page. */
public enum RoleRule {
    STATED_ROLE(
            "stated-role",
            "The words up to and including the person's word (Engineer, Analyst, Designer), without seniority, place,"
                    + " contract and decoration; what follows a comma, dash, colon, bar or bracket is dropped."),
    SPECIALTY_FIRST(
            "specialty-first",
            "A person's word that is too general alone takes the specialty behind it in front: Manager, Analytics is an"
                    + " Analytics Manager."),
    EXECUTIVE_OF(
            "executive-of",
            "A Director, Head or Vice President is the Director, Head or Vice President of what is named behind the"
                    + " word."),
    HEAD_FIRST(
            "head-first",
            "In languages that put the person's word first the words behind it are its specialty and stay there:"
                    + " Analista de Datos."),
    INTERN_PERSON(
            "intern-person",
            "An internship is named by the person who does the work: an Engineering Intern is an Engineer."),
    INTERN_ONLY(
            "intern-only",
            "An internship in a field without a person's word of its own keeps the field and says Intern."),
    TAXONOMY_ALIAS(
            "taxonomy-alias",
            "Another spelling of a role in the taxonomy is read as that role: a NodeJS Developer is a Node.js Developer."),
    NO_PERSON_WORD(
            "no-person-word",
            "A title without any person's word gives its first part as it stands, cleaned of everything else.");

    private final String id;
    private final String sentence;

    RoleRule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    /** Kebab-case name, as it stands in {@link dev.paygrade.text.Evidence#rule()}. */
    public String id() {
        return id;
    }

    /** What the rule does, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
