package dev.paygrade.source.featured;

import dev.paygrade.source.page.Items;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The titled sections of a detail page of 2026, such as Tasks or Countries; {@code N/A} stands for an empty one. */
final class DetailSections {

    private static final Set<String> TITLES = Set.of(
            "tasks",
            "perks/benefits",
            "skills/tech-stack",
            "education",
            "roles",
            "regions",
            "countries",
            "states",
            "cities");

    /** Sections that tell what the work is, and so make up its description. */
    private static final List<String> DESCRIBING = List.of("tasks", "skills/tech-stack", "education", "perks/benefits");

    private final Map<String, List<Line>> sections = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    private DetailSections() {}

    static DetailSections of(Document page) {
        DetailSections found = new DetailSections();
        List<Line> current = null;
        for (Line line : Lines.of(page.body())) {
            String key = key(line.text());
            if (TITLES.contains(key) && line.kind() != Line.Kind.POINT) {
                current = found.sections.computeIfAbsent(key, k -> new ArrayList<>());
                found.titles.putIfAbsent(key, line.text());
            } else if (line.level() > 0) {
                current = null;
            } else if (current != null && !line.text().equalsIgnoreCase("N/A")) {
                current.add(line);
            }
        }
        return found;
    }

    private static String key(String title) {
        String bare = title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
        return bare.replace(" / ", "/").replace("Tech stack", "Tech-stack").toLowerCase(Locale.ROOT);
    }

    int size() {
        return sections.size();
    }

    List<String> items(String title) {
        return Items.of(sections.getOrDefault(key(title), List.of()));
    }

    /** The city with its state and country when there is one of each, else every city, or state, or country. */
    List<String> places() {
        List<List<String>> levels = List.of(items("Cities"), items("States"), items("Countries"));
        if (levels.stream().allMatch(level -> level.size() <= 1)) {
            String place =
                    String.join(", ", levels.stream().flatMap(List::stream).toList());
            return place.isEmpty() ? List.of() : List.of(place);
        }
        return levels.stream().filter(level -> !level.isEmpty()).findFirst().orElse(List.of());
    }

    /** Countries, else regions; null without any. */
    @Nullable
    String countries() {
        List<String> items = items("Countries").isEmpty() ? items("Regions") : items("Countries");
        return items.isEmpty() ? null : String.join(", ", items);
    }

    /** The describing sections as HTML; null if all of them are empty. */
    @Nullable
    String html() {
        StringBuilder html = new StringBuilder();
        for (String key : DESCRIBING) {
            List<Line> lines = sections.getOrDefault(key, List.of());
            if (!lines.isEmpty()) {
                html.append("<h5>")
                        .append(Entities.escape(titles.getOrDefault(key, key)))
                        .append("</h5>\n<ul>\n");
                List<String> items = key.equals("skills/tech-stack")
                        ? Items.of(lines)
                        : lines.stream().map(Line::text).toList();
                items.forEach(item ->
                        html.append("<li>").append(Entities.escape(item)).append("</li>\n"));
                html.append("</ul>\n");
            }
        }
        return html.isEmpty() ? null : html.toString();
    }
}
