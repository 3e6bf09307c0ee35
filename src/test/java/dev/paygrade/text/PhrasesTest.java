package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private final Phrases<String> phrases = new Phrases<>(phrases());

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String phrase : new String[] {
            "full time", "full", "full/part time", "sênior", "d'équipe", "шеф", "正社員", "인턴", "sr&ed", "łódź"
        }) {
            phrases.put(phrase, phrase);
        }
        return phrases;
    }

    @ParameterizedTest
    @CsvSource({
        "Full-Time job, full time, 9",
        "FULL_TIME, full time, 9",
        "full\u00A0\u2011 time, full time, 11",
        "Full, full, 4",
        "full of it, full, 4",
        "Full / Part - Time, full/part time, 18",
        "full-/part-time, full/part time, 15",
        "SENIOR x, sênior, 6",
        "Se\u0302nior, sênior, 7",
        "d’equipe, d'équipe, 8",
        "ШЕФ, шеф, 3",
        "正社員募集, 正社員, 3",
        "인턴을, 인턴, 2",
        "SR&ED, sr&ed, 5",
        "Lodz, łódź, 4"
    })
    void findsTheLongestPhraseAtTheStart(String text, String phrase, int end) {
        long found = phrases.at(text, 0);

        assertThat(phrases.meaning(found)).isEqualTo(phrase);
        assertThat(Phrases.end(found)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"fuller, 0", "Xfull, 1", "9full, 1", "fulltime, 0", "ful, 0", "'', -1", "shef, 0"})
    void findsNothingWithinWords(String text, int index) {
        assertThat(text.isEmpty() || phrases.at(text, index) == Phrases.NONE).isTrue();
    }

    @Test
    void scriptsWithoutSpacesBeginWordsAnywhere() {
        assertThat(phrases.at("募集正社員", 2)).isNotEqualTo(Phrases.NONE);
        assertThat(phrases.at("Go正社員", 2)).isNotEqualTo(Phrases.NONE);
    }
}
