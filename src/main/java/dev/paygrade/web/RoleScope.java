package dev.paygrade.web;

import dev.paygrade.insight.PayPlace;
import dev.paygrade.insight.PayScope;
import dev.paygrade.level.Level;
import dev.paygrade.pay.FxRates;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingParameters.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a role's figures are asked to be of, as its address says it.
 *
 * @param given the parameters, each with one value, spelt one way only
 */
record RoleScope(Map<String, String> given, PayScope scope, Money money) {
    static final List<String> NAMES = List.of("level", "country", "region", "mode", "type", "currency");

    /** Reads an address; {@code more} are parameters that somebody else reads. */
    static RoleScope of(Map<String, List<String>> parameters, Set<String> more, FxRates rates, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!NAMES.contains(name) && !more.contains(name)) {
                problems.add(new Problem(
                        name, String.join(",", values), "is no parameter here; known are " + String.join(", ", NAMES)));
            } else if (values.size() > 1) {
                problems.add(new Problem(name, String.join(",", values), "is given once only"));
            } else if (!more.contains(name)) {
                given.put(name, values.getFirst().strip());
            }
        });
        if (given.containsKey("country") && given.containsKey("region")) {
            problems.add(new Problem("region", given.get("region"), "does not go together with country"));
        }
        PayCell cell = cell(given, problems);
        String code = given.getOrDefault("currency", "USD").toUpperCase(Locale.ROOT);
        Money money = Money.of(code, rates, today).orElse(null);
        if (money == null) {
            problems.add(new Problem("currency", code, "has no exchange rate here; USD and those the ECB quotes have"));
        }
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String name : List.of("level", "country", "region", "mode")) {
            if (given.containsKey(name)) {
                wanted.put(name, List.of(given.get(name)));
            }
        }
        PostingParameters asked = PostingParameters.of(wanted);
        problems.addAll(asked.problems());
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        String region = given.get("region");
        PayPlace place =
                region == null ? PayPlace.of(asked.filter()) : PayPlace.region(region.toUpperCase(Locale.ROOT));
        return new RoleScope(spelt(given), new PayScope(asked.filter(), place, cell), Objects.requireNonNull(money));
    }

    private static PayCell cell(Map<String, String> given, List<Problem> problems) {
        String type = given.getOrDefault("type", PayCell.FULL_TIME.name());
        for (PayCell cell : PayCell.values()) {
            if (cell.name().equalsIgnoreCase(type.replace('-', '_'))) {
                return cell;
            }
        }
        problems.add(new Problem("type", type, "is one of full-time, part-time, intern, contractor"));
        return PayCell.FULL_TIME;
    }

    /** One spelling and one order, without what is the default anyway. */
    private static Map<String, String> spelt(Map<String, String> given) {
        Map<String, String> spelt = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.get(name);
            if (value != null) {
                String one = name.equals("country") || name.equals("currency")
                        ? value.toUpperCase(Locale.ROOT)
                        : value.toLowerCase(Locale.ROOT).replace('_', name.equals("region") ? '_' : '-');
                boolean standard =
                        name.equals("currency") && one.equals("USD") || name.equals("type") && one.equals("full-time");
                if (!standard) {
                    spelt.put(name, one);
                }
            }
        }
        return spelt;
    }

    /** {@code level=senior&country=DE}; empty for everything. */
    String query() {
        StringJoiner query = new StringJoiner("&");
        given.forEach((name, value) -> query.add(name + "=" + value));
        return query.toString();
    }

    /** An address with this scope. */
    Address address(String path) {
        Address address = Address.of(path);
        for (Map.Entry<String, String> one : given.entrySet()) {
            address = address.with(one.getKey(), one.getValue());
        }
        return address;
    }

    /** The listing of exactly the ads that are counted for a role where the figures are of. */
    Address evidence(String role, PayPlace place) {
        return narrowed(
                Address.of("/")
                        .with("role", role)
                        .with("counted", spelling(scope.cell().name()))
                        .with("status", "any"),
                place);
    }

    /** Addresses of ads of the scope that no filter of the listing gives. */
    Address ads(String role, PayPlace place) {
        Address address = narrowed(Address.of("/roles/" + role + "/ads"), place);
        return given.containsKey("type") ? address.with("type", given.getOrDefault("type", "")) : address;
    }

    private Address narrowed(Address base, PayPlace place) {
        Address address = base;
        for (String name : List.of("level", "mode")) {
            if (given.containsKey(name)) {
                address = address.with(name, given.getOrDefault(name, ""));
            }
        }
        if (place.region() != null) {
            return address.with("region", place.region().toLowerCase(Locale.ROOT));
        }
        for (String country : place.countries()) {
            address = address.plus("country", country);
        }
        return address;
    }

    static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code global}, {@code Germany or France}, {@code Europe}. */
    static String name(PayPlace place) {
        RoleMessages say = Language.texts(RoleMessages.class);
        if (place.region() != null) {
            return Language.current() == Language.ENGLISH ? place.name() : Labels.region(place.region());
        }
        return place.countries().isEmpty()
                ? say.global()
                : String.join(
                        " " + say.or() + " ",
                        place.countries().stream().map(Labels::country).toList());
    }

    /** Such as {@code Senior-level / Expert, remote, internship}; empty for full-time ads of any level and mode. */
    String words() {
        StringJoiner words = new StringJoiner(", ");
        scope.filter().of(Facet.LEVEL).forEach(level -> words.add(Labels.level(Level.valueOf(level))));
        scope.filter().of(Facet.MODE).forEach(mode -> words.add(Labels.inText(Labels.mode(WorkMode.valueOf(mode)))));
        if (scope.cell() != PayCell.FULL_TIME) {
            words.add(Labels.inText(Labels.cell(scope.cell())));
        }
        return words.toString();
    }
}
