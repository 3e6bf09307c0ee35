package dev.paygrade.admin;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.CorrectedField;
import dev.paygrade.posting.CorrectedValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value of a posting and the form that corrects it.
 *
 * @param shown for people
 * @param reading what was read, if it was corrected; else null
 * @param word who corrected it, when and why; else null
 * @param plain the value as the form's field begins with
 * @param address where the form goes
 */
public record FieldForm(
        CorrectedField field,
        String shown,
        @Nullable String reading,
        @Nullable String word,
        String plain,
        CorrectedValue value,
        String address) {
    private static final int BLANKS = 2;
    private static final List<String> AMOUNTS = List.of("min", "max", "currency", "period", "kind");

    /** A row of the pay form. */
    public record PayRow(String min, String max, String currency, String period, String kind) {}

    public String key() {
        return field.key();
    }

    public String name() {
        return field.label();
    }

    public String lift() {
        return address + "/lift";
    }

    public boolean has(String type) {
        return value.words().contains(type);
    }

    /** One a line: {@code city, region, country}. */
    public String placeLines() {
        return value.places().stream().map(FieldForm::line).collect(Collectors.joining("\n"));
    }

    private static String line(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What is stated, and room for more. */
    public List<PayRow> payRows() {
        List<PayRow> rows = new ArrayList<>();
        for (PayRange range : value.pay()) {
            rows.add(new PayRow(
                    plain(range.min()),
                    plain(range.max()),
                    Objects.requireNonNullElse(range.currency(), ""),
                    range.period() == null ? "YEAR" : range.period().name(),
                    range.kind().name()));
        }
        for (int i = 0; i < BLANKS; i++) {
            rows.add(new PayRow("", "", rows.isEmpty() ? "" : rows.getFirst().currency(), "YEAR", "BASE"));
        }
        return rows;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    static String label(CorrectedField field, @Nullable String value) {
        if (value == null) {
            return field == CorrectedField.PAY ? "not stated" : "not known";
        }
        return switch (field) {
            case LEVEL -> Level.valueOf(value).label();
            case WORK_MODE -> WorkMode.valueOf(value).label();
            case EMPLOYMENT_TYPES ->
                Arrays.stream(value.split(", "))
                        .map(EmploymentType::valueOf)
                        .map(EmploymentType::label)
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** What a form says, as JSON would. */
    static @Nullable Object value(CorrectedField field, MultivaluedMap<String, String> form) {
        return switch (field) {
            case TITLE, LEVEL, ROLE, WORK_MODE -> form.getFirst("value");
            case EMPLOYMENT_TYPES -> form.getOrDefault("value", List.of());
            case PLACES ->
                Objects.requireNonNullElse(form.getFirst("value"), "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(FieldForm::place)
                        .toList();
            case PAY -> ranges(form);
        };
    }

    private static Map<String, Object> place(String line) {
        String[] parts = Arrays.stream(line.split(",")).map(String::strip).toArray(String[]::new);
        Map<String, Object> place = new HashMap<>();
        place.put("country", parts[parts.length - 1]);
        if (parts.length > 1) {
            place.put("city", parts[0]);
        }
        if (parts.length > 2) {
            place.put("region", parts[1]);
        }
        return place;
    }

    private static List<Map<String, Object>> ranges(MultivaluedMap<String, String> form) {
        List<Map<String, Object>> ranges = new ArrayList<>();
        for (int i = 0; i < form.getOrDefault("min", List.of()).size(); i++) {
            Map<String, Object> range = new HashMap<>();
            for (String part : AMOUNTS) {
                List<String> column = form.getOrDefault(part, List.of());
                range.put(part, i < column.size() ? column.get(i) : "");
            }
            if (!"".equals(range.get("min")) || !"".equals(range.get("max"))) {
                ranges.add(range);
            }
        }
        return ranges;
    }
}
