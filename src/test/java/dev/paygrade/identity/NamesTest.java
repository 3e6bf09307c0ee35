package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.identity.Employer.Match;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one employer: short, turned round, translated and in two scripts. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Dpt of Lindmoor Ferries, Department of Lindmoor Ferries",
        "Lindmoor BC, Lindmoor Borough Council",
        "F. Amparo Lindmoor, Fundación Amparo Lindmoor",
        "Centre Médico Lindmoor, C.M. Lindmoor",
    })
    void knowsAWordThatIsWrittenShort(String one, String other) {
        assertThat(match(one, other)).isNotEqualTo(Match.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Dpt of Lindmoor Ferries, Department of Ossicle Ferries",
        "Lindmoor BC, Ossicle Borough Council",
        "Lindmoor Ferries, Lindmoor Foundry",
    })
    void keepsOtherNamesApart(String one, String other) {
        assertThat(match(one, other)).isEqualTo(Match.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Systèmes Lindmoor inc., Lindmoor Systems",
        "Bakkerij van Lindmoor B.V., Van Lindmoor Bakkerijen",
        "Crèches Les Lindmoors, Les Lindmoors",
        "Metro Transit Authority of Lindmoor County, Lindmoor Metro Transit",
    })
    void knowsATradeInAnotherPlaceOrLanguage(String one, String other) {
        assertThat(match(one, other)).isNotEqualTo(Match.DIFFERENT);
    }

    @Test
    void readsBothNamesOfAFieldInTwoScripts() {
        Employer both =
                EmployerReader.read("Hanyuan Technology Co., Ltd. \u701A\u9060\u79D1\u6280", Whereabouts.NOWHERE);

        assertThat(both.match(EmployerReader.read(
                        "\u701A\u9060\u79D1\u6280\u80A1\u4EFD\u6709\u9650\u516C\u53F8", Whereabouts.NOWHERE)))
                .isEqualTo(Match.SAME);
        assertThat(both.match(EmployerReader.read("Hanyuan Technology", Whereabouts.NOWHERE)))
                .isEqualTo(Match.SAME);
    }

    @Test
    void takesNoFormInAnotherScriptForAName() {
        assertThat(CompanyField.inOtherScript("Lindmoor \u682A\u5F0F\u4F1A\u793E"))
                .isEmpty();
        assertThat(CompanyField.inOtherScript("Lindmoor \u65E5\u672C")).isEmpty();
    }

    @Test
    void keepsTheMarksOfKana() {
        Employer one = EmployerReader.read("\u30D0\u30F3\u30C0\u30B0\u30EB\u30FC\u30D7", Whereabouts.NOWHERE);

        assertThat(one.keys()).isEqualTo(Set.of("\u30D0\u30F3\u30C0"));
        assertThat(match("\u30D0\u30F3\u30C0", "\u30CF\u30F3\u30BF")).isEqualTo(Match.DIFFERENT);
    }

    @Test
    void joinsTwoNamesThatAnotherFieldGivesApart() {
        assertThat(match("School Board / Te Lindmoor", "Te Lindmoor School Board"))
                .isEqualTo(Match.SAME);
    }

    @Test
    void takesNamesInTwoScriptsForOneOnlyWhereTheyMaySoundAlike() {
        Employer korean = EmployerReader.read("\uD55C\uBE5B\uBAA8\uBE4C\uB9AC\uD2F0", Whereabouts.NOWHERE);

        assertThat(korean.isUnread(EmployerReader.read("Hanbit Mobility", Whereabouts.NOWHERE)))
                .isTrue();
        assertThat(korean.isUnread(EmployerReader.read("Ossicle Mobility", Whereabouts.NOWHERE)))
                .isFalse();
    }

    private static Match match(String one, String other) {
        return EmployerReader.read(one, Whereabouts.NOWHERE).match(EmployerReader.read(other, Whereabouts.NOWHERE));
    }
}
