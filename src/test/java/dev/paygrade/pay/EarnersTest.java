package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarnersTest {
    private static final PayReader READER = new PayReader();

    private static List<PayRange> read(String text) {
        return READER.readProse("description", text, PayContext.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Binders on your projects earn $25 to $60 an hour.",
                "The average binder in Ghent earns €41,000 a year.",
                "We pair 7,000 binders, most of them earning $19 to $30 an hour, with publishers.",
                "Binders earn $25 to $60 an hour. You will train them.",
                "You will study binders whose wages run from $17.40 to $71 an hour.",
                "Every spring printers will pay binders $30.50 an hour.",
                "Unsere Kundinnen verdienen 2.900 € im Monat.",
                "The average binder on our team earns €390 a day. The wage is told on application.",
                "De gemiddelde zzp'er in ons bestand verdient € 85 per uur.",
                "Binders on our books earn €390 a day on average.",
                "Apprentice Binder, Bath. Qualified binders in our workshop earn £36,000 or more.",
                "Apprentice Binder\nOur time-served binders earn £36,000 a year. Your wage will be confirmed.",
            })
    void leavesWhatOthersEarn(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Binders earn $25 to $60 an hour.",
                "Binders in our workshop earn $25 to $60 an hour.",
                "Binders at this level earn $25 to $60 an hour.",
                "You will work with binders and earn $25 to $60 an hour.",
                "Binders on our team earn $25 to $60 an hour.",
                "Qualified binders in our workshop earn £36,000 or more.",
                "Apprentice or qualified binder, Bath. Qualified binders earn £19 an hour.",
                "Binder, Bath. Qualified binders in our workshop earn £19 an hour. We train an apprentice too.",
            })
    void readsWhatThePositionEarns(String text) {
        assertThat(read(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We also pay $700 toward a chair and a lamp.",
                "We will pay £900 for a successful introduction.",
                "Eligible staff can salary-package up to $9,010 a year of living expenses.",
                "Nurses like the app, and it advances them up to $250 of wages before payday.",
                "We hold 30 million salary records of binders.",
                "Tip je een boekbinder? Dan ontvang je € 1.250 netto.",
                "We provide a discretionary bonus, supper after 8pm (up to $30) and tools.",
                "A yearly bonus, a gym (up to $60) and lunch on Fridays.",
                "Our product is used by 400 shops to pay 20,000 hourly binders on time.",
            })
    void leavesWhatIsPaidForSomethingElse(String text) {
        assertThat(read(text)).isEmpty();
    }
}
