package dev.paygrade.insight.comparison;

import dev.paygrade.insight.Editions;
import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.posting.Database;
import dev.paygrade.role.RoleEntry;
import dev.paygrade.role.RoleTaxonomy;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.Sort;
import dev.paygrade.skill.Skill;
import dev.paygrade.skill.SkillReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Role against role, from their ads. */
@ApplicationScoped
public class Comparisons {
    private static final int FEATURED = 6;
    private static final int RELATED = 8;
    private static final int ARTICLES = 6;

    private final RoleInsight insight;
    private final RoleTaxonomy taxonomy;
    private final RoleProfiles profiles;
    private final LikenessQueries likeness;
    private final PostingSearch search;
    private final Database database;
    private final Map<String, Skill> skills;
    private final Clock clock;

    Comparisons(
            RoleInsight insight,
            RoleTaxonomy taxonomy,
            RoleProfiles profiles,
            LikenessQueries likeness,
            PostingSearch search,
            Database database,
            SkillReader skills,
            Clock clock) {
        this.insight = insight;
        this.taxonomy = taxonomy;
        this.profiles = profiles;
        this.likeness = likeness;
        this.search = search;
        this.database = database;
        this.skills = skills.skills().stream()
                .collect(Collectors.toMap(Skill::slug, Function.identity(), (first, again) -> first));
        this.clock = clock;
    }

    /** A role that postings have or the taxonomy knows, also by another name of it. */
    public Optional<Subject> subject(String slug) {
        Optional<Subject> posted = insight.role(slug)
                .map(role -> new Subject(role, taxonomy.definition(slug).orElse(null)));
        return posted.isPresent() ? posted : taxonomy.bySlug(slug).map(Comparisons::subject);
    }

    private static Subject subject(RoleEntry entry) {
        return new Subject(
                new KnownRole(
                        entry.role().slug(),
                        entry.role().name(),
                        entry.role().members().stream()
                                .map(member -> new KnownRole.Ancestor(member.slug(), member.name()))
                                .toList()),
                entry.definition());
    }

    /** Roles to choose from: those with most ads first, then by name those that only the taxonomy knows. */
    public List<RolePair.Named> choices() {
        return Stream.concat(
                        likeness.known(profiles.version()).roles().stream().map(Likeness.Role::named),
                        taxonomy.entries().stream()
                                .map(entry ->
                                        named(entry.role().slug(), entry.role().name())))
                .distinct()
                .toList();
    }

    private static RolePair.Named named(String slug, String name) {
        return new RolePair.Named(slug, name);
    }

    /** Roles whose names have words of an address that is none. */
    public List<RolePair.Named> suggestions(String slug, int most) {
        Set<String> wanted = words(slug);
        record Scored(RolePair.Named named, double score) {}
        return choices().stream()
                .map(choice -> {
                    Set<String> words = words(choice.slug());
                    long common = words.stream().filter(wanted::contains).count();
                    return new Scored(choice, (double) common / (words.size() + wanted.size() - common));
                })
                .filter(scored -> scored.score() > 0)
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .limit(most)
                .map(Scored::named)
                .toList();
    }

    private static Set<String> words(String slug) {
        return Set.copyOf(List.of(slug.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+")));
    }

    /** The pairs most alike among roles with ads, the nearest first; at most 60. */
    public List<RolePair> nearest() {
        return likeness.known(profiles.version()).nearest();
    }

    /** The roles most like this one, each as a pair with it; by lineage alone if the role has too few ads. */
    public List<RolePair> nearest(Subject subject, int most) {
        Likeness known = likeness.known(profiles.version());
        Likeness.Role role = known.role(subject.slug())
                .orElseGet(() -> new Likeness.Role(
                        named(subject.slug(), subject.name()),
                        0,
                        subject.role().lineage().stream()
                                .map(KnownRole.Ancestor::slug)
                                .toList(),
                        Map.of()));
        return known.nearest(role, most);
    }

    /** Compares two different roles. */
    public Comparison of(Subject a, Subject b) {
        Editions.Edition version = profiles.version();
        Comparison.Side first = side(a, version);
        Comparison.Side second = side(b, version);
        List<SkillLine> lines = Skills.lines(a, b, first.profile(), second.profile(), skills);
        Skills ofSkills = Skills.of(lines, false, first.profile(), second.profile());
        // ads that both roles have must not be compared with themselves
        PaySample payA = a.includes(b)
                ? first.profile().pay().without(Set.copyOf(second.profile().roleIds()))
                : first.profile().pay();
        PaySample payB = b.includes(a)
                ? second.profile().pay().without(Set.copyOf(first.profile().roleIds()))
                : second.profile().pay();
        return new Comparison(
                first,
                second,
                ofSkills,
                Skills.of(lines, true, first.profile(), second.profile()),
                Skills.lacking(lines, true, ofSkills.enough()),
                Skills.lacking(lines, false, ofSkills.enough()),
                Adjusted.raw(payA, payB),
                Adjusted.of(payA, payB),
                search.items(
                        PostingFilter.OPEN
                                .with(Facet.ROLE, List.of(a.slug(), b.slug()))
                                .onlyFeatured(),
                        Sort.NEWEST,
                        null,
                        FEATURED),
                related(a, b),
                articles(a, b),
                LocalDate.now(clock));
    }

    /** Ids of the ads that name a recurrent duty of a role; empty if its phrase is none now. */
    public Optional<List<Long>> adsOfDuty(String slug, String phrase) {
        return profiles.of(slug, profiles.version()).duties().duties().stream()
                .filter(duty -> duty.phrase().equals(phrase))
                .map(Duties.Duty::postings)
                .findFirst();
    }

    private Comparison.Side side(Subject subject, Editions.Edition version) {
        return new Comparison.Side(
                subject,
                profiles.of(subject.slug(), version),
                insight.pay(subject.role(), PostingFilter.OPEN, PayCell.FULL_TIME));
    }

    private List<RolePair> related(Subject a, Subject b) {
        String same = RolePair.of(named(a.slug(), a.name()), named(b.slug(), b.name()), 1, 0, 0)
                .slug();
        return Stream.concat(nearest(a, RELATED).stream(), nearest(b, RELATED).stream())
                .filter(pair -> !pair.slug().equals(same))
                .distinct()
                .sorted(Likeness.ORDER)
                .limit(RELATED)
                .toList();
    }

    private List<Comparison.Written> articles(Subject a, Subject b) {
        List<String> ofA = names(a);
        List<String> ofB = names(b);
        return database.query(
                """
                select title, url, source_id, published_on, about_a and about_b as about_both from (
                    select title, url, source_id, published_on,
                        exists (select 1 from unnest(roles) r where lower(r) = any(?)) as about_a,
                        exists (select 1 from unnest(roles) r where lower(r) = any(?)) as about_b
                    from article) named
                where about_a or about_b order by about_both desc, published_on desc nulls last, url limit ?""",
                List.of(ofA.toArray(String[]::new), ofB.toArray(String[]::new), ARTICLES),
                row -> new Comparison.Written(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)));
    }

    /** What the role is called anywhere. */
    private List<String> names(Subject subject) {
        return Stream.concat(
                        Stream.of(subject.name()),
                        taxonomy.bySlug(subject.slug()).stream().flatMap(entry -> entry.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
