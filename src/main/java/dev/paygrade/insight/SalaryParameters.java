package dev.paygrade.insight;

import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingParameters.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request for the table of salaries asks for.
 *
 * @param given each parameter with its one value
 * @param after the row that the page begins after, or null
 * @param currency code of the currency, not yet known to have a rate
 * @param problems what was not understood
 */
public record SalaryParameters(
        Map<String, String> given,
        Salaries.Wanted wanted,
        Salaries.@Nullable Key after,
        String currency,
        List<Problem> problems) {
    private static final String EACH = "each";
    private static final List<String> NAMES =
            List.of("q", "level", "country", "mode", "type", "currency", "sort", "after");

    public SalaryParameters {
        problems = List.copyOf(problems);
    }

    /** Reads the parameters of an address. */
    public static SalaryParameters of(Map<String, List<String>> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                problems.add(new Problem(
                        name, String.join(",", values), "is no parameter here; known are " + String.join(", ", NAMES)));
            } else if (values.size() > 1) {
                problems.add(new Problem(name, String.join(",", values), "is given once only"));
            } else {
                given.put(name, values.getFirst().strip());
            }
        });
        String country = given.getOrDefault("country", "").toUpperCase(Locale.ROOT);
        boolean eachCountry = country.equalsIgnoreCase(EACH);
        if (!country.isEmpty() && !eachCountry) {
            problems.addAll(
                    PostingParameters.of(Map.of("country", List.of(country))).problems());
        }
        Level level = one(Level.values(), "level", given, problems);
        WorkMode mode = one(WorkMode.values(), "mode", given, problems);
        PayCell cell = type(given, problems);
        Salaries.Order order = order(given.get("sort"), problems);
        String token = given.get("after");
        Salaries.Key after = token == null ? null : Salaries.Key.parse(token).orElse(null);
        if (token != null && after == null) {
            problems.add(new Problem("after", token, "is what the page before gave"));
        }
        return new SalaryParameters(
                given,
                new Salaries.Wanted(
                        given.get("q"),
                        level == null ? null : level.name(),
                        EACH.equals(given.get("level")),
                        country.isEmpty() || eachCountry ? null : country,
                        eachCountry,
                        mode,
                        EACH.equals(given.get("mode")),
                        cell,
                        order),
                after,
                given.getOrDefault("currency", "USD").toUpperCase(Locale.ROOT),
                problems);
    }

    /** A constant by its name; null if none is asked for, or each. */
    private static <T extends Enum<T>> @Nullable T one(
            T[] values, String name, Map<String, String> given, List<Problem> problems) {
        String value = given.get(name);
        if (value == null || value.equals(EACH)) {
            return null;
        }
        List<String> known = new ArrayList<>();
        for (T one : values) {
            if (one.name().equalsIgnoreCase(value)) {
                return one;
            }
            known.add(one.name().toLowerCase(Locale.ROOT));
        }
        problems.add(new Problem(name, value, "is one of %s, each".formatted(String.join(", ", known))));
        return null;
    }

    private static PayCell type(Map<String, String> given, List<Problem> problems) {
        String type = given.getOrDefault("type", PayCell.FULL_TIME.name());
        for (PayCell cell : PayCell.values()) {
            if (cell.name().equalsIgnoreCase(type.replace('-', '_'))) {
                return cell;
            }
        }
        problems.add(new Problem("type", type, "is one of full-time, part-time, intern, contractor"));
        return PayCell.FULL_TIME;
    }

    private static Salaries.Order order(@Nullable String sort, List<Problem> problems) {
        if (sort == null) {
            return Salaries.Order.ADS;
        }
        for (Salaries.Order order : Salaries.Order.values()) {
            if (order.name().equalsIgnoreCase(sort)) {
                return order;
            }
        }
        problems.add(new Problem("sort", sort, "is one of ads, median, low, high, spread, role"));
        return Salaries.Order.ADS;
    }
}
