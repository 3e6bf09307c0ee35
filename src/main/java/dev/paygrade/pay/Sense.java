package dev.paygrade.pay;

import org.jspecify.annotations.Nullable;

/**
 * What a word or sign of the lexicon can mean; a word of several classes has the bits of all of them.
 *
 * @param bits the classes, as explained at the top of {@code pay-words.csv}
 * @param strength of a pay word: 1 proves only what stands beside it, 3 a whole clause
 * @param period of a period or unit word
 * @param exponent of a multiplier (power of ten), or of a sign such as {@code k€}
 * @param times how often a year, for words such as "13th month"
 * @param currency ISO 4217 of a sign that means one currency only
 * @param family of a sign that several countries share
 * @param country ISO 3166 alpha-2 that a place word tells of
 * @param traits what a single rule asks of the word, see {@link Trait}
 */
record Sense(
        long bits,
        int strength,
        @Nullable PayPeriod period,
        int exponent,
        int times,
        @Nullable String currency,
        @Nullable CurrencyFamily family,
        @Nullable String country,
        int traits) {
    static final long NUMBER = 1L;
    static final long OTHER = 1L << 1;
    static final long NEWLINE = 1L << 2;
    static final long SENTENCE = 1L << 3;
    static final long CURRENCY = 1L << 4;
    static final long COUNTRY = 1L << 5;
    static final long PAY = 1L << 6;
    static final long OTE = 1L << 7;
    static final long BONUS = 1L << 8;
    static final long PERF = 1L << 9;
    static final long TRAP = 1L << 10;
    static final long VETO = 1L << 11;
    static final long PERIOD = 1L << 12;
    static final long UNIT = 1L << 13;
    static final long LINK = 1L << 14;
    static final long MULTIPLIER = 1L << 15;
    static final long DASH = 1L << 16;
    static final long TO = 1L << 17;
    static final long AND = 1L << 18;
    static final long BETWEEN = 1L << 19;
    static final long FROM = 1L << 20;
    static final long UPTO = 1L << 21;
    static final long ORMORE = 1L << 22;
    static final long ORLESS = 1L << 23;
    static final long NET = 1L << 24;
    static final long PRORATA = 1L << 25;
    static final long ESTIMATE = 1L << 26;
    static final long EMPLOYER = 1L << 27;
    static final long TIMES = 1L << 28;
    static final long NEUTRAL = 1L << 29;
    static final long BRIDGE = 1L << 30;
    static final long SUBJECT = 1L << 31;
    static final long COUNT = 1L << 32;
    static final long STOP = 1L << 33;
    static final long PERCENT = 1L << 34;
    static final long COMMA = 1L << 35;
    static final long PAREN = 1L << 36;
    static final long ASTERISK = 1L << 37;
    static final long ID = 1L << 38;
    static final long GROSS = 1L << 39;
    static final long EXTRA = 1L << 40;
    static final long HIRING = 1L << 41;
    static final long STIPEND = 1L << 42;
    static final long LEARNER = 1L << 43;
    static final long HEAD = 1L << 44;
    static final long MIDDLE = 1L << 45;
    static final long DENOMINATES = 1L << 46;
    static final long BUDGET = 1L << 47;
    static final long EARNS = 1L << 48;
    static final long STARTS = 1L << 49;
    static final long REGION = 1L << 50;
    static final long LEVEL = 1L << 51;
    static final long WORK = 1L << 52;
    static final long PAYING = 1L << 53;
    static final long PAYPLURAL = 1L << 54;
    static final long EARNING = 1L << 55;
    static final long OUTSIDER = 1L << 56;
    static final long OWN = 1L << 57;
    static final long MODIFIER = 1L << 58;
    static final long PURPOSE = 1L << 59;
    static final long FLOOR = 1L << 60;
    static final long AUXILIARY = 1L << 61;
    static final long PRONOUN = 1L << 62;
    static final long ELSEWHERE = 1L << 63;

    /** A word that no single rule asks for. */
    Sense(
            long bits,
            int strength,
            @Nullable PayPeriod period,
            int exponent,
            int times,
            @Nullable String currency,
            @Nullable CurrencyFamily family,
            @Nullable String country) {
        this(bits, strength, period, exponent, times, currency, family, country, 0);
    }

    /** The bit of a class as the word list names it. */
    static long bit(String wordClass) {
        return switch (wordClass) {
            case "pay" -> PAY;
            case "ote" -> OTE;
            case "bonus" -> BONUS;
            case "perf" -> PERF;
            case "trap" -> TRAP;
            case "veto" -> VETO;
            case "period" -> PERIOD;
            case "unit" -> UNIT;
            case "link" -> LINK;
            case "multiplier" -> MULTIPLIER;
            case "dash" -> DASH;
            case "to" -> TO;
            case "and" -> AND;
            case "between" -> BETWEEN;
            case "from" -> FROM;
            case "upto" -> UPTO;
            case "ormore" -> ORMORE;
            case "orless" -> ORLESS;
            case "net" -> NET;
            case "prorata" -> PRORATA;
            case "estimate" -> ESTIMATE;
            case "employer" -> EMPLOYER;
            case "times" -> TIMES;
            case "neutral" -> NEUTRAL;
            case "bridge" -> BRIDGE;
            case "subject" -> SUBJECT;
            case "count" -> COUNT;
            case "stop" -> STOP;
            case "percent" -> PERCENT;
            case "comma" -> COMMA;
            case "paren" -> PAREN;
            case "asterisk" -> ASTERISK;
            case "id" -> ID;
            case "gross" -> GROSS;
            case "extra" -> EXTRA;
            case "hiring" -> HIRING;
            case "stipend" -> STIPEND;
            case "learner" -> LEARNER;
            case "head" -> HEAD;
            case "middle" -> MIDDLE;
            case "denominates" -> DENOMINATES;
            case "budget" -> BUDGET;
            case "earns" -> EARNS;
            case "starts" -> STARTS;
            case "region" -> REGION;
            case "level" -> LEVEL;
            case "work" -> WORK;
            case "paying" -> PAYING;
            case "payplural" -> PAYPLURAL;
            case "earning" -> EARNING;
            case "outsider" -> OUTSIDER;
            case "own" -> OWN;
            case "modifier" -> MODIFIER;
            case "purpose" -> PURPOSE;
            case "floor" -> FLOOR;
            case "auxiliary" -> AUXILIARY;
            case "pronoun" -> PRONOUN;
            case "elsewhere" -> ELSEWHERE;
            default -> throw new IllegalArgumentException("pay-words.csv: unknown class " + wordClass);
        };
    }

    /** A code is plainer than a shared sign, and "pesos" than a "$" that may be taken for dollars. */
    boolean isPlainerThan(Sense other) {
        if (other.currency != null) {
            return false;
        }
        boolean unsure = family != null && family.otherwise() == null;
        return currency != null || (unsure && other.family != null && other.family.otherwise() != null);
    }

    /** A word that is in two rows means what both say. */
    Sense and(Sense more) {
        return new Sense(
                bits | more.bits,
                Math.max(strength, more.strength),
                period == null ? more.period : period,
                exponent == 0 ? more.exponent : exponent,
                times == 0 ? more.times : times,
                currency == null ? more.currency : currency,
                family == null ? more.family : family,
                country == null ? more.country : country,
                traits | more.traits);
    }
}
