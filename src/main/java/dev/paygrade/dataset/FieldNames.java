package dev.paygrade.dataset;

import dev.paygrade.text.WordList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What fields of data sets are called, from {@code import-fields.csv}. */
final class FieldNames {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final int CODE = 3;
    private static final int LONGEST_NOTHING = 16;

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    /**
     * What a name says.
     *
     * @param rank the less, the sooner it is believed
     * @param currency ISO 4217, if the name ends with it
     * @param unit period in the words of boards, if the name says one
     */
    record Meaning(
            Field field,
            int rank,
            @Nullable String currency,
            @Nullable String unit) {}

    FieldNames() {
        for (List<String> row : WordList.rows("import-fields.csv")) {
            switch (row.get(1)) {
                case "NOTHING" -> nothing.add(row.get(0));
                case "CLOSED-WORD" -> closed.add(row.get(0));
                default ->
                    meanings.put(
                            row.get(0),
                            new Meaning(
                                    Field.valueOf(row.get(1)),
                                    meanings.size(),
                                    null,
                                    row.get(2).isEmpty() ? null : row.get(2)));
            }
        }
    }

    /** What a field is, by its name or dotted path however it is spelled. */
    Optional<Meaning> meaning(String path) {
        String name = plain(path);
        Meaning whole = meanings.get(name);
        if (whole != null || name.length() <= CODE) {
            return Optional.ofNullable(whole);
        }
        String code = name.substring(name.length() - CODE);
        Meaning amount = CURRENCIES.contains(code) ? meanings.get(name.substring(0, name.length() - CODE)) : null;
        return Optional.ofNullable(amount)
                .filter(meaning -> meaning.field() == Field.PAY
                        || meaning.field() == Field.PAY_MIN
                        || meaning.field() == Field.PAY_MAX)
                .map(meaning -> new Meaning(
                        meaning.field(),
                        // behind every name that says the amount as it stood in the ad
                        meaning.rank() + meanings.size(),
                        code.toUpperCase(Locale.ROOT),
                        meaning.unit()));
    }

    /** Whether a text only says that the cell is empty. */
    boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING && nothing.contains(plain(text));
    }

    /** Whether a status says that the opening is gone. */
    boolean isClosed(String status) {
        return closed.contains(plain(status));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
