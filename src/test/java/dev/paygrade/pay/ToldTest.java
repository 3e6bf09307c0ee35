package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {
    private static final PayReader READER = new PayReader();

    private static List<PayRange> read(String field, String text) {
        return READER.readProse(field, text, PayContext.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You will watch over a press that burns $180 to $240 an hour.",
                "Our binders go out to banks at £900 to £1,200 a day.",
                "Nos presses nous reviennent entre 8 000 et 11 000 € par mois, que vous aiderez à réduire.",
                "Prasy pochłaniają 15 000–20 000 zł miesięcznie, a Ty pomożesz to zmniejszyć.",
                "Unsere Pressen laufen für 85 bis 110 € pro Stunde beim Verlag.",
                "Onze persen gaan voor 75 tot 95 euro per uur de deur uit.",
                "Our press, leased at $12.10 to $12.60 per hour, is yours to use.",
                "Publishers hire our binders for $70 to $95 an hour through the app.",
                "Our machine replaces binders at $300 an hour.",
                "Compared with $250 an hour for a binder, a machine is cheap.",
                "To live here you need $24 an hour, economists say.",
                "We have 900 printers on it paying $79 to $95 an hour.",
            })
    void leavesWhatIsToldOfOtherThings(String text) {
        assertThat(read("description", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evenings, $18 an hour.",
                "We need a binder at $24 to $27 an hour.",
                "I'm opening a press in Ghent and need a binder at $24 to $27 an hour.",
                "It's three days a week at $26/hr.",
                "The successful hire can look forward to $94,000-$99,500 annually.",
                "The contract runs to December at €38 an hour.",
                "Depending on your license you get $38 to $46 per hour.",
                "Gezahlt werden 14,80 € pro Stunde.",
                "Binders here take home $19.80 an hour.",
                "Binder: days £17.50, nights £19.25 an hour.",
                "For this role, count on $55,000 to $62,000 a year.",
            })
    void readsWhatIsSaidOfTheWork(String text) {
        assertThat(read("description", text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our wedding packages run from $4,000 to $12,000.",
                "Our day rate for clients is $1,400.",
                "The day rate that we quote to clients is $1,400.",
                "Libraries that pay $400,000 a year for our paper expect an answer.",
                "The scheme gives firms €2,500 to €9,000 a year towards wages.",
                "Such accounts take up to $5,000 a year from your pay.",
                "Refer a binder and earn $2,000 to $5,000.",
                "Breng je een binder aan, dan krijg je 1.000 tot 2.500 euro.",
                "待遇 社保完備、紹介報酬 20万円。",
                "印刷料金は月額120万円〜180万円です。",
                "当社のサービスは月額980円から使えます。",
                "Salaries at the big four start at £32,000.",
                "Du berätst Beschäftigte mit einem Gehalt von 20.000 bis 40.000 € im Jahr.",
                "Vous gérez la paie de 300 salariés dont la rémunération va de 1 800 à 6 000 € par mois.",
                "The OTE of the reps you coach is $140,000 to $180,000.",
                "Het modale salaris ligt rond 44.000 euro per jaar.",
                "行业平均月薪8000元至12000元。",
            })
    void leavesWhatOnlySeemsToBePay(String text) {
        assertThat(read("description", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salaries at the hospital start at £32,000.",
                "Salary at conversion: $140,000 - $155,000",
                "The salary range for candidates who work in Ghent is $125,000 to $158,000.",
                "報酬は月額70万円から90万円です。",
                "月額60万円〜80万円（業務委託）",
                "Employees have the potential to increase their pay up to $400,000.",
            })
    void readsWordsThatNamePay(String text) {
        assertThat(read("description", text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Binder ($2M book)", "Estimator, jobs $10K - $80K"})
    void leavesWhatNoPositionIsPaidInATitle(String title) {
        assertThat(read("title", title)).isEmpty();
    }
}
