package dev.paygrade.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Insight articles: two occupations beside each other, with featured jobs, salary insights and related articles. */
final class Articles implements Pages {

    static final String PATH = "/insights/";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM. d, yyyy", Locale.ROOT);
    private static final int WORDS_A_MINUTE = 200;

    private final Vocabulary vocabulary;
    private final FeaturedJobs featured;

    Articles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.featured = new FeaturedJobs();
    }

    @Override
    public @Nullable SampleResponse answer(String path, int number, Catalogue catalogue) {
        if (path.equals(PATH)) {
            return SampleResponse.html(index());
        }
        String slug = Pages.between(path, PATH);
        return vocabulary.pairs().stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .map(p -> SampleResponse.html(article(p, catalogue)))
                .orElse(null);
    }

    private String index() {
        StringBuilder html =
                new StringBuilder("<h1>Insights</h1>\n<p>Which of two roles is the right one?</p>\n<ul>\n");
        vocabulary.pairs().forEach(p -> html.append(link(p)));
        return Html.page("Insights", html.append("</ul>").toString());
    }

    private String article(Pair pair, Catalogue catalogue) {
        Occupation a = vocabulary.occupation(pair.first());
        Occupation b = vocabulary.occupation(pair.second());
        String text = intro(a, b) + sections(a, b);
        String heading = a.name() + " vs. " + b.name();
        String body = "<article>\n<h1>" + heading + "</h1>\n<p class=\"lead\">" + a.name() + " vs " + b.name()
                + ": Two Roles Side by Side</p>\n"
                + "<p class=\"text-muted\">%d min read · %s</p>\n".formatted(minutes(text), date(pair))
                + contents() + text + "</article>\n"
                + (pair.seeds() ? featured.ofTheSeeds() : featured.blocks(pair, catalogue)) + salaryInsights(a, b)
                + related(pair);
        String exception = pair.seeds() ? ", except its five featured jobs, which closed long ago" : "";
        return Html.page(heading, "", exception, body);
    }

    private static String date(Pair pair) {
        return LocalDate.parse(pair.published()).format(DATE);
    }

    private static int minutes(String html) {
        return Math.max(1, html.replaceAll("<[^>]*>", " ").strip().split("\\s+").length / WORDS_A_MINUTE);
    }

    private static String contents() {
        StringBuilder html = new StringBuilder("<nav><p>Table of contents</p>\n<ul>\n");
        for (String section : List.of(
                "Definitions",
                "Responsibilities",
                "Required Skills",
                "Educational Backgrounds",
                "Tools and Software Used",
                "Common Industries",
                "Outlooks",
                "Practical Tips for Getting Started")) {
            html.append("<li><a href=\"#%s\">%s</a></li>\n".formatted(Slugs.of(section), section));
        }
        return html.append("</ul></nav>\n").toString();
    }

    private static String intro(Occupation a, Occupation b) {
        return """
                <p>Adverts mix up the titles %s and %s, although the days of the two differ. \
                We put tasks, tools and entry requirements next to each other, so that you can tell which suits you.</p>
                """.formatted(a.name(), b.name());
    }

    private static String sections(Occupation a, Occupation b) {
        return heading("Definitions")
                + definition(a)
                + definition(b)
                + both("Responsibilities", a, b, Occupation::duties)
                + both("Required Skills", a, b, Occupation::competences)
                + both("Educational Backgrounds", a, b, Articles::education)
                + both("Tools and Software Used", a, b, Articles::tools)
                + heading("Common Industries")
                + "<ul>\n" + industries(a) + industries(b) + "</ul>\n"
                + heading("Outlooks")
                + "<p>" + a.name() + ": " + a.outlook() + "</p>\n<p>" + b.name() + ": " + b.outlook() + "</p>\n"
                + tips(a, b);
    }

    private static String heading(String text) {
        return "<h2 id=\"%s\">%s</h2>\n".formatted(Slugs.of(text), text);
    }

    private static String definition(Occupation o) {
        return "<p><strong>%s</strong>: Somebody who %s.</p>\n".formatted(o.name(), Html.escape(o.means()));
    }

    private static String both(String section, Occupation a, Occupation b, Function<Occupation, List<String>> points) {
        return heading(section) + "<h3>" + a.name() + "</h3>\n" + Html.list(points.apply(a)) + "<h3>" + b.name()
                + "</h3>\n" + Html.list(points.apply(b));
    }

    private static List<String> education(Occupation o) {
        return List.of(
                "Usually a " + String.join(" or ", o.degrees()) + (o.degrees().contains("Ph.D.") ? "" : " degree"),
                "Common subjects: " + String.join(", ", o.fields()));
    }

    private static List<String> tools(Occupation o) {
        return o.tools().entrySet().stream()
                .map(group -> group.getKey() + ": " + String.join(", ", group.getValue()))
                .toList();
    }

    private static String industries(Occupation o) {
        return "<li><strong>%s</strong>: %s.</li>\n".formatted(o.name(), String.join(", ", o.industries()));
    }

    private static String tips(Occupation a, Occupation b) {
        List<String> tips = List.of(
                "Read ten adverts of each: note what they repeat, and what you would enjoy.",
                "Try one task of each: \"" + a.duties().getFirst() + "\" and \""
                        + b.duties().getFirst() + "\".",
                "Learn the shared tools first: " + String.join(", ", shared(a, b)) + ".",
                "Talk with people who do the work: most of them are glad to be asked.",
                "Keep a record of what you built: it helps more than another certificate.");
        StringBuilder html = new StringBuilder(heading("Practical Tips for Getting Started")).append("<ol>\n");
        tips.forEach(tip -> html.append("<li>").append(Html.escape(tip)).append("</li>\n"));
        return html.append("</ol>\n").toString();
    }

    private static List<String> shared(Occupation a, Occupation b) {
        List<String> tools = new ArrayList<>(a.allTools());
        tools.retainAll(b.allTools());
        return tools.isEmpty() ? a.allTools().subList(0, 2) : tools.subList(0, Math.min(3, tools.size()));
    }

    /** Both occupations, then what the second is a kind of: its name without its first words. */
    private static String salaryInsights(Occupation a, Occupation b) {
        List<String> roles = new ArrayList<>(List.of(a.name(), b.name()));
        String name = b.name()
                .replace("Machine Learning", "Machine-Learning")
                .replace("Site Reliability", "Site-Reliability");
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ')) {
            name = name.substring(space + 1);
            roles.add(name);
        }
        StringBuilder html = new StringBuilder("<h2>Salary Insights</h2>\n<ul>\n");
        roles.forEach(
                role -> html.append("<li>View salary info for %s (global) <a href=\"/salaries/%s/\">Details</a></li>\n"
                        .formatted(role, Slugs.of(role))));
        return html.append("</ul>\n").toString();
    }

    private String related(Pair pair) {
        StringBuilder html = new StringBuilder("<h2>Related articles</h2>\n<ul>\n");
        vocabulary.pairs().stream()
                .filter(p -> !p.equals(pair))
                .sorted(Comparator.comparing((Pair p) -> !p.touches(pair)))
                .limit(4)
                .forEach(p -> html.append(link(p)));
        return html.append("</ul>\n").toString();
    }

    private static String link(Pair pair) {
        return "<li><a href=\"%s%s/\">%s vs. %s</a></li>\n".formatted(PATH, pair.slug(), pair.first(), pair.second());
    }
}
