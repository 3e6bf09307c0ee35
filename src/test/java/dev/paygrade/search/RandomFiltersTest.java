package dev.paygrade.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.place.Countries;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixty filters drawn at random give what SQL written in another way gives: postings, order, total and facets. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RandomFiltersTest {
    private static final String[] SOURCES = {"random-a", "random-b"};
    private static final List<String> TITLES = List.of(
            "Senior Data Analyst",
            "Junior Data Analyst",
            "Data Scientist",
            "Machine Learning Engineer",
            "Lead Machine Learning Engineer",
            "Software Engineer Intern",
            "Backend Engineer",
            "Head of Data");
    private static final List<String> COMPANIES = List.of("Wryneck One", "Wryneck Two GmbH", "Wryneck Three Inc.");
    private static final List<String> PLACES = List.of(
            "Berlin, Germany",
            "Warsaw, Poland",
            "Remote (EU)",
            "Remote - Poland",
            "Remote - Worldwide",
            "Remote",
            "New York, NY, US",
            "Hybrid - London, United Kingdom");
    private static final List<String> PAY = List.of(
            "EUR 60,000 - 80,000 per year",
            "USD 90K - 120K",
            "PLN 20,000 - 25,000 per month",
            "from USD 100,000 a year",
            "USD 150K - 200K*",
            "$60 - $80 an hour");
    private static final List<String> TYPES = List.of("Full time", "Part time", "Contract", "Internship");
    private static final List<String> SKILLS = List.of("Python", "SQL", "Kubernetes");
    private static final List<String> NEARBY = List.of("PL", "DE", "US");

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final Random random = new Random(20_261);

    @BeforeEach
    void fill() {
        board.open(SOURCES);
        // five hours beside every limit of postedWithin
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(5));
        for (String source : SOURCES) {
            List<RawPosting> ads = new ArrayList<>();
            for (int i = 0; i < 75; i++) {
                ads.add(RawPosting.builder(source + i, pick(TITLES))
                        .company(random.nextInt(8) == 0 ? null : pick(COMPANIES))
                        .locations(random.nextInt(8) == 0 ? List.of() : List.of(pick(PLACES)))
                        .pay(random.nextInt(4) == 0 ? null : pick(PAY))
                        .employmentType(random.nextInt(4) == 0 ? null : pick(TYPES))
                        .skills(random.nextBoolean() ? List.of(pick(SKILLS)) : SKILLS)
                        .description(random.nextBoolean() ? "<p>You know your <b>falconry</b>.</p>" : null)
                        .posted(now.minus(Duration.ofDays(random.nextInt(40))).toString())
                        .featured(random.nextInt(4) == 0)
                        .build());
            }
            board.read(source, now, ads.toArray(RawPosting[]::new));
        }
        board.sql("update posting set closed_at = now() where id % 5 = 0 and id in (" + mine() + ")");
        board.sql("update posting set excluded_countries = '{PL}' where id % 7 = 0 and id in (" + mine() + ")");
    }

    @AfterEach
    void remove() {
        board.remove(SOURCES);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String mine() {
        return "select posting_id from sighting where source_id in ('random-a', 'random-b')";
    }

    @Test
    void agreeWithPlainSql() {
        int hits = 0;
        for (int round = 0; round < 60; round++) {
            Map<String, List<String>> asked = new LinkedHashMap<>();
            Map<String, String> sql = new LinkedHashMap<>();
            draw(asked, sql);
            boolean byPay = random.nextBoolean();
            asked.put("sort", List.of(byPay ? "pay" : "newest"));
            JsonPath answer = ask(asked);

            List<Long> expected = ids(
                    sql.values(), byPay ? "coalesce(p.usd_max, -1) desc, p.id desc" : "p.posted_at desc, p.id desc");
            hits += expected.size();
            assertThat(answer.getList("items.id", Long.class)).as("%s", asked).isEqualTo(expected);
            assertThat(answer.getInt("total")).isEqualTo(expected.size());
            assertThat(answer.<Object>get("next")).isNull();
            for (String facet : List.of("level", "mode", "type", "country", "company", "skill", "role")) {
                assertThat(answer.<Map<String, Integer>>get("facets." + facet))
                        .as("%s of %s", facet, asked)
                        .isEqualTo(counts(sql, facet));
            }
        }
        assertThat(hits).isGreaterThan(300);
    }

    private void draw(Map<String, List<String>> asked, Map<String, String> sql) {
        List<String> sources = random.nextInt(3) > 0 ? List.of(SOURCES) : List.of(SOURCES[1]);
        asked.put("source", sources);
        sql.put("source", "p.id in (select posting_id from sighting where source_id in (" + quoted(sources) + "))");
        String status = pick(List.of("open", "closed", "any", "any"));
        asked.put("status", List.of(status));
        sql.put("status", status.equals("any") ? "true" : "(p.closed_at is null) = " + status.equals("open"));
        some(asked, sql, "level", List.of("ENTRY", "MID", "SENIOR", "EXECUTIVE"), "p.level in (%s)");
        some(asked, sql, "mode", List.of("REMOTE", "HYBRID", "ONSITE"), "p.work_mode in (%s)");
        some(asked, sql, "type", List.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "INTERN"), in("p.employment_types"));
        some(asked, sql, "country", List.of("DE", "PL", "GB"), in("p.countries"));
        some(asked, sql, "skill", List.of("python", "kubernetes"), in("p.skills"));
        some(
                asked,
                sql,
                "company",
                List.of("wryneck-one", "wryneck-two"),
                "(select c.slug from company c where c.id = p.company_id) in (%s)");
        some(
                asked,
                sql,
                "role",
                List.of("data-analyst", "data-scientist", "engineer"),
                "exists (select 1 from role_lineage l, role r where l.role_id = p.role_id and r.id = l.ancestor_id and r.slug in (%s))");
        if (random.nextInt(5) == 0) {
            asked.put("q", List.of("Falconry"));
            sql.put("q", "p.description like '%falconry%'");
        }
        if (random.nextInt(5) == 0) {
            asked.put("featured", List.of("true"));
            sql.put("featured", "p.featured");
        }
        if (random.nextInt(5) == 0) {
            asked.put("pay", List.of("stated"));
            sql.put("pay", "coalesce(p.pay_kind, '') in ('BASE', 'OTE')");
        }
        if (random.nextInt(4) == 0) {
            asked.put("payMin", List.of("100k"));
            sql.put(
                    "payMin",
                    "coalesce(case when p.pay_currency = 'USD' then p.annual_max else p.usd_max end, 0) >= 100000");
        }
        if (random.nextInt(4) == 0) {
            int days = pick(List.of(7, 14, 28));
            asked.put("postedWithin", List.of(days / 7 + "w"));
            sql.put("postedWithin", "p.posted_at >= now() - interval '" + days + " days'");
        }
        if (random.nextInt(3) == 0) {
            home(asked, sql, pick(NEARBY), random.nextBoolean());
        }
    }

    private static void home(
            Map<String, List<String>> asked, Map<String, String> sql, String home, boolean unknownToo) {
        asked.put("eligible", List.of(home));
        if (unknownToo) {
            asked.put("eligibleUnknown", List.of("true"));
        }
        List<String> regions = Countries.regions().stream()
                .filter(region -> Countries.members(region).contains(home))
                .toList();
        String stated = in("p.eligible_countries").formatted("'" + home + "'") + " or "
                + in("p.eligible_regions").formatted(quoted(regions));
        String unknown = unknownToo
                ? " or (p.work_mode = 'REMOTE' and cardinality(p.eligible_countries) + cardinality(p.eligible_regions) = 0)"
                : "";
        sql.put(
                "eligible",
                "array_position(p.excluded_countries, '" + home + "') is null and (" + stated + unknown + ")");
    }

    private static String in(String array) {
        return "exists (select 1 from unnest(" + array + ") one where one in (%s))";
    }

    private void some(
            Map<String, List<String>> asked,
            Map<String, String> sql,
            String name,
            List<String> from,
            String condition) {
        if (random.nextInt(4) == 0) {
            List<String> wanted =
                    from.stream().filter(value -> random.nextInt(2) == 0).toList();
            if (!wanted.isEmpty()) {
                asked.put(
                        name,
                        wanted.stream()
                                .map(v -> random.nextBoolean() || name.equals("country")
                                        ? v
                                        : v.toLowerCase(java.util.Locale.ROOT))
                                .toList());
                sql.put(name, condition.formatted(quoted(wanted)));
            }
        }
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    private static JsonPath ask(Map<String, List<String>> parameters) {
        RequestSpecification request = given().queryParam("limit", 200);
        parameters.forEach(request::queryParam);
        return request.get("/api/v1/postings").then().statusCode(200).extract().jsonPath();
    }

    private List<Long> ids(Iterable<String> conditions, String order) {
        return database.query(
                "select p.id from posting p where " + String.join(" and ", conditions) + " order by " + order,
                List.of(),
                row -> row.getLong(1));
    }

    /** Counts of a facet, its own filter left out, one value at a time. */
    private Map<String, Integer> counts(Map<String, String> sql, String facet) {
        Map<String, String> others = new LinkedHashMap<>(sql);
        others.remove(facet);
        String values = switch (facet) {
            case "level" -> "array[p.level]";
            case "mode" -> "array[p.work_mode]";
            case "type" -> "p.employment_types";
            case "country" -> "p.countries";
            case "company" -> "array(select slug from company where id = p.company_id)";
            case "skill" -> "p.skills";
            default -> "array(select slug from role where id = p.role_id)";
        };
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.query(
                "select " + values + " from posting p where " + String.join(" and ", others.values()),
                List.of(),
                row -> {
                    for (String value : (String[]) row.getArray(1).getArray()) {
                        if (value != null) {
                            counts.merge(value, 1, Integer::sum);
                        }
                    }
                    return "";
                });
        return counts;
    }
}
