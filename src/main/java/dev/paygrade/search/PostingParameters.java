package dev.paygrade.search;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.place.CityMap;
import dev.paygrade.place.Countries;
import dev.paygrade.place.WorkMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its address says it. Whatever is not understood is a problem that names the parameter; nothing is
 * silently dropped.
 *
 * @param filter as far as understood
 * @param problems empty if all was understood
 */
public record PostingParameters(
        PostingFilter filter, Sort sort, @Nullable PageKey after, int limit, List<Problem> problems) {
    /** Postings on a page, unless asked otherwise. */
    public static final int LIMIT = 50;

    public static final int MOST = 200;

    /** Every parameter there is. */
    public static final Set<String> NAMES = Set.of(
            "q",
            "role",
            "level",
            "mode",
            "country",
            "region",
            "city",
            "near",
            "within",
            "eligible",
            "eligibleUnknown",
            "type",
            "skill",
            "company",
            "source",
            "featured",
            "pay",
            "estimates",
            "payMin",
            "payPeriod",
            "currency",
            "postedWithin",
            "status",
            "counted",
            "sort",
            "after",
            "limit");

    private static final Pattern AGE = Pattern.compile("(\\d{1,4})([hdw])");
    static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 50;

    /**
     * A parameter that was not understood.
     *
     * @param detail what would be
     */
    public record Problem(String field, String value, String detail) {}

    /** Reads the parameters of an address; empty values count as not given. */
    public static PostingParameters of(Map<String, List<String>> parameters) {
        return new Reader(parameters).read();
    }

    /** Reads one address. */
    private static final class Reader {
        private final Map<String, List<String>> parameters;
        private final List<Problem> problems = new ArrayList<>();

        Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        PostingParameters read() {
            parameters.forEach((name, values) -> {
                if (!NAMES.contains(name)) {
                    problem(
                            name,
                            String.join(",", values),
                            "is no parameter; known are "
                                    + NAMES.stream().sorted().collect(Collectors.joining(", ")));
                }
            });
            EnumMap<Facet, List<String>> values = new EnumMap<>(Facet.class);
            values.put(Facet.LEVEL, names("level", Level.class));
            values.put(Facet.MODE, names("mode", WorkMode.class));
            values.put(Facet.TYPE, names("type", EmploymentType.class));
            values.put(
                    Facet.COUNTRY,
                    Stream.concat(
                                    all("country").stream().map(code -> country("country", code)),
                                    all("region").stream().flatMap(this::members))
                            .distinct()
                            .toList());
            values.put(Facet.CITY, all("city"));
            values.put(Facet.ROLE, all("role"));
            values.put(Facet.COMPANY, all("company"));
            values.put(Facet.SKILL, all("skill"));
            String home = one("eligible");
            boolean unknownToo = flag("eligibleUnknown");
            if (unknownToo && home == null) {
                problem("eligibleUnknown", "true", "says nothing without eligible, the country where you live");
            }
            PostingFilter filter = new PostingFilter(
                    text(),
                    values,
                    all("source"),
                    home == null ? null : new PostingFilter.Home(country("eligible", home), unknownToo),
                    near(),
                    flag("featured"),
                    is("pay", "stated"),
                    is("estimates", "hide"),
                    floor(),
                    age(),
                    constant("status", PostingFilter.Status.class, PostingFilter.Status.OPEN),
                    one("counted") == null ? null : constant("counted", PayCell.class, PayCell.FULL_TIME));
            Sort sort = constant("sort", Sort.class, Sort.NEWEST);
            if (sort == Sort.RELEVANCE && filter.text() == null && one("q") == null) {
                problem("sort", "relevance", "needs words to look for, in q");
            }
            return new PostingParameters(filter, sort, after(sort), limit(), List.copyOf(problems));
        }

        private @Nullable String text() {
            String text = one("q");
            if (text != null && text.length() > LONGEST_TEXT) {
                problem("q", text.substring(0, 40) + "…", "has at most %d characters".formatted(LONGEST_TEXT));
                return null;
            }
            return text == null ? null : text.replace("\u0000", "");
        }

        /** A parameter that has one value or is left out. */
        private boolean is(String name, String only) {
            String value = one(name);
            if (value != null && !value.equals(only)) {
                problem(name, value, "is %s, or left out".formatted(only));
            }
            return value != null;
        }

        private @Nullable Near near() {
            String city = one("near");
            String within = one("within");
            if (city == null) {
                if (within != null) {
                    problem("within", within, "says nothing without near, a city");
                }
                return null;
            }
            CityMap.Spot centre = centre(city);
            if (centre == null) {
                return null;
            }
            Near near = Near.of(centre, Objects.requireNonNullElse(within, Near.USUAL))
                    .orElse(null);
            if (near == null) {
                problem(
                        "within",
                        Objects.requireNonNullElse(within, ""),
                        "is a distance from 1 to %d in km or mi, such as 50km or 30mi".formatted(Near.FURTHEST));
            }
            return near;
        }

        private CityMap.@Nullable Spot centre(String typed) {
            return switch (CityMap.find(typed)) {
                case CityMap.One one -> one.city();
                case CityMap.Several several -> {
                    problem(
                            "near",
                            typed,
                            "is the name of several cities; say which one: "
                                    + several.cities().stream()
                                            .map(CityMap.Spot::label)
                                            .collect(Collectors.joining("; ")));
                    yield null;
                }
                case CityMap.None none -> {
                    problem(
                            "near",
                            typed,
                            "is no city that is known here; write a larger one nearby, with its country if need be, such as Berlin, Germany");
                    yield null;
                }
            };
        }

        private PostingFilter.@Nullable PayFloor floor() {
            String currency = one("currency");
            if (currency != null && !CURRENCIES.contains(currency.toUpperCase(Locale.ROOT))) {
                problem("currency", currency, "is a code of three letters (ISO 4217), such as EUR");
                currency = null;
            }
            PayPeriod period = one("payPeriod") == null ? null : constant("payPeriod", PayPeriod.class, PayPeriod.YEAR);
            String min = one("payMin");
            if (min == null) {
                return null;
            }
            LeastPay least = LeastPay.of(min).orElse(null);
            if (least == null) {
                problem("payMin", min, "is an amount such as 80000, 80,000, 80k or €45/h");
                return null;
            }
            String asked = currency == null ? null : currency.toUpperCase(Locale.ROOT);
            if (asked != null && least.currency() != null && !asked.equals(least.currency())) {
                problem("payMin", min, "is in %s, but currency is %s".formatted(least.currency(), asked));
            }
            if (period != null && least.period() != null && period != least.period()) {
                problem("payMin", min, "is a %s, but payPeriod is another".formatted(least.period()));
            }
            return new PostingFilter.PayFloor(
                    least.amount(),
                    Objects.requireNonNullElse(period, Objects.requireNonNullElse(least.period(), PayPeriod.YEAR)),
                    Objects.requireNonNullElse(asked, Objects.requireNonNullElse(least.currency(), "USD")));
        }

        private @Nullable Duration age() {
            String within = one("postedWithin");
            if (within == null) {
                return null;
            }
            var age = AGE.matcher(within);
            if (!age.matches()) {
                problem("postedWithin", within, "is a number of hours, days or weeks, such as 24h, 7d or 2w");
                return null;
            }
            long n = Long.parseLong(age.group(1));
            return switch (age.group(2)) {
                case "h" -> Duration.ofHours(n);
                case "d" -> Duration.ofDays(n);
                default -> Duration.ofDays(7 * n);
            };
        }

        private @Nullable PageKey after(Sort sort) {
            String token = one("after");
            if (token == null) {
                return null;
            }
            PageKey key = PageKey.parse(token).orElse(null);
            if (key == null || key.sort() != sort) {
                problem("after", token, "is the token that the answer before gave as next, for the same sort");
                return null;
            }
            return key;
        }

        private int limit() {
            String limit = one("limit");
            if (limit == null) {
                return LIMIT;
            }
            if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
                problem("limit", limit, "is a number from 1 to " + MOST);
                return LIMIT;
            }
            return Integer.parseInt(limit);
        }

        private String country(String name, String code) {
            String upper = code.toUpperCase(Locale.ROOT);
            if (!CountryCodes.known(upper)) {
                problem(name, code, "is a country by its two letters (ISO 3166), such as PL");
            }
            return upper;
        }

        private Stream<String> members(String region) {
            List<String> members = Countries.members(region.toUpperCase(Locale.ROOT));
            if (members.isEmpty()) {
                problem("region", region, "is one of " + String.join(", ", Countries.regions()));
            }
            return members.stream();
        }

        private <E extends Enum<E>> List<String> names(String name, Class<E> type) {
            return all(name).stream()
                    .map(value -> value.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .filter(value -> {
                        boolean known = Arrays.stream(type.getEnumConstants())
                                .anyMatch(constant -> constant.name().equals(value));
                        if (!known) {
                            problem(name, value, "is one of " + choices(type, Enum::name));
                        }
                        return known;
                    })
                    .toList();
        }

        private <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
            String value = one(name);
            if (value == null) {
                return otherwise;
            }
            String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(wanted)) {
                    return constant;
                }
            }
            problem(
                    name,
                    value,
                    "is one of " + choices(type, constant -> constant.name().toLowerCase(Locale.ROOT)));
            return otherwise;
        }

        private static <E extends Enum<E>> String choices(Class<E> type, Function<E, String> name) {
            return Arrays.stream(type.getEnumConstants()).map(name).collect(Collectors.joining(", "));
        }

        private boolean flag(String name) {
            String value = one(name);
            if (value == null || value.equals("false")) {
                return false;
            }
            if (!value.equals("true")) {
                problem(name, value, "is true or false");
            }
            return value.equals("true");
        }

        private @Nullable String one(String name) {
            List<String> values = all(name);
            if (values.size() > 1) {
                problem(name, String.join(",", values), "is given once only");
            }
            return values.isEmpty() ? null : values.getFirst();
        }

        private List<String> all(String name) {
            List<String> values = parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (values.size() > MOST_VALUES) {
                problem(name, values.size() + " values", "has at most %d values".formatted(MOST_VALUES));
            }
            return values;
        }

        private void problem(String field, String value, String detail) {
            problems.add(new Problem(field, value, detail));
        }
    }
}
