package dev.paygrade.place;

import dev.paygrade.place.Mention.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the country of the people that an ad asks for: {@code must be a Canadian resident}, {@code US residents only}.
 * A word such as {@code German} says nothing of a place anywhere else.
 */
final class Residents {
    private static final int NEAR_WORDS = 4;

    private final NameFinder names;
    private final SentenceWords words;
    private final Map<Long, Candidate> demonyms = new HashMap<>();

    Residents(NameFinder names, SentenceWords words, Gazetteer gazetteer) {
        this.names = names;
        this.words = words;
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

    /** The country before a word such as {@code residents}, if the sentence asks for them. */
    @Nullable
    Mention before(Tokens tokens, int at) {
        if (at == 0 || (tokens.before[at] & ~Tokens.HYPHEN) != Tokens.SPACE || !asked(tokens, at)) {
            return null;
        }
        Candidate country = demonyms.get(tokens.hash[at - 1]);
        if (country != null) {
            return new Mention(at - 1, at, List.of(new Reading(country, false)), false);
        }
        List<Mention> mentions = names.findExpected(tokens, Math.max(0, at - 3), at);
        return mentions.isEmpty() || mentions.getLast().to() != at ? null : mentions.getLast();
    }

    private boolean asked(Tokens tokens, int at) {
        for (int i = at; i > Math.max(0, at - NEAR_WORDS) && (tokens.before[i] & Tokens.SENTENCE) == 0; i--) {
            if (words.is(tokens, i - 1, SentenceWords.REQUIRES)) {
                return true;
            }
        }
        return at + 1 < tokens.count
                && tokens.before[at + 1] == Tokens.SPACE
                && words.is(tokens, at + 1, SentenceWords.REQUIRES);
    }
}
