package dev.paygrade.web;

import dev.paygrade.insight.Salaries;
import dev.paygrade.insight.SalaryParameters;
import dev.paygrade.pay.FxRates;
import dev.paygrade.search.PayCell;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /salaries}: pay of roles by level, country, work mode and employment; the same as CSV and JSON. */
@Path("/")
public class SalariesResource {
    private static final int ROWS = 100;

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
            Map<String, List<String>> given, Salaries.Wanted wanted, Salaries.@Nullable Key after, Money money) {
        Address here(String path) {
            return Address.of(path, given);
        }
    }

    /** A row as the files have it; amounts in whole units of the currency. */
    public record SalaryJson(
            String role,
            String slug,
            @Nullable String level,
            @Nullable String country,
            @Nullable String mode,
            String type,
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
            String precision,
            int total,
            List<SalaryJson> items,
            @Nullable String next) {}

    @GET
    @Path("salaries")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@Context UriInfo uri) {
        Asked asked = asked(uri);
        Salaries.Page page = salaries.page(asked.wanted(), asked.after(), ROWS);
        SalariesMessages say = Language.texts(SalariesMessages.class);
        return Templates.salaries(
                frames.of(say.title(), say.description(), asked.given().isEmpty() ? "/salaries" : null, "salaries"),
                SalariesView.of(page, asked.wanted(), asked.money(), asked.here("/salaries"), salaries.countries()));
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
                asked.wanted().ready() ? "within 1000 USD" : "exact",
                page.total(),
                rows(page, asked),
                page.next() == null
                        ? null
                        : asked.here("/salaries.json")
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
                "work_mode",
                "employment_type",
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
        for (SalaryJson row : rows(salaries.page(asked.wanted(), asked.after(), ROWS), asked)) {
            csv.row(List.of(
                    row.role(),
                    row.level() == null ? "" : row.level(),
                    row.country() == null ? "" : row.country(),
                    row.mode() == null ? "" : row.mode(),
                    row.type(),
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

    private static List<SalaryJson> rows(Salaries.Page page, Asked asked) {
        Money money = asked.money();
        return page.rows().stream()
                .map(row -> {
                    var of = row.statistic();
                    return new SalaryJson(
                            row.name(),
                            row.slug(),
                            row.level().isEmpty() ? null : row.level(),
                            row.country().isEmpty() ? null : row.country(),
                            row.mode().isEmpty() ? null : row.mode(),
                            asked.wanted().cell().name(),
                            money.code(),
                            of.nAds(),
                            of.nEmployers(),
                            Math.round(money.of(of.low().p50())),
                            Math.round(money.of(of.mid().p50())),
                            Math.round(money.of(of.high().p50())),
                            List.of(
                                    Math.round(money.of(of.mid().ci().low())),
                                    Math.round(money.of(of.mid().ci().high()))),
                            evidence(row, asked.wanted().cell()).toString());
                })
                .toList();
    }

    static Address evidence(Salaries.Row row, PayCell cell) {
        Address evidence = RoleView.evidence(row.slug(), cell);
        if (!row.level().isEmpty()) {
            evidence = evidence.with("level", RoleScope.spelling(row.level()));
        }
        if (!row.mode().isEmpty()) {
            evidence = evidence.with("mode", RoleScope.spelling(row.mode()));
        }
        return row.country().isEmpty() ? evidence : evidence.with("country", row.country());
    }

    private Asked asked(UriInfo uri) {
        SalaryParameters read = SalaryParameters.of(PageParameters.of(uri));
        List<Problem> problems = new ArrayList<>(read.problems());
        Money money = Money.of(read.currency(), rates, LocalDate.now(clock)).orElse(null);
        if (money == null) {
            problems.add(new Problem(
                    "currency", read.currency(), "has no exchange rate here; USD and those the ECB quotes have"));
        }
        if (money == null || !problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        read.given().forEach((name, value) -> lists.put(name, List.of(value)));
        return new Asked(lists, read.wanted(), read.after(), money);
    }
}
