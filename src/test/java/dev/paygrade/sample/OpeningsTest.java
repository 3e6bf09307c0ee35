package dev.paygrade.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.sample.Market.Period;
import dev.paygrade.sample.Offer.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Openings OPENINGS = new Openings(Vocabulary.load());

    /** Two years, so that every season of every shuffled deck is seen. */
    static Stream<LocalDate> days() {
        return Stream.iterate(DAY, d -> d.plusDays(23)).limit(32);
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyDayHasVariety(LocalDate day) {
        List<Opening> open = OPENINGS.on(day);
        assertThat(open).hasSizeBetween(650, 950);
        assertThat(values(open, o -> o.occupation().name())).hasSizeGreaterThanOrEqualTo(32);
        assertThat(values(open, Opening::grade)).hasSize(4);
        assertThat(values(open, Opening::terms)).hasSize(5);
        assertThat(values(open, Opening::attendance)).hasSize(4);
        assertThat(values(open, o -> o.market().code())).hasSizeGreaterThanOrEqualTo(14);
        assertThat(values(open, o -> o.market().currency())).hasSizeGreaterThanOrEqualTo(9);
        assertThat(values(open, o -> o.employer().name())).hasSizeGreaterThanOrEqualTo(55);
        assertThat(open).extracting(Opening::number).doesNotHaveDuplicates();
        assertThat(open).extracting(o -> o.posted().toEpochDay()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    /** Statistics are shown from ten adverts of three employers on: many roles pass that every day, some never do. */
    @ParameterizedTest
    @MethodSource("days")
    void manyRolesHaveEnoughPaidAdvertsAndSomeStayThin(LocalDate day) {
        List<Opening> paid = OPENINGS.on(day).stream()
                .filter(o -> o.terms() == Terms.FULL_TIME && o.grade() != Grade.EXECUTIVE)
                .filter(o -> o.offer() != null && isTwoSided(o.offer()))
                .toList();
        Map<String, Set<String>> employers = paid.stream()
                .collect(groupingBy(
                        o -> o.occupation().name(), mapping(o -> o.employer().name(), toSet())));
        Map<String, Long> adverts =
                paid.stream().collect(groupingBy(o -> o.occupation().name(), counting()));

        assertThat(adverts.entrySet())
                .filteredOn(e -> e.getValue() >= 12
                        && Objects.requireNonNull(employers.get(e.getKey())).size() >= 4)
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(adverts.values()).filteredOn(n -> n < 10).hasSizeGreaterThanOrEqualTo(5);
    }

    private static boolean isTwoSided(Offer offer) {
        return switch (offer.shape()) {
            case RANGE, SINGLE, ZONES -> true;
            case FROM, UP_TO, OTE, ESTIMATE -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("days")
    void fromDayToDayALittleChanges(LocalDate day) {
        Map<Long, Opening> before = byNumber(day);
        Map<Long, Opening> after = byNumber(day.plusDays(1));
        long fresh = after.keySet().stream().filter(n -> !before.containsKey(n)).count();
        long gone = before.keySet().stream().filter(n -> !after.containsKey(n)).count();
        assertThat(fresh).isBetween(5L, 30L);
        assertThat(gone).isBetween(2L, 45L);

        long changed = after.values().stream()
                .filter(o -> before.containsKey(o.number()))
                .filter(o -> !o.equals(before.get(o.number())))
                .count();
        assertThat(changed).isBetween(1L, 20L);
    }

    @Test
    void anOpeningKeepsItsAddressAndLivesAsLongAsItSays() {
        Opening opening = OPENINGS.on(DAY).stream()
                .filter(o -> o.posted().equals(DAY))
                .findFirst()
                .orElseThrow();
        long life = ChronoUnit.DAYS.between(opening.posted(), opening.closes());
        assertThat(life).isBetween((long) Openings.SHORTEST_LIFE, (long) Openings.LONGEST_LIFE);
        for (LocalDate day = DAY; day.isBefore(opening.closes()); day = day.plusDays(1)) {
            Opening then = Objects.requireNonNull(byNumber(day).get(opening.number()));
            assertThat(then.slug()).isEqualTo(opening.slug());
            assertThat(then.posted()).isEqualTo(opening.posted());
        }
        assertThat(byNumber(opening.closes())).doesNotContainKey(opening.number());
    }

    @Test
    void changesAreRaisesAndLouderTitles() {
        Map<Long, Opening> start = byNumber(DAY);
        int raised = 0;
        int louder = 0;
        for (Opening later : OPENINGS.on(DAY.plusDays(19))) {
            Opening then = start.get(later.number());
            if (then != null && !then.title().equals(later.title())) {
                assertThat(later.title()).contains(then.title());
                louder++;
            } else if (then != null && !Objects.equals(then.offer(), later.offer())) {
                Offer before = Objects.requireNonNull(then.offer());
                assertThat(Objects.requireNonNull(later.offer()).max()).isGreaterThanOrEqualTo(before.max());
                raised++;
            }
        }
        assertThat(raised).isPositive();
        assertThat(louder).isPositive();
    }

    @Test
    void payDependsOnLevelAndCountry() {
        List<Opening> open = days().flatMap(d -> OPENINGS.on(d).stream())
                .filter(o -> o.offer() != null
                        && o.offer().period() != Period.HOUR
                        && o.offer().period() != Period.DAY)
                .toList();
        assertThat(median(open, o -> o.grade() == Grade.ENTRY)).isLessThan(median(open, o -> o.grade() == Grade.MID));
        assertThat(median(open, o -> o.grade() == Grade.MID)).isLessThan(median(open, o -> o.grade() == Grade.SENIOR));
        assertThat(median(open, o -> o.grade() == Grade.SENIOR))
                .isLessThan(median(open, o -> o.grade() == Grade.EXECUTIVE));
        assertThat(median(open, o -> o.market().code().equals("IN")))
                .isLessThan(median(open, o -> o.market().code().equals("ES")));
        assertThat(median(open, o -> o.market().code().equals("ES")))
                .isLessThan(median(open, o -> o.market().code().equals("US")));
        assertThat(median(open, o -> o.occupation().name().equals("Data Analyst")))
                .isLessThan(median(open, o -> o.occupation().name().equals("Data Engineer")));
    }

    private static double median(List<Opening> openings, java.util.function.Predicate<Opening> which) {
        double[] dollars = openings.stream()
                .filter(which)
                .map(Opening::offer)
                .filter(Objects::nonNull)
                .mapToDouble(o ->
                        (o.min() + o.max()) / 2.0 * o.timesAYear() * o.market().dollars())
                .sorted()
                .toArray();
        return dollars[dollars.length / 2];
    }

    @Test
    void payIsStatedInManyWaysOrNotAtAll() {
        List<Opening> open = OPENINGS.on(DAY);
        List<Offer> offers =
                open.stream().map(Opening::offer).filter(Objects::nonNull).toList();
        double silent =
                1 - offers.stream().filter(o -> o.shape() != Shape.ESTIMATE).count() / (double) open.size();
        assertThat(silent).isBetween(0.18, 0.32);
        assertThat(offers).extracting(Offer::shape).contains(Shape.values());
        assertThat(offers).extracting(Offer::period).contains(Period.values());
        assertThat(offers).allSatisfy(o -> assertThat(o.min()).isPositive().isLessThanOrEqualTo(o.max()));
        assertThat(offers).allSatisfy(o -> assertThat(o.lowMin()).isLessThanOrEqualTo(o.min()));
    }

    @Test
    void someOpeningsStandInTwoFormats() {
        List<Opening> open = OPENINGS.on(DAY);
        long twice = open.stream().filter(o -> o.channels().size() == 2).count();
        assertThat(twice / (double) open.size()).isBetween(0.04, 0.16);
        assertThat(open)
                .allSatisfy(o -> assertThat(o.channels()).contains(o.employer().channel()));
        for (Channel channel : Channel.values()) {
            assertThat(open).filteredOn(o -> o.on(channel)).hasSizeGreaterThan(100);
        }
    }

    private static Map<Long, Opening> byNumber(LocalDate day) {
        return OPENINGS.on(day).stream().collect(toMap(Opening::number, Function.identity()));
    }

    private static <T> Set<T> values(List<Opening> openings, Function<Opening, T> of) {
        return openings.stream().map(of).collect(toSet());
    }
}
