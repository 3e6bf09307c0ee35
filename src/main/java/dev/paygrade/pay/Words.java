package dev.paygrade.pay;

import dev.paygrade.wording.Alphabet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Reads the word lists of the taxonomy into one map of words and their senses. */
final class Words {
    private static final Sense NOTHING = new Sense(0, 0, null, 0, 0, null, null, null);

    private final SequencedMap<String, Sense> senses = new LinkedHashMap<>();
    private final Map<String, Plausible.Year> years = new HashMap<>();
    private final Map<String, CurrencyFamily> families = new HashMap<>();
    /** Powers of ten by the letters that stand for them before a currency. */
    private final Map<String, Integer> prefixes = new LinkedHashMap<>();

    /** Periods by the part of a compound that says them. */
    private final Map<String, PayPeriod> compounds = new LinkedHashMap<>();

    private Words() {}

    /** Reads all lists; they are part of the program, so a fault in them is an {@link IllegalArgumentException}. */
    static Words load() {
        Words words = new Words();
        rows("pay-scales.csv", 3).forEach(words::scale);
        rows("currencies.csv", 4).forEach(words::currency);
        rows("currency-families.csv", 5).forEach(words::family);
        rows("pay-places.csv", 2).forEach(words::place);
        rows("pay-words.csv", 4).forEach(words::word);
        rows("role-heads.csv", 5, false).forEach(words::position);
        words.senses.replaceAll(words::withPeriod);
        words.senses.replaceAll(words::withTax);
        return words;
    }

    SequencedMap<String, Sense> senses() {
        return senses;
    }

    Map<String, Plausible.Year> years() {
        return years;
    }

    Map<String, CurrencyFamily> families() {
        return families;
    }

    /** Rows of a list without its comments and heading; the last column may hold commas. */
    static List<String[]> rows(String list, int columns) {
        return rows(list, columns, true);
    }

    private static List<String[]> rows(String list, int columns, boolean headed) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Words.class.getResourceAsStream("/taxonomy/" + list)) {
            if (in == null) {
                throw new IllegalArgumentException(list + ": missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            boolean heading = headed;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                String[] row = line.split(",", columns);
                if (row.length != columns) {
                    throw new IllegalArgumentException(list + ": not " + columns + " columns: " + line);
                }
                if (!heading) {
                    rows.add(row);
                }
                heading = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void scale(String[] row) {
        int exponent = Integer.parseInt(row[1]);
        if (row[2].isEmpty()) {
            prefixes.put(row[0], exponent);
        } else {
            add(row[0], new Sense(Sense.CURRENCY, 0, null, exponent, 0, row[2], null, null));
        }
    }

    private void currency(String[] row) {
        String code = row[0];
        for (String sign : row[1].split("\\|")) {
            add(sign, new Sense(Sense.CURRENCY, 0, null, 0, 0, code, null, null));
        }
        for (String sign : (code + '|' + row[1]).split("\\|")) {
            // "15-25kRMB", "45 kEuro"
            boolean foreign = sign.length() > 1 && sign.chars().anyMatch(c -> c > 127);
            if ((sign.length() > 2 || foreign) && sign.chars().allMatch(Character::isLetter)) {
                prefixes.forEach((letters, exponent) ->
                        add(letters + sign, new Sense(Sense.CURRENCY, 0, null, exponent, 0, code, null, null)));
            }
        }
        years.put(code, new Plausible.Year(new BigDecimal(row[2]).doubleValue(), new BigDecimal(row[3]).doubleValue()));
    }

    private void family(String[] row) {
        Map<String, String> byCountry = new HashMap<>();
        for (String pair : row[4].split(" ")) {
            byCountry.put(pair.substring(0, 2), pair.substring(3));
        }
        CurrencyFamily family = new CurrencyFamily(row[0], row[3].isEmpty() ? null : row[3], byCountry);
        families.put(row[0], family);
        signs(row[1], 0, family);
        if (!row[2].isEmpty()) {
            signs(row[2], 3, family);
        }
    }

    private void signs(String list, int exponent, CurrencyFamily family) {
        for (String sign : list.split("\\|")) {
            add(sign, new Sense(Sense.CURRENCY, 0, null, exponent, 0, null, family, null));
        }
    }

    private void place(String[] row) {
        for (String word : row[1].split("\\|")) {
            add(word, new Sense(Sense.COUNTRY, 0, null, 0, 0, null, null, row[0]));
        }
    }

    /** Of the words for people only single ones: a longer one would hide what its parts say. */
    private void position(String[] row) {
        if (row[1].equals("strong") && row[0].indexOf(' ') < 0) {
            Sense person = new Sense(0, 0, null, 0, 0, null, null, null, Trait.POSITION);
            add(row[0], person);
            if (row[2].equals("last") && !row[0].endsWith("s")) {
                add(row[0] + 's', person);
            }
        }
    }

    private void word(String[] row) {
        String value = row[1];
        if (row[0].equals("compound")) {
            for (String part : row[3].split("\\|")) {
                compounds.put(Alphabet.folded(part), PayPeriod.valueOf(value));
            }
            return;
        }
        int trait = Trait.of(row[0]);
        long bit = trait == 0 ? Sense.bit(row[0]) : 0;
        Sense sense = new Sense(
                bit,
                bit == Sense.PAY ? Integer.parseInt(value) : 0,
                bit == Sense.PERIOD || bit == Sense.UNIT ? PayPeriod.valueOf(value) : null,
                bit == Sense.MULTIPLIER ? value.charAt(0) - '0' : 0,
                bit == Sense.TIMES && !value.isEmpty() ? Integer.parseInt(value) : 0,
                null,
                bit == Sense.MULTIPLIER && value.length() > 2 ? families.get(value.substring(2)) : null,
                null,
                trait);
        for (String word : row[3].split("\\|")) {
            add(word, sense);
        }
    }

    /** "Monthly gross pay" says the period of its "monthly", though the longer word hides the shorter. */
    private Sense withPeriod(String word, Sense sense) {
        boolean named = (sense.bits() & (Sense.PAY | Sense.PERF)) != 0 && sense.period() == null;
        if (named && word.indexOf(' ') < 0) {
            PayPeriod said = ofCompound(word);
            return said == null ? sense : sense.and(new Sense(Sense.PERIOD, 0, said, 0, 0, null, null, null));
        }
        if ((sense.bits() & Sense.PAY) == 0 || sense.period() != null) {
            return sense;
        }
        for (String part : word.split(" ")) {
            Sense said = senses.getOrDefault(part, NOTHING);
            if ((said.bits() & Sense.PERIOD) != 0 && (said.bits() & (Sense.PERF | Sense.PAY)) == 0) {
                return sense.and(said);
            }
        }
        return sense;
    }

    /** "Månadslönen" says a month within the word. */
    private @Nullable PayPeriod ofCompound(String word) {
        for (Map.Entry<String, PayPeriod> part : compounds.entrySet()) {
            int at = word.indexOf(part.getKey());
            if (at >= 0 && word.length() > part.getKey().length() + 2) {
                return part.getValue();
            }
        }
        return null;
    }

    /** "Bruts mensuals" says gross, though the longer word hides the shorter. */
    private Sense withTax(String word, Sense sense) {
        if ((sense.bits() & Sense.PERIOD) == 0 || (sense.bits() & Sense.PAY) != 0 || word.indexOf(' ') < 0) {
            return sense;
        }
        long tax = 0;
        for (String part : word.split(" ")) {
            tax |= senses.getOrDefault(part, NOTHING).bits() & (Sense.GROSS | Sense.NET);
        }
        return tax == 0 ? sense : sense.and(new Sense(tax, 0, null, 0, 0, null, null, null));
    }

    private void add(String word, Sense sense) {
        String key = word.startsWith("=") && word.length() > 1 ? word : Alphabet.folded(word);
        senses.put(key, senses.getOrDefault(key, NOTHING).and(sense));
    }
}
