package dev.paygrade.skill;

/** What sort of thing a skill is. */
public enum SkillKind {
    LANGUAGE("Language"),
    FRAMEWORK("Framework or library"),
    TOOL("Tool"),
    PLATFORM("Platform"),
    DATABASE("Database"),
    MODEL("Model"),
    STANDARD("Standard or protocol"),
    METHOD("Method"),
    PRACTICE("Practice"),
    FIELD("Field"),
    CERTIFICATE("Certificate");

    private final String label;

    SkillKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Things with a proper name, beside which an ambiguous word ("Go", "Excel") is one of them too. */
    boolean isNamed() {
        return switch (this) {
            case LANGUAGE, FRAMEWORK, TOOL, PLATFORM, DATABASE, MODEL, STANDARD -> true;
            case METHOD, PRACTICE, FIELD, CERTIFICATE -> false;
        };
    }
}
