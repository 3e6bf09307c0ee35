package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of evidence, each with a pair that it joins and one that it must not; fields between bars as in the gold. */
class EvidenceTest {
    private static Opening opening(String ad) {
        String[] fields = new String[7];
        String[] written = ad.split("\\|", -1);
        for (int i = 0; i < written.length; i++) {
            fields[i] = written[i].isBlank() ? null : written[i].strip();
        }
        return SameGold.READER.read(
                new Ad(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]), SameGold.READ_AT);
    }

    private static boolean same(String one, String other) {
        return Sameness.compare(opening(one), opening(other)).same();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Line Cook|Fennel|Reno, NV||||; Line Cook (Lunch)|Fennel|Reno, NV||||; false",
                "Line Cook|Fennel|Reno, NV||||Lunch from Tuesday on.; Line Cook (Lunch)|Fennel|Reno, NV||||; true",
                "Data Engineer|Fennel|Reno, NV||||; Data Engineer (Kafka)|Fennel|Reno, NV||||; true",
                "Data Engineer (Go)|Fennel|Reno, NV||||; Data Engineer (Kafka)|Fennel|Reno, NV||||; false",
                "Tax Analyst - Transfer Pri\u2026|Fennel|Reno, NV||||; Tax Analyst - Transfer Pricing|Fennel|Reno, NV||||; true",
                "Tax Analyst - Transfer Pri|Fennel|Reno, NV||||; Tax Analyst - Transfer Pricing|Fennel|Reno, NV||||; false",
                "Porter / Night Auditor|Fennel|Reno, NV||||; Night Auditor|Fennel|Reno, NV||||; true",
                "Translator EN>CZ|Fennel|Brno||||; Translator DE>CZ|Fennel|Brno||||; false",
                "EA to CEO|Fennel|Reno, NV||||; EA to CFO|Fennel|Reno, NV||||; false",
                "Teacher - Year 2|Fennel|Leeds||||; Year 2 Teacher|Fennel|Leeds||||; true",
                "Teacher - Year 2|Fennel|Leeds||||; Year 3 Teacher|Fennel|Leeds||||; false",
            })
    void readsTitles(String one, String other, boolean same) {
        assertThat(same(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nurse|\u682A\u5F0F\u4F1A\u793E\u30BD\u30E9\u30EA\u30F3\u30AF|Tokyo|\u00A55,000,000 - \u00A56,000,000|||; Nurse|Soralink Inc.|Tokyo|\u00A55,000,000 - \u00A56,000,000|||; true",
                "Nurse|\u682A\u5F0F\u4F1A\u793E\u30BD\u30E9\u30EA\u30F3\u30AF|Tokyo|\u00A55,000,000 - \u00A56,000,000|||; Nurse|Tonegawa Inc.|Tokyo|\u00A55,000,000 - \u00A56,000,000|||; false",
                "Nurse|Confidential|Reno, NV||||Write to Quillbox Staffing.; Nurse|Quillbox Staffing|Reno, NV||||; true",
                "Nurse|Confidential|Reno, NV||||Write to us.; Nurse|Quillbox Staffing|Reno, NV||||; false",
                "Nurse|Ernst & Young Wirtschaftspr\u00FCfung|Bonn||||; Nurse|EY|Bonn||||; true",
                "Nurse|Northmoor Nhs Ft|Hull||||; Nurse|Northmoor NHS Foundation Trust|Hull||||; true",
            })
    void knowsEmployers(String one, String other, boolean same) {
        assertThat(same(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nurse|Fennel|Bj\u00F6rkfalla||||; Nurse|Fennel & Sons|Bj\u00F6rkfalla, Sweden|||; Nurse|Fennel & Sons|Tr\u00E4skfalla, Sweden|||",
                "Nurse|Fennel|Gort, Co. Galway||||; Nurse|Fennel|Gort, Galway, Ireland|||; Nurse|Fennel|Tuam, Galway, Ireland|||",
                "Nurse|Fennel|Remote, US or Canada||||; Nurse|Fennel|Remote, North America|||; Nurse|Fennel|Remote, Europe|||",
            })
    void comparesPlaces(String one, String other, String third) {
        assertThat(opening(one).where.match(opening(other).where)).isEqualTo(Whereabouts.Match.SAME);
        assertThat(opening(one).where.match(opening(third).where)).isNotEqualTo(Whereabouts.Match.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nurse|Acorn|Reno, NV||||Apply: https://jobs.lever.co/acorn/0b7cdb2e-11de-4f5b-9a46-1f6d0f1c4a01; true",
                "Nurse|Acorn|Reno, NV||||See also https://jobs.lever.co/acorn/0b7cdb2e-11de-4f5b-9a46-1f6d0f1c4a01; false",
                "Nurse|Acorn|Reno, NV||||https://jobs.lever.co/acorn/0b7cdb2e-11de-4f5b-9a46-1f6d0f1c4a01 https://jobs.lever.co/acorn/0b7cdb2e-11de-4f5b-9a46-1f6d0f1c4a02; false",
            })
    void followsTheLinkOfAText(String ad, boolean followed) {
        Opening board = opening("Nurse|Acorn|||https://jobs.lever.co/acorn/0b7cdb2e-11de-4f5b-9a46-1f6d0f1c4a01||");
        assertThat(opening(ad).addresses.equals(board.addresses)).isEqualTo(followed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tarkvaraarendaja|Fennel|Tallinn|\u20AC3500 - \u20AC5000|||; Ehitusjuht|Fennel|Tallinn|\u20AC3500 - \u20AC5000|||",
                "Barista|Fennel|Tallinn|\u20AC3500 - \u20AC5000|https://a.example/1||; Barista, Pirita|Fennel|Tallinn|\u20AC3500 - \u20AC5000|https://b.example/2||",
                "Barista|Fennel|Tallinn||||Pour cups by the old harbour gate; Server|Fennel|Tallinn||||Pour cups by the old harbour gate",
            })
    void looksUpByPayOrTextWhatTheTitlesDoNotShare(String one, String other) {
        assertThat(Collections.disjoint(opening(one).sought(), opening(other).keys()))
                .isFalse();
    }
}
