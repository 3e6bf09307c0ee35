package dev.paygrade.normalise;

import dev.paygrade.level.Level;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which range of an ad is the pay of which level. Only an ad with base pay for two levels or more has such ranges: in
 * all others a word of level beside the pay is the ad's own.
 */
final class LeveledRanges {
    /** Characters in which a label fits: "Senior Machine Learning Engineer II, New York:". */
    private static final int LABEL = 70;

    private final LevelReader levels;

    LeveledRanges(LevelReader levels) {
        this.levels = levels;
    }

    /** The ranges, those read in this field with their levels. */
    List<PayRange> of(Collection<PayRange> ranges, String field, String text) {
        List<PayRange> here = ranges.stream()
                .filter(range ->
                        range.kind() == PayKind.BASE && range.evidence().field().equals(field))
                .sorted((a, b) ->
                        Integer.compare(a.evidence().start(), b.evidence().start()))
                .toList();
        if (here.size() < 2) {
            return List.copyOf(ranges);
        }
        List<@Nullable Level> found = levels(here, text, true);
        if (found.getFirst() == null) {
            found = levels(here, text, false);
        }
        if (new HashSet<>(found.stream().filter(Objects::nonNull).toList()).size() < 2) {
            return List.copyOf(ranges);
        }
        List<PayRange> all = new ArrayList<>();
        for (PayRange range : ranges) {
            int at = here.indexOf(range);
            Level level = at < 0 ? null : found.get(at);
            all.add(level == null ? range : range.of(level));
        }
        return all;
    }

    /** A list that labels its first range in front does so with all of them. */
    private List<@Nullable Level> levels(List<PayRange> ranges, String text, boolean front) {
        List<@Nullable Level> found = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            int from = text.offsetByCodePoints(0, ranges.get(i).evidence().start());
            int to = text.offsetByCodePoints(0, ranges.get(i).evidence().end());
            int before = i == 0
                    ? 0
                    : text.offsetByCodePoints(0, ranges.get(i - 1).evidence().end());
            int after = i == ranges.size() - 1
                    ? text.length()
                    : text.offsetByCodePoints(0, ranges.get(i + 1).evidence().start());
            String label = front ? front(text, before, from) : behind(text, to, after);
            found.add(levels.read(null, label, null).map(read -> read.level()).orElse(null));
        }
        return found;
    }

    /** The words of the line before the range, or else the line above, as in a list of headings. */
    private static String front(String text, int before, int from) {
        int least = Math.max(before, from - LABEL);
        int line = text.lastIndexOf('\n', from - 1) + 1;
        String label = text.substring(Math.max(least, line), from);
        if (label.chars().anyMatch(Character::isLetter) || line == 0) {
            return label;
        }
        int above = text.lastIndexOf('\n', line - 2) + 1;
        return text.substring(Math.min(Math.max(least, above), line), line);
    }

    private static String behind(String text, int to, int after) {
        int line = text.indexOf('\n', to);
        return text.substring(to, Math.min(Math.min(after, to + LABEL), line < 0 ? text.length() : line));
    }
}
