package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWordsTest {
    private static List<String> words(String text) {
        TextWords words = TextWords.of(text);
        return IntStream.range(0, words.count())
                .mapToObj(word -> text.substring(words.start(word), words.end(word)))
                .toList();
    }

    @Test
    void cutsAtEverythingButLettersAndDigits() {
        assertThat(words("Full-time: 5+ years' work_at C3PO, naïve"))
                .containsExactly("Full", "time", "5", "years", "work", "at", "C3PO", "naïve");
    }

    @Test
    void givesEachSignBeyondAsciiAndEachCharacterOfAScriptWithoutSpaces() {
        assertThat(words("IT部門 – a…b")).containsExactly("IT", "部", "門", "–", "a", "…", "b");
    }

    @ParameterizedTest
    @CsvSource({"Senior, sênior", "SENIOR, Se\u0302nior", "Łódź, lodz", "ШЕФ, шеф", "Straße, strase"})
    void hashesWithoutCaseAndMarks(String one, String other) {
        assertThat(TextWords.of(one).hash(0)).isEqualTo(TextWords.of(other).hash(0));
    }

    @ParameterizedTest
    @CsvSource({"word, ward", "ab, ba", "a1, a2", "\u0301abc, abc"})
    void tellsWordsApart(String one, String other) {
        assertThat(TextWords.of(one).hash(0)).isNotEqualTo(TextWords.of(other).hash(0));
    }

    @Test
    void hashesPlainWordsAsEveryReaderDoes() {
        assertThat(TextWords.of("(Kafka2)").hash(0)).isEqualTo(WordHash.of("kafka2"));
    }

    @ParameterizedTest
    @CsvSource({
        "word, true",
        "word-, true",
        "word's, true",
        "wörd, false",
        "word–, false",
        "word’s, false",
        "wo\u0301rd, false"
    })
    void isPlainOnlyWithoutForeignLettersInItAndBehindIt(String text, boolean plain) {
        assertThat(TextWords.of(text).isPlain(0)).isEqualTo(plain);
    }

    @Test
    void tellsLettersFromDigits() {
        TextWords words = TextWords.of("Abc 12 a1 é");

        assertThat(words.kinds(0)).isEqualTo(TextWords.UPPER | TextWords.LOWER);
        assertThat(words.kinds(1)).isEqualTo(TextWords.DIGIT);
        assertThat(IntStream.range(0, 4).mapToObj(words::isLetters)).containsExactly(true, false, false, false);
    }

    @Test
    void findsTheFirstWordFromAnIndex() {
        TextWords words = TextWords.of("one two three");

        assertThat(words.from(0)).isZero();
        assertThat(words.from(1)).isEqualTo(1);
        assertThat(words.from(4)).isEqualTo(1);
        assertThat(words.from(9)).isEqualTo(3);
    }

    @Test
    void knowsWhichSignsMayOccur() {
        TextWords words = TextWords.of("R&D (all)");

        assertThat(words.mayHave('&')).isTrue();
        assertThat(words.mayHave('<')).isFalse();
    }

    @Test
    void growsWithTheNumberOfWords() {
        assertThat(words("a ".repeat(1000))).hasSize(1000);
    }
}
