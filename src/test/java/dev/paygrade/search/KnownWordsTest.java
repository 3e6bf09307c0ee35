package dev.paygrade.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word is meant by one that is none. */
class KnownWordsTest {
    private static final KnownWords WORDS = new KnownWords(Map.of(
            "engineer",
            90,
            "engineers",
            4,
            "data",
            80,
            "date",
            3,
            "analyst",
            50,
            "analysts",
            5,
            "kubernetes",
            7,
            "react",
            9,
            "exact",
            9,
            "ärztin",
            2));

    @ParameterizedTest
    @CsvSource({
        "enginer, engineer",
        "engeneer, engineer",
        "enigneer, engineer",
        "enginereing, ",
        "dta, ",
        "dtaa, data",
        "datq, data",
        "anlayst, analyst",
        "anylast, ",
        "kuberentes, kubernetes",
        "kubernets, kubernetes",
        "kbernets, kubernetes",
        "qubernts, ",
        "arztin, ärztin",
        "zzzzzzzz, ",
        "eact, exact",
    })
    void theNearestIsMeant(String typed, String meant) {
        assertThat(WORDS.nearest(typed)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void knowsWordsAndTheirBeginnings() {
        assertThat(WORDS.contains("engineer")).isTrue();
        assertThat(WORDS.contains("enginee")).isFalse();
        assertThat(WORDS.begins("enginee")).isTrue();
        assertThat(WORDS.begins("zz")).isFalse();
        assertThat(new KnownWords(Map.of()).nearest("engineer")).isEmpty();
    }

    /** Skipping what cannot fit leaves nothing out: every word is compared with every other the long way. */
    @Test
    void findsWhatComparingAllWouldFind() {
        Random random = new Random(11);
        Map<String, Integer> frequencies = new HashMap<>();
        while (frequencies.size() < 600) {
            frequencies.put(word(random), random.nextInt(5));
        }
        KnownWords words = new KnownWords(frequencies);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            String typed = word(random);
            int most = KnownWords.forgiven(typed);
            Optional<String> expected = frequencies.keySet().stream()
                    .filter(word -> most > 0 && errors(word, typed) <= most)
                    .min((a, b) -> {
                        int byErrors = Integer.compare(errors(a, typed), errors(b, typed));
                        int byFrequency = byErrors == 0
                                ? Integer.compare(frequencies.getOrDefault(b, 0), frequencies.getOrDefault(a, 0))
                                : byErrors;
                        return byFrequency == 0 ? a.compareTo(b) : byFrequency;
                    });
            assertThat(words.nearest(typed)).as(typed).isEqualTo(expected);
            found += expected.isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(100);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(7); i > 0; i--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private static int errors(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
