package dev.paygrade.api;

import dev.paygrade.insight.PaySeries;
import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.Percentiles;
import dev.paygrade.insight.RolePay;
import dev.paygrade.level.Level;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.posting.PayWindow;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Pay of a role.
 *
 * @param status {@code ok} or {@code insufficient}
 * @param window months before {@code asOf} that are covered
 * @param place scope by name: {@code global}, {@code Germany}, {@code Europe}
 * @param shareStated share of all ads that state pay
 * @param spread median upper end over median lower end
 * @param precision {@code exact}, or {@code within 1000 USD} where a histogram of many ads is read
 * @param evidence the {@code /postings} query that gives exactly the ads counted; null for estimates
 */
public record RolePayJson(
        RoleRef role,
        Map<String, List<String>> scope,
        String place,
        @Nullable FallbackJson fallback,
        String status,
        String series,
        String type,
        String period,
        String currency,
        RateJson rate,
        LocalDate asOf,
        int window,
        int nAds,
        int nEmployers,
        int nOneSided,
        int nStated,
        int nAll,
        @Nullable Double shareStated,
        @Nullable Double spread,
        String precision,
        @Nullable PercentilesJson low,
        @Nullable PercentilesJson mid,
        @Nullable PercentilesJson high,
        List<LevelPayJson> byLevel,
        @Nullable String evidence) {

    /** A role by name. */
    public record RoleRef(String name, String slug, List<String> lineage) {}

    /** The broader role, or the wider place, whose ads the figures are of. */
    public record FallbackJson(String from, String to, String fromPlace, String toPlace, String why) {}

    /** US dollars for one unit of the currency, and the day of that rate. */
    public record RateJson(BigDecimal usd, LocalDate date) {}

    /** Percentiles and the 95% interval of the median, in whole units of the currency. */
    public record PercentilesJson(long p10, long p25, long p50, long p75, long p90, List<Long> ci) {
        static PercentilesJson of(Percentiles of, BigDecimal usd) {
            double rate = 1 / usd.doubleValue();
            return new PercentilesJson(
                    Math.round(of.p10() * rate),
                    Math.round(of.p25() * rate),
                    Math.round(of.p50() * rate),
                    Math.round(of.p75() * rate),
                    Math.round(of.p90() * rate),
                    List.of(Math.round(of.ci().low() * rate), Math.round(of.ci().high() * rate)));
        }
    }

    /** One level; percentiles are null when its ads are not enough. */
    public record LevelPayJson(
            Level level,
            String status,
            int nAds,
            int nEmployers,
            @Nullable PercentilesJson low,
            @Nullable PercentilesJson mid,
            @Nullable PercentilesJson high,
            String evidence) {}

    static RolePayJson of(RolePay pay, Map<String, List<String>> asked, String currency, DatedRate rate) {
        BigDecimal usd = rate.usd();
        Map<String, List<String>> scope = scope(asked, pay);
        @Nullable PayStatistic statistic = pay.statistic().orElse(null);
        String slug =
                pay.fallback() == null ? pay.role().slug() : pay.fallback().to().slug();
        String evidence = evidence(slug, pay, scope);
        return new RolePayJson(
                new RoleRef(
                        pay.role().name(),
                        pay.role().slug(),
                        pay.role().lineage().stream()
                                .map(ancestor -> ancestor.name())
                                .toList()),
                asked,
                pay.place().name(),
                pay.fallback() == null
                        ? null
                        : new FallbackJson(
                                pay.role().slug(),
                                slug,
                                pay.fallback().fromPlace().name(),
                                pay.fallback().toPlace().name(),
                                pay.fallback().why()),
                statistic == null ? "insufficient" : "ok",
                pay.series().name().toLowerCase(Locale.ROOT),
                pay.cell().name(),
                "YEAR",
                currency,
                new RateJson(usd, rate.date()),
                pay.asOf(),
                PayWindow.MONTHS,
                pay.nAds(),
                pay.nEmployers(),
                pay.coverage().oneSided(),
                pay.coverage().stated(),
                pay.coverage().all(),
                pay.coverage().all() == 0
                        ? null
                        : share(pay.coverage().stated(), pay.coverage().all()),
                statistic == null ? null : Math.round(statistic.spread() * 1000) / 1000.0,
                pay.exact() ? "exact" : "within 1000 USD",
                statistic == null ? null : PercentilesJson.of(statistic.low(), usd),
                statistic == null ? null : PercentilesJson.of(statistic.mid(), usd),
                statistic == null ? null : PercentilesJson.of(statistic.high(), usd),
                pay.byLevel().stream()
                        .map(line -> level(line, usd, slug, pay, scope))
                        .toList(),
                pay.series() == PaySeries.STATED ? evidence : null);
    }

    private static double share(int of, int all) {
        return Math.round(1000.0 * of / all) / 1000.0;
    }

    /** What was asked for, but where the figures are of. */
    private static Map<String, List<String>> scope(Map<String, List<String>> asked, RolePay pay) {
        Map<String, List<String>> scope = new LinkedHashMap<>(asked);
        if (pay.fallback() != null
                && !pay.fallback().toPlace().equals(pay.fallback().fromPlace())) {
            scope.remove("country");
            scope.remove("region");
            if (pay.place().region() != null) {
                scope.put("region", List.of(pay.place().region()));
            }
        }
        return scope;
    }

    private static LevelPayJson level(
            RolePay.LevelPay line, BigDecimal usd, String slug, RolePay pay, Map<String, List<String>> scope) {
        @Nullable PayStatistic statistic = line.statistic().orElse(null);
        Map<String, List<String>> narrowed = new LinkedHashMap<>(scope);
        narrowed.put("level", List.of(line.level().name().toLowerCase(Locale.ROOT)));
        return new LevelPayJson(
                line.level(),
                statistic == null ? "insufficient" : "ok",
                line.nAds(),
                line.nEmployers(),
                statistic == null ? null : PercentilesJson.of(statistic.low(), usd),
                statistic == null ? null : PercentilesJson.of(statistic.mid(), usd),
                statistic == null ? null : PercentilesJson.of(statistic.high(), usd),
                evidence(slug, pay, narrowed));
    }

    private static String evidence(String slug, RolePay pay, Map<String, List<String>> scope) {
        StringJoiner query = new StringJoiner("&", "/api/v1/postings?", "");
        query.add("role=" + URLEncoder.encode(slug, StandardCharsets.UTF_8));
        query.add("counted=" + pay.cell().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        query.add("status=any");
        scope.forEach((name, values) ->
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }
}
