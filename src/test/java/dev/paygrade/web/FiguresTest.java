package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amounts as people read them. */
class FiguresTest {
    @Test
    void aRangeWhoseEndsAreWrittenAlikeIsOneAmount() {
        assertThat(Figures.usd(112_800, 113_200)).isEqualTo("$113K");
        assertThat(Figures.usd(112_400, 113_200)).isEqualTo("$112K – $113K");
    }
}
