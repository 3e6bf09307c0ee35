package dev.paygrade.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Keeps those names in a title that stand for a place: a part between marks that is nothing but places and modes, or
 * what a title ends with. Everything else is the name of a team, market or product.
 */
final class TitleFilter {
    private static final int MARKS = Tokens.BEFORE_PHRASE_BREAK | Tokens.PIPE;

    private static final int LONGEST_NAME = 3;
    /** What makes an area of the name of a country or region. */
    private static final Set<Long> WIDE = Set.of(Tokens.hash("weit"), Tokens.hash("wide"));

    private final PlaceWords words;

    TitleFilter(PlaceWords words) {
        this.words = words;
    }

    List<Mention> keep(Tokens tokens, List<Mention> mentions, List<Cue> cues) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        boolean[] known = new boolean[tokens.count];
        for (Cue cue : cues) {
            Arrays.fill(known, cue.from(), cue.to(), true);
        }
        for (Mention mention : mentions) {
            Arrays.fill(known, mention.from(), mention.to(), true);
        }
        List<Mention> kept = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (pure(tokens, mention, known) || closing(tokens, mention, known)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /**
     * {@code Graduate Engineer – Cheltenham}, {@code Nurse, Galway}, {@code Elektriker till Linköping}: a smaller city will
     * do, if it is all of a part behind the first or ends the title behind a preposition.
     */
    void addClosing(Tokens tokens, List<Mention> mentions, NameFinder names) {
        int low = 0;
        for (int i = 1; i <= tokens.count; i++) {
            if (i == tokens.count || (tokens.before[i] & MARKS) != 0) {
                if (low > 0) {
                    addWhole(tokens, low, i, mentions, names);
                }
                low = i;
            }
        }
        int behind = behindPreposition(tokens);
        if (behind > 0) {
            addWhole(tokens, behind, tokens.count, mentions, names);
        }
    }

    private void addWhole(Tokens tokens, int low, int high, List<Mention> mentions, NameFinder names) {
        boolean dash = (tokens.before[low] & Tokens.DASH) != 0;
        if (high - low > LONGEST_NAME || (!dash && words.is(tokens, low, PlaceWords.RISKY | PlaceWords.NO_CITY))) {
            return;
        }
        for (Mention mention : names.findExpected(tokens, low, high)) {
            if (mention.from() == low && mention.to() == high) {
                mentions.removeIf(old -> old.to() > low && old.from() < high);
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
    }

    /** {@code DACH-weit remote}, {@code EMEA-wide remote}. */
    private static boolean wide(Tokens tokens, Mention mention) {
        int to = mention.to();
        return to < tokens.count && tokens.before[to] == Tokens.HYPHEN && WIDE.contains(tokens.hash[to]);
    }

    /** {@code Elektriker till Linköping}: the word behind the last preposition, if it is near the end, or 0. */
    private int behindPreposition(Tokens tokens) {
        for (int i = tokens.count - 1; i > Math.max(0, tokens.count - LONGEST_NAME - 1); i--) {
            if ((tokens.before[i] & ~(Tokens.SPACE | Tokens.HYPHEN)) != 0) {
                return 0;
            }
            if (words.is(tokens, i - 1, PlaceWords.PREPOSITION) && i > 1) {
                return i;
            }
        }
        return 0;
    }

    private boolean pure(Tokens tokens, Mention mention, boolean[] known) {
        int from = mention.from();
        while (from > 0 && (tokens.before[from] & MARKS) == 0) {
            from--;
            if (!transparent(tokens, from, known)) {
                return false;
            }
        }
        return from > 0 && pureUpToMark(tokens, mention.to(), known);
    }

    private boolean pureUpToMark(Tokens tokens, int at, boolean[] known) {
        for (int i = at; i < tokens.count && (tokens.before[i] & MARKS) == 0; i++) {
            if (!transparent(tokens, i, known)) {
                return false;
            }
        }
        return true;
    }

    private boolean transparent(Tokens tokens, int token, boolean[] known) {
        return known[token]
                || words.is(tokens, token, PlaceWords.FILLER | PlaceWords.JOINS | PlaceWords.EXCLUDES)
                || tokens.is(token, Tokens.NUMBER);
    }

    /** {@code Java Developer in Munich}, {@code Frontend Developer Berlin}, {@code Remote Germany}. */
    private boolean closing(Tokens tokens, Mention mention, boolean[] known) {
        if (mention.from() == 0 || !pureUpToMark(tokens, mention.to(), known)) {
            return false;
        }
        boolean introduced = words.is(tokens, mention.from() - 1, PlaceWords.PREPOSITION) || known[mention.from() - 1];
        introduced |= mention.from() > 1
                && known[mention.from() - 2]
                && words.is(tokens, mention.from() - 1, PlaceWords.JOINS);
        boolean city = mention.readings().stream()
                .anyMatch(r -> !r.leans()
                        && r.candidate().level() == Candidate.Level.CITY
                        && r.candidate().fame() > 1000);
        return introduced || wide(tokens, mention) || (city && tokens.before[mention.from()] == Tokens.SPACE);
    }
}
