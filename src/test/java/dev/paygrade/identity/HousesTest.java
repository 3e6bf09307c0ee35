package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of a part, a whole and a house, as two sites write them. */
class HousesTest {
    private static boolean same(Ad a, Ad b) {
        boolean same = verdict(a, b);
        assertThat(verdict(b, a)).isEqualTo(same);
        return same;
    }

    private static boolean verdict(Ad a, Ad b) {
        return Sameness.compare(SameGold.READER.read(a, SameGold.READ_AT), SameGold.READER.read(b, SameGold.READ_AT))
                .same();
    }

    private static Ad clerk(String company, String site, String description) {
        return new Ad(
                "Clerk of Works",
                company,
                "Hull, UK",
                "\u00A331,000 - \u00A334,000",
                "https://" + site + "/1",
                null,
                description);
    }

    @Test
    void knowsAnOfficeWithoutItsMinistry() {
        Ad whole = clerk(
                "Ministry of Harbours - Dredging Office",
                "civil.example",
                "Keep the register of dredging permits and answer skippers.");

        assertThat(same(
                        whole,
                        clerk(
                                "Dredging Office",
                                "ads.example",
                                "Keep the register of dredging permits. Answer skippers.")))
                .isTrue();
        assertThat(same(
                        whole,
                        clerk(
                                "Ministry of Harbours - Pilot Office",
                                "ads.example",
                                "Keep the register of dredging permits. Answer skippers.")))
                .isFalse();
        assertThat(same(whole, clerk("Dredging Office", "ads.example", "Book tugs for tankers and bill their owners.")))
                .isFalse();
    }

    @Test
    void knowsKitchensAndCareByTheirNameAlone() {
        Ad cook = new Ad(
                "Cocinero",
                "Hosteler\u00EDa Duna S.L.",
                "Huelva",
                "1.500 \u20AC - 1.700 \u20AC/mes",
                "https://a.example/1",
                null,
                "Arroces y pescado, dos d\u00EDas libres seguidos.");
        Ad other = new Ad(
                "Cocinero",
                "Restaurante Duna",
                "Huelva",
                "1.500 - 1.700 \u20AC al mes",
                "https://b.example/2",
                null,
                "Pescado y arroces. Dos d\u00EDas libres seguidos.");

        assertThat(same(cook, other)).isTrue();
    }

    private static Ad barista(String location, String path, String site) {
        return new Ad(
                "Barista", "Quill Coffee", location, "\u00A312.60/h", "https://" + site + "/jobs/" + path, null, null);
    }

    @Test
    void tellsHousesApartByTheStreetBehindTheCity() {
        Ad kirkgate = barista("Leeds - Kirkgate", "barista-kirkgate", "quill.example");

        assertThat(same(kirkgate, barista("Leeds - Headingley", "barista-headingley", "quill.example")))
                .isFalse();
        assertThat(same(kirkgate, barista("Leeds", "77", "ads.example"))).isTrue();
        assertThat(same(
                        barista("Springfield (IL)", "1", "a.example"),
                        barista("Springfield (Illinois)", "2", "b.example")))
                .isTrue();
    }

    private static Ad driver(String title, String pay, String site, String description) {
        return new Ad(title, "Brolga Freight", "Dubbo NSW", pay, "https://" + site + "/1", null, description);
    }

    @Test
    void findsTheNightInTheText() {
        Ad night = driver(
                "HR Driver - Night Linehaul",
                "$35 per hour",
                "brolga.example",
                "Night linehaul to Yass and back. Home each morning.");

        assertThat(same(
                        night,
                        driver(
                                "HR Driver",
                                "$35 per hour",
                                "ads.example",
                                "Night linehaul to Yass and back, home each morning.")))
                .isTrue();
        assertThat(same(
                        night,
                        driver("HR Driver", "$35 per hour", "ads.example", "Linehaul to Yass and back, home by six.")))
                .isFalse();
    }

    @Test
    void takesASignOfManyDollarsForTheOneThatIsNamed() {
        Ad dollars = driver("Electrician", "AUD 90,000 - 105,000 a year", "brolga.example", "Wire pumps.");

        assertThat(same(dollars, driver("Electrician", "$90,000 - $105,000 a year", "ads.example", "Wire pumps.")))
                .isTrue();
        assertThat(same(dollars, driver("Electrician", "USD 90,000 - 105,000 a year", "ads.example", "Wire pumps.")))
                .isFalse();
        assertThat(same(dollars, driver("Electrician", "EUR 90,000 - 105,000 a year", "ads.example", "Wire pumps.")))
                .isFalse();
    }

    @Test
    void leavesOutANameThatATitleRepeatsInBrackets() {
        Ad plain = new Ad(
                "\uBC31\uC5D4\uB4DC \uAC1C\uBC1C\uC790",
                "\uB2E4\uC628",
                "\uC11C\uC6B8",
                null,
                "https://a.example/1",
                null,
                null);
        Ad named = new Ad(
                "[\uB2E4\uC628] \uBC31\uC5D4\uB4DC \uAC1C\uBC1C\uC790",
                "\uB2E4\uC628",
                "\uC11C\uC6B8",
                null,
                "https://b.example/2",
                null,
                null);

        assertThat(same(plain, named)).isTrue();
    }
}
