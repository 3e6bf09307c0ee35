package dev.paygrade.identity;

import dev.paygrade.normalise.Headline;
import dev.paygrade.pay.AnnualPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keys under which an opening is stored and looked for among very many. */
final class Keys {
    /** Begins the key of a whole title, and {@link #HEAD} of what stands before a dash. */
    private static final String WHOLE = "c:";

    private static final String HEAD = "d:";

    /** Digits of an amount that two writings of it share. */
    private static final int DIGITS = 2;

    private static final int SHORTEST_TENANT = 4;
    private static final int LONG = 7;

    private final Opening opening;
    private final Set<String> keys = new LinkedHashSet<>();

    Keys(Opening opening) {
        this.opening = opening;
    }

    /** Keys of others to look for: titles that go on where this one ends, and those that end where this one goes on. */
    static Set<String> sought(Set<String> keys) {
        Set<String> sought = new LinkedHashSet<>();
        for (String key : keys) {
            if (key.startsWith(HEAD)) {
                sought.add(WHOLE + key.substring(HEAD.length()));
                continue;
            }
            sought.add(key);
            if (key.startsWith(WHOLE)) {
                sought.add(HEAD + key.substring(WHOLE.length()));
            }
        }
        return sought;
    }

    Set<String> all() {
        for (Address address : opening.addresses) {
            if (address.key() != null) {
                keys.add("u:" + address.key());
            }
        }
        Set<String> names = new LinkedHashSet<>(opening.employer.names());
        if (opening.employer.known()) {
            names.add(opening.employer.loose());
        }
        for (String tenant : opening.tenants) {
            if (tenant.length() >= SHORTEST_TENANT) {
                names.add(tenant);
            }
        }
        String core = String.join(" ", new TreeSet<>(opening.title.core()));
        Set<String> numbers = Numbers.quoted(opening);
        for (String number : numbers) {
            if (isOfOne(number)) {
                keys.add("r:" + number);
            } else {
                names.forEach(name -> keys.add("r:" + name + " " + number));
            }
        }
        for (String name : names) {
            if (!core.isEmpty()) {
                keys.add("k:" + name + " " + core);
            }
        }
        if (!opening.employer.core().isEmpty()) {
            titles(opening.employer.core(), opening.employer.stem());
            pay(Sounds.of(opening.employer.stem()));
            String sound = Sounds.of(opening.employer.core());
            // a longer text is mostly of the employer, and would bring all its openings together
            opening.gist.hallmarks().forEach(mark -> keys.add("g:" + sound + " " + mark));
        }
        return keys;
    }

    /** So long a number that few employers share it, whatever they are called; no year. */
    private static boolean isOfOne(String number) {
        return number.length() >= LONG && !number.startsWith("20");
    }

    private void titles(String employer, String stem) {
        Set<String> plain = plain(opening.title.core());
        if (!plain.isEmpty()) {
            keys.add("k:" + employer + " " + String.join(" ", plain));
        }
        Set<String> main = main(opening.title.core());
        Set<String> head = main(opening.title.head());
        boolean whole = opening.title.head().equals(opening.title.core());
        for (String city : opening.where.cityNames()) {
            if (isTelling(main)) {
                keys.add(WHOLE + stem + " " + String.join(" ", main) + " " + city);
            }
            if (isTelling(head) && !whole) {
                // a team behind a dash is named by one ad and left out by another, but hardly in another city
                keys.add(HEAD + stem + " " + String.join(" ", head) + " " + city);
            }
        }
    }

    private static boolean isTelling(Set<String> words) {
        return words.size() > 1
                || words.size() == 1 && !Words.isClass(words.iterator().next());
    }

    /** "12,55 €/h" and "€26,100 a year" at one employer in one city. */
    private void pay(String employer) {
        Headline pay = opening.pay;
        if (pay == null || employer.isEmpty()) {
            return;
        }
        AnnualPay annual = pay.annual();
        for (String city : opening.where.cityNames()) {
            String key = "p:" + employer + " " + city + " ";
            keys.add(key + digits(pay.min()) + "-" + digits(pay.max()));
            if (annual != null) {
                keys.add(key + digits(annual.min()) + "-" + digits(annual.max()));
            }
        }
    }

    private static String digits(@Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return "";
        }
        int precision = amount.precision() - amount.scale();
        return amount.setScale(DIGITS - precision, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toString();
    }

    /** Words as translators take them, without those that employer and place say anyway. */
    private Set<String> plain(Set<String> words) {
        Set<String> plain = new TreeSet<>();
        for (String word : words) {
            if (!opening.employer.words().contains(word) && !opening.where.isWord(word)) {
                String near = Words.near(word);
                plain.add(near.isEmpty() ? word : near);
            }
        }
        return plain;
    }

    /** Without what the work is done with, and without words that are no English. */
    private Set<String> main(Set<String> words) {
        Set<String> known = new TreeSet<>(plain(words));
        known.removeIf(word -> Words.isStack(word)
                || Vocabulary.isStrange(word)
                || opening.title.aside().contains(word));
        return known.isEmpty() ? plain(words) : known;
    }
}
