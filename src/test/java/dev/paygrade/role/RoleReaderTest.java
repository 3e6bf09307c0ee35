package dev.paygrade.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.Evidence;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleReaderTest {
    private static final RoleReader READER = RoleReader.create();

    private static String name(String title) {
        return READER.read(title).map(reading -> reading.role().name()).orElse("");
    }

    private static Evidence evidence(String title) {
        return READER.read(title).orElseThrow().evidence();
    }

    @Nested
    class TheEvidence {
        @Test
        void quotesTheWordsOfTheRole() {
            Evidence evidence = evidence("Urgent! Senior Data Scientist (m/w/d), Berlin");
            assertThat(evidence).isEqualTo(new Evidence("title", 15, 29, "Data Scientist", "stated-role"));
        }

        @Test
        void countsCodePoints() {
            assertThat(evidence("🔥🔥 Data Engineer").start()).isEqualTo(3);
        }

        @Test
        void reachesToTheSpecialtyThatWasPutInFront() {
            assertThat(evidence("Senior Manager, Analytics").quote()).isEqualTo("Manager, Analytics");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Data Engineer, Ads | stated-role",
                    "Analyst, Fraud | specialty-first",
                    "Director, Data | executive-of",
                    "Analista de Datos | head-first",
                    "Data Science Intern | intern-person",
                    "Machine Learning Intern | intern-only",
                    "NodeJS Developer | taxonomy-alias",
                    "Data Science | no-person-word",
                })
        void namesTheRule(String title, String rule) {
            assertThat(evidence(title).rule()).isEqualTo(rule);
        }
    }

    @Nested
    class NoRole {
        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "Senior", "Remote", "(m/w/d)", "🔥🔥🔥", "$150k - $180k", "REQ-12345", "NEW!", "\0"
                })
        void isReadFromNoise(String title) {
            assertThat(READER.read(title)).isEmpty();
        }

        @Test
        void isReadFromASentence() {
            assertThat(
                            READER.read(
                                    "We build the future of farming and need kind people like you to join our growing family today"))
                    .isEmpty();
        }
    }

    @Nested
    class HostileInput {
        static Stream<String> titles() {
            Random random = new Random(20261122);
            Stream<String> noise = Stream.generate(() -> random.ints(60, 0, 0x10FFFF)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString())
                    .limit(200);
            return Stream.concat(
                    noise,
                    Stream.of(
                            "\uD83D",
                            "\uDE00\uD83D",
                            "\uD83D Engineer \uDE00",
                            "((((((",
                            "))))((((",
                            "////----||||",
                            "&&&&",
                            ".....",
                            "#",
                            "$",
                            "'",
                            "a'",
                            "C+++++++",
                            "VP, Global Director, VP, Global Director",
                            "Head of",
                            "Director of Director of",
                            "Manager, Manager, Manager",
                            "Engineer/Engineer/Engineer",
                            "of of of",
                            "m/w/d m/w/d",
                            "Entwickler:",
                            "Entwickler(",
                            "Engineer(s",
                            "1e308",
                            "İ Engineer"));
        }

        @ParameterizedTest
        @MethodSource("titles")
        void isReadAloneAndEmbedded(String noise) {
            READER.read(noise)
                    .ifPresent(reading ->
                            assertThat(noise).contains(reading.evidence().quote()));
            assertThat(READER.read("Data Engineer, " + noise)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "Engineer ", "(", "d'", "/", "- ", "Senior ", "é", "\uD83D\uDE00", "of "})
        void mayBeAMegabyteLong(String unit) {
            String title = unit.repeat(1_000_000 / unit.length());
            assertThat(READER.read(title)
                            .map(reading -> reading.role().name().length())
                            .orElse(0))
                    .isLessThan(1_000);
        }

        @Test
        void findsTheRoleBehindAMegabyteOfBlanks() {
            assertThat(name(" ".repeat(1_000_000) + "Data Engineer")).isEqualTo("Data Engineer");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer | Data Engineer",
                "VP, Engineering | Vice President of Engineering",
                "Engineer, Systems Engineering | Systems Engineer",
            })
    void readsItsOwnNamesAsThemselves(String title, String name) {
        assertThat(name(title)).isEqualTo(name);
        assertThat(name(name)).isEqualTo(name);
    }
}
