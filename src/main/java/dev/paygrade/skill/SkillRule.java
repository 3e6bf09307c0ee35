package dev.paygrade.skill;

import java.util.Locale;

/** The rules by which this room reads, each with a sentence that explains it to readers of the method page. */
public enum SkillRule {
    SKILL_NAMED("The text has a name of the skill that means nothing else."),
    SKILL_SPELLED("The word is written just as the skill is, capitals included, as in REST or SAS."),
    SKILL_CAPITAL("A word that is also an everyday one, such as Rust, has a capital in the middle of a sentence."),
    SKILL_LISTED("A word with several meanings, such as Go or Excel, stands in a list beside other skills."),
    SKILL_INTRODUCED(
            "Words such as \"experience with\" or \"programming in\" stand before a word with several meanings."),
    SKILL_FOLLOWED("A word such as \"developer\" or \"code\" follows a word with several meanings."),
    DEGREE_NAMED("The text names a degree in words that mean nothing else, such as Bachelor's or PhD."),
    DEGREE_ABBREVIATED("A short form such as BS or MA stands beside another degree, a subject or the word degree."),
    DEGREE_UNNAMED("The text asks for a degree without saying which."),
    DEGREE_NOT_ASKED("The text says that no degree is needed."),
    BENEFIT_OFFERED("The text names the benefit and does not speak of customers, products or exclusions."),
    VISA_OFFERED("A sentence about visas or sponsorship offers it."),
    VISA_REFUSED("A sentence about visas or sponsorship refuses it."),
    INDUSTRY_OF_COMPANY("The text calls the employer a company of that industry, as in \"a leading fintech company\"."),
    INDUSTRY_OF_WORK("The text says that the work is in that industry, as in \"in the healthcare sector\"."),
    INDUSTRY_LABELLED("A line labelled Industry names it.");

    private final String sentence;
    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    SkillRule(String sentence) {
        this.sentence = sentence;
    }

    /** Kebab-case name, as it stands in {@link dev.paygrade.text.Evidence#rule()}. */
    public String slug() {
        return slug;
    }

    /** The rule in one sentence. */
    public String sentence() {
        return sentence;
    }
}
