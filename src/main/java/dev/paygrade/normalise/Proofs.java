package dev.paygrade.normalise;

import dev.paygrade.employment.EmploymentTypeReading;
import dev.paygrade.pay.PayRange;
import dev.paygrade.skill.BenefitReading;
import dev.paygrade.skill.EducationReading;
import dev.paygrade.skill.IndustryReading;
import dev.paygrade.skill.SkillReading;
import dev.paygrade.text.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words behind every value of a draft. */
public final class Proofs {
    private Proofs() {}

    /**
     * Evidence by value: {@code role, level, pay, workMode, eligible, places, employmentTypes, skills, education,
     * experience, benefits, visa, industries}, in this order; values without evidence are left out.
     */
    public static Map<String, List<Evidence>> of(Draft draft) {
        Map<String, List<Evidence>> proofs = new LinkedHashMap<>();
        Terms terms = draft.terms();
        put(proofs, "role", draft.role() == null ? null : draft.role().evidence());
        put(proofs, "level", draft.level() == null ? null : draft.level().evidence());
        proofs.put("pay", draft.pay().stream().map(PayRange::evidence).toList());
        put(
                proofs,
                "workMode",
                draft.place().workMode() == null
                        ? null
                        : draft.place().workMode().evidence());
        put(proofs, "eligible", draft.place().eligibility().evidence());
        proofs.put("places", draft.place().evidence());
        proofs.put(
                "employmentTypes",
                draft.employmentTypes().stream()
                        .map(EmploymentTypeReading::evidence)
                        .toList());
        proofs.put("skills", draft.skills().stream().map(SkillReading::evidence).toList());
        proofs.put(
                "education",
                terms.education().stream().map(EducationReading::evidence).toList());
        put(
                proofs,
                "experience",
                terms.experience() == null ? null : terms.experience().evidence());
        proofs.put(
                "benefits",
                terms.benefits().stream().map(BenefitReading::evidence).toList());
        put(proofs, "visa", terms.visa() == null ? null : terms.visa().evidence());
        proofs.put(
                "industries",
                terms.industries().stream().map(IndustryReading::evidence).toList());
        proofs.values().removeIf(List::isEmpty);
        return proofs;
    }

    private static void put(Map<String, List<Evidence>> proofs, String value, @Nullable Evidence evidence) {
        if (evidence != null) {
            proofs.put(value, List.of(evidence));
        }
    }
}
