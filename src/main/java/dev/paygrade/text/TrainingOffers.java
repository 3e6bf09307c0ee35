package dev.paygrade.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a description that the posting is training: "nous proposons un stage", "oferujemy płatny staż". An
 * internship alone says nothing, it may be one that the posting runs or that the candidate has done; so it counts only
 * close behind words that offer it, in their language. Words are data in {@code taxonomy/training-words.csv}. Immutable.
 */
public final class TrainingOffers {
    /** How far behind the words that offer it the training may stand, in characters. */
    private static final int REACH = 40;

    /** How far around it somebody else's training shows, in characters. */
    private static final int SURROUNDINGS = 70;

    private static final String ENDS = ".,;:!?()\n\u2022";

    private enum Use {
        OPENER,
        NOUN,
        ALONE,
        VETO,
        NONE
    }

    private record Word(Use use, TrainingOffer.@Nullable Kind kind, Set<String> languages) {
        static Word of(String kind, String languages) {
            Set<String> all = Set.of(languages.split("-"));
            return switch (kind) {
                case "opener" -> new Word(Use.OPENER, null, all);
                case "veto" -> new Word(Use.VETO, null, all);
                case "none" -> new Word(Use.NONE, null, all);
                default -> {
                    boolean alone = kind.startsWith("is-");
                    String name = alone ? kind.substring("is-".length()) : kind;
                    TrainingOffer.Kind training = TrainingOffer.Kind.valueOf(name.toUpperCase(Locale.ROOT));
                    yield new Word(alone ? Use.ALONE : Use.NOUN, training, all);
                }
            };
        }

        boolean sharesLanguage(Word other) {
            return languages.stream().anyMatch(other.languages::contains);
        }
    }

    private final Phrases<Word> trainings;
    private final Phrases<Word> surroundings;

    public TrainingOffers() {
        Map<String, Word> words = new LinkedHashMap<>();
        Map<String, Word> around = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("training-words.csv")) {
            Word word = Word.of(row.get(1), row.get(2));
            boolean beside = word.use() == Use.OPENER || word.use() == Use.VETO;
            (beside ? around : words).put(row.get(0), word);
        }
        trainings = new Phrases<>(words);
        surroundings = new Phrases<>(around);
    }

    /** The first offer of a text, which is plain and repaired; null if there is none. */
    public @Nullable TrainingOffer find(String text) {
        return find(TextWords.of(text));
    }

    /** The same of a text that has been cut into words already. */
    public @Nullable TrainingOffer find(TextWords text) {
        PhraseSearch<Word> search = trainings.search(text, 0, text.text().length());
        while (search.next()) {
            Word word = search.meaning();
            TrainingOffer.Kind kind = word.kind();
            if (kind != null
                    && (word.use() == Use.ALONE || isOffered(text, word, search.start()))
                    && !isOthers(text, word, search.start(), search.end())) {
                return new TrainingOffer(kind, search.start(), search.end());
            }
        }
        return null;
    }

    private boolean isOffered(TextWords words, Word noun, int start) {
        String text = words.text();
        PhraseSearch<Word> before = surroundings.search(words, Math.max(0, start - SURROUNDINGS), start);
        while (before.next()) {
            int end = before.end();
            boolean near = end <= start && start - end <= REACH && endOfClause(text, end, start) == start;
            if (near && before.meaning().use() == Use.OPENER && before.meaning().sharesLanguage(noun)) {
                return true;
            }
        }
        return false;
    }

    /** "Erfahrung im Rahmen eines Praktikums": in the candidate's past. */
    private boolean isOthers(TextWords words, Word noun, int start, int end) {
        String text = words.text();
        int from = start;
        while (from > 0 && start - from < SURROUNDINGS && !isEnd(text, from - 1)) {
            from--;
        }
        int most = Math.min(text.length(), end + SURROUNDINGS);
        int to = noun.use() == Use.ALONE ? start : endOfClause(text, end, most);
        PhraseSearch<Word> around = surroundings.search(words, from, to);
        while (around.next()) {
            Word word = around.meaning();
            if (word.use() == Use.VETO && word.sharesLanguage(noun)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfClause(String text, int from, int most) {
        int i = from;
        while (i < most && !isEnd(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isEnd(String text, int index) {
        return ENDS.indexOf(text.charAt(index)) >= 0;
    }
}
