package dev.paygrade.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.level.Level;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.pay.ShippedFxRates;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.role.RoleReader;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.source.RawPosting;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ads with a range for each of several levels. */
class LeveledPayTest {
    private static final Normaliser NORMALISER = new Normaliser(
            RoleReader.create(),
            new LevelReader(),
            new EmploymentTypeReader(),
            new PlaceReader(),
            new DescriptionReader(),
            new PayReader(),
            new ShippedFxRates());

    private static Draft read(String title, @Nullable String pay, String description) {
        RawPosting raw = RawPosting.builder("1", title)
                .company("Northgate")
                .locations(List.of("New York, NY, United States"))
                .pay(pay)
                .posted("2026-03-02")
                .description(description)
                .build();
        return NORMALISER.read(raw, null, Instant.parse("2026-03-02T00:00:00Z"));
    }

    private static Headline headline(Draft draft) {
        return Objects.requireNonNull(draft.headline());
    }

    private static List<@Nullable Level> levels(Draft draft) {
        return draft.pay().stream().map(PayRange::level).toList();
    }

    @Test
    void countsWithTheRangeOfItsOwnLevel() {
        Draft draft = read(
                "Senior Data Engineer",
                null,
                "<p>Salary by level:</p><ul><li>Mid-level: $120,000 - $140,000 a year</li>"
                        + "<li>Senior: $150,000 - $180,000 a year</li></ul>");
        assertThat(levels(draft)).containsExactly(Level.MID, Level.SENIOR);
        assertThat(headline(draft).observed()).isEqualTo(new Headline.Observed(150_000, 180_000));
        assertThat(headline(draft).min()).isEqualByComparingTo("120000");
        assertThat(headline(draft).max()).isEqualByComparingTo("180000");
    }

    @Test
    void findsLabelsBehindAndAbove() {
        assertThat(levels(read(
                        "Data Engineer",
                        null,
                        "We pay $90,000-$110,000 for a junior engineer, $120,000-$140,000 for a senior engineer.")))
                .containsExactly(Level.ENTRY, Level.SENIOR);
        assertThat(
                        levels(
                                read(
                                        "Data Engineer",
                                        null,
                                        "<h3>Junior Engineer</h3><p>$90,000 - $110,000</p><h3>Senior Engineer</h3><p>$120,000 - $140,000</p>")))
                .containsExactly(Level.ENTRY, Level.SENIOR);
        assertThat(levels(read("Data Engineer", "Junior: $90K - $110K; Senior: $120K - $140K", "")))
                .containsExactly(Level.ENTRY, Level.SENIOR);
    }

    @Test
    void isNoObservationWhereItsOwnLevelHasNone() {
        Draft draft = read(
                "Data Engineer II",
                null,
                "Junior: salary $90,000 - $110,000 a year. Senior: salary $120,000 - $140,000 a year.");
        assertThat(levels(draft)).containsExactly(Level.ENTRY, Level.SENIOR);
        assertThat(headline(draft).observed()).isNull();
    }

    @Test
    void countsWithTheMeanWhereItIsForNoOneLevel() {
        Draft draft = read("Data Engineer", "Junior: $90K - $110K; Senior: $120K - $140K", "");
        assertThat(draft.level()).isNull();
        assertThat(headline(draft).observed()).isEqualTo(new Headline.Observed(105_000, 125_000));
    }

    @Test
    void leavesZonesOfOneLevelAsTheyAre() {
        Draft draft = read(
                "Senior Data Engineer",
                null,
                "The range for this senior role is $150,000 - $180,000 in New York, and $130,000 - $160,000 in Texas.");
        assertThat(levels(draft)).containsExactly(null, null);
        assertThat(headline(draft).observed()).isEqualTo(new Headline.Observed(140_000, 170_000));
    }
}
