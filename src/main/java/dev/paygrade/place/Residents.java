package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.Mention.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the country of the people that an ad asks for: {@code must be a Canadian resident}, {@code US residents only}.
 * A word such as {@code German} says nothing of a place anywhere else.
 */
final class Residents {
    /** Between the word that asks and the first name. */
    private static final int NEAR_WORDS = 3;

    private static final int LONGEST_NAME = 4;
    /** Names in one row; more are a list of something else. */
    private static final int LONGEST_ROW = 30;

    private static final int ENDS_ROW = Tokens.BEFORE_PHRASE_BREAK & ~Tokens.COMMA;

    private final NameFinder names;
    private final PlaceWords words;
    private final SentenceWords sentences;
    private final Map<Long, Candidate> demonyms = new HashMap<>();

    Residents(NameFinder names, PlaceWords words, SentenceWords sentences, Gazetteer gazetteer) {
        this.names = names;
        this.words = words;
        this.sentences = sentences;
        for (List<String> row : Words.rows("demonyms.csv")) {
            Candidate country = gazetteer.country(row.get(0));
            if (country == null) {
                throw new IllegalStateException("demonyms.csv: no such country: " + row);
            }
            for (String word : Words.parts(row.get(1))) {
                demonyms.put(Words.hashes(word)[0], country);
            }
        }
    }

    /** The countries before a word such as {@code residents}, if the sentence asks for them. */
    List<Mention> askedBefore(Tokens tokens, int at) {
        List<Mention> row = before(tokens, at);
        return row.isEmpty() || !asked(tokens, row.getFirst(), at) ? List.of() : row;
    }

    /** The countries before a word such as {@code only}, if they and it are a part of their own. */
    List<Mention> aloneBefore(Tokens tokens, int at) {
        boolean ends = at + 1 >= tokens.count || (tokens.before[at + 1] & Tokens.BEFORE_PHRASE_BREAK) != 0;
        List<Mention> row = ends ? before(tokens, at) : List.of();
        if (row.isEmpty()) {
            return row;
        }
        int from = row.getFirst().from();
        boolean opens = from == 0 || (tokens.before[from] & (ENDS_ROW | Tokens.COMMA)) != 0;
        boolean large = row.stream()
                .allMatch(mention -> mention.readings().stream()
                        .anyMatch(reading -> reading.candidate().level().compareTo(Level.COUNTRY) >= 0));
        return opens && large ? row : List.of();
    }

    /** The country of the people that a word means. */
    List<Mention> peopleAt(Tokens tokens, int at) {
        Candidate country =
                at < tokens.count && tokens.before[at] == Tokens.SPACE ? demonyms.get(tokens.hash[at]) : null;
        return country == null
                ? List.of()
                : List.of(new Mention(at, at + 1, List.of(new Reading(country, false)), false));
    }

    /**
     * The country whose people a word means before one for a part of it: {@code Canadian province}; or a region of the
     * world, such as {@code European country}.
     */
    List<Mention> landAt(Tokens tokens, int at) {
        if (at < tokens.count && tokens.before[at] == Tokens.SPACE && tokens.is(at, Tokens.CAPITAL)) {
            List<Mention> regions = names.findNamed(tokens, at, Math.min(tokens.count, at + LONGEST_NAME));
            regions.removeIf(mention -> mention.from() > at
                    || mention.readings().stream()
                            .anyMatch(reading -> reading.candidate().level() != Level.WORLD_REGION));
            if (!regions.isEmpty()) {
                return regions;
            }
        }
        boolean land = at + 1 < tokens.count
                && tokens.before[at + 1] == Tokens.SPACE
                && sentences.is(tokens, at + 1, SentenceWords.PART);
        return land ? peopleAt(tokens, at) : List.of();
    }

    /**
     * The places or peoples in a row right before a word: {@code US, British or Irish citizens}.
     *
     * @return in the order of the text; none if one of the row cannot be read
     */
    List<Mention> before(Tokens tokens, int at) {
        if (at == 0 || (tokens.before[at] & ~Tokens.SPACE & ~Tokens.HYPHEN) != 0) {
            return List.of();
        }
        List<Mention> row = new ArrayList<>(2);
        boolean list = false;
        int end = at;
        while (end > 0 && row.size() < LONGEST_ROW) {
            Mention mention = last(tokens, end);
            if (mention == null) {
                // a name that we do not know, unless the row is done: "green card holders or US citizens"
                return row.isEmpty() || tokens.is(end - 1, Tokens.CAPITAL) ? List.of() : row;
            }
            int from = mention.from();
            if (tokens.before[from] == Tokens.HYPHEN) {
                // half a word: "non-US citizens"
                return List.of();
            }
            row.addFirst(mention);
            int before = behindJoins(tokens, from);
            int gap = tokens.before[before];
            boolean joined = before < from || (gap & (Tokens.SLASH | Tokens.AMPERSAND)) != 0;
            if ((gap & ENDS_ROW) != 0 || (!joined && !(list && (gap & Tokens.COMMA) != 0))) {
                return row;
            }
            list = true;
            end = before;
        }
        return row;
    }

    /** Behind the last word that is no {@code and} or {@code or}; one letter is rather an article. */
    private int behindJoins(Tokens tokens, int from) {
        int i = from;
        while (i > 0
                && (tokens.before[i] & Tokens.SENTENCE) == 0
                && tokens.length(i - 1) > 1
                && words.is(tokens, i - 1, PlaceWords.JOINS)) {
            i--;
        }
        return i;
    }

    /** The country of the people, or the place, that ends at a word. */
    private @Nullable Mention last(Tokens tokens, int end) {
        Candidate country = demonyms.get(tokens.hash[end - 1]);
        if (country != null) {
            return new Mention(end - 1, end, List.of(new Reading(country, false)), false);
        }
        List<Mention> mentions = names.findExpected(tokens, Math.max(0, end - LONGEST_NAME), end);
        Mention last = mentions.isEmpty() ? null : mentions.getLast();
        return last == null || last.to() != end || last.readings().stream().allMatch(Reading::leans) ? null : last;
    }

    private boolean asked(Tokens tokens, Mention first, int at) {
        int low = Math.max(0, first.from() - NEAR_WORDS);
        for (int i = at; i > low && (tokens.before[i] & Tokens.SENTENCE) == 0; i--) {
            if (sentences.is(tokens, i - 1, SentenceWords.REQUIRES)) {
                return true;
            }
        }
        return at + 1 < tokens.count
                && tokens.before[at + 1] == Tokens.SPACE
                && sentences.is(tokens, at + 1, SentenceWords.REQUIRES);
    }
}
