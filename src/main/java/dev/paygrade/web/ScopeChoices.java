package dev.paygrade.web;

import dev.paygrade.insight.PayPlace;
import dev.paygrade.insight.RoleFigures;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.PayCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The controls of a role page's scope: each choice is an address. */
public final class ScopeChoices {
    private static final int MOST_COUNTRIES = 7;
    private static final List<String> REGIONS = List.of("EUROPE", "NORTH_AMERICA", "APAC");

    private final String path;
    private final RoleScope scope;

    private ScopeChoices(String path, RoleScope scope) {
        this.path = path;
        this.scope = scope;
    }

    /** The choices of one question, the first of which is no condition. */
    public record Group(String name, List<Choice> choices) {}

    /** One of them. */
    public record Choice(String name, String href, boolean chosen) {}

    static List<Group> of(String path, RoleScope scope, List<RoleFigures.Part> countries) {
        ScopeChoices choices = new ScopeChoices(path, scope);
        Map<String, String> levels = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            levels.put(RoleScope.spelling(level.name()), Labels.level(level));
        }
        Map<String, String> modes = new LinkedHashMap<>();
        for (WorkMode mode : WorkMode.values()) {
            modes.put(RoleScope.spelling(mode.name()), Labels.mode(mode));
        }
        Map<String, String> types = new LinkedHashMap<>();
        Arrays.stream(PayCell.values())
                .filter(cell -> cell != PayCell.FULL_TIME)
                .forEach(cell -> types.put(RoleScope.spelling(cell.name()), Labels.cell(cell)));
        Map<String, String> currencies = new LinkedHashMap<>();
        Money.OFFERED.stream().filter(code -> !code.equals("USD")).forEach(code -> currencies.put(code, code));
        String code = scope.money().code();
        if (!code.equals("USD")) {
            currencies.put(code, code);
        }
        RoleMessages say = Language.texts(RoleMessages.class);
        return List.of(
                choices.group(say.level(), "level", say.any(), levels),
                choices.where(countries),
                choices.group(say.mode(), "mode", say.any(), modes),
                choices.group(say.employment(), "type", Labels.cell(PayCell.FULL_TIME), types),
                choices.group(say.currency(), "currency", "USD", currencies));
    }

    private Group group(String name, String parameter, String none, Map<String, String> values) {
        Address here = scope.address(path);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                none, here.without(parameter).toString(), !scope.given().containsKey(parameter)));
        values.forEach((value, label) -> choices.add(choice(parameter, value, label, here)));
        return new Group(name, choices);
    }

    private Choice choice(String parameter, String value, String label, Address here) {
        return new Choice(
                label,
                here.with(parameter, value).toString(),
                value.equals(scope.given().get(parameter)));
    }

    private Group where(List<RoleFigures.Part> countries) {
        RoleMessages say = Language.texts(RoleMessages.class);
        Address here = scope.address(path).without("country").without("region");
        List<String> regions = new ArrayList<>(REGIONS);
        String region = scope.given().getOrDefault("region", "").toUpperCase(Locale.ROOT);
        if (!region.isEmpty() && !regions.contains(region)) {
            regions.add(region);
        }
        List<String> codes = new ArrayList<>(countries.stream()
                .filter(part -> part.statistic().isPresent())
                .map(RoleFigures.Part::value)
                .limit(MOST_COUNTRIES)
                .toList());
        String country = scope.given().getOrDefault("country", "");
        if (!country.isEmpty() && !codes.contains(country)) {
            codes.add(country);
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(say.anywhere(), here.toString(), country.isEmpty() && region.isEmpty()));
        for (String code : regions) {
            choices.add(choice("region", code.toLowerCase(Locale.ROOT), RoleScope.name(PayPlace.region(code)), here));
        }
        for (String code : codes) {
            choices.add(choice("country", code, Labels.country(code), here));
        }
        return new Group(say.where(), choices);
    }
}
