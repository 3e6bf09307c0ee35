package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one text on two sites outweighs, and what it does not; numbers that few letters and digits make. */
class RepeatedTest {
    private static final String SITE = "https://lindmoor.example/careers/";
    private static final String BOARD = "https://www.indeed.com/viewjob?jk=";
    private static final String TEXT =
            "You load parcels of a mail-order house by hand and belt, sort what the machine cannot"
                    + " read, and keep the dock clean for the drivers of the next morning.";

    @Test
    void readsACodeInBracketsAsARequisition() {
        assertThat(TitleScan.of("Fitter - Austin TX (WTT-SWT-25)").facet(Facet.REQUISITION))
                .containsExactly("wttswt25");
        assertThat(TitleScan.of("Fitter (PM-118)").facet(Facet.REQUISITION)).containsExactly("pm118");
        assertThat(TitleScan.of("Fitter (EC-04)").facet(Facet.REQUISITION)).isEmpty();
        assertThat(DescriptionScan.of("Ref WTT-SWT-25.").get(Facet.REQUISITION)).containsExactly("wttswt25");
        assertThat(DescriptionScan.of("\u8077\u7F3A\u4EE3\u78BC HY-FW-21\u3002").get(Facet.REQUISITION))
                .containsExactly("hyfw21");
    }

    @Test
    void findsANumberWhateverStrokesDivideIt() {
        assertThat(References.isWritten("Apply with 318-25-0502-AHP.", "318250502ahp"))
                .isTrue();
        assertThat(References.isWritten("Apply with 318-25-0502-AHPX.", "318250502ahp"))
                .isFalse();
    }

    @Test
    void takesNoFormOfASiteForTheNumberOfAnOpening() {
        assertThat(AddressId.of(List.of("applicant", "page1800"), false)).isNull();
        Address one = AddressReader.read("https://lindmoor.example/applicant/page1800?nr=2240118");
        Address other = AddressReader.read("https://lindmoor.example/applicant/page1800?nr=2240960");
        Address trail = AddressReader.read("https://lindmoor.example/careers?campaign=2240960");

        assertThat(one).isNotNull();
        assertThat(other).isNotNull();
        assertThat(trail).isNotNull();
        assertThat(one.leadsWhere(other)).isFalse();
        assertThat(one.id()).isEqualTo("2240118");
        assertThat(trail.id()).isNull();
    }

    @Test
    void letsOneTextOnTwoSitesOutweighAnHourOrAShiftLeftOut() {
        Opening plain = ad("Parcel Sorter", "Austin, TX", "$19/hr", SITE + "parcel-sorter", TEXT);

        assertThat(same(plain, ad("Parcel Sorter (Part Time)", "Austin", "$19/hr", BOARD + "1a2b3c4d", TEXT)))
                .isTrue();
        assertThat(same(plain, ad("Parcel Sorter (Nights)", "Austin", "$19/hr", BOARD + "1a2b3c4e", TEXT)))
                .isTrue();
        assertThat(same(
                        plain,
                        ad(
                                "Parcel Sorter (Part Time)",
                                "Austin",
                                "$19/hr",
                                BOARD + "1a2b3c4f",
                                "Sort parcels by hand.")))
                .isFalse();
        assertThat(same(
                        ad("Parcel Sorter (Days)", "Austin", "$19/hr", SITE + "sorter-days", TEXT),
                        ad("Parcel Sorter (Nights)", "Austin", "$19/hr", BOARD + "1a2b3c4a", TEXT)))
                .isFalse();
    }

    @Test
    void keepsTeamsApartThatShareAllButTheirFirstSentence() {
        String rest =
                " " + TEXT + " We offer meals, a locker of your own, six weeks of leave and a ride home at night.";
        Opening plain =
                ad("Analyst", "Austin, TX", null, SITE + "analyst", "You join Podcast Ratings and weigh hours." + rest);

        assertThat(same(
                        plain,
                        ad(
                                "Analyst - Freight Audit",
                                "Austin",
                                null,
                                BOARD + "1a2b3c4d",
                                "You join Freight Audit and check invoices." + rest)))
                .isFalse();
        assertThat(same(
                        plain,
                        ad(
                                "Analyst - Podcast Ratings",
                                "Austin",
                                null,
                                BOARD + "1a2b3c4e",
                                "You join Podcast Ratings and weigh hours." + rest)))
                .isTrue();
    }

    @Test
    void readsAStepOnlyOnceWhereATitleNamesTwo() {
        Title two = TitleScan.of("Finance Director / Head of Finance");

        assertThat(Alternatives.namesStep(two, TitleScan.of("Head of Finance"))).isTrue();
        assertThat(Alternatives.namesStep(two, TitleScan.of("Finance Manager"))).isFalse();
    }

    @Test
    void takesSellingToBusinessesForNoContract() {
        assertThat(TitleScan.of("B2B Sales Manager").facet(Facet.CONTRACT)).isEmpty();
        assertThat(TitleScan.of("Java Developer (B2B)").facet(Facet.CONTRACT)).containsExactly("b2b");
    }

    @Test
    void tellsACrewFromAStepOfACareer() {
        assertThat(TitleScan.of("Kitchen Staff (part-time)").grades()).isEmpty();
        assertThat(TitleScan.of("Software Engineer, Staff").grades()).containsExactly("staff");
        assertThat(TitleScan.of("Staff Software Engineer").grades()).containsExactly("staff");
    }

    @Test
    void putsMonthsInTheirSeason() {
        Opening summer = ad("Intern (Summer 2026)", "Austin, TX", null, SITE + "intern", TEXT);

        assertThat(same(summer, ad("Intern, June-August 2026", "Austin", null, BOARD + "1a2b3c4d", TEXT)))
                .isTrue();
        assertThat(same(summer, ad("Intern, October 2026", "Austin", null, BOARD + "1a2b3c4e", TEXT)))
                .isFalse();
    }

    @Test
    void takesTextsInSignsForNoEnglish() {
        Gist signs = Gist.of("\u914D\u8ECA\u8A08\u753B\u3068\u5009\u5EAB\u306E\u5728\u5EAB\u7BA1\u7406\u3002");

        assertThat(signs.isOneLanguage(Gist.of("Planning of trucks and control of the stock in the warehouse.")))
                .isFalse();
    }

    private static boolean same(Opening one, Opening other) {
        return Sameness.compare(one, other).same();
    }

    private static Opening ad(
            String title, String place, @Nullable String pay, @Nullable String address, @Nullable String text) {
        return SameGold.READER.read(
                new Ad(title, "Lindmoor Parcels", place, pay, address, null, text), SameGold.READ_AT);
    }
}
