package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around an amount say of it together; without them each of these is read the other way. */
class SecondLookTest {
    private final PayReader reader = new PayReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US | You asked, so here it is, the number for this chair: $121,000. | 121000
            GB | Officer £36,200 (National) / £40,900 (London) | 36200
            """)
    void readsWhatTheWordsAffirmThoughNoRuleProvesIt(String country, String text, String least) {
        assertThat(reader.readProse("description", text, new PayContext(List.of(country))))
                .anySatisfy(range -> {
                    assertThat(range.min()).isEqualByComparingTo(least);
                    assertThat(range.evidence().rule()).isEqualTo(PayRule.WEIGHED.key());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | Un livreur gagne 11 € de l'heure avec nos concurrents. Vous concevrez mieux.
            US | At the fair you will tell candidates about jobs that pay $18 to $24 an hour. This post is unpaid.
            """)
    void leavesUnreadWhatTheWordsDeny(String country, String text) {
        assertThat(reader.readProse("description", text, new PayContext(List.of(country))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NZ | Pay band $78,540–$92,400 (100% at $92,400), Auckland CBD.
            GB | Data Engineer, London, hybrid, full time, £70-90k\\nOur smallest customer pays £400 a month, the biggest £90k a year.
            """)
    void aBoundToldOnceMoreIsNoOtherPay(String country, String text) {
        String lines = text.replace("\\n", "\n");
        assertThat(reader.readProse("description", lines, new PayContext(List.of(country))))
                .hasSize(1);
    }
}
