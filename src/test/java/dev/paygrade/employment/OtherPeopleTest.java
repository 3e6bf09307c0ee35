package dev.paygrade.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPeopleTest {
    private final EmploymentTypeReader reader = new EmploymentTypeReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "You supervise two part-time receptionists. | ''",
                "44 full-time and 130 seasonal employees work here. | ''",
                "We sponsor a part-time MBA. | ''",
                "Our full-time bakers start at three. | ''",
                "We have three part-time positions to fill. | PART_TIME",
                "We need someone part-time, 3 days a week. | PART_TIME",
                "Hours: 40 full-time, Monday to Friday. | FULL_TIME",
                "Seasonal, April to October. | TEMPORARY",
                "Our seasonal, outdoor concerts need a host. | ''",
                "Read www.freelance.nl/opdracht. | ''",
                "Seniority: mid. Regime: PJ. Remote. | CONTRACTOR",
                "We hire in Texas. Duration: 12 months. Rate: $60 on W2, no C2C please. | ''"
            })
    void typesOfOthersAreNotThoseOfThePosting(String description, String types) {
        assertThat(reader.read(null, null, description).stream()
                        .map(reading -> reading.type().name())
                        .collect(Collectors.joining(",")))
                .isEqualTo(types);
    }
}
