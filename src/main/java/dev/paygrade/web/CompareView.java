package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.comparison.Comparison;
import dev.paygrade.insight.comparison.Duties;
import dev.paygrade.insight.comparison.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as its page shows it.
 *
 * @param minutes to read it
 * @param overlap what it means that one role includes the other, or null
 */
public record CompareView(
        Head a,
        Head b,
        String asOf,
        int minutes,
        @Nullable String overlap,
        List<DutyBlock> duties,
        SkillTables skills,
        SkillTables tools,
        List<Row> education,
        List<Basis> educated,
        Industries industries,
        OutlookView outlook,
        List<Tip> tips,
        ComparePayView pay,
        List<ItemView> featured,
        String featuredHref,
        List<RoleView.Link> salaries,
        List<RoleView.Link> related,
        List<ArticleLink> articles) {

    private static final int WORDS_A_MINUTE = 220;
    /** Words of headings, notes and tables that stand on every page. */
    private static final int WORDS_ALWAYS = 400;

    /**
     * One of the roles.
     *
     * @param definition one sentence, or null
     * @param adsHref exactly its ads
     */
    public record Head(
            String name,
            String slug,
            String href,
            @Nullable String definition,
            String ads,
            String adsHref,
            String open,
            String openHref,
            String employers,
            @Nullable String since) {}

    /** A figure of one role: {@code n} is how many ads {@code href} leads to; each may be null. */
    public record Cell(
            String text,
            @Nullable String note,
            @Nullable String n,
            @Nullable String href) {
        static final Cell NONE = new Cell("–", null, null, null);
    }

    /** A figure of both roles. */
    public record Row(String name, Cell a, Cell b, @Nullable String odds) {}

    /** Recurrent duties of one role; {@code none} says why there are none. */
    public record DutyBlock(
            String name,
            String basis,
            List<DutyLine> lines,
            @Nullable String none) {}

    /** A duty with one ad's own words. */
    public record DutyLine(String phrase, String ads, String adsHref, String employers, String quote, String href) {}

    /** Skills of both roles and of each; {@code thin} says why shares cannot be compared, or null. */
    public record SkillTables(
            List<Row> shared,
            List<Row> ownA,
            List<Row> ownB,
            @Nullable String thin) {}

    /** How many ads of a role a table is of, with the address of exactly these, and what more is to be said. */
    public record Basis(String name, String ads, String href, String more) {}

    /** Industries, and how many ads of each role have any. */
    public record Industries(List<Row> rows, List<Basis> known) {}

    /** For whoever changes from one role to the other. */
    public record Tip(
            String from, String to, List<Row> lacking, List<RoleView.Share> levels, List<RoleView.Share> places) {}

    /** An article of somebody else. */
    public record ArticleLink(
            String title,
            String url,
            String source,
            @Nullable String day,
            boolean both) {}

    /** Both roles. */
    public List<Head> heads() {
        return List.of(a, b);
    }

    static CompareView of(Comparison comparison, TermNames names, Instant now) {
        Head a = head(comparison.a());
        Head b = head(comparison.b());
        CompareSections sections = new CompareSections(comparison, names);
        List<DutyBlock> duties = List.of(duties(comparison.a()), duties(comparison.b()));
        int words = WORDS_ALWAYS
                + Stream.of(a, b).mapToInt(head -> words(head.definition())).sum()
                + duties.stream()
                        .flatMap(block -> block.lines().stream())
                        .mapToInt(line -> words(line.quote()) + words(line.phrase()) + 6)
                        .sum();
        return new CompareView(
                a,
                b,
                Figures.day(comparison.asOf()),
                Math.max(1, Math.round((float) words / WORDS_A_MINUTE)),
                overlap(comparison),
                duties,
                sections.skills(comparison.skills()),
                sections.skills(comparison.tools()),
                sections.education(),
                sections.educated(),
                sections.industries(),
                OutlookView.of(comparison),
                sections.tips(),
                ComparePayView.of(comparison),
                comparison.featured().stream()
                        .map(item -> ItemView.of(item, now))
                        .toList(),
                Address.of("/")
                        .with("role", a.slug())
                        .plus("role", b.slug())
                        .with("featured", "true")
                        .toString(),
                salaries(comparison),
                comparison.related().stream()
                        .map(pair -> new RoleView.Link(
                                say().pair(pair.a().name(), pair.b().name()), "/compare/" + pair.slug()))
                        .toList(),
                comparison.articles().stream()
                        .filter(article -> PostingView.safe(article.url()) != null)
                        .map(article -> new ArticleLink(
                                article.title(),
                                article.url(),
                                article.source(),
                                article.published() == null ? null : Figures.day(article.published()),
                                article.both()))
                        .toList());
    }

    private static Head head(Comparison.Side side) {
        Subject subject = side.subject();
        var counts = side.profile().counts();
        Address ofRole = Address.of("/").with("role", subject.slug());
        return new Head(
                subject.name(),
                subject.slug(),
                "/roles/" + subject.slug(),
                subject.definition(),
                Figures.count(counts.ads()),
                ofRole.with("status", "any").toString(),
                Figures.count(counts.open()),
                ofRole.toString(),
                Figures.count(counts.employers()),
                counts.watchedSince() == null ? null : Figures.day(counts.watchedSince()));
    }

    private static @Nullable String overlap(Comparison comparison) {
        Subject broader = comparison.broader();
        if (broader == null) {
            return null;
        }
        Subject narrower = broader.equals(comparison.a().subject())
                ? comparison.b().subject()
                : comparison.a().subject();
        return say().overlap(narrower.name(), broader.name());
    }

    private static DutyBlock duties(Comparison.Side side) {
        Duties duties = side.profile().duties();
        List<DutyLine> lines = duties.duties().stream()
                .map(duty -> new DutyLine(
                        duty.phrase(),
                        Figures.count(duty.ads()),
                        Address.of("/roles/" + side.subject().slug() + "/ads")
                                .with("duty", duty.phrase())
                                .toString(),
                        Figures.count(duty.employers()),
                        duty.quote(),
                        "/jobs/%d/%s"
                                .formatted(duty.posting().id(), duty.posting().slug())))
                .toList();
        String basis = say().dutiesBasis(
                        Figures.count(duties.withList()),
                        Figures.count(duties.read()),
                        Figures.count(duties.employers()));
        return new DutyBlock(side.subject().name(), basis, lines, lines.isEmpty() ? none(duties) : null);
    }

    private static String none(Duties duties) {
        if (duties.read() == 0) {
            return say().noDescription();
        }
        return duties.withList() == 0
                ? say().noDutyList(Figures.count(duties.read()))
                : say().noDuty(Figures.count(duties.withList()));
    }

    private static CompareMessages say() {
        return Language.texts(CompareMessages.class);
    }

    /** Both roles with their lineage, each once, as links to what they pay. */
    private static List<RoleView.Link> salaries(Comparison comparison) {
        return Stream.of(comparison.a(), comparison.b())
                .flatMap(side -> side.subject().role().lineage().stream())
                .map(CompareView::salary)
                .distinct()
                .toList();
    }

    private static RoleView.Link salary(KnownRole.Ancestor role) {
        return new RoleView.Link(role.name(), "/roles/" + role.slug());
    }

    private static int words(@Nullable String text) {
        return text == null ? 0 : text.split("\\s+").length;
    }
}
