package dev.paygrade.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A reader with a saved search, and a board on which ads appear; time passes by calling the tick with a later moment. */
@Dependent
class SavedSearchSteps {
    static final String SOURCE = "alert-board";
    static final String READER = "Reader.One@example.org";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final TestBoard board;
    private final Database database;
    private final MockMailbox mailbox;
    private final AlertTick ticks;
    private final Clock clock;

    Instant now = Instant.EPOCH;
    String network = "";

    SavedSearchSteps(TestBoard board, Database database, MockMailbox mailbox, AlertTick ticks, Clock clock) {
        this.board = board;
        this.database = database;
        this.mailbox = mailbox;
        this.ticks = ticks;
        this.clock = clock;
    }

    void open() {
        // requests go by the real clock; what they did is over by this moment
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
        network = "203.0.113." + NETWORKS.incrementAndGet();
        board.open(SOURCE);
        mailbox.clear();
    }

    void remove() {
        board.sql("delete from saved_search");
        board.sql("delete from day_count");
        board.remove(SOURCE);
    }

    RequestSpecification reader() {
        return given().header("X-Forwarded-For", network).redirects().follow(false);
    }

    Response save(String email, String level) {
        return reader().formParam("email", email)
                .formParam("frequency", "daily")
                .formParam("level", level)
                .formParam("source", SOURCE)
                .post("/alerts/new");
    }

    Instant after(long hours) {
        return now.plus(Duration.ofHours(hours));
    }

    List<io.quarkus.mailer.Mail> mails() {
        return mailbox.getMailsSentTo(READER);
    }

    static String link(io.quarkus.mailer.Mail mail, String kind) {
        String start = Sending.SITE + "/alerts/" + kind + "/";
        int at = mail.getText().indexOf(start);
        assertThat(at).as(mail.getText()).isNotNegative();
        return mail.getText()
                .substring(at + Sending.SITE.length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    void savedAndConfirmed() {
        save(READER, "senior").then().statusCode(303).header("Location", endsWith("/alerts/sent"));
        ticks.tick(now);
        reader().post(link(mails().getFirst(), "confirm")).then().statusCode(200);
        mailbox.clear();
    }

    void appears(long hours, String... titles) {
        board.read(
                SOURCE,
                true,
                after(hours),
                List.of(titles).stream()
                        .map(title -> RawPosting.builder(title, title)
                                .company("Dunlin Systems")
                                .build())
                        .toList());
    }

    int count(String table) {
        return database.query("select count(*) from " + table, List.of(), row -> row.getInt(1))
                .getFirst();
    }

    String state() {
        return database.query("select state from mail order by id desc limit 1", List.of(), row -> row.getString(1))
                .getFirst();
    }
}
