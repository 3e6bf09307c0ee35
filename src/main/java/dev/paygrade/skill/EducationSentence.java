package dev.paygrade.skill;

import dev.paygrade.skill.EducationWords.Sense;
import dev.paygrade.skill.EducationWords.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence, line or list item, read for degrees. */
final class EducationSentence {
    /** A line of no more words than this can be a heading. */
    private static final int HEADING_WORDS = 8;
    /** Words that may stand between two alternatives. */
    private static final int CLOSE = 3;

    private final Tokens tokens;
    private final int first;
    private final int last;
    private final Demand inherited;
    private final List<Mark> marks = new ArrayList<>();

    /** A phrase found, with all it can mean; {@code counts} once it is known to be a degree. */
    private static final class Mark {
        final int from;
        final int to;
        private final Set<Sense> senses = EnumSet.noneOf(Sense.class);

        @Nullable
        Degree degree;

        boolean counts;

        Mark(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void add(Word word) {
            senses.add(word.sense());
            degree = word.degree() == null ? degree : word.degree();
            counts |= word.sense() == Sense.NAME;
        }

        boolean is(Sense sense) {
            return senses.contains(sense);
        }
    }

    EducationSentence(EducationWords words, Tokens tokens, int first, int last, Demand inherited) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        this.inherited = inherited;
        for (int i = first; i < last; i++) {
            Mark mark = longest(words.phrases(), i);
            if (mark != null) {
                marks.add(mark);
                i = mark.to - 1;
            }
        }
    }

    private @Nullable Mark longest(Phrases<Word> phrases, int i) {
        int node = phrases.begin(tokens, i);
        Mark best = null;
        for (int end = i + 1; node != Phrases.NOWHERE; end++) {
            Mark here = mark(phrases.at(node), i, end);
            best = here == null ? best : here;
            node = end < last ? phrases.step(node, tokens.hash(end), tokens.gap(end)) : Phrases.NOWHERE;
        }
        return best;
    }

    private @Nullable Mark mark(@Nullable List<Word> words, int from, int to) {
        Mark mark = null;
        if (words != null) {
            for (Word word : words) {
                if (isWritten(word, from, to)) {
                    mark = mark == null ? new Mark(from, to) : mark;
                    mark.add(word);
                }
            }
        }
        return mark;
    }

    private boolean isWritten(Word word, int from, int to) {
        String exact = word.exact();
        if (exact == null) {
            return true;
        }
        int start = tokens.start(from);
        int length = tokens.end(to - 1) - start;
        return length == exact.length() && tokens.text.regionMatches(start, exact, 0, length);
    }

    static boolean mayBeHeading(Tokens tokens, int first, int last) {
        return last - first <= HEADING_WORDS
                && (tokens.gap(first) & Gap.LINE) != 0
                && (tokens.gap(last) & (Gap.LINE | Gap.COLON)) != 0;
    }

    /** The demand that holds for the lines after this one. */
    Demand section() {
        if (!mayBeHeading(tokens, first, last) || hasMark(Sense.NAME)) {
            return inherited;
        }
        for (Mark mark : marks) {
            if (mark.is(Sense.WELCOME_HEADING) || mark.is(Sense.PREFERRED)) {
                return Demand.PREFERRED;
            }
        }
        boolean heading = hasMark(Sense.HEADING) || hasMark(Sense.REQUIRED) || (tokens.gap(last) & Gap.COLON) != 0;
        return heading ? Demand.REQUIRED : inherited;
    }

    private boolean hasMark(Sense sense) {
        for (Mark mark : marks) {
            if (mark.is(sense)) {
                return true;
            }
        }
        return false;
    }

    List<EducationReading> read() {
        List<EducationReading> readings = new ArrayList<>();
        if (marks.isEmpty()) {
            return readings;
        }
        confirmShortForms();
        if (isElsewhere()) {
            return readings;
        }
        int at = 0;
        while (at < marks.size()) {
            if (!marks.get(at).counts) {
                at++;
                continue;
            }
            int end = groupEnd(at);
            read(at, end, readings);
            at = end;
        }
        return readings;
    }

    private void confirmShortForms() {
        for (int k = 0; k < marks.size(); k++) {
            Mark mark = marks.get(k);
            if (mark.is(Sense.SHORT)) {
                mark.counts |= follows(k) || leads(k);
            }
        }
        // "BS/MS": each vouches for the other, and for the next
        for (int k = 1; k < marks.size(); k++) {
            pair(k);
        }
        for (int k = marks.size() - 1; k > 0; k--) {
            pair(k);
        }
    }

    private void pair(int k) {
        int left = isDegree(k - 1) ? k - 1 : k > 1 && marks.get(k - 1).is(Sense.OR) ? k - 2 : -1;
        if (left < 0 || !isDegree(left) || !isDegree(k) || !isList(left, k)) {
            return;
        }
        Mark a = marks.get(left);
        Mark b = marks.get(k);
        if (a.counts || b.counts || a.degree != b.degree) {
            a.counts = true;
            b.counts = true;
        }
    }

    private boolean isDegree(int k) {
        return marks.get(k).is(Sense.NAME) || marks.get(k).is(Sense.SHORT);
    }

    private static boolean isJoint(Mark mark) {
        return mark.is(Sense.OR) || mark.is(Sense.FOLLOW);
    }

    /** Whether two degrees are alternatives: nothing between them but commas, slashes, brackets and "or". */
    private boolean isList(int left, int right) {
        int words = marks.get(right).from - marks.get(left).to;
        int known = 0;
        for (int k = left + 1; k < right; k++) {
            if (!isJoint(marks.get(k))) {
                return false;
            }
            known += marks.get(k).to - marks.get(k).from;
        }
        int gap = tokens.gap(marks.get(right).from);
        return words == known && (words > 0 || (gap & (Gap.SLASH | Gap.COMMA | Gap.OPEN | Gap.AMP | Gap.PIPE)) != 0);
    }

    private boolean follows(int k) {
        Mark mark = marks.get(k);
        boolean years = (tokens.gap(mark.to) & Gap.PLUS) != 0 && mark.to < last && tokens.is(mark.to, Tokens.NUMBER);
        if (years) {
            return true;
        }
        Mark next = k + 1 < marks.size() ? marks.get(k + 1) : mark;
        boolean follow = next.is(Sense.FOLLOW) || (next.is(Sense.NAME) && next.degree == Degree.ANY);
        if (next.from != mark.to || !follow) {
            return false;
        }
        boolean plain = Gap.joins(tokens.gap(mark.to)) || tokens.gap(mark.to) == (Gap.SPACE | Gap.OPEN);
        // "Boston, MA in our office"
        boolean state = (tokens.gap(mark.from) & Gap.COMMA) != 0 && tokens.is(mark.from - 1, Tokens.CAPITAL);
        return plain && (!state || mark.from == first);
    }

    private boolean leads(int k) {
        return k > 0
                && marks.get(k - 1).is(Sense.LEAD)
                && marks.get(k - 1).to == marks.get(k).from
                && tokens.is(marks.get(k).from, Tokens.CAPITAL);
    }

    private boolean isElsewhere() {
        boolean elsewhere = false;
        for (Mark mark : marks) {
            if (mark.is(Sense.CANDIDATE)) {
                return false;
            }
            elsewhere |= mark.is(Sense.ELSEWHERE);
        }
        return elsewhere;
    }

    /** Index after the last of the degrees that are alternatives of the one at {@code at}. */
    private int groupEnd(int at) {
        int end = at + 1;
        int held = at;
        for (int k = at + 1; k < marks.size(); k++) {
            Mark mark = marks.get(k);
            if (mark.counts && isAlternative(held, k)) {
                held = k;
                end = k + 1;
            } else if (mark.counts || !isJoint(mark)) {
                break;
            }
        }
        return end;
    }

    private boolean isAlternative(int left, int right) {
        int gap = tokens.gap(marks.get(right).from);
        if ((gap & (Gap.OPEN | Gap.SEMI)) != 0) {
            return (gap & Gap.OPEN) != 0 && marks.get(left).degree == Degree.ANY;
        }
        if (marks.get(left).degree == marks.get(right).degree && marks.get(right).from - marks.get(left).to <= CLOSE) {
            return true;
        }
        boolean or = false;
        for (int k = left + 1; k < right; k++) {
            or |= marks.get(k).is(Sense.OR);
        }
        boolean adjacent = marks.get(right).from - marks.get(left).to <= CLOSE;
        boolean comma = (gap & Gap.COMMA) != 0
                && right + 1 < marks.size()
                && marks.get(right + 1).is(Sense.OR);
        return adjacent && (or || comma || (gap & (Gap.SLASH | Gap.AMP | Gap.PIPE)) != 0 || gap == Gap.OPEN);
    }

    private void read(int from, int to, List<EducationReading> readings) {
        Demand demand = demand(from, to);
        if (demand == null) {
            return;
        }
        boolean equivalent = isEquivalent(from, to);
        for (int k = from; k < to; k++) {
            Mark mark = marks.get(k);
            Degree degree = mark.degree;
            if (mark.counts && degree != null) {
                SkillRule rule = rule(mark, degree);
                readings.add(new EducationReading(
                        degree, demand, equivalent, tokens.quote("description", mark.from, mark.to, rule)));
            }
        }
    }

    private static SkillRule rule(Mark mark, Degree degree) {
        return switch (degree) {
            case ANY -> SkillRule.DEGREE_UNNAMED;
            case NONE_REQUIRED -> SkillRule.DEGREE_NOT_ASKED;
            case SECONDARY, VOCATIONAL, ASSOCIATE, BACHELOR, MASTER, DOCTORATE ->
                mark.is(Sense.SHORT) ? SkillRule.DEGREE_ABBREVIATED : SkillRule.DEGREE_NAMED;
        };
    }

    /** The demand on the degrees {@code [from, to)}, or null if the sentence takes it back. */
    private @Nullable Demand demand(int from, int to) {
        boolean other = false;
        for (int k = to; k < marks.size() && !marks.get(k).counts; k++) {
            Mark mark = marks.get(k);
            if ((tokens.gap(mark.from) & Gap.SEMI) != 0) {
                break;
            }
            if (mark.is(Sense.NOT_REQUIRED)) {
                return followsPreferred(k) ? Demand.PREFERRED : null;
            }
            if (mark.is(Sense.PREFERRED) && !other && !startsNext(k)) {
                return Demand.PREFERRED;
            }
            if (mark.is(Sense.REQUIRED)) {
                return Demand.REQUIRED;
            }
            other |= mark.is(Sense.OTHER);
        }
        for (int k = from - 1; k >= 0 && !marks.get(k).counts; k--) {
            Mark mark = marks.get(k);
            boolean leads = k == 0 || startsNext(k);
            if (mark.is(Sense.PREFER) && (!mark.is(Sense.PREFERRED) || leads)) {
                return Demand.PREFERRED;
            }
            if (mark.is(Sense.REQUIRE) && (!mark.is(Sense.REQUIRED) || leads)) {
                return Demand.REQUIRED;
            }
        }
        return inherited;
    }

    /** "…, preferred: a Master's" and "…, valorable máster" speak of what follows. */
    private boolean startsNext(int k) {
        if (k + 1 >= marks.size()) {
            return false;
        }
        Mark next = marks.get(k + 1);
        boolean touches = next.counts && next.from == marks.get(k).to && Gap.joins(tokens.gap(next.from));
        return (touches && marks.get(k).is(Sense.PREFER)) || (tokens.gap(marks.get(k).to) & Gap.COLON) != 0;
    }

    private boolean followsPreferred(int at) {
        for (int k = at + 1; k < marks.size() && !marks.get(k).counts; k++) {
            if (marks.get(k).is(Sense.PREFERRED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEquivalent(int from, int to) {
        boolean alone = true;
        for (int k = to; k < marks.size(); k++) {
            if (marks.get(k).counts) {
                alone = false;
                break;
            }
            if (marks.get(k).is(Sense.EQUIVALENT)) {
                return true;
            }
        }
        for (int k = from - 1; alone && k >= 0; k--) {
            if (marks.get(k).counts) {
                return false;
            }
            if (marks.get(k).is(Sense.EQUIVALENT)) {
                return true;
            }
        }
        return false;
    }
}
