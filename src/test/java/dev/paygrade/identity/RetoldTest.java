package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One opening that two sites tell in other words, and two that they tell in nearly the same. */
class RetoldTest {
    private static final String SITE = "https://lindmoor.example/careers/";
    private static final String BOARD = "https://www.indeed.com/viewjob?jk=";

    @Test
    void readsAShiftThatTheOtherTextNamesAgainAndAgain() {
        String text = "Greet guests and answer the phone. Evenings and weekends, uniform and meals are free.";
        Opening plain = ad("Front Desk Agent", "Lindmoor Inn", "Austin, TX", null, SITE + "front-desk", text);

        assertThat(same(
                        plain,
                        ad(
                                "Front Desk Agent (Evenings/Weekends)",
                                "Lindmoor Inn",
                                "Austin",
                                null,
                                BOARD + "1a2b3c4d",
                                text)))
                .isTrue();
        assertThat(same(
                        plain,
                        ad("Front Desk Agent (Nights)", "Lindmoor Inn", "Austin", null, BOARD + "1a2b3c4e", text)))
                .isFalse();
    }

    @Test
    void takesDaysAtHomeForNoShift() {
        assertThat(TitleScan.of("Regional Driver - Home Weekends").facet(Facet.SHIFT))
                .isEmpty();
        assertThat(TitleScan.of("Regional Driver - Weekends").facet(Facet.SHIFT))
                .containsExactly("weekend");
    }

    @Test
    void countsAYearAsTwelveMonths() {
        assertThat(TitleScan.of("Analyst (CDD 1 an)").facet(Facet.DURATION)).containsExactly("12");
        assertThat(TitleScan.of("Analyst - 2 years fixed term").facet(Facet.DURATION))
                .containsExactly("24");
    }

    @Test
    void findsOneEmployerByTheNumberThatBothQuote() {
        String text = "You keep the cold chain of a hospital. Job number 44120.";
        Opening agency = ad("Cold Chain Officer", "State of Lindmoor", "Austin, TX", null, SITE + "cold-chain", text);

        assertThat(same(
                        agency,
                        ad("Cold Chain Officer", "Bureau of Clinics", "Austin, TX", null, BOARD + "1a2b3c4d", text)))
                .isTrue();
        assertThat(same(
                        agency,
                        ad(
                                "Cold Chain Officer",
                                "Bureau of Clinics",
                                "Austin, TX",
                                null,
                                BOARD + "1a2b3c4d",
                                "You keep the cold chain of a hospital. Job number 44121.")))
                .isFalse();
    }

    @Test
    void takesASecondNumberOfOneSeriesForAnothersOwn() {
        assertThat(DescriptionScan.of("Reference RP41388. The laboratory is not that of reference RP41120.")
                        .get(Facet.REQUISITION))
                .isEqualTo(Set.of("rp41388"));
    }

    @Test
    void tellsTwoDollarsApartThatAreBothNamed() {
        String text = "Keep our clusters calm and our pages short.";
        Opening australian = ad("Platform Engineer", "Lindmoor", "Remote", "AUD 130,000 - 150,000", SITE + "a", text);
        Opening american =
                ad("Platform Engineer", "Lindmoor", "Remote", "USD 130,000 - 150,000", BOARD + "1a2b3c4d", text);
        Opening bare = ad("Platform Engineer", "Lindmoor", "Remote", "$130,000 - $150,000", BOARD + "1a2b3c4e", text);

        assertThat(PayMatch.of(australian, american)).isNotEqualTo(PayMatch.SAME);
        assertThat(PayMatch.of(australian, bare)).isEqualTo(PayMatch.SAME);
    }

    @Test
    void followsAnAddressThatATextNamesWithoutItsScheme() {
        Opening own = ad(
                "Senior Rust Engineer",
                "Lindmoor",
                "Remote - Europe",
                null,
                SITE + "storage-engineer",
                "Erasure coding.");
        String here = "Storage people wanted. Details: lindmoor.example/careers/storage-engineer";

        assertThat(Naming.leads(ad("Rust Engineer", "Lindmoor", "Remote", null, BOARD + "1a2b3c4d", here), own))
                .isTrue();
        assertThat(Naming.leads(
                        ad(
                                "Rust Engineer",
                                "Lindmoor",
                                "Remote",
                                null,
                                BOARD + "1a2b3c4d",
                                here + " lindmoor.example/careers/web"),
                        own))
                .isFalse();
    }

    @Test
    void readsUmlautsSpeltOutAndASeatBehindTheForm() {
        Opening own = ad("Estimator", "Müller Tiefbau AG", "Zürich", null, SITE + "estimator", null);

        assertThat(own.employer.match(ad("Estimator", "Mueller Tiefbau", "Zuerich", null, null, null).employer))
                .isEqualTo(Employer.Match.CLOSE);
        assertThat(ad("Clerk", "Cantina Brè SA, Lugano-Aldesago", "Lugano", null, null, null)
                        .employer
                        .keys())
                .containsExactly("cantinabre");
    }

    @Test
    void keepsTwoShopsInBracketsApart() {
        Opening one = ad(
                "Barista",
                "Moss (Tollcross)",
                "Edinburgh",
                "£12.60/hr",
                SITE + "tollcross",
                "Pull shots, bake scones.");
        Opening other =
                ad("Barista", "Moss (Leith)", "Edinburgh", "£12.60/hr", SITE + "leith", "Pull shots, bake scones.");

        assertThat(same(one, other)).isFalse();
    }

    @Test
    void findsRegionsNamedByTheirCountries() {
        assertThat(Regions.hold(Set.of("NORTH_AMERICA", "LATAM"), Set.of("US", "CA", "MX", "BR")))
                .isTrue();
        assertThat(Regions.hold(Set.of("LATAM"), Set.of("US", "CA", "MX", "BR")))
                .isFalse();
        assertThat(Regions.hold(Set.of("EMEA"), Set.of("DE"))).isFalse();
    }

    @Test
    void looksUpALongNumberWhateverTheEmployerIsCalled() {
        String text = "Requisition R0044120.";
        Opening one = ad("Fitter", "Lindmoor", "Austin, TX", null, null, text);
        Opening other = ad("Pipe Fitter II", "Bureau of Works", "Austin, TX", null, null, text);

        assertThat(one.sought()).containsAnyElementsOf(other.keys());
    }

    @Test
    void looksLongerAndShorterNamesUpByOneKey() {
        Opening one = ad("Foley Artist", "Ossicle", "Austin, TX", null, null, null);
        Opening other = ad("Foley Artist", "Ossicle Audio", "Austin, TX", null, null, null);
        Opening team = ad("Foley Artist - Games", "Ossicle Audio", "Austin, TX", null, null, null);

        assertThat(one.sought()).containsAnyElementsOf(other.keys()).containsAnyElementsOf(team.keys());
        assertThat(team.sought()).containsAnyElementsOf(one.keys());
    }

    private static boolean same(Opening one, Opening other) {
        return Sameness.compare(one, other).same();
    }

    private static Opening ad(
            String title,
            String company,
            String place,
            @Nullable String pay,
            @Nullable String address,
            @Nullable String text) {
        return SameGold.READER.read(new Ad(title, company, place, pay, address, null, text), SameGold.READ_AT);
    }
}
