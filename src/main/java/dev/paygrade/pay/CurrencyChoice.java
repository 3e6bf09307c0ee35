package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import org.jspecify.annotations.Nullable;

/** Which currency an amount is in; a bare {@code $}, {@code kr} or {@code ¥} goes by the words and places around it. */
final class CurrencyChoice {
    private static final int REACH = 14;
    /** A currency of which no one is paid less a year has units much smaller than a US dollar. */
    private static final int SMALL_UNIT = 40_000;

    private static final String DOLLARS = "USD";

    /** What is more is pesos, whatever the period. */
    private static final int MOST_OF_DOLLARS = 500_000;

    private final Tokens tokens;
    private final PayContext context;
    private final Plausible plausible;
    private @Nullable CurrencyFamily asked;
    private @Nullable String answer;

    CurrencyChoice(Tokens tokens, PayContext context, Plausible plausible) {
        this.tokens = tokens;
        this.context = context;
        this.plausible = plausible;
    }

    /**
     * Names the currency.
     *
     * @param free first token behind the range before, where the look to the left ends
     * @return ISO 4217, or null if neither a sign nor a word tells
     */
    @Nullable
    String of(Draft draft, int free) {
        String exact = exact(draft);
        if (exact != null) {
            return exact;
        }
        int sign = plainer(plainer(draft.first.sign, draft.second == null ? -1 : draft.second.sign), draft.laterSign);
        if (sign < 0 || onlyCounts(sign)) {
            sign = signBefore(draft, free);
            if (sign < 0) {
                return null;
            }
            if (tokens.sense(sign).currency() != null) {
                return tokens.sense(sign).currency();
            }
        }
        CurrencyFamily family = tokens.sense(sign).family();
        return family == null ? null : member(family, draft, free);
    }

    private @Nullable String exact(Draft draft) {
        String currency = currencyAt(draft.first.sign);
        if (currency == null && draft.second != null) {
            currency = currencyAt(draft.second.sign);
        }
        return currency == null ? currencyAt(draft.laterSign) : currency;
    }

    /** "18 LPA", "30 lakh": the word says how much, and where people count so, but names no currency. */
    boolean onlyCounts(int sign) {
        return sign >= 0 && tokens.is(sign, MULTIPLIER) && tokens.sense(sign).currency() == null;
    }

    private int plainer(int sign, int other) {
        return sign < 0 || (other >= 0 && tokens.sense(other).isPlainerThan(tokens.sense(sign))) ? other : sign;
    }

    private @Nullable String currencyAt(int token) {
        return token < 0 ? null : tokens.sense(token).currency();
    }

    /** "Salary (EUR): 50.000 – 60.000". */
    private int signBefore(Draft draft, int free) {
        boolean line = true;
        for (int i = draft.from - 1; i >= free && i > draft.from - REACH; i--) {
            line &= !tokens.is(i, NEWLINE);
            if (tokens.is(i, SENTENCE)) {
                break;
            }
            if (tokens.is(i, CURRENCY) && (line || denominates(i - 1))) {
                return i;
            }
        }
        return signOfField(draft);
    }

    /** "Salary max: 120000\nCurrency: USD". */
    private int signOfField(Draft draft) {
        for (int i = draft.to; i < draft.to + REACH && i < tokens.size() && !tokens.is(i, SENTENCE); i++) {
            if (tokens.is(i, CURRENCY)) {
                return denominates(i - 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean denominates(int token) {
        int i = tokens.is(token, BRIDGE | TO) && !tokens.is(token, DENOMINATES) ? token - 1 : token;
        return tokens.is(i, DENOMINATES);
    }

    private @Nullable String member(CurrencyFamily family, Draft draft, int free) {
        String currency = near(family, draft, free);
        if (currency == null) {
            currency = everywhere(family);
        }
        if (currency == null || currency.equals(family.otherwise())) {
            return family.otherwise();
        }
        // pay that no peso can be is meant in US dollars, as much of Latin America's remote work is
        boolean doubtful = DOLLARS.equals(family.otherwise())
                && draft.high() < MOST_OF_DOLLARS
                && plausible.year(currency).least() >= SMALL_UNIT
                && !plausible.holds(draft.high(), currency, draft.period)
                // "$25,000 libres": a year that only the size tells may be a month
                && (draft.saysPeriod(tokens) || !plausible.holds(draft.high(), currency, PayPeriod.MONTH));
        return doubtful && plausible.holds(draft.high(), family.otherwise(), draft.period)
                ? family.otherwise()
                : currency;
    }

    private @Nullable String near(CurrencyFamily family, Draft draft, int free) {
        // "120 萬元" is written so in Taiwan
        for (int i = draft.first.number + 1; i < draft.to; i++) {
            if (tokens.is(i, COUNTRY) && tokens.is(i, MULTIPLIER)) {
                return told(family, i);
            }
        }
        int lines = 0;
        for (int i = draft.from - 1; i >= free && i > draft.from - REACH; i--) {
            if (tokens.is(i, SENTENCE) || (tokens.is(i, NEWLINE) && ++lines > 1)) {
                break;
            }
            String currency = told(family, i);
            if (currency != null) {
                return currency;
            }
        }
        for (int i = draft.to; i < draft.to + 6 && !tokens.is(i, SENTENCE | NEWLINE | NUMBER | COMMA); i++) {
            if (i >= tokens.size()) {
                break;
            }
            String currency = told(family, i);
            if (currency != null) {
                return currency;
            }
        }
        return null;
    }

    private @Nullable String told(CurrencyFamily family, int token) {
        // "月薪" is said in Taiwan and Hong Kong too
        if (tokens.is(token, COUNTRY) && !(tokens.is(token, PAY) && tells(family))) {
            String country = tokens.sense(token).country();
            return country == null ? null : family.byCountry().get(country);
        }
        if (tokens.is(token, CURRENCY)) {
            String currency = tokens.sense(token).currency();
            return currency != null && family.byCountry().containsValue(currency) ? currency : null;
        }
        return null;
    }

    /** The posting's countries have the sign. */
    private boolean tells(CurrencyFamily family) {
        for (String country : context.countries()) {
            if (family.byCountry().containsKey(country)) {
                return true;
            }
        }
        return false;
    }

    /** The one currency of the family that all countries named in text and context have, if they agree. */
    private @Nullable String everywhere(CurrencyFamily family) {
        if (!tokens.has(COUNTRY) && context.countries().isEmpty()) {
            return null;
        }
        if (!family.equals(asked)) {
            asked = family;
            answer = agreed(family);
        }
        return answer;
    }

    private @Nullable String agreed(CurrencyFamily family) {
        String found = null;
        for (String country : context.countries()) {
            String currency = family.byCountry().get(country);
            if (currency != null && found != null && !found.equals(currency)) {
                return null;
            }
            found = currency == null ? found : currency;
        }
        for (int i = 0; i < tokens.size(); i++) {
            String currency = tokens.is(i, COUNTRY) ? told(family, i) : null;
            if (currency != null && found != null && !found.equals(currency)) {
                return null;
            }
            found = currency == null ? found : currency;
        }
        return found;
    }
}
