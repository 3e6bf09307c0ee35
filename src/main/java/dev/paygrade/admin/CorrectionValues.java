package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Countries;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.CorrectedField;
import dev.paygrade.posting.CorrectedValue;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.text.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a corrected value as JSON gives it; null and empty say that there is none. */
final class CorrectionValues {
    private static final int LONGEST_TITLE = 300;
    private static final BigDecimal MOST_PAY = new BigDecimal("1e12");
    private static final String VALUE = "value";

    private CorrectionValues() {}

    static CorrectedValue title(@Nullable Object value) {
        String title = text(value);
        if (title == null || title.length() > LONGEST_TITLE || title.indexOf('\0') >= 0) {
            throw problem(value, "has to be a text of at most %d characters".formatted(LONGEST_TITLE));
        }
        return CorrectedValue.text(title);
    }

    static CorrectedValue level(@Nullable Object value) {
        return CorrectedValue.text(name(value, Level.class));
    }

    static CorrectedValue workMode(@Nullable Object value) {
        return CorrectedValue.text(name(value, WorkMode.class));
    }

    static CorrectedValue employmentTypes(@Nullable Object value) {
        List<String> types = new ArrayList<>();
        for (Object one : list(value)) {
            String name = name(one, EmploymentType.class);
            if (name != null && !types.contains(name)) {
                types.add(name);
            }
        }
        return CorrectedValue.words(types);
    }

    static CorrectedValue places(@Nullable Object value) {
        List<Place> places = new ArrayList<>();
        for (Object one : list(value)) {
            JsonBody place = object(one, Set.of("city", "region", "country"));
            String country = place.text("country");
            String code = country == null ? null : country.strip().toUpperCase(Locale.ROOT);
            if (code == null || Countries.name(code) == null) {
                throw problem(country, "country has to be an ISO 3166 code of two letters, such as DE");
            }
            places.add(new Place(stripped(place.text("city")), stripped(place.text("region")), code));
        }
        return CorrectedValue.places(places);
    }

    static CorrectedValue pay(@Nullable Object value) {
        List<PayRange> ranges = new ArrayList<>();
        for (Object one : list(value)) {
            ranges.add(range(object(one, Set.of("min", "max", "currency", "period", "kind"))));
        }
        return CorrectedValue.pay(ranges);
    }

    private static PayRange range(JsonBody range) {
        BigDecimal min = amount(range.fields().get("min"));
        BigDecimal max = amount(range.fields().get("max"));
        if (min == null && max == null) {
            throw problem(range.fields(), "a range has a min, a max or both");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw problem(range.fields(), "min is more than max");
        }
        String period = name(range.fields().get("period"), PayPeriod.class);
        String kind = name(range.fields().get("kind"), PayKind.class);
        return new PayRange(
                min,
                max,
                currency(range.text("currency")),
                period == null ? PayPeriod.YEAR : PayPeriod.valueOf(period),
                kind == null ? PayKind.BASE : PayKind.valueOf(kind),
                Set.of(),
                null,
                new Evidence(CorrectedField.ORIGIN, 0, 0, "", CorrectedField.RULE));
    }

    private static String currency(@Nullable String written) {
        try {
            return Currency.getInstance(written == null ? "" : written.strip().toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw problem(written, "currency has to be an ISO 4217 code, such as EUR");
        }
    }

    private static @Nullable BigDecimal amount(@Nullable Object value) {
        String text = value == null ? "" : value.toString().replace(",", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            BigDecimal amount = text.length() > 20 ? BigDecimal.ZERO : new BigDecimal(text);
            if (amount.signum() > 0 && amount.compareTo(MOST_PAY) < 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw problem(value, "an amount has to be a number, such as 85000 or 42.50");
        }
        throw problem(value, "an amount has to be a number above 0");
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value != null && !(value instanceof String)) {
            throw problem(value, "has to be a text");
        }
        return value == null || ((String) value).isBlank() ? null : ((String) value).strip();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static List<?> list(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.size() <= 50) {
            return list;
        }
        throw problem(value, "has to be a list of at most 50");
    }

    private static JsonBody object(@Nullable Object value, Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw problem(value, "each has to be an object with " + known);
        }
        return new JsonBody(new JsonBody(Map.of(VALUE, map)).object(VALUE)).knowing(known);
    }

    private static <E extends Enum<E>> @Nullable String name(@Nullable Object value, Class<E> kind) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        return Arrays.stream(kind.getEnumConstants())
                .map(Enum::name)
                .filter(text::equals)
                .findFirst()
                .orElseThrow(() -> problem(
                        value,
                        Arrays.stream(kind.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ", "has to be one of ", ", or null"))));
    }

    static ProblemException problem(@Nullable Object value, String detail) {
        return new ProblemException(List.of(new Problem(VALUE, String.valueOf(value), detail)));
    }
}
