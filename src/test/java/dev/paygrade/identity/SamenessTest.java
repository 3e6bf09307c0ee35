package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static final List<SameGold> GOLD = SameGold.all();

    /** How much of what was joined is the same, how much of the same was joined, and both in one. */
    private record Figures(double precision, double recall, double f1) {}

    private static Figures figures(List<SameGold> pairs, StringBuilder wrong) {
        int found = 0;
        int missed = 0;
        int joined = 0;
        for (SameGold pair : pairs) {
            Verdict verdict = pair.verdict();
            found += pair.same() && verdict.same() ? 1 : 0;
            missed += pair.same() && !verdict.same() ? 1 : 0;
            joined += !pair.same() && verdict.same() ? 1 : 0;
            if (pair.same() != verdict.same()) {
                wrong.append("line %d %s %s%n  %s%n  %s%n  %s%n"
                        .formatted(
                                pair.line(),
                                pair.same() ? "MISSED" : "JOINED",
                                verdict.score(),
                                pair.a(),
                                pair.b(),
                                verdict.reasons().stream().map(Reason::id).toList()));
            }
        }
        return new Figures(
                (double) found / (found + joined),
                (double) found / (found + missed),
                2.0 * found / (2.0 * found + missed + joined));
    }

    @Test
    void agreesWithTheLabels() {
        Map<String, List<SameGold>> rounds = new TreeMap<>();
        GOLD.forEach(pair -> rounds.computeIfAbsent(pair.round(), r -> new java.util.ArrayList<>())
                .add(pair));
        StringBuilder wrong = new StringBuilder();
        Figures all = figures(GOLD, wrong);
        StringBuilder report = new StringBuilder("%s pairs, F1 %.4f%n".formatted(GOLD.size(), all.f1()));
        rounds.forEach((round, pairs) -> report.append("%s: %d pairs, F1 %.4f%n"
                .formatted(
                        round, pairs.size(), figures(pairs, new StringBuilder()).f1())));
        assertThat(all.precision()).as(report.toString() + wrong).isGreaterThanOrEqualTo(0.98);
        assertThat(all.recall()).as(report.toString() + wrong).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void saysTheSameFromBothSides() {
        for (SameGold pair : GOLD) {
            Opening a = SameGold.READER.read(pair.a(), SameGold.READ_AT);
            Opening b = SameGold.READER.read(pair.b(), SameGold.READ_AT);
            Verdict there = Sameness.compare(a, b);
            Verdict back = Sameness.compare(b, a);
            assertThat(back.same()).as("line %d", pair.line()).isEqualTo(there.same());
            assertThat(back.score()).as("line %d", pair.line()).isEqualTo(there.score());
        }
    }

    @Test
    void findsAnAdTheSameAsItself() {
        for (SameGold pair : GOLD) {
            Opening one = SameGold.READER.read(pair.a(), SameGold.READ_AT);
            Opening again = SameGold.READER.read(pair.a(), SameGold.READ_AT);
            if (!one.blocks().toString().matches(".*\\b[eu]:.*")) {
                // a title alone is the title of many
                continue;
            }
            assertThat(Sameness.compare(one, again).same())
                    .as("line %d %s", pair.line(), pair.a())
                    .isTrue();
        }
    }

    @Test
    void sharesABlockWhereverItIsTheSame() {
        for (SameGold pair : GOLD) {
            Opening a = SameGold.READER.read(pair.a(), SameGold.READ_AT);
            Opening b = SameGold.READER.read(pair.b(), SameGold.READ_AT);
            if (Sameness.compare(a, b).same()) {
                assertThat(Collections.disjoint(a.blocks(), b.blocks()))
                        .as("line %d", pair.line())
                        .isFalse();
            }
        }
    }

    /** What no key leads to is never compared: the keys of a store must find nearly all that would be joined. */
    @Test
    void looksUpWhatItWouldJoin() {
        int joined = 0;
        StringBuilder lost = new StringBuilder();
        int missed = 0;
        for (SameGold pair : GOLD) {
            Opening a = SameGold.READER.read(pair.a(), SameGold.READ_AT);
            Opening b = SameGold.READER.read(pair.b(), SameGold.READ_AT);
            if (pair.same() && Sameness.compare(a, b).same()) {
                joined++;
                if (Collections.disjoint(a.sought(), b.keys())) {
                    missed++;
                    lost.append("line %d %s %s%n".formatted(pair.line(), a.sought(), b.keys()));
                }
                assertThat(Collections.disjoint(b.sought(), a.keys()))
                        .as("line %d from the other side", pair.line())
                        .isEqualTo(Collections.disjoint(a.sought(), b.keys()));
            }
        }
        assertThat((double) missed / joined).as(lost.toString()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void givesEachReasonOnceAndTheDecidingOneFirst() {
        for (SameGold pair : GOLD) {
            Verdict verdict = pair.verdict();
            assertThat(verdict.reasons())
                    .as("line %d", pair.line())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(verdict.reasons().getFirst().speaksFor())
                    .as("line %d", pair.line())
                    .isEqualTo(verdict.same());
        }
    }
}
