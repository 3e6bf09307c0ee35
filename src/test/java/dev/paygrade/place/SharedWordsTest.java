package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.TextWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that have been cut already are read as those that a place field is cut into. */
class SharedWordsTest {
    private static List<String> tokens(Tokens tokens) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.count; i++) {
            String word = tokens.text.substring(tokens.start[i], tokens.end[i]);
            all.add(word + " " + tokens.hash[i] + " " + tokens.shape[i] + " " + tokens.before[i]);
        }
        all.add("" + tokens.before[tokens.count]);
        return all;
    }

    private static void agree(String text) {
        assertThat(tokens(Tokens.of(TextWords.of(text)))).as(text).isEqualTo(tokens(Tokens.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Standort: Münster",
                "l'Italie, dall'Italia, Toronto's, O'Reilly and İzmir'deki",
                "St. Louis, U.S.A. and S. Main Street. Basé(e) in Paris",
                "100% remote, 50 % on-site, 3–4 days",
                "東京 or Go東京, กรุงเทพ",
                "  two  spaces ",
                "soft\u00ADhyphen, no\u200Bspace, Zu\u0308rich"
            })
    void inSmall(String text) {
        agree(text);
    }

    @Test
    void inTheGoldSet() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/gold/place-modes.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(SharedWordsTest::agree);
        }
    }
}
