package dev.paygrade.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ready statistics and the exact ones beside a count by hand, over postings made by chance. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RollupsTest {
    private static final int POSTINGS = 8_000;
    private static final int CELLS = 1_000;
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "FR", "PL");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Database database;

    @Inject
    Rollups rollups;

    @Inject
    Ready ready;

    @Inject
    VerifyRollups command;

    @Inject
    PostingSearch search;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void generate() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Generated.postings(connection, POSTINGS);
        }
        rollups.fold();
    }

    @AfterEach
    void remove() {
        board.sql("delete from posting where id >= " + Generated.BASE);
        board.sql("delete from role where id >= " + Generated.BASE);
        board.sql("delete from company where id >= " + Generated.BASE);
        rollups.fold();
        assertThat(database.query(
                        "select count(*) from pay_histogram where role_id >= " + Generated.BASE,
                        List.of(),
                        row -> row.getInt(1)))
                .containsExactly(0);
    }

    private record Ad(
            long id,
            @Nullable Long company,
            long role,
            @Nullable String level,
            @Nullable String mode,
            List<String> countries,
            Set<String> types,
            int low,
            int high,
            Instant posted) {
        boolean fullTime() {
            return (types.isEmpty() || types.contains("FULL_TIME"))
                    && !types.contains("INTERN")
                    && !types.contains("PART_TIME");
        }
    }

    private List<Ad> observed() {
        return database.query(
                "select id, company_id, role_id, level, work_mode, countries, employment_types, observed_low, observed_high, "
                        + "posted_at from posting where id >= ? and observed_low is not null and role_id is not null",
                List.of(Generated.BASE),
                row -> new Ad(
                        row.getLong(1),
                        row.getObject(2, Long.class),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        List.of((String[]) row.getArray(6).getArray()),
                        Set.of((String[]) row.getArray(7).getArray()),
                        row.getInt(8),
                        row.getInt(9),
                        row.getObject(10, OffsetDateTime.class).toInstant()));
    }

    @Test
    void agreesWithACountByHandInEveryCell() {
        Map<Long, Set<Long>> descendants = new HashMap<>();
        database.query(
                "select ancestor_id, role_id from role_lineage where role_id >= ?",
                List.of(Generated.BASE),
                row -> descendants
                        .computeIfAbsent(row.getLong(1), role -> new HashSet<>())
                        .add(row.getLong(2)));
        List<Ad> ads = observed();
        Random random = new Random(7);
        int statistics = 0;
        int readied = 0;
        for (int i = 0; i < CELLS; i++) {
            int role = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(40));
            Level level = random.nextBoolean() ? null : Level.values()[random.nextInt(4)];
            String country = random.nextBoolean() ? null : COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            WorkMode mode = random.nextInt(4) > 0 ? null : WorkMode.values()[random.nextInt(3)];
            PostingFilter filter = PostingFilter.OPEN
                    .with(Facet.ROLE, List.of("generated-" + role))
                    .with(Facet.LEVEL, level == null ? List.of() : List.of(level.name()))
                    .with(Facet.COUNTRY, country == null ? List.of() : List.of(country))
                    .with(Facet.MODE, mode == null ? List.of() : List.of(mode.name()));
            Set<Long> roles = descendants.getOrDefault(Generated.BASE + role, Set.of());
            Optional<PayStatistic> expected = byHand(ads.stream()
                    .filter(ad -> roles.contains(ad.role())
                            && ad.fullTime()
                            && !ad.posted().isBefore(PayWindow.start(clock))
                            && (level == null || level.name().equals(ad.level()))
                            && (country == null || ad.countries().contains(country))
                            && (mode == null || mode.name().equals(ad.mode())))
                    .toList());
            assertThat(PayStatistic.of(search.observations(filter, PayCell.FULL_TIME)))
                    .as("%s", filter)
                    .isEqualTo(expected);
            statistics += expected.isPresent() ? 1 : 0;
            if (mode == null && expected.isPresent()) {
                Ready.Line line = Objects.requireNonNull(ready.lines("generated-" + role, filter, PayCell.FULL_TIME)
                        .get(level == null ? "" : level.name()));
                near(line.statistic().orElseThrow(), expected.get());
                assertThat(line.coverage()).isEqualTo(search.coverage(filter, PayCell.FULL_TIME));
                readied++;
            }
        }
        assertThat(statistics).isGreaterThan(CELLS / 3);
        assertThat(readied).isGreaterThan(CELLS / 4);
    }

    private static void near(PayStatistic is, PayStatistic expected) {
        assertThat(is.nAds()).isEqualTo(expected.nAds());
        assertThat(is.nEmployers()).isEqualTo(expected.nEmployers());
        near(is.low(), expected.low());
        near(is.mid(), expected.mid());
        near(is.high(), expected.high());
    }

    private static void near(Percentiles is, Percentiles expected) {
        assertThat(new double[] {is.p10(), is.p25(), is.p50(), is.p75(), is.p90()})
                .containsExactly(
                        new double[] {expected.p10(), expected.p25(), expected.p50(), expected.p75(), expected.p90()},
                        within((double) Buckets.WIDTH));
        assertThat(expected.ci().low() - is.ci().low()).isBetween(0, Buckets.WIDTH - 1);
        assertThat(is.ci().high() - expected.ci().high()).isBetween(0, Buckets.WIDTH - 1);
    }

    /** Equal ads of one employer once; an ad without employer is like no other. */
    private static Optional<PayStatistic> byHand(List<Ad> ads) {
        Map<List<@Nullable Object>, Ad> distinct = new HashMap<>();
        ads.forEach(ad -> distinct.put(
                Arrays.asList(
                        ad.company(),
                        ad.company() == null ? ad.id() : null,
                        ad.role(),
                        ad.level(),
                        ad.countries(),
                        ad.low(),
                        ad.high()),
                ad));
        long employers = distinct.values().stream()
                .map(Ad::company)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (distinct.size() < 10 || employers < 3) {
            return Optional.empty();
        }
        List<int[]> ends = List.of(
                distinct.values().stream().mapToInt(Ad::low).toArray(),
                distinct.values().stream()
                        .mapToInt(ad -> ad.low() + (ad.high() - ad.low()) / 2)
                        .toArray(),
                distinct.values().stream().mapToInt(Ad::high).toArray());
        return Optional.of(new PayStatistic(
                distinct.size(),
                (int) employers,
                Percentiles.of(ends.get(0)),
                Percentiles.of(ends.get(1)),
                Percentiles.of(ends.get(2))));
    }

    @Test
    void followsWhateverHappensToPostings() {
        assertThat(rollups.verify().differences()).isEmpty();
        String ours = "id >= " + Generated.BASE + " and id % 7 = ";
        List<String> happenings = List.of(
                "update posting set observed_low = observed_low + 20000, observed_high = observed_high + 31000 where "
                        + ours + 0,
                "update posting set level = 'SENIOR', countries = '{DE,US}' where " + ours + 1,
                "update posting set company_id = null where " + ours + 2,
                "update posting set role_id = %d, employment_types = '{}' where %s 3"
                        .formatted(Generated.BROAD + 9, ours),
                "update posting set observed_low = null, observed_high = null where " + ours + 4,
                "update posting set posted_at = posted_at - interval '100 days' where " + ours + 5,
                "update role_lineage set ancestor_id = %d where role_id = %d and distance = 1"
                        .formatted(Generated.BROAD + 2, Generated.BROAD + 8),
                "delete from posting where " + ours + 6,
                "delete from company where false",
                "update posting set employment_types = '{PART_TIME}' where " + ours + 0);
        for (String happening : happenings) {
            board.sql(happening);
            assertThat(rollups.verify().differences()).as(happening).isEmpty();
        }
        rollups.fold();
        board.sql("update posting set closed_at = now(), changed_at = now(), featured = true where " + ours + 1);
        assertThat(rollups.state().waiting()).isZero();
    }

    @Test
    void keepsAnObservationUntilTheLastOfItsEqualAdsIsGone() {
        String key = """
                select company_id, role_id, level, countries, observed_low, observed_high from posting
                where id >= %d and observed_low is not null and company_id is not null and role_id is not null
                  and pay_full_time(employment_types) and posted_at > now() - interval '1 year'
                order by id limit 1""".formatted(Generated.BASE);
        int before = broadAds();
        for (int i = 0; i < 2; i++) {
            board.sql("""
                    insert into posting (id, slug, title, company_id, role_id, level, countries, observed_low, observed_high,
                                         pay_kind, pay_min, pay_max, posted_at, posted_stated, first_seen_at, changed_at)
                    select %d, 'g', 'G', company_id, role_id, level, countries, %d, 999000, 'BASE', 1, 2, now(), true, now(), now()
                    from (%s) k""".formatted(Generated.BASE * 2 + i, 998_000, key));
            rollups.fold();
            assertThat(broadAds()).isEqualTo(before + 1);
        }
        board.sql("delete from posting where id = " + Generated.BASE * 2);
        rollups.fold();
        assertThat(broadAds()).isEqualTo(before + 1);
        board.sql("delete from posting where id = " + (Generated.BASE * 2 + 1));
        rollups.fold();
        assertThat(broadAds()).isEqualTo(before);
    }

    private int broadAds() {
        return Objects.requireNonNull(ready.lines("generated-1", PostingFilter.OPEN, PayCell.FULL_TIME)
                        .get(""))
                .nAds();
    }

    @Test
    void findsAndMendsWhatWasBroken() {
        assertThat(run(List.of())).isEqualTo(0);
        board.sql("update pay_histogram set n_ads = n_ads + 1 where level = 'MID' and country = 'DE' and role_id = "
                + Generated.BROAD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("generated-1 MID DE: ", " ads, not ", "1 differ");
        assertThat(rollups.state().differences()).isEqualTo(1);
        assertThat(run(List.of("--repair"))).isEqualTo(0);
        assertThat(rollups.state().differences()).isZero();
        assertThat(run(List.of("--wrong"))).isEqualTo(64);
    }

    private int run(List<String> arguments) {
        return command.run(
                new ArrayList<>(arguments), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
