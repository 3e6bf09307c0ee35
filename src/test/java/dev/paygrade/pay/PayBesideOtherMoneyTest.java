package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pay amid terms, rungs and figures of the house, and money beside it that looks like pay. */
class PayBesideOtherMoneyTest {
    private static final PayReader READER = new PayReader();

    private static List<String> read(String text) {
        return READER.readProse("description", text.replace("\\n", "\n"), PayContext.NONE).stream()
                .map(Expected::write)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Sailmaker\\n\\nHull or afloat in the North Sea · up to £41,000 · permanent ¦ GBP - 41000 YEAR
            Rigger II — $71,000\\nEngineer 3: $84,000 ¦ USD 71000 71000 YEAR; USD 84000 84000 YEAR
            Summer 2027 research interns are paid €2,100 per month. ¦ EUR 2100 2100 MONTH
            Lönen är individuell men ligger mellan 41 000 och 46 000 SEK i månaden. ¦ SEK 41000 46000 MONTH
            Винагорода та винагороду від $2,100 до $2,900 на місяць. ¦ USD 2100 2900 MONTH
            Variable annuel : jusqu'à 3 000 € sur objectifs ¦ EUR - 3000 YEAR BONUS
            Gehalt 54.000 € im Jahr, dazu eine jährliche Erfolgsprämie von bis zu 5.000 €. ¦ EUR 54000 54000 YEAR; EUR - 5000 YEAR BONUS
            €51,000 to €58,000, pro rata for the length of the cover ¦ EUR 51000 58000 YEAR
            """)
    void readsPay(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- watch the moorings: each ship that stays is worth to us ok. 3 mln EUR annually",
                "Employees also receive $1,140 a year in deferred compensation.",
                "Na het aanbrengen van een nieuwe collega ontvang je € 1.500 bruto.",
                "You'll keep our compensation model: today a mid-level rigger in Denver sits at $105,000.",
                "An expert witness in our network is booked at $450/hour and a translator at $60/hour for law firms.",
                "For every hour you volunteer we give $20 an hour to a charity of your choice.",
                "Drivers on the delivery apps take home $13 an hour after gas.",
            })
    void leavesOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Prémio anual até 3 000 €; cartão de refeição de 10,20 € por dia. ¦ EUR - 3000 YEAR BONUS
            """)
    void leavesMealsBesideABonus(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }
}
