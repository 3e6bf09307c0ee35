package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayWordListsTest {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Words WORDS = Words.load();

    @Test
    void namesCurrenciesByTheirIsoCodes() {
        Set<String> codes = new HashSet<>();
        for (String[] row : Words.rows("currencies.csv", 4)) {
            assertThat(Currency.getInstance(row[0]).getCurrencyCode()).isEqualTo(row[0]);
            assertThat(codes.add(row[0])).as("twice: " + row[0]).isTrue();
            assertThat(Double.parseDouble(row[2])).as(row[0]).isPositive().isLessThan(Double.parseDouble(row[3]));
        }
        assertThat(codes).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void givesEverySharedSignTheCurrenciesOfItsCountries() {
        for (CurrencyFamily family : WORDS.families().values()) {
            assertThat(COUNTRIES).containsAll(family.byCountry().keySet());
            assertThat(WORDS.years().keySet()).containsAll(family.byCountry().values());
        }
    }

    @Test
    void namesPlacesByIsoCodesOfCountriesThatShareASign() {
        Set<String> shared = new HashSet<>();
        WORDS.families()
                .values()
                .forEach(family -> shared.addAll(family.byCountry().keySet()));
        for (String[] row : Words.rows("pay-places.csv", 2)) {
            assertThat(shared).contains(row[0]);
        }
    }

    @Test
    void hasNoEmptyAndNoRepeatedWordInARow() {
        for (String[] row : Words.rows("pay-words.csv", 4)) {
            List<String> list = List.of(row[3].split("\\|", -1));
            assertThat(list).as(row[0] + " " + row[2]).doesNotContain("").doesNotHaveDuplicates();
            assertThat(list)
                    .as(row[0] + " " + row[2])
                    .allSatisfy(word -> assertThat(word).isEqualTo(word.strip()));
        }
    }

    @Test
    void knowsAllClassesThatItsHeadExplains() {
        for (String[] row : Words.rows("pay-words.csv", 4)) {
            boolean known = row[0].equals("compound") || Trait.of(row[0]) != 0 || Sense.bit(row[0]) != 0;
            assertThat(known).as(row[0]).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(PayRule.class)
    void explainsEveryRuleInOneSentence(PayRule rule) {
        assertThat(rule.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.explanation()).hasSizeGreaterThan(30).doesNotEndWith(".");
    }
}
