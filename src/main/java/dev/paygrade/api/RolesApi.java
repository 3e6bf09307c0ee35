package dev.paygrade.api;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.PayPlace;
import dev.paygrade.insight.PaySeries;
import dev.paygrade.insight.RoleIndex;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RolePay;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.pay.FxRates;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/roles}. */
@Path("/api/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
public class RolesApi {
    private static final Set<String> PARAMETERS =
            Set.of("level", "country", "region", "mode", "postedWithin", "type", "currency", "series");

    private final RoleInsight insight;
    private final RoleIndex index;
    private final FxRates rates;
    private final Clock clock;

    RolesApi(RoleInsight insight, RoleIndex index, FxRates rates, Clock clock) {
        this.insight = insight;
        this.index = index;
        this.rates = rates;
        this.clock = clock;
    }

    /** A role of the index. */
    public record RoleJson(String slug, String name, int open, int nAds) {}

    @GET
    @Operation(summary = "Roles that have open postings, those with most of them first")
    public List<RoleJson> roles() {
        return index.roles().stream()
                .map(line -> new RoleJson(line.slug(), line.name(), line.open(), line.nAds()))
                .toList();
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "A role and its lineage")
    public KnownRole role(@PathParam("slug") String slug) {
        return insight.role(slug).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{slug}/pay")
    @Operation(
            summary = "Pay of a role, a year, with its confidence intervals and the query that gives exactly its ads",
            description =
                    "Parameters: level, country, region, mode, postedWithin, type, currency (converts, never filters), series (stated, estimated).")
    public RolePayJson pay(@PathParam("slug") String slug, @Context UriInfo uri) {
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        Map<String, List<String>> given = new LinkedHashMap<>(uri.getQueryParameters());
        List<Problem> problems = new ArrayList<>();
        given.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .forEach(name -> problems.add(new Problem(
                        name, String.join(",", given.get(name)), "is no parameter here; known are " + PARAMETERS)));
        for (String name : List.of("type", "currency", "series", "region")) {
            if (given.getOrDefault(name, List.of()).size() > 1) {
                problems.add(new Problem(name, String.join(",", given.get(name)), "is given once only"));
            }
        }
        PayCell cell = cell(given, problems);
        String currency = currency(given, problems);
        PaySeries series = series(given, problems);
        Map<String, List<String>> scope = new LinkedHashMap<>();
        for (String name : List.of("level", "country", "region", "mode", "postedWithin")) {
            if (given.containsKey(name)) {
                scope.put(name, given.get(name));
            }
        }
        PostingParameters asked = PostingParameters.of(scope);
        problems.addAll(asked.problems());
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        String region = first(given, "region", "").toUpperCase(Locale.ROOT);
        RolePay pay = region.isEmpty() || scope.containsKey("country")
                ? insight.pay(role, asked.filter(), PayPlace.of(asked.filter()), cell, series)
                : insight.pay(role, asked.filter(), PayPlace.region(region), cell, series);
        return RolePayJson.of(pay, scope, currency, rateOf(currency));
    }

    private DatedRate rateOf(String currency) {
        return rates.rate(currency, LocalDate.now(clock))
                .orElseThrow(() -> new ProblemException(List.of(new Problem(
                        "currency", currency, "has no exchange rate here; USD and those the ECB quotes have"))));
    }

    private static PayCell cell(Map<String, List<String>> given, List<Problem> problems) {
        String type = first(given, "type", PayCell.FULL_TIME.name());
        for (PayCell cell : PayCell.values()) {
            if (cell.name().equalsIgnoreCase(type.replace('-', '_'))) {
                return cell;
            }
        }
        problems.add(new Problem("type", type, "is one of FULL_TIME, PART_TIME, INTERN, CONTRACTOR"));
        return PayCell.FULL_TIME;
    }

    private static String currency(Map<String, List<String>> given, List<Problem> problems) {
        String currency = first(given, "currency", "USD").toUpperCase(Locale.ROOT);
        if (!currency.matches("[A-Z]{3}")) {
            problems.add(new Problem("currency", currency, "is a code of three letters (ISO 4217), such as EUR"));
        }
        return currency;
    }

    private static PaySeries series(Map<String, List<String>> given, List<Problem> problems) {
        String series = first(given, "series", "stated");
        for (PaySeries one : List.of(PaySeries.STATED, PaySeries.ESTIMATED)) {
            if (one.name().equalsIgnoreCase(series)) {
                return one;
            }
        }
        problems.add(new Problem("series", series, "is stated or estimated; they are never mixed"));
        return PaySeries.STATED;
    }

    private static String first(Map<String, List<String>> given, String name, String otherwise) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank()
                ? otherwise
                : values.getFirst().strip();
    }
}
