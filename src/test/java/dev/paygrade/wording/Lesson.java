package dev.paygrade.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * One place in a labelled text.
 *
 * @param words what stands around it: a letter for where, a tab, the word, as the lists of {@link Odds} have them
 * @param right what it is by the label, one for each column of weights
 */
public record Lesson(List<String> words, List<Boolean> right) {

    /** Collects what {@link WordsAround} tells. */
    public static class Notes implements WordsAround.Sink {
        private final List<String> words = new ArrayList<>(List.of("B\t0"));

        @Override
        public final void word(int hash, WordsAround around, char place, int first, int second) {
            String word = around.word(first);
            words.add(place
                    + "\t"
                    + switch (second) {
                        case WordsAround.WHOLE -> word;
                        case WordsAround.OPENING -> word.substring(0, WordsAround.OPENING_LENGTH) + '*';
                        default -> word + ' ' + around.word(second);
                    });
        }

        @Override
        public final void number(int hash, char place, int number) {
            words.add(place + "\t" + number);
        }

        public final List<String> words() {
            return words;
        }
    }
}
