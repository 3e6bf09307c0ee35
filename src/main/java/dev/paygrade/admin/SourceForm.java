package dev.paygrade.admin;

import dev.paygrade.harvest.Source;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of a source's entry.
 *
 * @param action where it is sent
 * @param kinds that can be chosen
 * @param readOnly why it cannot be changed here, or null
 */
public record SourceForm(
        Entry entry,
        String action,
        List<String> kinds,
        @Nullable String readOnly,
        List<Problem> problems) {

    /** The fields as texts; settings one a line. */
    public record Entry(
            String id, String kind, String url, String every, String company, boolean enabled, String settings) {

        static Entry of(Source source) {
            return new Entry(
                    source.id,
                    source.kind,
                    source.url,
                    Words.interval(source.everySeconds),
                    Objects.requireNonNullElse(source.company, ""),
                    source.enabled,
                    Words.settings(source.settings));
        }

        static Entry of(MultivaluedMap<String, String> form) {
            return new Entry(
                    text(form, "id"),
                    text(form, "kind"),
                    text(form, "url"),
                    text(form, "every"),
                    text(form, "company"),
                    form.containsKey("enabled"),
                    text(form, "settings"));
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>(Words.settings(settings));
            fields.put("id", id);
            fields.put("kind", kind);
            fields.put("url", url);
            fields.put("every", every);
            fields.put("company", company);
            fields.put("enabled", enabled);
            return fields;
        }
    }

    static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }

    /** Whether a field is at fault. */
    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** The entry as it could stand in the sources file. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder("- id: ")
                .append(entry.id())
                .append("\n  kind: ")
                .append(entry.kind())
                .append("\n  url: ")
                .append(entry.url())
                .append("\n  every: ")
                .append(entry.every());
        if (!entry.company().isEmpty()) {
            yaml.append("\n  company: ").append(entry.company());
        }
        if (!entry.enabled()) {
            yaml.append("\n  enabled: false");
        }
        entry.settings().lines().forEach(line -> yaml.append("\n  ").append(line));
        return yaml.toString();
    }
}
