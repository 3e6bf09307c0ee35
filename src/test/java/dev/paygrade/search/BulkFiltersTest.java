package dev.paygrade.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.place.CityMap;
import dev.paygrade.posting.TestBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters drawn at random over many postings: the index says what SQL says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BulkFiltersTest {
    private static final int ROUNDS = Integer.getInteger("paygrade.search.rounds", 100);
    private static final int ROWS = Integer.getInteger("paygrade.search.rows", 5000);

    @Inject
    TestBoard board;

    @Inject
    PostingSearch search;

    @Inject
    PostingIndex index;

    private final Random random = new Random(60_406);

    @BeforeEach
    void fill() {
        board.open("bulk-a", "bulk-b");
        GeneratedPostings.insert(board, ROWS);
    }

    @AfterEach
    void remove() {
        board.remove("bulk-a", "bulk-b");
        GeneratedPostings.remove(board);
    }

    @Test
    void agreeWithSql() {
        Facet[] facets = Facet.values();
        long hits = 0;
        // taking in so much at once may outlast the lag that is allowed; from here on the index has to answer
        Optional<PostingIndex.Found> first = index.find(PostingFilter.OPEN, Sort.NEWEST, null, 1, Set.of());
        assertThat(first.map(PostingIndex.Found::ids).orElse(List.of(0L))).hasSize(1);
        for (int round = 0; round < ROUNDS; round++) {
            PostingFilter filter = draw();
            Sort sort = Sort.values()[random.nextInt(3)];
            Set<Facet> facet = Set.of(facets[round % facets.length]);
            SearchPage expected = search.pageBySql(filter, sort, null, 50, facet);
            Optional<PostingIndex.Found> answer = index.find(filter, sort, null, 50, facet);
            if (answer.isEmpty()) {
                // broken amounts are left to SQL
                assertThat(filter.floor())
                        .extracting(PostingFilter.PayFloor::min)
                        .isEqualTo(new BigDecimal("61.55"));
                continue;
            }
            PostingIndex.Found found = answer.get();
            assertThat(found.ids())
                    .as("%s %s", sort, filter)
                    .isEqualTo(expected.items().stream().map(PostingItem::id).toList());
            if (!expected.totalCapped()) {
                assertThat(found.total()).as("%s", filter).isEqualTo(expected.total());
            }
            assertThat(found.facets()).as("%s of %s", facet, filter).isEqualTo(expected.facets());
            if (round % 10 == 0) {
                assertThat(search.coverage(filter, PayCell.FULL_TIME))
                        .isEqualTo(search.coverageBySql(filter, PayCell.FULL_TIME));
                assertThat(search.observations(filter, PayCell.FULL_TIME))
                        .containsExactlyInAnyOrderElementsOf(search.observationsBySql(filter, PayCell.FULL_TIME));
            }
            hits += found.total();
        }
        assertThat(hits).isGreaterThan(ROUNDS * 10L);
    }

    private PostingFilter draw() {
        EnumMap<Facet, List<String>> values = new EnumMap<>(Facet.class);
        some(values, Facet.LEVEL, "ENTRY", "MID", "SENIOR", "EXECUTIVE");
        some(values, Facet.MODE, "REMOTE", "HYBRID", "ONSITE");
        some(values, Facet.TYPE, "FULL_TIME", "PART_TIME", "CONTRACTOR", "INTERN");
        some(values, Facet.COUNTRY, "DE", "PL", "GB");
        some(values, Facet.CITY, "Berlin", "Paris", "Nowhere");
        some(values, Facet.SKILL, "bulk-skill-1", "bulk-skill-7", "none");
        some(values, Facet.COMPANY, "bulk-company-3", "bulk-company-5");
        some(values, Facet.ROLE, "bulk-role-1", "bulk-role-9");
        return new PostingFilter(
                maybe(pick(
                        "Wheatear",
                        "wheat",
                        "\"bulk wheatear\"",
                        "remote wheatear",
                        "remote",
                        "-wheatear bulk",
                        "bulk skill",
                        "skill")),
                values,
                random.nextInt(6) == 0 ? List.of("bulk-a") : List.of(),
                random.nextInt(6) == 0 ? new PostingFilter.Home(pick("PL", "DE", "US"), random.nextBoolean()) : null,
                random.nextInt(6) == 0 ? near(pick("Berlin", "Paris", "Potsdam")) : null,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(6) == 0
                        ? new PostingFilter.PayFloor(
                                new BigDecimal(pick("60000", "90000", "61.55")),
                                pick("YEAR", "MONTH").equals("YEAR") ? PayPeriod.YEAR : PayPeriod.MONTH,
                                pick("USD", "EUR", "PLN"))
                        : null,
                random.nextInt(6) == 0 ? Duration.ofDays(30) : null,
                PostingFilter.Status.valueOf(pick("OPEN", "OPEN", "CLOSED", "ANY")),
                random.nextInt(8) == 0 ? PayCell.values()[random.nextInt(4)] : null);
    }

    private void some(Map<Facet, List<String>> values, Facet facet, String... from) {
        if (random.nextInt(6) == 0) {
            values.put(facet, random.nextBoolean() ? List.of(from) : List.of(pick(from)));
        }
    }

    private static Near near(String city) {
        return Near.of(((CityMap.One) CityMap.find(city)).city(), "50km").orElseThrow();
    }

    private @Nullable String maybe(String text) {
        return random.nextInt(6) == 0 ? text : null;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
