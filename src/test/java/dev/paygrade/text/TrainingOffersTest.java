package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.TrainingOffer.Kind;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingOffersTest {
    private final TrainingOffers offers = new TrainingOffers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTERNSHIP | praktyki wakacyjne | Oferujemy praktyki wakacyjne w Gdyni.",
                "INTERNSHIP | stage | Nous vous proposons un stage de quatre mois à Lille.",
                "INTERNSHIP | stage | Wij bieden een betaalde stage in Breda.",
                "INTERNSHIP | tirocinio | Offriamo un tirocinio di tre mesi.",
                "INTERNSHIP | Praktikums | Während deines Praktikums baust du Prototypen.",
                "INTERNSHIP | estágio | Oferecemos um estágio na nossa fábrica.",
                "APPRENTICESHIP | apprendistato | Assunzione in apprendistato per 36 mesi.",
                "APPRENTICESHIP | Die Ausbildung dauert | Die Ausbildung dauert drei Jahre.",
                "STUDENT | Werkstudententätigkeit | Die Stelle ist als Werkstudententätigkeit gedacht."
            })
    void readsTrainingThatIsOffered(Kind kind, String quote, String text) {
        TrainingOffer offer = Objects.requireNonNull(offers.find(text));

        assertThat(offer.kind()).isEqualTo(kind);
        assertThat(text.substring(offer.start(), offer.end())).isEqualTo(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un stage en cabinet serait un plus.",
                "Erste Erfahrung im Rahmen eines Praktikums gesammelt.",
                "Applicants who have completed a summer internship are preferred.",
                "You will run our summer internship programme.",
                "We offer early-stage equity.",
                "Nous proposons un bon salaire. Un stage est un plus.",
                "Co najmniej 2-letni staż pracy na podobnym stanowisku.",
                "Sie beherrschen Excel; Praktikum von Vorteil."
            })
    void leavesTrainingOfOthersAndOfThePast(String text) {
        assertThat(offers.find(text)).isNull();
    }

    @Test
    void longHostileTextIsReadInPassing() {
        for (String part : new String[] {"wir bieten ", "this is an ", "erfahrung praktikumsdauer "}) {
            assertThat(offers.find(part.repeat(100_000))).isNull();
        }
    }
}
