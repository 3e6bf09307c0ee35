package dev.paygrade.rates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.fetch.FetchSettings;
import dev.paygrade.fetch.HttpFetcher;
import dev.paygrade.fetch.LocalHostGate;
import dev.paygrade.pay.DatedRate;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.Rerating;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates over real HTTP into a real database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RateFeedTest {
    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");
    private static final String HISTORY = """
            <?xml version="1.0"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube>
            <Cube time="2026-11-20"><Cube currency="USD" rate="1.2500"/><Cube currency="GBP" rate="0.8"/></Cube>
            <Cube time="2026-11-17"><Cube currency="USD" rate="1.2000"/><Cube currency="GBP" rate="0.75"/></Cube>
            <Cube time="2026-04-10"><Cube currency="USD" rate="9.9"/></Cube>
            </Cube></gesmes:Envelope>""";

    @Inject
    RateTable table;

    @Inject
    StoredFxRates rates;

    @Inject
    Event<NewRates> news;

    @Inject
    Rerating rerating;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    private final MockWebServer bank = new MockWebServer();
    private volatile String answer = HISTORY;
    private volatile String asked = "";

    @BeforeEach
    void open() throws Exception {
        bank.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                if (path.equals("/robots.txt")) {
                    return new MockResponse.Builder().code(404).build();
                }
                asked = path;
                return new MockResponse.Builder().body(answer).build();
            }
        });
        bank.start();
    }

    @AfterEach
    void close() {
        bank.close();
        board.sql("delete from fx_rate");
        board.sql("update fx_feed set tried_at = null, read_at = null, failures = 0, reason = null, latest_day = null");
        board.remove("rates-board");
        rates.replace(List.of());
    }

    private RateFeed feed(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        FetchSettings settings = FetchSettings.defaults()
                .withDelay(Duration.ZERO)
                .withAllowPrivate(Set.of(bank.getHostName() + ":" + bank.getPort()));
        RatesConfig config = new RatesConfig() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public URI url() {
                return bank.url("/rates/").uri();
            }

            @Override
            public Duration every() {
                return Duration.ofHours(4);
            }

            @Override
            public Duration tick() {
                return Duration.ofMinutes(1);
            }
        };
        return new RateFeed(
                config, new HttpFetcher(settings, new LocalHostGate(clock), clock), table, rates, clock, news);
    }

    @Test
    void closesALongGapFromTheHistoryAndKeepsTheShippedDays() {
        feed(NOW).look();
        assertThat(asked).isEqualTo("/rates/eurofxref-hist.xml");
        assertThat(rates.latest()).isEqualTo("2026-11-20");
        // Thursday takes Tuesday's rate, and a day of the shipped table is not overwritten
        assertThat(rates.rate("EUR", LocalDate.of(2026, 11, 19)))
                .contains(new DatedRate(new BigDecimal("1.2000"), LocalDate.of(2026, 11, 17)));
        assertThat(rates.rate("GBP", LocalDate.of(2026, 11, 20)).orElseThrow().usd())
                .isEqualByComparingTo("1.5625");
        assertThat(rates.rate("USD", LocalDate.of(2026, 11, 20)).orElseThrow().usd())
                .isEqualByComparingTo("1");
        assertThat(rates.rate("EUR", LocalDate.of(2026, 4, 10)).orElseThrow().usd())
                .isEqualByComparingTo("1.1711");
        // a currency that stopped being quoted keeps its last rate
        assertThat(rates.rate("JPY", LocalDate.of(2026, 11, 20)).orElseThrow().date())
                .isEqualTo("2026-04-13");
    }

    @Test
    void asksNotTwiceWhileTheReadIsFreshAndThenForTheSmallestFile() {
        feed(NOW).look();
        asked = "";
        feed(NOW.plus(Duration.ofHours(3))).look();
        assertThat(asked).isEmpty();
        feed(NOW.plus(Duration.ofHours(5))).look();
        assertThat(asked).isEqualTo("/rates/eurofxref-daily.xml");
    }

    @Test
    void saysWhatWentWrongKeepsTheOldRatesAndWaitsLonger() {
        answer = "<html>maintenance</html>";
        feed(NOW).look();
        RateTable.Feed failed = table.feed();
        assertThat(failed.failures()).isEqualTo(1);
        assertThat(failed.reason()).contains("eurofxref-hist.xml").contains("no rate found");
        assertThat(rates.latest()).isEqualTo("2026-04-13");
        asked = "";
        feed(NOW.plusSeconds(100)).look();
        assertThat(asked).isEmpty();
        answer = HISTORY;
        feed(NOW.plusSeconds(130)).look();
        assertThat(table.feed().failures()).isZero();
        assertThat(rates.latest()).isEqualTo("2026-11-20");
    }

    @Test
    void convertsAgainWhatWasConvertedAtAnOldRate() {
        board.open("rates-board");
        board.read(
                "rates-board",
                NOW,
                RawPosting.builder("1", "Data Engineer")
                        .company("Razorbill Data")
                        .pay("EUR 60,000 - 80,000 per year")
                        .build());
        assertThat(figures()).isEqualTo("70104 93472 70104 93472 2026-04-13 true");
        RateFeed feed = feed(NOW);
        feed.refresh();
        feed.look();
        rerating.run();
        assertThat(figures()).isEqualTo("75000 100000 75000 100000 2026-11-20 false");
    }

    private String figures() {
        return database.query(
                        "select concat_ws(' ', usd_min, usd_max, observed_low, observed_high, usd_rate_on, usd_rate_stale::text)"
                                + " from posting p join sighting s on s.posting_id = p.id where s.source_id = 'rates-board'",
                        List.of(),
                        row -> row.getString(1))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-20, eurofxref-daily.xml",
        "2026-11-20, 2026-11-20, eurofxref-daily.xml",
        "2026-11-16, 2026-11-20, eurofxref-hist-90d.xml",
        "2026-04-13, 2026-11-20, eurofxref-hist.xml",
    })
    void choosesTheSmallestFileThatClosesTheGap(LocalDate known, LocalDate today, String file) {
        assertThat(RateFeed.file(known, today)).isEqualTo(file);
    }
}
