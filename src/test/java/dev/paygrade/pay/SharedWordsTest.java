package dev.paygrade.pay;

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

/** Words that have been cut already are read as those that the lexer cuts itself. */
class SharedWordsTest {
    private static final Lexer LEXER = new Lexer(new Lexicon(Words.load().senses()));

    private static List<String> tokens(Tokens tokens) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String sense = tokens.is(i, Sense.NUMBER) ? "" : tokens.sense(i).toString();
            all.add(tokens.start(i) + "-" + tokens.end(i) + " " + tokens.bits(i) + " " + sense);
        }
        return all;
    }

    private static void agree(String text) {
        char[] chars = text.toCharArray();

        assertThat(tokens(LEXER.lex(chars, chars.length, TextWords.of(text))))
                .as(text)
                .isEqualTo(tokens(LEXER.lex(chars, chars.length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base  salary\tper   hour",
                "sign-on bonus, sign on bonus and sign-on-bonus",
                "salary range for this role is from",
                "Gehaltsband, Einstiegsgehalt 3.000 € brutto im Monat.",
                "l'heure, per hour's pay, B2B, L4 k8s",
                "per (hour) per\u00A0hour per\nhour",
                "ALL IN CAPITALS: SALARY",
                "naïve réel “salary” – salary",
                "salary"
            })
    void inSmall(String text) {
        agree(text);
    }

    @Test
    void inTheGoldSet() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/gold/pay.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(SharedWordsTest::agree);
        }
    }
}
