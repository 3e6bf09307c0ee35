package dev.paygrade.api;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.imported.ImportedDataset;
import dev.paygrade.insight.imported.ImportedRolePay;
import dev.paygrade.insight.imported.ImportedStatistic;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.search.PayCell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pay of a role according to published data sets: a series of its own, each data set for itself.
 *
 * @param status {@code ok} if any data set has enough of the role or a broader one, else {@code insufficient}
 * @param datasets those that know the role or a broader one, most observations first
 */
public record ImportedPayJson(
        RolePayJson.RoleRef role,
        Map<String, List<String>> scope,
        String status,
        String series,
        String type,
        String period,
        String currency,
        RolePayJson.RateJson rate,
        LocalDate asOf,
        List<DatasetJson> datasets) {

    /** Where the figures come from; {@code rows} counts those of the file, {@code intervals} what is left of them. */
    public record SourceJson(
            String id,
            String name,
            @Nullable String licence,
            @Nullable String url,
            @Nullable LocalDate published,
            Instant importedAt,
            int rows,
            int intervals,
            String sha256) {
        static SourceJson of(ImportedDataset of) {
            return new SourceJson(
                    of.id(),
                    of.name(),
                    of.licence(),
                    of.url(),
                    of.published(),
                    of.importedAt(),
                    of.rows(),
                    of.intervals(),
                    of.fileHash());
        }
    }

    /** What one level or country pays; percentiles are null when there are not enough intervals. */
    public record PartJson(
            String of,
            int n,
            RolePayJson.@Nullable PercentilesJson low,
            RolePayJson.@Nullable PercentilesJson mid,
            RolePayJson.@Nullable PercentilesJson high) {}

    /**
     * One data set.
     *
     * @param shown slug of the role whose intervals these are; {@code why} says why it is a broader one, or null
     * @param n distinct intervals
     * @param employers that they are unknown
     */
    public record DatasetJson(
            SourceJson dataset,
            String status,
            String shown,
            @Nullable String why,
            int fromYear,
            int toYear,
            int n,
            String employers,
            RolePayJson.@Nullable PercentilesJson low,
            RolePayJson.@Nullable PercentilesJson mid,
            RolePayJson.@Nullable PercentilesJson high,
            List<PartJson> byLevel,
            List<PartJson> byCountry) {}

    static ImportedPayJson of(
            KnownRole role,
            Map<String, List<String>> asked,
            PayCell cell,
            List<ImportedRolePay> answers,
            String currency,
            DatedRate rate,
            LocalDate asOf) {
        BigDecimal usd = rate.usd();
        return new ImportedPayJson(
                new RolePayJson.RoleRef(
                        role.name(),
                        role.slug(),
                        role.lineage().stream().map(KnownRole.Ancestor::name).toList()),
                asked,
                answers.stream().anyMatch(pay -> pay.statistic().isPresent()) ? "ok" : "insufficient",
                "imported",
                cell.name(),
                "YEAR",
                currency,
                new RolePayJson.RateJson(usd, rate.date()),
                asOf,
                answers.stream().map(pay -> dataset(pay, usd)).toList());
    }

    private static DatasetJson dataset(ImportedRolePay pay, BigDecimal usd) {
        ImportedStatistic of = pay.statistic().orElse(null);
        return new DatasetJson(
                SourceJson.of(pay.dataset()),
                of == null ? "insufficient" : "ok",
                pay.shown().slug(),
                pay.why(),
                pay.fromYear(),
                pay.toYear(),
                pay.n(),
                ImportedRolePay.EMPLOYERS,
                of == null ? null : RolePayJson.PercentilesJson.of(of.low(), usd),
                of == null ? null : RolePayJson.PercentilesJson.of(of.mid(), usd),
                of == null ? null : RolePayJson.PercentilesJson.of(of.high(), usd),
                parts(pay.byLevel(), Enum::name, usd),
                parts(pay.byCountry(), country -> country, usd));
    }

    private static <T> List<PartJson> parts(
            List<ImportedRolePay.Part<T>> parts, Function<T, String> name, BigDecimal usd) {
        return parts.stream()
                .map(part -> {
                    ImportedStatistic of = part.statistic().orElse(null);
                    return new PartJson(
                            name.apply(part.of()),
                            part.n(),
                            of == null ? null : RolePayJson.PercentilesJson.of(of.low(), usd),
                            of == null ? null : RolePayJson.PercentilesJson.of(of.mid(), usd),
                            of == null ? null : RolePayJson.PercentilesJson.of(of.high(), usd));
                })
                .toList();
    }
}
