package dev.paygrade.web;

import dev.paygrade.insight.Salaries;
import dev.paygrade.level.Level;
import dev.paygrade.pay.FxRates;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /salaries}: pay of roles by level and country, from the ready statistics; the same as CSV and JSON. */
@Path("/")
public class SalariesResource {
    private static final int ROWS = 100;
    private static final String EACH = "each";
    private static final List<String> NAMES = List.of("q", "level", "country", "currency", "sort", "after");

    private final Salaries salaries;
    private final FxRates rates;
    private final Frames frames;
    private final Clock clock;

    SalariesResource(Salaries salaries, FxRates rates, Frames frames, Clock clock) {
        this.salaries = salaries;
        this.rates = rates;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance salaries(Frame frame, SalariesView view);
    }

    /** What an address asks for. */
    private record Asked(
            Map<String, List<String>> given, Salaries.Wanted wanted, Salaries.@Nullable Key after, Money money) {}

    /** A row as the files have it; amounts in whole units of the currency. */
    public record SalaryJson(
            String role,
            String slug,
            @Nullable String level,
            @Nullable String country,
            String currency,
            int nAds,
            int nEmployers,
            long low,
            long mid,
            long high,
            List<Long> midInterval,
            String evidence) {}

    /** A page of them. */
    public record SalariesJson(
            String asOf,
            String currency,
            int total,
            List<SalaryJson> items,
            @Nullable String next) {}

    @GET
    @Path("salaries")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@Context UriInfo uri) {
        Asked asked = asked(uri);
        Salaries.Page page = salaries.page(asked.wanted(), asked.after(), ROWS);
        return Templates.salaries(
                frames.of(
                        "Salaries by role, level and country · Paygrade",
                        "What roles pay, level by level and country by country, each figure with its ads.",
                        asked.given().isEmpty() ? "/salaries" : null,
                        "salaries"),
                SalariesView.of(
                        page,
                        asked.wanted(),
                        asked.money(),
                        Address.of("/salaries", asked.given()),
                        salaries.countries()));
    }

    @GET
    @Path("salaries.json")
    @Produces(MediaType.APPLICATION_JSON)
    public SalariesJson json(@Context UriInfo uri) {
        Asked asked = asked(uri);
        Salaries.Page page = salaries.page(asked.wanted(), asked.after(), ROWS);
        return new SalariesJson(
                LocalDate.now(clock).toString(),
                asked.money().code(),
                page.total(),
                rows(page, asked.money()),
                page.next() == null
                        ? null
                        : Address.of("/salaries.json", asked.given())
                                .with("after", page.next().token())
                                .toString());
    }

    @GET
    @Path("salaries.csv")
    @Produces("text/csv; charset=UTF-8")
    public String csv(@Context UriInfo uri) {
        Asked asked = asked(uri);
        Csv csv = new Csv();
        csv.row(List.of(
                "role",
                "level",
                "country",
                "currency",
                "as_of",
                "n_ads",
                "n_employers",
                "median_low",
                "median_mid",
                "median_high",
                "median_mid_ci_from",
                "median_mid_ci_to"));
        String asOf = LocalDate.now(clock).toString();
        for (SalaryJson row : rows(salaries.page(asked.wanted(), asked.after(), ROWS), asked.money())) {
            csv.row(List.of(
                    row.role(),
                    row.level() == null ? "" : row.level(),
                    row.country() == null ? "" : row.country(),
                    row.currency(),
                    asOf,
                    String.valueOf(row.nAds()),
                    String.valueOf(row.nEmployers()),
                    String.valueOf(row.low()),
                    String.valueOf(row.mid()),
                    String.valueOf(row.high()),
                    String.valueOf(row.midInterval().getFirst()),
                    String.valueOf(row.midInterval().getLast())));
        }
        return csv.text();
    }

    private static List<SalaryJson> rows(Salaries.Page page, Money money) {
        return page.rows().stream()
                .map(row -> {
                    var of = row.statistic();
                    return new SalaryJson(
                            row.name(),
                            row.slug(),
                            row.level().isEmpty() ? null : row.level(),
                            row.country().isEmpty() ? null : row.country(),
                            money.code(),
                            of.nAds(),
                            of.nEmployers(),
                            Math.round(money.of(of.low().p50())),
                            Math.round(money.of(of.mid().p50())),
                            Math.round(money.of(of.high().p50())),
                            List.of(
                                    Math.round(money.of(of.mid().ci().low())),
                                    Math.round(money.of(of.mid().ci().high()))),
                            evidence(row).toString());
                })
                .toList();
    }

    static Address evidence(Salaries.Row row) {
        Address evidence = RoleView.evidence(row.slug(), PayCell.FULL_TIME);
        if (!row.level().isEmpty()) {
            evidence = evidence.with("level", RoleScope.spelling(row.level()));
        }
        return row.country().isEmpty() ? evidence : evidence.with("country", row.country());
    }

    private Asked asked(UriInfo uri) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        PageParameters.of(uri).forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                problems.add(new Problem(
                        name, String.join(",", values), "is no parameter here; known are " + String.join(", ", NAMES)));
            } else if (values.size() > 1) {
                problems.add(new Problem(name, String.join(",", values), "is given once only"));
            } else {
                given.put(name, values.getFirst().strip());
            }
        });
        String level = level(given.get("level"), problems);
        String country = given.getOrDefault("country", "").toUpperCase(Locale.ROOT);
        boolean eachCountry = country.equalsIgnoreCase(EACH);
        if (!country.isEmpty() && !eachCountry) {
            problems.addAll(
                    PostingParameters.of(Map.of("country", List.of(country))).problems());
        }
        String code = given.getOrDefault("currency", "USD").toUpperCase(Locale.ROOT);
        Money money = Money.of(code, rates, LocalDate.now(clock)).orElse(null);
        if (money == null) {
            problems.add(new Problem("currency", code, "has no exchange rate here; USD and those the ECB quotes have"));
        }
        Salaries.Order order = order(given.get("sort"), problems);
        Salaries.Key after = given.containsKey("after")
                ? Salaries.Key.parse(given.getOrDefault("after", "")).orElse(null)
                : null;
        if (given.containsKey("after") && after == null) {
            problems.add(new Problem("after", given.getOrDefault("after", ""), "is what the page before gave"));
        }
        if (money == null || !problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        given.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Asked(
                lists,
                new Salaries.Wanted(
                        given.get("q"),
                        level == null || level.equals(EACH) ? null : level,
                        EACH.equals(level),
                        country.isEmpty() || eachCountry ? null : country,
                        eachCountry,
                        order),
                after,
                money);
    }

    private static @Nullable String level(@Nullable String level, List<Problem> problems) {
        if (level == null || level.equals(EACH)) {
            return level;
        }
        for (Level one : Level.values()) {
            if (one.name().equalsIgnoreCase(level)) {
                return one.name();
            }
        }
        problems.add(new Problem("level", level, "is one of entry, mid, senior, executive, each"));
        return null;
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
