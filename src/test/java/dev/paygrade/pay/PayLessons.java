package dev.paygrade.pay;

import dev.paygrade.wording.Lesson;
import dev.paygrade.wording.Odds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What labelled texts teach {@link SecondLook}: every amount of money in them, with what it is. */
public final class PayLessons {
    private static final double PENNY = 0.005;
    private static final int KIND = 4;

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private List<List<String>> expected = List.of();
    private final PayReader reader = new PayReader(Listening::new);

    /**
     * Reads one labelled text.
     *
     * @param ranges {@code USD 100000 130000 YEAR} each, as in the gold set
     */
    public void read(String text, PayContext context, List<String> ranges) {
        expected = ranges.stream().map(range -> List.of(range.split(" "))).toList();
        seen.clear();
        reader.readProse("description", text, context);
        for (Seen amount : seen) {
            boolean pay = amount.range != null && !amount.isBoundOf(seen);
            lessons.add(new Lesson(amount.words, List.of(pay, pay && !isBonus(amount.range))));
        }
    }

    private static boolean isBonus(@Nullable List<String> range) {
        return range != null && range.size() > KIND && range.get(KIND).equals("BONUS");
    }

    /**
     * An amount.
     *
     * @param range of the label that it is, or null
     */
    private record Seen(
            List<String> words,
            double low,
            double high,
            @Nullable List<String> range) {
        /** The range itself stands elsewhere; as great as one bound may be anything. */
        boolean isBoundOf(List<Seen> others) {
            return low == high
                    && others.stream().anyMatch(other -> Objects.equals(other.range, range) && other.low < other.high);
        }
    }

    public List<Lesson> lessons() {
        return lessons;
    }

    private @Nullable List<String> rangeOf(Draft draft) {
        for (List<String> range : expected) {
            if (isBound(draft.low(), range) && isBound(draft.high(), range)) {
                return range;
            }
        }
        return null;
    }

    private static boolean isBound(double amount, List<String> range) {
        return IntStream.of(1, 2)
                .filter(i -> !range.get(i).equals("-"))
                .anyMatch(i -> Math.abs(Double.parseDouble(range.get(i)) - amount) < PENNY);
    }

    /** Decides nothing, so that what rules make of an amount is what they make of it by themselves. */
    private final class Listening extends SecondLook {
        Listening(Tokens tokens, Plausible plausible) {
            super(Odds.none(COLUMNS), tokens, plausible);
        }

        @Override
        @Nullable
        PayRule look(Draft draft, @Nullable PayRule rule, boolean refused) {
            Lesson.Notes notes = new Lesson.Notes();
            tell(draft, notes);
            seen.add(new Seen(notes.words(), draft.low(), draft.high(), rangeOf(draft)));
            return rule;
        }
    }
}
