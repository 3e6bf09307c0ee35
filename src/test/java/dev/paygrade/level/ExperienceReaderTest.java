package dev.paygrade.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceReaderTest {
    private final ExperienceReader reader = new ExperienceReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5+ years of experience in finance | 5 | | 5+ years",
                "3-5 years' experience | 3 | 5 | 3-5 years'",
                "between 3 and 5 years of sales experience | 3 | 5 | 3 and 5 years",
                "up to 2 years of experience | | 2 | 2 years",
                "less than 1 year of experience | | 1 | 1 year",
                "at least seven (7) years of experience | 7 | | seven (7) years",
                "18 months of experience | 1 | | 18 months",
                "6 to 12 months experience | 0 | 1 | 6 to 12 months",
                "experience: 4 yrs | 4 | | 4 yrs",
                "3 bis 5 Jahre Berufserfahrung | 3 | 5 | 3 bis 5 Jahre",
                "mehr als 2 Jahre Erfahrung | 2 | | 2 Jahre",
                "une expérience de 2 à 4 ans | 2 | 4 | 2 à 4 ans",
                "de 3 a 5 años de experiencia | 3 | 5 | 3 a 5 años",
                "2 до 4 лет опыта | 2 | 4 | 2 до 4 лет",
                "経験3年以上 | 3 | | 3年以上",
                "2.5 years of experience | 2 | | 2.5 years",
                "10+ YOE with professional experience | 10 | | 10+ YOE",
                "4+ years in procurement | 4 | | 4+ years"
            })
    void findsYearsThatAreAskedFor(String text, @Nullable Integer min, @Nullable Integer max, String quote) {
        Experience experience = reader.read(text).orElseThrow();

        assertThat(experience.min()).isEqualTo(min);
        assertThat(experience.max()).isEqualTo(max);
        assertThat(experience.evidence().quote()).isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5+ years of experience in design. 2+ years of experience with CSS. | 5",
                "2+ years of experience with CSS. 5+ years of experience in design. | 5",
                "3 years of experience required; 8 years of experience preferred | 3",
                "Preferred: 8 years of experience. § Required: 3 years of experience. | 3",
                "We have 40 years of experience. You have 4 years of experience. | 4"
            })
    void takesTheMostThatIsAskedFirst(String text, int years) {
        assertThat(reader.read(text.replace('§', '\n')).orElseThrow().min()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we have been in business for 25 years",
                "our 15 years of experience make us the best",
                "must be 21 years of age with experience",
                "a 3 year degree and experience",
                "experience over the last 3 years",
                "within 2 years of graduation",
                "2 year contract, experience welcome",
                "seit 30 Jahren Erfahrung",
                "il y a 10 ans, notre expérience",
                "experience with 5 yearly audits",
                "since 2019 experience",
                "pay of $3 years of experience",
                "30 years of experience on the market",
                "5 days of experience",
                "several years of experience"
            })
    void otherYearsAreNoExperience(String text) {
        assertThat(reader.read(text)).isEmpty();
    }
}
