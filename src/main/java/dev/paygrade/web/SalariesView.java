package dev.paygrade.web;

import dev.paygrade.insight.Salaries;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.PayCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of salaries.
 *
 * @param q words of the role, or empty
 * @param hidden the rest of the address, for the form
 * @param type kind of employment, in words
 * @param sorts the columns, each with the address that sorts by it
 */
public record SalariesView(
        String q,
        List<RolePayView.Field> hidden,
        List<ScopeChoices.Group> choices,
        List<ScopeChoices.Choice> sorts,
        List<Line> lines,
        String total,
        List<PayBar.Mark> marks,
        String scale,
        String currency,
        String converted,
        boolean byLevel,
        boolean byCountry,
        boolean byMode,
        String type,
        boolean exact,
        String csv,
        String json,
        @Nullable String next) {

    /** A cell: medians of both ends, the median middle and its interval. */
    public record Line(
            String name,
            String href,
            String level,
            String country,
            String mode,
            String range,
            SummaryView.Span span,
            String median,
            String ci,
            String ads,
            String employers,
            String evidence) {}

    static SalariesView of(
            Salaries.Page page, Salaries.Wanted wanted, Money money, Address here, List<String> countries) {
        RoleMessages role = Language.texts(RoleMessages.class);
        List<ScopeChoices.Choice> sorts = new ArrayList<>();
        for (Salaries.Order order : Salaries.Order.values()) {
            String name = order.name().toLowerCase(Locale.ROOT);
            sorts.add(
                    new ScopeChoices.Choice(name(order), here.with("sort", name).toString(), wanted.order() == order));
        }
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("each", say().each());
        for (Level level : Level.values()) {
            levels.put(RoleScope.spelling(level.name()), Labels.level(level));
        }
        Map<String, String> places = new LinkedHashMap<>();
        places.put("each", say().each());
        countries.forEach(code -> places.put(code, Labels.country(code)));
        Map<String, String> currencies = new LinkedHashMap<>();
        Money.OFFERED.stream().filter(code -> !code.equals("USD")).forEach(code -> currencies.put(code, code));
        Map<String, String> modes = new LinkedHashMap<>();
        modes.put("each", say().each());
        for (WorkMode mode : WorkMode.values()) {
            modes.put(RoleScope.spelling(mode.name()), Labels.mode(mode));
        }
        Map<String, String> types = new LinkedHashMap<>();
        for (PayCell cell : PayCell.values()) {
            if (cell != PayCell.FULL_TIME) {
                types.put(RoleScope.spelling(cell.name()), Labels.cell(cell));
            }
        }
        WorkMode one = wanted.mode();
        String mode = wanted.eachMode() ? "each" : one == null ? "" : RoleScope.spelling(one.name());
        String level = wanted.eachLevel() ? "each" : wanted.level() == null ? "" : RoleScope.spelling(wanted.level());
        String country = wanted.eachCountry() ? "each" : wanted.country() == null ? "" : wanted.country();
        return new SalariesView(
                wanted.role() == null ? "" : wanted.role(),
                here.without("q").pairs().stream()
                        .map(pair -> new RolePayView.Field(pair.getKey(), pair.getValue()))
                        .toList(),
                List.of(
                        group(role.level(), "level", say().together(), levels, level, here),
                        group(role.country(), "country", say().together(), places, country, here),
                        group(role.mode(), "mode", say().together(), modes, mode, here),
                        group(
                                role.employment(),
                                "type",
                                Labels.cell(PayCell.FULL_TIME),
                                types,
                                wanted.cell() == PayCell.FULL_TIME
                                        ? ""
                                        : RoleScope.spelling(wanted.cell().name()),
                                here),
                        group(
                                role.currency(),
                                "currency",
                                "USD",
                                currencies,
                                money.code().equals("USD") ? "" : money.code(),
                                here)),
                sorts,
                page.rows().stream().map(row -> line(row, wanted.cell(), money)).toList(),
                Figures.count(page.total()),
                money.marks(),
                money.scale(),
                money.code(),
                money.note(),
                wanted.eachLevel() || wanted.level() != null,
                wanted.eachCountry() || wanted.country() != null,
                wanted.eachMode() || one != null,
                Labels.inText(Labels.cell(wanted.cell())),
                !wanted.ready(),
                file(here, "/salaries.csv"),
                file(here, "/salaries.json"),
                page.next() == null
                        ? null
                        : here.with("after", page.next().token()).toString());
    }

    private static String name(Salaries.Order order) {
        return switch (order) {
            case ADS -> say().sortAds();
            case MEDIAN -> say().sortMedian();
            case LOW -> say().sortLow();
            case HIGH -> say().sortHigh();
            case SPREAD -> say().sortSpread();
            case ROLE -> say().sortRole();
        };
    }

    private static SalariesMessages say() {
        return Language.texts(SalariesMessages.class);
    }

    private static String file(Address here, String path) {
        return here.toString().replaceFirst("^/salaries", path);
    }

    private static ScopeChoices.Group group(
            String name, String parameter, String none, Map<String, String> values, String chosen, Address here) {
        List<ScopeChoices.Choice> choices = new ArrayList<>();
        choices.add(new ScopeChoices.Choice(none, here.without(parameter).toString(), chosen.isEmpty()));
        values.forEach((value, label) -> choices.add(
                new ScopeChoices.Choice(label, here.with(parameter, value).toString(), value.equals(chosen))));
        return new ScopeChoices.Group(name, choices);
    }

    private static Line line(Salaries.Row row, PayCell cell, Money money) {
        var of = row.statistic();
        Address role = Address.of("/roles/" + row.slug());
        if (!row.level().isEmpty()) {
            role = role.with("level", RoleScope.spelling(row.level()));
        }
        if (!row.country().isEmpty()) {
            role = role.with("country", row.country());
        }
        if (!row.mode().isEmpty()) {
            role = role.with("mode", RoleScope.spelling(row.mode()));
        }
        if (cell != PayCell.FULL_TIME) {
            role = role.with("type", RoleScope.spelling(cell.name()));
        }
        return new Line(
                row.name(),
                role.toString(),
                row.level().isEmpty() ? "" : Labels.level(Level.valueOf(row.level())),
                row.country().isEmpty() ? "" : Labels.country(row.country()),
                row.mode().isEmpty() ? "" : Labels.mode(WorkMode.valueOf(row.mode())),
                money.range(of),
                money.span(of),
                money.text(of.mid().p50()),
                money.interval(of.mid().ci().low(), of.mid().ci().high()),
                Figures.count(of.nAds()),
                Figures.count(of.nEmployers()),
                SalariesResource.evidence(row, cell).toString());
    }
}
