package dev.paygrade.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleTaxonomyTest {
    private static final RoleReader READER = RoleReader.create();

    private final RoleTaxonomy taxonomy = READER.taxonomy();
    private final Collection<RoleEntry> entries = taxonomy.entries();

    @Test
    void knowsAtLeastThreeHundredRoles() {
        assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void givesEachNameAndAliasToOneRoleOnly() {
        List<String> names = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.role().name()), entry.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(entries).extracting(entry -> entry.role().slug()).doesNotHaveDuplicates();
    }

    @Test
    void definesEachRoleInOneSentence() {
        assertThat(entries)
                .extracting(RoleEntry::definition)
                .allSatisfy(definition ->
                        assertThat(definition).matches("[A-Z].{20,}\\.").doesNotContain(". ", ";", "\""));
        assertThat(entries).extracting(RoleEntry::definition).doesNotHaveDuplicates();
    }

    @Test
    void holdsNamesThatTheReaderReadsAsThemselves() {
        assertThat(entries)
                .allSatisfy(entry -> assertThat(
                                READER.read(entry.role().name()).orElseThrow().role())
                        .isEqualTo(entry.role()));
    }

    @Test
    void leadsEachRoleToItsPersonsWord() {
        assertThat(entries).allSatisfy(entry -> {
            List<String> lineage = entry.role().lineage();
            assertThat(lineage.getFirst()).isEqualTo(entry.role().name());
            assertThat(lineage).doesNotHaveDuplicates();
            for (int i = 1; i < lineage.size(); i++) {
                assertThat(lineage.get(i).length())
                        .isLessThan(lineage.get(i - 1).length());
                assertThat(READER.read(lineage.get(i)).orElseThrow().role().name())
                        .isEqualTo(lineage.get(i));
            }
        });
    }

    @Test
    void isAskedBySlug() {
        assertThat(taxonomy.definition("data-engineer"))
                .hasValueSatisfying(text -> assertThat(text).contains("pipelines"));
        assertThat(taxonomy.canonicalName("soc-analyst")).contains("Security Operations Analyst");
        assertThat(taxonomy.bySlug("beekeeper")).isEmpty();
    }
}
