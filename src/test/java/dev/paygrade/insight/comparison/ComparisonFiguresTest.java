package dev.paygrade.insight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals and duties against answers known otherwise. */
class ComparisonFiguresTest {

    /** Both bounds solve (p̂ − p)² = z² p (1 − p) / n, which is what Wilson's interval is. */
    @ParameterizedTest
    @CsvSource({"0, 10", "10, 10", "3, 7", "50, 400", "1, 2000"})
    void wilsonSolvesItsEquation(int part, int whole) {
        Wilson share = Wilson.of(part, whole);
        double seen = (double) part / whole;
        for (double bound : new double[] {share.low(), share.high()}) {
            double z2 = 1.959963984540054 * 1.959963984540054;
            assertThat((seen - bound) * (seen - bound)).isCloseTo(z2 * bound * (1 - bound) / whole, within(1e-9));
        }
        assertThat(share.low()).isLessThanOrEqualTo(seen).isBetween(0.0, 1.0);
        assertThat(share.high()).isGreaterThanOrEqualTo(seen).isBetween(0.0, 1.0);
    }

    @Test
    void logOddsAgreeWithAComputationByHand() {
        LogOdds odds = LogOdds.of(30, 40, 10, 40);
        // 30.5/10.5 against 10.5/30.5, and the root of the sum of the four reciprocals
        assertThat(odds.ratio()).isCloseTo(8.43764172, within(1e-6));
        assertThat(odds.high() - odds.estimate()).isCloseTo(1.959963985 * 0.5060085, within(1e-4));
        assertThat(odds.above()).isTrue();
        assertThat(odds.reversed().above()).isFalse();
        assertThat(LogOdds.of(3, 10, 2, 10).above()).isFalse();
        assertThat(LogOdds.of(0, 5, 0, 5).estimate()).isZero();
    }

    /** A difference of 5,000 within each cell, hidden behind a difference of mix; each employer pays its own way. */
    private static PaySample drawn(Random random, int shift, int seniors, int juniors, long firstEmployer) {
        List<PaySample.Ad> ads = new ArrayList<>();
        double[] ways = random.doubles(12).map(way -> (way - 0.5) * 20_000).toArray();
        for (int i = 0; i < seniors + juniors; i++) {
            boolean senior = i < seniors;
            int employer = random.nextInt(ways.length);
            int mid = (int) ((senior ? 150_000 : 90_000) + shift + ways[employer] + random.nextGaussian() * 8_000);
            ads.add(ad(senior ? "SENIOR" : "ENTRY", firstEmployer + employer, ads.size(), mid));
        }
        return new PaySample(ads, false);
    }

    private static PaySample.Ad ad(String level, @Nullable Long employer, int id, int mid) {
        return new PaySample.Ad(new PaySample.Cell(level, "US", ""), employer, id, 1, "2026-01", mid);
    }

    @Test
    void adjustingFindsTheDifferenceThatTheMixHides() {
        Random random = new Random(7);
        int draws = 400;
        int covered = 0;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            Adjusted figure = Adjusted.of(drawn(random, 5_000, 20, 60, 100), drawn(random, 0, 60, 20, 200))
                    .figure();
            assertThat(figure).isNotNull();
            sum += figure.difference();
            covered += figure.low() <= 5_000 && figure.high() >= 5_000 ? 1 : 0;
        }
        assertThat(sum / draws).isCloseTo(5_000, within(800.0));
        assertThat(covered / (double) draws).isBetween(0.92, 0.995);
        Adjusted raw = Adjusted.raw(drawn(random, 5_000, 20, 60, 100), drawn(random, 0, 60, 20, 200))
                .figure();
        assertThat(raw).isNotNull();
        assertThat(raw.difference()).isLessThan(-15_000);
    }

    @Test
    void withoutCommonGroundNothingIsAdjusted() {
        Random random = new Random(8);
        Adjusted.Outcome outcome = Adjusted.of(drawn(random, 0, 40, 0, 100), drawn(random, 0, 0, 40, 200));
        assertThat(outcome.figure()).isNull();
        assertThat(outcome.why()).contains("0 of 40 and 0 of 40");
        // one employer alone on one side is no common ground
        List<PaySample.Ad> alone = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            alone.add(ad("SENIOR", 5L, i, 100_000 + i));
        }
        assertThat(Adjusted.of(new PaySample(alone, false), drawn(random, 0, 40, 0, 200))
                        .figure())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2, 4.303, 0.15", "5, 2.571, 0.01", "11, 2.201, 0.002", "60, 2.000, 0.001"})
    void studentsDistributionIsNearEnough(int freedom, double t, double tolerance) {
        assertThat(Adjusted.studentT(freedom)).isCloseTo(t, within(tolerance));
    }

    private static Duties.Ad advert(int id, @Nullable Long employer, String html) {
        return new Duties.Ad(new Duties.Source(id, "ad"), employer, html);
    }

    private static String list(String heading, String... items) {
        return "<h3>" + heading + "</h3><ul><li>" + String.join("</li><li>", items) + "</li></ul>";
    }

    @Test
    void findsPlantedDuties() {
        String wanted = list("Requirements", "Build data pipelines with Python", "Mentor junior analysts");
        List<Duties.Ad> ads = List.of(
                advert(1, 1L, list("What you'll do", "Build scalable data pipelines for our customers") + wanted),
                advert(2, 2L, list("Your responsibilities", "You will be building data pipelines in Python") + wanted),
                advert(
                        3,
                        2L,
                        "<p><strong>Responsibilities:</strong></p><p>You join a team which does this and much more for people all over the world:</p>"
                                + "<ul><li>Design, build and maintain the data pipelines</li><li>Mentor junior analysts</li></ul>"),
                advert(4, 1L, list("Tasks", "Mentoring of junior analysts", "Sort the old paper files")),
                advert(5, 1L, "<p>Duties<br>- Sort the old paper files<br>- Answer phone calls</p>"),
                advert(6, null, wanted));
        Duties duties = new DutyMiner().mine(ads, 8);
        assertThat(duties.read()).isEqualTo(6);
        assertThat(duties.withList()).isEqualTo(5);
        assertThat(duties.employers()).isEqualTo(2);
        assertThat(duties.duties())
                .extracting(Duties.Duty::phrase, Duties.Duty::ads, Duties.Duty::employers)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("build data pipelines", 3, 2),
                        org.assertj.core.groups.Tuple.tuple("mentor junior analysts", 2, 2));
        // two ads of one employer are no recurrence
        assertThat(duties.duties()).noneMatch(duty -> duty.phrase().contains("sort"));
        Duties.Duty pipelines = duties.duties().getFirst();
        assertThat(pipelines.quote()).isEqualTo("Build scalable data pipelines for our customers");
        assertThat(pipelines.posting().id()).isEqualTo(1);
    }

    @Test
    void takesAnItemApart() {
        DutyPhrases phrases = new DutyPhrases(DutyWords.create());
        assertThat(phrases.of("You will design, build & maintain scalable ETL pipelines and dashboards")
                        .values())
                .contains("design etl pipelines", "build etl pipelines", "maintain dashboards")
                .noneMatch(phrase -> phrase.startsWith("pipelines"));
        assertThat(phrases.of("")).isEmpty();
        assertThat(phrases.of("•••, and / or")).isEmpty();
    }

    @Test
    void rolesWithTheSameRareSkillsAreAlike() {
        Likeness likeness = new Likeness(List.of(
                counted("a-engineer", "engineer", Map.of("python", 9, "spark", 9)),
                counted("b-engineer", "engineer", Map.of("python", 9, "spark", 8)),
                counted("c-engineer", "engineer", Map.of("python", 9, "figma", 9)),
                counted("d-writer", "writer", Map.of("word", 9))));
        assertThat(likeness.pairs(9)).extracting(RolePair::slug).first().isEqualTo("a-engineer-vs-b-engineer");
        Likeness.Role a = likeness.role("a-engineer").orElseThrow();
        assertThat(Likeness.of(a, a)).isCloseTo(1, within(1e-9));
        assertThat(likeness.nearest(a, 9))
                .extracting(RolePair::slug)
                .containsExactly("a-engineer-vs-b-engineer", "a-engineer-vs-c-engineer");
    }

    private static Likeness.Counted counted(String slug, String head, Map<String, Integer> skills) {
        return new Likeness.Counted(new RolePair.Named(slug, slug), 10, 10, List.of(slug, head), skills);
    }
}
