package dev.paygrade.api;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.Salaries;
import dev.paygrade.insight.SalaryParameters;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/salaries}: the rows of the page {@code /salaries}, with all their percentiles. */
@Path("/api/v1/salaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
public class SalariesApi {
    private static final int ROWS = 100;

    private final Salaries salaries;
    private final FxRates rates;
    private final Clock clock;

    SalariesApi(Salaries salaries, FxRates rates, Clock clock) {
        this.salaries = salaries;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * A cell with enough ads.
     *
     * @param level null for all together, like country and mode
     * @param evidence the {@code /postings} query that gives exactly the ads counted
     */
    public record SalaryJson(
            RoleJson role,
            @Nullable String level,
            @Nullable String country,
            @Nullable String mode,
            int nAds,
            int nEmployers,
            RolePayJson.PercentilesJson low,
            RolePayJson.PercentilesJson mid,
            RolePayJson.PercentilesJson high,
            String evidence) {}

    /** A role by name. */
    public record RoleJson(String name, String slug) {}

    /**
     * A page of them.
     *
     * @param precision {@code exact}, or {@code within 1000 USD} where histograms are read
     * @param window months before {@code asOf} that are covered
     * @param next what {@code after} is on the next page, or null
     */
    public record SalariesJson(
            String series,
            String type,
            String period,
            String currency,
            RolePayJson.RateJson rate,
            LocalDate asOf,
            int window,
            String precision,
            int total,
            List<SalaryJson> items,
            @Nullable String next) {}

    @GET
    @Operation(summary = "What roles pay, by level, country and work mode: cells of at least 10 ads by 3 employers")
    public SalariesJson salaries(@Context UriInfo uri) {
        SalaryParameters asked = SalaryParameters.of(uri.getQueryParameters());
        List<Problem> problems = new ArrayList<>(asked.problems());
        LocalDate today = LocalDate.now(clock);
        DatedRate rate = rates.rate(asked.currency(), today).orElse(null);
        if (rate == null) {
            problems.add(new Problem(
                    "currency", asked.currency(), "has no exchange rate here; USD and those the ECB quotes have"));
        }
        if (rate == null || !problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        PayCell cell = asked.wanted().cell();
        Salaries.Page page = salaries.page(asked.wanted(), asked.after(), ROWS);
        return new SalariesJson(
                "stated",
                cell.name(),
                "YEAR",
                asked.currency(),
                new RolePayJson.RateJson(rate.usd(), rate.date()),
                today,
                PayWindow.MONTHS,
                asked.wanted().ready() ? "within 1000 USD" : "exact",
                page.total(),
                page.rows().stream().map(row -> json(row, cell, rate)).toList(),
                page.next() == null ? null : page.next().token());
    }

    private static SalaryJson json(Salaries.Row row, PayCell cell, DatedRate rate) {
        PayStatistic of = row.statistic();
        return new SalaryJson(
                new RoleJson(row.name(), row.slug()),
                row.level().isEmpty() ? null : row.level(),
                row.country().isEmpty() ? null : row.country(),
                row.mode().isEmpty() ? null : row.mode(),
                of.nAds(),
                of.nEmployers(),
                RolePayJson.PercentilesJson.of(of.low(), rate.usd()),
                RolePayJson.PercentilesJson.of(of.mid(), rate.usd()),
                RolePayJson.PercentilesJson.of(of.high(), rate.usd()),
                evidence(row, cell));
    }

    private static String evidence(Salaries.Row row, PayCell cell) {
        StringJoiner query = new StringJoiner("&", "/api/v1/postings?", "");
        query.add("role=" + URLEncoder.encode(row.slug(), StandardCharsets.UTF_8));
        query.add("counted=" + spelling(cell.name()));
        query.add("status=any");
        if (!row.level().isEmpty()) {
            query.add("level=" + spelling(row.level()));
        }
        if (!row.country().isEmpty()) {
            query.add("country=" + row.country());
        }
        if (!row.mode().isEmpty()) {
            query.add("mode=" + spelling(row.mode()));
        }
        return query.toString();
    }

    private static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
