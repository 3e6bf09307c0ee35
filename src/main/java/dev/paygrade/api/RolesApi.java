package dev.paygrade.api;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.PayPlace;
import dev.paygrade.insight.PaySeries;
import dev.paygrade.insight.RoleIndex;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RolePay;
import dev.paygrade.insight.imported.ImportedPay;
import dev.paygrade.insight.imported.ImportedScope;
import dev.paygrade.level.Level;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.pay.FxRates;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final ImportedPay imported;
    private final FxRates rates;
    private final Clock clock;

    RolesApi(RoleInsight insight, RoleIndex index, ImportedPay imported, FxRates rates, Clock clock) {
        this.insight = insight;
        this.index = index;
        this.imported = imported;
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
    @APIResponse(
            responseCode = "200",
            description = "Pay by ads; of the imported series, by data sets",
            content = @Content(schema = @Schema(oneOf = {RolePayJson.class, ImportedPayJson.class})))
    @Operation(
            summary = "Pay of a role, a year, with its confidence intervals and the query that gives exactly its ads")
    public Object pay(@PathParam("slug") String slug, @Context UriInfo uri) {
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
        if (series == PaySeries.IMPORTED && scope.containsKey("postedWithin")) {
            problems.add(new Problem(
                    "postedWithin",
                    String.join(",", scope.getOrDefault("postedWithin", List.of())),
                    "does not go together with series=imported, which knows years only"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        String region = first(given, "region", "").toUpperCase(Locale.ROOT);
        PayPlace place = region.isEmpty() || scope.containsKey("country")
                ? PayPlace.of(asked.filter())
                : PayPlace.region(region);
        if (series == PaySeries.IMPORTED) {
            return ImportedPayJson.of(
                    role,
                    scope,
                    cell,
                    imported.of(role, imported(asked.filter(), place, cell)),
                    currency,
                    rateOf(currency),
                    LocalDate.now(clock));
        }
        RolePay pay = insight.pay(role, asked.filter(), place, cell, series);
        return RolePayJson.of(pay, scope, currency, rateOf(currency));
    }

    private static ImportedScope imported(PostingFilter filter, PayPlace place, PayCell cell) {
        return new ImportedScope(
                filter.of(Facet.LEVEL).stream().map(Level::valueOf).toList(),
                place.countries(),
                filter.of(Facet.MODE).stream().map(WorkMode::valueOf).toList(),
                cell,
                0);
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
        for (PaySeries one : PaySeries.values()) {
            if (one.name().equalsIgnoreCase(series)) {
                return one;
            }
        }
        problems.add(new Problem("series", series, "is stated, estimated or imported; they are never mixed"));
        return PaySeries.STATED;
    }

    private static String first(Map<String, List<String>> given, String name, String otherwise) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank()
                ? otherwise
                : values.getFirst().strip();
    }
}
