package dev.paygrade.pay;

import dev.paygrade.text.Evidence;
import dev.paygrade.text.TextWords;
import dev.paygrade.wording.Alphabet;
import dev.paygrade.wording.Odds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pay of a position out of text: the ranges in order of appearance, exact repeats collapsed, each with the
 * words that prove it. Immutable and thread-safe; building one loads the word lists. Never throws on any text, and takes
 * time in proportion to its length.
 */
public final class PayReader {
    private static final String FIELD_FOR_PAY = "pay";
    /** A text with more ranges than this is a price list or an attack. */
    private static final int MOST_RANGES = 64;

    /** Tokens between the bounds of one range when each is named on its own. */
    private static final int FARTHEST_CEILING = 9;

    private static final Set<PayFlag> NO_FLAGS = Set.of();

    private final Lexer lexer;
    private final Plausible plausible;
    private final SecondLook.Source second;

    /** Loads the word lists of the taxonomy. */
    public PayReader() {
        this((tokens, plausible) -> new SecondLook(Learned.ODDS, tokens, plausible));
    }

    /** Loaded when the first running text is read. */
    private static final class Learned {
        private static final Odds ODDS = Odds.load("pay-odds.tsv", SecondLook.COLUMNS);
    }

    /** @param second looks at each amount of money once more */
    PayReader(SecondLook.Source second) {
        this.second = second;
        Words words = Words.load();
        this.lexer = new Lexer(new Lexicon(words.senses()));
        this.plausible = new Plausible(words.years());
    }

    /**
     * Reads a short field that is meant for pay: amounts count unless a word beside them says that they are other money.
     *
     * @param text the field as repaired; evidence spans are code points in it
     */
    public List<PayRange> readStated(String text, PayContext context) {
        return read(FIELD_FOR_PAY, text, context, Judge.Mode.STATED);
    }

    /**
     * Reads a whole title or description: an amount counts only with proof that it is pay of this position.
     *
     * @param field name of the field for the evidence: {@code title} or {@code description}
     * @param text plain text; entities and tags left over are understood
     */
    public List<PayRange> readProse(String field, String text, PayContext context) {
        return field.equals("title")
                ? read(field, text, context, Judge.Mode.TITLE)
                : readProse(field, TextWords.of(text), context);
    }

    /** The same of a description that has been cut into words already. */
    public List<PayRange> readProse(String field, TextWords text, PayContext context) {
        if (!hasDigit(text.text())) {
            return List.of();
        }
        Surface surface = Surface.of(text);
        Tokens tokens = lexer.lex(surface.chars, surface.length, surface.isAsGiven() ? text : null);
        return read(field, text.text(), surface, tokens, context, Judge.Mode.PROSE);
    }

    /**
     * Whether amounts can be the pay of one period; what is outside is kept, flagged, and never used in statistics.
     *
     * @param min in currency units of the period, or null; likewise {@code max}
     * @param period null leaves it open, and anything is plausible
     */
    public boolean isPlausible(
            @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, @Nullable PayPeriod period) {
        return (min == null || plausible.holds(min.doubleValue(), currency, period))
                && (max == null || plausible.holds(max.doubleValue(), currency, period));
    }

    private List<PayRange> read(String field, String text, PayContext context, Judge.Mode mode) {
        if (mode != Judge.Mode.STATED && !hasDigit(text)) {
            return List.of();
        }
        Surface surface = Surface.of(text);
        Tokens tokens = lexer.lex(surface.chars, surface.length);
        return read(field, text, surface, tokens, context, mode);
    }

    private List<PayRange> read(
            String field, String text, Surface surface, Tokens tokens, PayContext context, Judge.Mode mode) {
        Grammar grammar = new Grammar(tokens);
        Judge judge = new Judge(
                tokens,
                mode,
                plausible,
                new CurrencyChoice(tokens, context, plausible),
                second.over(tokens, plausible));
        Quotes quotes = new Quotes(field, text, surface);
        List<PayRange> ranges = new ArrayList<>(2);
        int free = 0;
        BigDecimal hours = null;
        boolean askedHours = false;
        Draft last = null;
        Draft beforeLast = null;
        for (int i = 0; i < tokens.size() && ranges.size() < MOST_RANGES; i++) {
            if (mode == Judge.Mode.PROSE && tokens.is(i, Sense.ELSEWHERE) && isHeading(tokens, i)) {
                i = endOfOthers(tokens, i);
                free = i;
                continue;
            }
            if (!tokens.is(i, Sense.NUMBER)) {
                continue;
            }
            Draft draft = grammar.range(i, free, mode == Judge.Mode.STATED);
            if (draft == null) {
                continue;
            }
            PayRule rule = judge.judge(draft, free);
            if (rule != null) {
                if (draft.period == PayPeriod.HOUR && draft.times == null) {
                    // looked for once: it is said of the whole text
                    hours = askedHours ? hours : Hours.aYear(tokens);
                    askedHours = true;
                    draft.times = hours;
                }
                // "CLT: R$ 8.500 | PJ: R$ 12.000": a year that only the size tells is not lent
                boolean sized = draft.period == PayPeriod.YEAR && !draft.saysPeriod(tokens);
                if (rule == PayRule.PAY_LIST && !sized) {
                    lendPeriod(ranges, draft);
                }
                Draft floor = last;
                if (floor != null && ranges.size() > 1 && middles(beforeLast, floor, draft)) {
                    ranges.removeLast();
                    floor = beforeLast;
                }
                boolean completes = floor != null && completes(floor, draft);
                int from = completes && floor != null ? floor.from : draft.from;
                Evidence evidence = quotes.of(tokens.start(from), tokens.end(draft.to - 1), rule);
                PayRange range = completes ? ceiling(ranges.removeLast(), draft, evidence) : range(draft, evidence);
                beforeLast = floor;
                last = draft;
                if (!repeats(ranges, range) && !(rule == PayRule.WEIGHED && restatesBound(ranges, range))) {
                    ranges.add(range);
                }
            }
            if (rule != null || draft.currency != null || draft.multiplied()) {
                free = draft.to;
            }
            i = draft.to - 1;
        }
        return List.copyOf(ranges);
    }

    /** "Similar jobs": what stands below is pay of other positions. */
    private static boolean isHeading(Tokens tokens, int word) {
        return word == 0 || tokens.is(word - 1, Sense.NEWLINE | Sense.SENTENCE);
    }

    /** The last token that speaks of other positions: that of the line if it names amounts itself, or else of the text. */
    private static int endOfOthers(Tokens tokens, int heading) {
        boolean amounts = false;
        int i = heading + 1;
        while (i < tokens.size() && !tokens.is(i, Sense.NEWLINE)) {
            amounts |= tokens.is(i, Sense.NUMBER) && tokens.is(i - 1, Sense.CURRENCY);
            i++;
        }
        return amounts ? i : tokens.size();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c > '\u065f' && Alphabet.kind(c) == Alphabet.DIGIT)) {
                return true;
            }
        }
        return false;
    }

    private static PayRange range(Draft draft, Evidence evidence) {
        BigDecimal one = draft.first.decimal();
        BigDecimal other = draft.second == null ? one : draft.second.decimal();
        BigDecimal low = draft.inverted() ? other : one;
        BigDecimal high = draft.inverted() ? one : other;
        BigDecimal times = draft.period == PayPeriod.YEAR ? null : draft.times;
        return new PayRange(
                draft.openBelow ? null : low,
                draft.openAbove && !draft.openBelow ? null : high,
                draft.currency,
                draft.period,
                draft.kind,
                flags(draft),
                times,
                evidence);
    }

    private static Set<PayFlag> flags(Draft draft) {
        boolean implausible = !draft.fits && draft.kind != PayKind.BONUS;
        if (!implausible && !draft.inverted() && !draft.net && !draft.proRata) {
            return NO_FLAGS;
        }
        Set<PayFlag> flags = EnumSet.noneOf(PayFlag.class);
        if (draft.inverted()) {
            flags.add(PayFlag.INVERTED);
        }
        if (implausible) {
            flags.add(PayFlag.IMPLAUSIBLE);
        }
        if (draft.net) {
            flags.add(PayFlag.NET);
        }
        if (draft.proRata) {
            flags.add(PayFlag.PRO_RATA);
        }
        return flags;
    }

    /** "Salary min: $71,000, salary max: $89,000": two bounds of one range. */
    private static boolean completes(Draft floor, Draft draft) {
        return floor.openAbove
                && floor.second == null
                && draft.openBelow
                && !draft.openAbove
                && draft.from - floor.to < FARTHEST_CEILING
                && floor.kind == draft.kind
                && (floor.period == draft.period || floor.period == null)
                && (floor.currency == null || Objects.equals(floor.currency, draft.currency))
                && floor.low() < draft.high();
    }

    /** "Minimum $84,000 – midpoint $105,000 – maximum $126,000": the middle one is no bound. */
    private static boolean middles(@Nullable Draft floor, Draft middle, Draft draft) {
        return floor != null
                && floor.openAbove
                && draft.openBelow
                && middle.second == null
                && !middle.openAbove
                && !middle.openBelow
                && middle.from - floor.to < FARTHEST_CEILING
                && draft.from - middle.to < FARTHEST_CEILING
                && floor.low() < middle.low()
                && middle.low() < draft.high();
    }

    private static PayRange ceiling(PayRange floor, Draft draft, Evidence evidence) {
        return new PayRange(
                floor.min(),
                draft.first.decimal(),
                draft.currency,
                draft.period,
                floor.kind(),
                floor.flags(),
                floor.timesAYear(),
                evidence);
    }

    /** "1st year 1,150 €, 2nd year 1,230 € (gross a month)": what is said at the end is said of the whole list. */
    private static void lendPeriod(List<PayRange> ranges, Draft draft) {
        for (int i = ranges.size() - 1; i >= 0 && draft.period != null; i--) {
            PayRange earlier = ranges.get(i);
            if (earlier.period() != null || !Objects.equals(earlier.currency(), draft.currency)) {
                return;
            }
            ranges.set(
                    i,
                    new PayRange(
                            earlier.min(),
                            earlier.max(),
                            earlier.currency(),
                            draft.period,
                            earlier.kind(),
                            earlier.flags(),
                            draft.times,
                            earlier.evidence()));
        }
    }

    private static boolean repeats(List<PayRange> ranges, PayRange range) {
        for (PayRange earlier : ranges) {
            if (same(earlier.min(), range.min())
                    && same(earlier.max(), range.max())
                    && Objects.equals(earlier.currency(), range.currency())
                    && earlier.period() == range.period()
                    && earlier.kind() == range.kind()) {
                return true;
            }
        }
        return false;
    }

    /** "$78,540 – $92,400 (100 % at $92,400)": told once more. */
    private static boolean restatesBound(List<PayRange> ranges, PayRange range) {
        return same(range.min(), range.max())
                && ranges.stream()
                        .anyMatch(earlier -> Objects.equals(earlier.currency(), range.currency())
                                && (same(earlier.min(), range.min()) || same(earlier.max(), range.max())));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
