package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds the benefits that a description offers. A word with other meanings too ("equity", "vision") counts beside other
 * benefits only. Reads plain text; immutable; linear in the length of the text.
 */
public final class BenefitReader {
    /** Words that may stand between two items of a list. */
    private static final int LIST_STRETCH = 2;
    /** How far before a benefit a word that denies it can be. */
    private static final int CLAUSE_STRETCH = 60;
    /** A line of no more words than this can be one item of a list written in lines. */
    private static final int ITEM_WORDS = 5;

    private final List<Benefit> benefits = new ArrayList<>();
    private final Phrases<Name> names = new Phrases<>(true);
    private final Phrases<Place> cues = new Phrases<>();
    private final Phrases<Place> cuesBefore = new Phrases<>();

    public BenefitReader() {
        for (List<String> row : TaxonomyFile.rows("benefits.csv", 3)) {
            for (String phrase : TaxonomyFile.parts(row.get(2))) {
                boolean sure = !phrase.startsWith("?");
                names.add(sure ? phrase : phrase.substring(1), new Name(benefits.size(), sure));
            }
            benefits.add(new Benefit(row.get(0), row.get(1)));
        }
        for (List<String> row : TaxonomyFile.rows("benefit-cues.csv", 2)) {
            Place place = Place.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String phrase : TaxonomyFile.parts(row.get(1))) {
                if (place == Place.BEFORE) {
                    cuesBefore.addBackwards(phrase, place);
                } else {
                    cues.add(phrase, place);
                }
            }
        }
    }

    /** Where the words stand that make a name no offer. */
    private enum Place {
        BEFORE,
        AFTER,
        /** Anywhere before it in the sentence. */
        EARLIER
    }

    /** @param sure whether the words mean a benefit wherever they stand */
    private record Name(int index, boolean sure) {}

    private record Found(Name name, int from, int to) {}

    /** All benefits of the taxonomy. */
    public List<Benefit> benefits() {
        return List.copyOf(benefits);
    }

    /** The first mention of each benefit, in order of appearance. */
    public List<BenefitReading> read(String text) {
        return read(Tokens.of(text));
    }

    List<BenefitReading> read(Tokens tokens) {
        List<Found> found = collect(tokens);
        List<BenefitReading> readings = new ArrayList<>();
        BitSet seen = new BitSet(benefits.size());
        for (int k = 0; k < found.size(); k++) {
            Found f = found.get(k);
            if (!seen.get(f.name.index) && (f.name.sure || isListed(tokens, found, k))) {
                seen.set(f.name.index);
                Benefit benefit = benefits.get(f.name.index);
                readings.add(new BenefitReading(
                        benefit, tokens.quote("description", f.from, f.to, SkillRule.BENEFIT_OFFERED)));
            }
        }
        return readings;
    }

    private List<Found> collect(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int denied = 0;
        int read = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Hit<Name> hit = names.longest(tokens, i);
            if (hit == null) {
                continue;
            }
            // words that deny all that follows in their sentence are looked for only where there is something to deny
            for (read = Math.max(read, tokens.sentenceStart(i, CLAUSE_STRETCH)); read < i; read++) {
                Phrases.Hit<Place> cue = cues.longest(tokens, read);
                denied = cue != null && cue.meaning() == Place.EARLIER ? tokens.sentenceEnd(read) : denied;
            }
            if (i >= denied && !isBarred(tokens, hit)) {
                found.add(new Found(hit.meaning(), hit.from(), hit.to()));
            }
            i = hit.to() - 1;
        }
        return found;
    }

    private boolean isBarred(Tokens tokens, Phrases.Hit<Name> hit) {
        int to = hit.to();
        if (to < tokens.size() && (Gap.joins(tokens.gap(to)) || Gap.joinsWidely(tokens.gap(to)))) {
            Phrases.Hit<Place> after = cues.longest(tokens, to);
            if (after != null && after.meaning() == Place.AFTER) {
                return true;
            }
        }
        return hit.from() > 0 && Gap.joins(tokens.gap(hit.from())) && endsCue(tokens, hit.from() - 1);
    }

    private boolean endsCue(Tokens tokens, int last) {
        int node = cuesBefore.begin(tokens, last);
        for (int i = last; node != Phrases.NOWHERE; i--) {
            if (cuesBefore.at(node) != null) {
                return true;
            }
            node = i > 0 ? cuesBefore.step(node, tokens.hash(i - 1), tokens.gap(i)) : Phrases.NOWHERE;
        }
        return false;
    }

    private static boolean isListed(Tokens tokens, List<Found> found, int k) {
        return (k > 0 && areListed(tokens, found.get(k - 1), found.get(k)))
                || (k + 1 < found.size() && areListed(tokens, found.get(k), found.get(k + 1)));
    }

    private static boolean areListed(Tokens tokens, Found left, Found right) {
        if (left.name.index == right.name.index || right.from - left.to > LIST_STRETCH) {
            return false;
        }
        int marks = 0;
        for (int i = left.to; i <= right.from; i++) {
            marks |= tokens.gap(i);
        }
        if ((marks & Gap.STOP) != 0) {
            return false;
        }
        return (marks & Gap.LINE) == 0 || (isItem(tokens, left) && isItem(tokens, right));
    }

    private static boolean isItem(Tokens tokens, Found f) {
        return tokens.lineEnd(f.from) - tokens.lineStart(f.from) <= ITEM_WORDS;
    }
}
