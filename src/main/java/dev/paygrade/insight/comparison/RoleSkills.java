package dev.paygrade.insight.comparison;

import dev.paygrade.insight.Editions;
import dev.paygrade.insight.KnownRole;
import dev.paygrade.skill.Skill;
import dev.paygrade.skill.SkillReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ads of one role ask for, and what of it more than those of the broader role. */
@ApplicationScoped
public class RoleSkills {
    private static final int MOST = 15;
    private static final int LEAST_NAMING = 2;
    private static final double LEAST_SHARE = 0.05;

    private final RoleProfiles profiles;
    private final Map<String, Skill> skills;

    RoleSkills(RoleProfiles profiles, SkillReader skills) {
        this.profiles = profiles;
        this.skills = skills.skills().stream()
                .collect(Collectors.toMap(Skill::slug, Function.identity(), (first, again) -> first));
    }

    /**
     * A role's ads, open and closed.
     *
     * @param most skills that most of them name; {@code B} of a line is the rest of the broader role
     * @param own skills that they name more than the broader role's other ads, by how much at least
     * @param broader the broader role; null if there is none
     * @param enough both have enough ads that name skills
     */
    public record Portrait(
            RoleProfile profile,
            List<SkillLine> most,
            List<SkillLine> own,
            KnownRole.@Nullable Ancestor broader,
            boolean enough) {
        public Portrait {
            most = List.copyOf(most);
            own = List.copyOf(own);
        }
    }

    public Portrait of(KnownRole role) {
        Editions.Edition version = profiles.version();
        RoleProfile profile = profiles.of(role.slug(), version);
        KnownRole.Ancestor broader =
                role.lineage().size() < 2 ? null : role.lineage().get(1);
        Subject subject = new Subject(role, null);
        Subject parent = broader == null
                ? subject
                : new Subject(
                        new KnownRole(
                                broader.slug(),
                                broader.name(),
                                role.lineage().subList(1, role.lineage().size())),
                        null);
        RoleProfile other = broader == null ? profile : profiles.of(broader.slug(), version);
        List<SkillLine> lines = Skills.lines(subject, parent, profile, other, skills);
        int rest = other.counts().withSkills() - profile.counts().withSkills();
        boolean enough =
                broader != null && profile.counts().withSkills() >= Skills.LEAST_ADS && rest >= Skills.LEAST_ADS;
        return new Portrait(
                profile,
                lines.stream()
                        .filter(line -> line.adsA() > 0)
                        .sorted(Comparator.comparingInt((SkillLine line) -> -line.adsA())
                                .thenComparing(SkillLine::name))
                        .limit(MOST)
                        .toList(),
                enough
                        ? lines.stream()
                                .filter(line -> line.odds().above()
                                        && line.adsA() >= LEAST_NAMING
                                        && line.shareA().share() >= LEAST_SHARE)
                                .sorted(Comparator.comparingDouble(
                                                (SkillLine line) -> -line.odds().low())
                                        .thenComparing(SkillLine::name))
                                .limit(MOST)
                                .toList()
                        : List.of(),
                broader,
                enough);
    }
}
