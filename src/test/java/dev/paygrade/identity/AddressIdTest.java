package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressIdTest {
    @ParameterizedTest
    @CsvSource({
        "vacancy/3391204/117700, 3391204.117700",
        "job/java-developer/04310-0013115501-usen, 043100013115501",
        "jobadvert/C9412-24-0312, c9412240312",
        "lediga-jobb/inspektor-2025-0092, 20250092",
        "vacatures/verpleger-v2024-118, v2024118",
        "jobs/data-scientist-3-12345, 12345",
        "job/12345-2024-welder, 12345",
        "jobs/req-7741, req7741",
    })
    void keepsAllPartsOfANumber(String path, String id) {
        assertThat(AddressId.of(List.of(path.split("/")), false)).isEqualTo(id);
    }

    @Test
    void takesNoNumberOfAnEmployerForTheOpenings() {
        assertThat(AddressId.of(List.of("firms", "4410922", "jobs", "welder"), false))
                .isNull();
        assertThat(AddressId.of(List.of("firms", "4410922", "jobs", "welder"), true))
                .isEqualTo("4410922");
    }

    @Test
    void tellsPagesOfOnePathApartByAnyParameterThatNamesOne() {
        Address one = AddressReader.read("https://lindmoor.example/roles/?id=analyst-power");
        Address other = AddressReader.read("https://lindmoor.example/roles/?id=analyst-metals");
        Address from = AddressReader.read("https://lindmoor.example/roles/welder-and-fitter?ref=site-2");

        assertThat(one).isNotNull();
        assertThat(other).isNotNull();
        assertThat(from).isNotNull();
        assertThat(one.leadsWhere(other)).isFalse();
        assertThat(from.id()).isNull();
    }

    @Test
    void believesALongNumberOfOneSiteInAnyLanguage() {
        Address one = AddressReader.read("https://kommunjobb.example/fi/tyopaikat/opettaja-714402");
        Address other = AddressReader.read("https://kommunjobb.example/sv/lediga-jobb/larare-714402");
        Address small = AddressReader.read("https://kommunjobb.example/fi/tyopaikat/opettaja-4402");
        Address same = AddressReader.read("https://kommunjobb.example/sv/lediga-jobb/larare-4402");

        assertThat(one).isNotNull();
        assertThat(small).isNotNull();
        assertThat(one.provenBy(java.util.Objects.requireNonNull(other))).isTrue();
        assertThat(small.provenBy(java.util.Objects.requireNonNull(same))).isFalse();
    }
}
