package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a shift or a shortened week, terms before a mode, and first sentences written like a place field. */
class ShortWeekTest {
    private static final PlaceReader READER = new PlaceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On site, four days a week. You close the books.                   | ONSITE
            Twelve-hour shifts, on site, three days a week. You run the till. | ONSITE
            On site four days a week. You close the books.                    | HYBRID
            In the office, four days a week. You close the books.             | HYBRID
            On site, three days a week, two at home. You close the books.     | HYBRID
            Full-time, in the office in Haifa. You close the books.           | ONSITE
            """)
    void readsTheMode(String text, WorkMode mode) {
        WorkModeReading read = READER.read(PlaceText.of(null, "Clerk", text)).workMode();
        assertThat(read).isNotNull();
        assertThat(read.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clerk         | Porto, hybrid (in office Tue/Wed). You close the books.             | PT
            Clerk         | Our hybrid seeds are sold in Brazil, Kenya and India. You track them. | -
            Clerk         | You answer for the Berlin Group standard. Banks like it.            | -
            Clerk         | The standby copies live in Iceland. You watch over them.            | -
            Clerk – Leuven | You close the books.                                               | BE
            """)
    void readsThePlace(String title, String text, String countries) {
        PlaceReading read = READER.read(PlaceText.of(null, title, text));
        String found = String.join(",", PlaceReader.countries(read));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(countries);
    }
}
