package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.PayPlace;
import dev.paygrade.insight.PayScope;
import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.RoleFigures;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RolePay;
import dev.paygrade.level.Level;
import dev.paygrade.posting.Database;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an ad's pay sits among what its role pays. */
@ApplicationScoped
public class AdInRole {
    private final RoleInsight insight;
    private final RoleFigures figures;
    private final Database database;

    AdInRole(RoleInsight insight, RoleFigures figures, Database database) {
        this.insight = insight;
        this.figures = figures;
        this.database = database;
    }

    /**
     * An ad's interval on the middles and ends of others.
     *
     * @param words where its middle lies
     * @param of whose ads these are
     * @param why they are of a broader role or wider place, or null
     * @param x where the ad's interval begins, in per cent of the scale
     * @param boxX where the middle half of the middles begins
     * @param median their median
     */
    public record View(
            String words,
            String own,
            String of,
            String ads,
            String employers,
            String evidence,
            String roleHref,
            @Nullable String why,
            double x,
            double width,
            double boxX,
            double boxWidth,
            double median,
            String medianText) {}

    private record Interval(int low, int high) {}

    /** What an ad is held against: the nearest of its cells that has enough ads. */
    private record Against(
            String slug,
            String name,
            PayScope scope,
            PayStatistic statistic,
            @Nullable String why) {}

    /** Nothing unless statistics count this ad's pay and there is something to hold it against. */
    public Optional<View> of(PostingItem item) {
        PostingItem.Named named = item.role();
        if (named == null || item.pay() == null || !item.pay().observed()) {
            return Optional.empty();
        }
        Optional<PayCell> cell = RoleFigures.cellOf(item.employmentTypes());
        Optional<Interval> interval = interval(item.id());
        if (cell.isEmpty() || interval.isEmpty()) {
            return Optional.empty();
        }
        return against(item, named, cell.get()).map(against -> view(interval.get(), against));
    }

    private Optional<Interval> interval(long id) {
        return database
                .query(
                        "select observed_low, observed_high from posting where id = ? and observed_low is not null",
                        List.of(id),
                        row -> new Interval(row.getInt(1), row.getInt(2)))
                .stream()
                .findFirst();
    }

    private Optional<Against> against(PostingItem item, PostingItem.Named role, PayCell cell) {
        PayScope all = new PayScope(PostingFilter.OPEN, PayPlace.GLOBAL, cell);
        List<PayScope> scopes = new ArrayList<>();
        if (item.level() != null) {
            PayScope level = all.with(Facet.LEVEL, List.of(item.level().name()));
            if (item.countries().size() == 1) {
                scopes.add(level.with(Facet.COUNTRY, item.countries()));
            }
            scopes.add(level);
        } else if (item.countries().size() == 1) {
            scopes.add(all.with(Facet.COUNTRY, item.countries()));
        }
        for (PayScope scope : scopes) {
            Optional<PayStatistic> statistic = figures.cell(role.slug(), scope).statistic();
            if (statistic.isPresent()) {
                return Optional.of(new Against(role.slug(), role.name(), scope, statistic.get(), null));
            }
        }
        Optional<KnownRole> known = insight.role(role.slug());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        RolePay pay = insight.pay(known.get(), all.filter(), cell);
        RolePay.Fallback fallback = pay.fallback();
        return pay.statistic()
                .map(statistic -> new Against(
                        fallback == null ? role.slug() : fallback.to().slug(),
                        fallback == null ? role.name() : fallback.to().name(),
                        all,
                        statistic,
                        fallback == null ? null : fallback.why()));
    }

    private View view(Interval interval, Against against) {
        int mid = interval.low() + (interval.high() - interval.low()) / 2;
        PayStatistic of = against.statistic();
        double x = PayBar.percent(interval.low());
        double boxX = PayBar.percent(of.mid().p25());
        Address evidence = RoleView.evidence(against.slug(), against.scope().cell());
        Address role = Address.of("/roles/" + against.slug());
        List<String> levels = against.scope().filter().of(Facet.LEVEL);
        List<String> countries = against.scope().filter().of(Facet.COUNTRY);
        StringBuilder name = new StringBuilder(against.name());
        for (String level : levels) {
            evidence = evidence.with("level", RoleScope.spelling(level));
            role = role.with("level", RoleScope.spelling(level));
            name.append(", ").append(Labels.level(Level.valueOf(level)));
        }
        for (String country : countries) {
            evidence = evidence.with("country", country);
            role = role.with("country", country);
            name.append(", ").append(Labels.country(country));
        }
        return new View(
                words(mid, of),
                Figures.usd(interval.low(), interval.high()),
                name.append(countries.isEmpty() ? ", " + say().global() : "").toString(),
                Figures.count(of.nAds()),
                Figures.count(of.nEmployers()),
                evidence.toString(),
                role.toString(),
                against.why(),
                PayBar.round(Math.min(x, 99)),
                PayBar.round(Math.max(PayBar.percent(interval.high()) - x, 1)),
                PayBar.round(boxX),
                PayBar.round(Math.max(PayBar.percent(of.mid().p75()) - boxX, 0.5)),
                PayBar.round(PayBar.percent(of.mid().p50())),
                Figures.usd(of.mid().p50()));
    }

    private static PostingMessages say() {
        return Language.texts(PostingMessages.class);
    }

    /** Percentiles are known at five points only, so the words name the two that the middle lies between. */
    static String words(int mid, PayStatistic of) {
        var middles = of.mid();
        if (mid < middles.p10()) {
            return say().tenthLow();
        }
        if (mid < middles.p25()) {
            return say().quarterLow();
        }
        if (mid < middles.p50()) {
            return say().quarterSecond();
        }
        if (mid == middles.p50()) {
            return say().atMedian();
        }
        if (mid <= middles.p75()) {
            return say().quarterThird();
        }
        return mid <= middles.p90() ? say().quarterHigh() : say().tenthHigh();
    }
}
