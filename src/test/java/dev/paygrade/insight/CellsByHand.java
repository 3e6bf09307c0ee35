package dev.paygrade.insight;

import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
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

/** Cells by chance over {@link Generated} postings: counted by hand, by the exact path, and read from the ready statistics. */
final class CellsByHand {
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "FR", "PL");
    private static final int ROLES = 40;

    private final Map<Long, Set<Long>> descendants = new HashMap<>();
    private final Map<Long, List<Ad>> ads = new HashMap<>();
    private final PostingSearch search;
    private final Ready ready;

    private record Ad(
            long id,
            @Nullable Long company,
            long role,
            @Nullable String level,
            @Nullable String mode,
            List<String> countries,
            int low,
            int high) {
        int mid() {
            return low + (high - low) / 2;
        }
    }

    /** What is compared: null for any. */
    private record Cell(
            int role,
            @Nullable Level level,
            @Nullable String country,
            @Nullable WorkMode mode) {}

    /**
     * How a comparison went.
     *
     * @param statistics cells with enough ads
     * @param readied of them, those that the ready statistics know
     * @param differences in words
     */
    record Outcome(int compared, int statistics, int readied, List<String> differences) {}

    CellsByHand(Database database, PostingSearch search, Ready ready, Clock clock) {
        this.search = search;
        this.ready = ready;
        database.query(
                "select ancestor_id, role_id from role_lineage where role_id >= ?",
                List.of(Generated.BASE),
                row -> descendants
                        .computeIfAbsent(row.getLong(1), role -> new HashSet<>())
                        .add(row.getLong(2)));
        Instant start = PayWindow.start(clock);
        Map<String, List<String>> lists = new HashMap<>();
        database.query(
                "select id, company_id, role_id, level, work_mode, array_to_string(countries, ','), "
                        + "array_to_string(employment_types, ','), observed_low, observed_high, posted_at "
                        + "from posting where id >= ? and observed_low is not null and role_id is not null",
                List.of(Generated.BASE),
                row -> {
                    List<String> types = list(row.getString(7), lists);
                    boolean fullTime = (types.isEmpty() || types.contains("FULL_TIME"))
                            && !types.contains("INTERN")
                            && !types.contains("PART_TIME");
                    if (fullTime
                            && !row.getObject(10, OffsetDateTime.class)
                                    .toInstant()
                                    .isBefore(start)) {
                        ads.computeIfAbsent(row.getLong(3), role -> new ArrayList<>())
                                .add(new Ad(
                                        row.getLong(1),
                                        row.getObject(2, Long.class),
                                        row.getLong(3),
                                        row.getString(4),
                                        row.getString(5),
                                        list(row.getString(6), lists),
                                        row.getInt(8),
                                        row.getInt(9)));
                    }
                    return fullTime;
                });
    }

    private static List<String> list(String joined, Map<String, List<String>> lists) {
        return lists.computeIfAbsent(joined, key -> key.isEmpty() ? List.of() : List.of(key.split(",")));
    }

    Outcome compare(int cells) {
        Random random = new Random(7);
        List<String> differences = new ArrayList<>();
        int statistics = 0;
        int readied = 0;
        for (int i = 0; i < cells; i++) {
            Cell cell = new Cell(
                    1 + (random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(ROLES)),
                    random.nextBoolean() ? null : Level.values()[random.nextInt(4)],
                    random.nextBoolean() ? null : COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    random.nextInt(4) > 0 ? null : WorkMode.values()[random.nextInt(3)]);
            Optional<PayStatistic> expected = byHand(cell);
            PostingFilter filter = filter(cell);
            Optional<PayStatistic> exact = PayStatistic.of(search.observations(filter, PayCell.FULL_TIME));
            if (!exact.equals(expected)) {
                differences.add("%s: exact path %s, by hand %s".formatted(cell, exact, expected));
            }
            statistics += expected.isPresent() ? 1 : 0;
            if (cell.mode() == null && expected.isPresent()) {
                readied++;
                differences.addAll(ready(cell, filter, expected.get()));
            }
        }
        return new Outcome(cells, statistics, readied, differences);
    }

    private static PostingFilter filter(Cell cell) {
        return PostingFilter.OPEN
                .with(Facet.ROLE, List.of("generated-" + cell.role()))
                .with(
                        Facet.LEVEL,
                        cell.level() == null ? List.of() : List.of(cell.level().name()))
                .with(Facet.COUNTRY, cell.country() == null ? List.of() : List.of(cell.country()))
                .with(
                        Facet.MODE,
                        cell.mode() == null ? List.of() : List.of(cell.mode().name()));
    }

    private List<String> ready(Cell cell, PostingFilter filter, PayStatistic expected) {
        Ready.Line line = ready.lines("generated-" + cell.role(), filter, PayCell.FULL_TIME)
                .get(cell.level() == null ? "" : cell.level().name());
        if (line == null || line.statistic().isEmpty()) {
            return List.of(cell + ": no ready statistic");
        }
        List<String> wrong = new ArrayList<>();
        PayStatistic is = line.statistic().get();
        if (!near(is, expected)) {
            wrong.add("%s: ready %s, by hand %s".formatted(cell, is, expected));
        }
        if (!line.coverage().equals(search.coverage(filter, PayCell.FULL_TIME))) {
            wrong.add("%s: coverage %s".formatted(cell, line.coverage()));
        }
        return wrong;
    }

    private static boolean near(PayStatistic is, PayStatistic expected) {
        return is.nAds() == expected.nAds()
                && is.nEmployers() == expected.nEmployers()
                && near(is.low(), expected.low())
                && near(is.mid(), expected.mid())
                && near(is.high(), expected.high());
    }

    /** Percentiles within one bucket; the interval reaches to the bounds of its buckets, and no further. */
    private static boolean near(Percentiles is, Percentiles expected) {
        double[] one = {is.p10(), is.p25(), is.p50(), is.p75(), is.p90()};
        double[] other = {expected.p10(), expected.p25(), expected.p50(), expected.p75(), expected.p90()};
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > Buckets.WIDTH) {
                return false;
            }
        }
        int below = expected.ci().low() - is.ci().low();
        int above = is.ci().high() - expected.ci().high();
        return below >= 0 && below < Buckets.WIDTH && above >= 0 && above < Buckets.WIDTH;
    }

    /** Equal ads of one employer once; an ad without employer is like no other. */
    private Optional<PayStatistic> byHand(Cell cell) {
        Map<List<@Nullable Object>, Ad> distinct = new HashMap<>();
        for (long role : descendants.getOrDefault(Generated.BASE + cell.role(), Set.of())) {
            for (Ad ad : ads.getOrDefault(role, List.of())) {
                if ((cell.level() == null || cell.level().name().equals(ad.level()))
                        && (cell.country() == null || ad.countries().contains(cell.country()))
                        && (cell.mode() == null || cell.mode().name().equals(ad.mode()))) {
                    distinct.put(
                            Arrays.asList(
                                    ad.company(),
                                    ad.company() == null ? ad.id() : null,
                                    ad.role(),
                                    ad.level(),
                                    ad.countries(),
                                    ad.low(),
                                    ad.high()),
                            ad);
                }
            }
        }
        long employers = distinct.values().stream()
                .map(Ad::company)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (distinct.size() < 10 || employers < 3) {
            return Optional.empty();
        }
        return Optional.of(new PayStatistic(
                distinct.size(),
                (int) employers,
                Percentiles.of(distinct.values().stream().mapToInt(Ad::low).toArray()),
                Percentiles.of(distinct.values().stream().mapToInt(Ad::mid).toArray()),
                Percentiles.of(distinct.values().stream().mapToInt(Ad::high).toArray())));
    }
}
