package dev.paygrade.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.normalise.Description;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.source.RawPosting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes into the tables by COPY comes out as Hibernate would have put it there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FreshRowsTest {
    private static final Instant MONDAY = Instant.parse("2026-08-03T08:00:00Z");
    private static final String AWKWARD = "tab\there \\N \\. {\"a\",b} 'c' \\\\t ünï 𝔘 \r\n\\";

    @Inject
    TestBoard board;

    @Inject
    Normaliser normaliser;

    @Inject
    Postings postings;

    @Inject
    Sightings sightings;

    @BeforeEach
    void open() {
        board.open("rows-a");
    }

    @AfterEach
    void remove() {
        board.remove("rows-a");
    }

    @Test
    void everyColumnOfAPostingComesBack() {
        RawPosting raw = RawPosting.builder("id\t" + AWKWARD, "Senior Data Engineer \\N \"North\"")
                .company("Dunlin \\ Söhne\\")
                .locations(List.of("Berlin, Germany", "Paris, France"))
                .workMode("Hybrid")
                .eligibility("Germany, France")
                .pay("EUR 60,000 - 80,000 per year")
                .level("Senior")
                .employmentType("Full time")
                .posted("2026-07-30")
                .validThrough("2026-09-30T10:00:00Z")
                .skills(List.of("Python", "C++"))
                .requisition("R\\1")
                .url(URI.create("https://board.invalid/jobs/1?a=%5Ct"))
                .applyUrl(URI.create("https://board.invalid/apply/1"))
                .featured(true)
                .description(
                        "<p>" + AWKWARD + "</p><p>You have a Bachelor's degree or equivalent experience and 5+ years"
                                + " of experience with SQL and fintech. We sponsor visas, offer a pension and 30 days of paid"
                                + " vacation.</p>")
                .build();
        Draft draft = normaliser.read(raw, null, MONDAY);
        board.read("rows-a", MONDAY, raw);

        Sighting sighting = QuarkusTransaction.requiringNew()
                .call(() -> sightings.list("sourceId", "rows-a").getFirst());
        Posting stored = QuarkusTransaction.requiringNew().call(() -> postings.findById(sighting.postingId));
        Posting meant = PostingMapping.fresh(draft, new References(Map.of(), Map.of()), MONDAY);
        meant.identity = draft.identity();
        meant.description = Description.clean(Objects.requireNonNull(draft.html()));
        meant.featured = true;
        assertThat(meant.evidence.values()).hasSizeGreaterThan(5);
        assertThat(stored)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("id", "companyId", "roleId")
                .ignoringFieldsMatchingRegexes("\\$\\$_.*")
                .isEqualTo(meant);
        assertThat(stored.companyId).isNotNull();
        assertThat(stored.roleId).isNotNull();
        assertThat(sighting.externalId).isEqualTo("id\t" + AWKWARD);
        assertThat(sighting.hash).hasSize(33);
        assertThat(sighting.featuredFrom).isEqualTo(MONDAY);
        assertThat(sighting.lastSeenAt).isNull();
        assertThat(sighting.linkReason).isNull();
    }

    @Test
    void noColumnIsForgotten() {
        assertThat(FreshRows.POSTING).containsExactlyInAnyOrderElementsOf(columns(Posting.class));
        assertThat(FreshRows.SIGHTING).containsExactlyInAnyOrderElementsOf(columns(Sighting.class));
    }

    private static List<String> columns(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().startsWith("$$"))
                .map(FreshRowsTest::column)
                .toList();
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
