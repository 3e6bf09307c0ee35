package dev.paygrade.skill;

import dev.paygrade.text.TextWords;

/** Reads a description with all readers of the room, splitting it into words once. Immutable. */
public final class DescriptionReader {
    private final SkillReader skills;
    private final EducationReader education = new EducationReader();
    private final BenefitReader benefits = new BenefitReader();
    private final VisaReader visa = new VisaReader();
    private final IndustryReader industries = new IndustryReader();

    public DescriptionReader() {
        this(new SkillReader());
    }

    /** Shares the taxonomy of a reader that is there already. */
    public DescriptionReader(SkillReader skills) {
        this.skills = skills;
    }

    /** The reader of skills that this one shares. */
    public SkillReader skills() {
        return skills;
    }

    /** Likewise of benefits. */
    public BenefitReader benefits() {
        return benefits;
    }

    /** Likewise of industries. */
    public IndustryReader industries() {
        return industries;
    }

    public DescriptionReading read(String text) {
        return read(TextWords.of(text));
    }

    /** The same of a text that has been cut into words already. */
    public DescriptionReading read(TextWords text) {
        Tokens tokens = Tokens.of(text);
        return new DescriptionReading(
                skills.read("description", tokens),
                education.read(tokens),
                benefits.read(tokens),
                visa.read(tokens).orElse(null),
                industries.read(tokens));
    }
}
