package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Houses, covers and steps that one board lists twice, and agencies and names in brackets that another leaves out. */
class OneBoardTest {
    private static final String BOARD = "https://www.vagas.com.br/vagas/v";
    private static final String SITE = "https://lindmoor.example/careers/";
    private static final String TEXT =
            "You run two winding machines, measure springs and set the tools in three shifts, with paid training.";

    @Test
    void keepsTwoHousesOfOneCityApart() {
        Opening one = ad("Cashier \u2013 Westlands Store", "Sokoni", "Nairobi, Westlands", BOARD + "1001", null);
        Opening other = ad("Cashier \u2013 Karen Store", "Sokoni", "Nairobi, Karen", BOARD + "1002", null);

        assertThat(same(one, other)).isFalse();
        assertThat(same(
                        ad("Cashier \u2013 Westlands", "Sokoni", "Nairobi, Westlands", BOARD + "1001", null),
                        ad("Cashier", "Sokoni", "Nairobi, Westlands", BOARD + "1002", null)))
                .isTrue();
    }

    @Test
    void readsCoverForALeaveInManyLanguages() {
        for (String cover : new String[] {
            "reemplazo licencia maternal",
            "licen\u00E7a-maternidade",
            "sostituzione maternit\u00E0",
            "\u7523\u4F11\u4EE3\u66FF"
        }) {
            assertThat(TitleScan.of("Analista \u2013 " + cover).facet(Facet.CONTRACT))
                    .as(cover)
                    .containsExactly("contract");
        }
    }

    @Test
    void readsTheMiddleStepOfThreeOnlyBehindARole() {
        assertThat(TitleScan.of("Desenvolvedor Java PL").grades()).containsExactly("mid");
        assertThat(TitleScan.of("Analista de Dados Pl.").grades()).containsExactly("mid");
        assertThat(TitleScan.of("Analista PL/SQL").grades()).isEmpty();
        assertThat(TitleScan.of("Support Agent PL").grades()).isEmpty();
    }

    @Test
    void readsWeeksAtWorkAndAtHomeForNoStep() {
        assertThat(TitleScan.of("Fitter 2:1 roster").codes()).isEmpty();
        assertThat(TitleScan.of("Fitter 2").codes()).isNotEmpty();
    }

    @Test
    void takesANameInBracketsForAnotherNameOfItsStep() {
        Opening plain = ad("Finance Director", "Lindmoor", "Leeds", SITE + "finance", null);
        Opening both = ad("Finance Director (Head of Accounts)", "Lindmoor", "Leeds", BOARD + "1001", null);

        assertThat(same(plain, both)).isTrue();
        assertThat(same(
                        ad("Engineer", "Lindmoor", "Leeds", SITE + "engineer", null),
                        ad("Engineer (Lead Developer)", "Lindmoor", "Leeds", BOARD + "1001", null)))
                .isFalse();
    }

    @Test
    void findsTheAgencyBehindTheEmployerOnlyByTheText() {
        String via = "Coilspring via Oakmen";

        assertThat(same(
                        ad("Operator", via, "Leeds", SITE + "operator", TEXT),
                        ad("Operator", "Oakmen", "Leeds", BOARD + "1001", TEXT)))
                .isTrue();
        assertThat(same(
                        ad("Operator", via, "Leeds", SITE + "operator", null),
                        ad("Operator", "Oakmen", "Leeds", BOARD + "1001", null)))
                .isFalse();
    }

    @Test
    void findsATranslatedNameByTheNumberInTheText() {
        Opening german = ad(
                "Research Engineer",
                "Institut f\u00FCr Klimadynamik",
                "Hamburg",
                SITE + "rse",
                "Sie berechnen das Klima der Ozeane. Kennziffer RSE-2025-07.");

        assertThat(same(german, translated("RSE-2025-07"))).isTrue();
        assertThat(same(german, translated("RSE-2025-08"))).isFalse();
    }

    private static Opening translated(String number) {
        return ad(
                "Research Engineer",
                "Institute for Climate Dynamics",
                "Hamburg",
                BOARD + "1001",
                "You compute the climate of the oceans, code " + number + ".");
    }

    private static boolean same(Opening one, Opening other) {
        return Sameness.compare(one, other).same();
    }

    private static Opening ad(
            String title, String company, String place, @Nullable String address, @Nullable String text) {
        return SameGold.READER.read(new Ad(title, company, place, null, address, null, text), SameGold.READ_AT);
    }
}
