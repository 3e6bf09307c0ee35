package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextRepairTest {
    @Nested
    class Gold {
        static List<RepairGold> genuine() {
            return RepairGold.genuine();
        }

        static List<RepairGold> damaged() {
            return RepairGold.damaged();
        }

        /** Every genuine text that is long enough to show its damage, damaged in each of the four ways. */
        static Stream<RepairGold> crossed() {
            return genuine().stream()
                    .filter(row -> row.text()
                                    .codePoints()
                                    .filter(c -> c >= 0xC0 && Character.isLetter(c))
                                    .count()
                            > 3)
                    .flatMap(row -> Damage.WAYS.stream().map(way -> new RepairGold(way, row.language(), row.text())));
        }

        @ParameterizedTest
        @MethodSource("genuine")
        void leavesGenuineTextAlone(RepairGold row) {
            assertThat(TextRepair.repair(row.text())).isEqualTo(new Repaired(row.text(), List.of()));
        }

        @ParameterizedTest
        @MethodSource({"damaged", "crossed"})
        void undoesDamage(RepairGold row) {
            Repaired repaired = TextRepair.repair(Damage.of(row.text(), row.damage()));

            assertThat(repaired.text()).isEqualTo(row.text());
            assertThat(repaired.repairs()).hasSize(1).first().asString().startsWith("utf-8-read-as-");
        }

        @ParameterizedTest
        @MethodSource("damaged")
        void doesNotTouchWhatItRepaired(RepairGold row) {
            Repaired once = TextRepair.repair(Damage.of(row.text(), row.damage()));

            assertThat(TextRepair.repair(once.text())).isEqualTo(new Repaired(once.text(), List.of()));
        }

        @Test
        void coversAtLeastEightyTextsInFifteenLanguages() {
            assertThat(RepairGold.rows()).hasSizeGreaterThanOrEqualTo(80);
            assertThat(genuine().stream().map(RepairGold::language).distinct()).hasSizeGreaterThanOrEqualTo(15);
            assertThat(damaged().stream().map(RepairGold::damage).distinct()).hasSameElementsAs(Damage.WAYS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-874, utf-8-read-as-windows-874",
        "windows-1252, utf-8-read-as-windows-1252",
        "iso-8859-1, utf-8-read-as-iso-8859-1",
        "mac-roman, utf-8-read-as-mac-roman"
    })
    void namesTheCharsetOfTheDamage(String way, String name) {
        assertThat(TextRepair.repair(Damage.of("It’s “Köln” — 👀", way)).repairs())
                .containsExactly(name);
    }

    @Test
    void repairsOnceAndNotTwice() {
        String damaged = Damage.of("Café à Zürich, très bien", "windows-1252");

        assertThat(TextRepair.repair(Damage.of(damaged, "windows-1252")).text()).isEqualTo(damaged);
    }

    @Test
    void genuineBulletsBesideDamagedSignsStay() {
        String text = "  • One\n  • Two\nread " + Damage.of("· Featured 👀 — now", "windows-874");

        assertThat(TextRepair.repair(text).text()).isEqualTo("  • One\n  • Two\nread · Featured 👀 — now");
    }

    @Nested
    class PartlyBroken {
        private final String line = "It’s a “great” place – truly. ";

        @Test
        void aLongDocumentIsRepairedAroundAByteThatWasLost() {
            String text = Damage.of(line.repeat(20), "windows-874") + "lost: โ€\uFFFD end";

            assertThat(TextRepair.repair(text).text()).isEqualTo(line.repeat(20) + "lost: \uFFFD end");
        }

        @Test
        void aStrippedControlWasTheClosingQuote() {
            String text = Damage.of(line.repeat(3), "windows-1252").replace("\u009D", "");

            assertThat(TextRepair.repair(text).text()).isEqualTo(line.repeat(3));
        }

        @Test
        void noBreakSpacesThatBecamePlainOnesAreReadAsMeant() {
            String text = Damage.of("voilà, à Paris, l’été : 100\u00A0000 € déjà", "windows-1252")
                    .replace('\u00A0', ' ');

            assertThat(TextRepair.repair(text).text()).isEqualTo("voilà, à Paris, l’été : 100 000 € déjà");
        }

        @Test
        void aGenuineWordDoesNotHoldUpALongDamagedDocument() {
            String text = Damage.of(line.repeat(10), "windows-1252") + "résumé";

            assertThat(TextRepair.repair(text).text()).isEqualTo(line.repeat(10) + "résumé");
        }

        @Test
        void oneDamagedSignDoesNotTurnAGenuineDocument() {
            String text = "Größe, Übung, Prüfung und Änderung – für alle, itâ€™s fine";

            assertThat(TextRepair.repair(text).text()).isEqualTo(text);
        }
    }

    @Nested
    class Controls {
        @ParameterizedTest
        @CsvSource({"0, nul-removed", "1, controls-removed", "12, controls-removed", "31, controls-removed"})
        void areRemoved(int control, String repair) {
            assertThat(TextRepair.repair("a" + (char) control + "b")).isEqualTo(new Repaired("ab", List.of(repair)));
        }

        @Test
        void tabsAndLineEndsStay() {
            assertThat(TextRepair.repair("a\tb\r\nc").repairs()).isEmpty();
        }

        @Test
        void loneSurrogatesAreRemovedAndPairsStay() {
            assertThat(TextRepair.repair("\uDC00a\uD83D\uDC40b\uD83D"))
                    .isEqualTo(new Repaired("a👀b", List.of("lone-surrogates-removed")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "R&amp;D, R&D",
        "&amp;lt;b&amp;gt;, &lt;b&gt;",
        "5 &euro; &#8211; 6&nbsp;&#x20AC;, 5 € – 6\u00A0€",
        "Q&A, Q&A",
        "a&#0;b, a\uFFFDb"
    })
    void entitiesAreDecodedOnce(String encoded, String decoded) {
        assertThat(TextRepair.decodeEntities(encoded)).isEqualTo(decoded);
    }

    @Test
    void neverThrowsAndNeverLeavesWhatItRemoves() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(60), 0, 0x600)
                    .mapToObj(c -> String.valueOf((char) (random.nextInt(9) == 0 ? c + 0xD800 : c)))
                    .collect(Collectors.joining());
            String repaired = TextRepair.repair(text).text();

            assertThat(TextRepair.repair(repaired).repairs()).doesNotContain("nul-removed", "lone-surrogates-removed");
        }
    }
}
