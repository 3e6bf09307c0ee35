package dev.paygrade.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import dev.paygrade.web.Hostile;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved searches, from the form to the last mail; time passes by calling the tick with a later moment. */
@QuarkusTest
@TestProfile(Sending.class)
@QuarkusTestResource(TestDatabase.class)
class AlertsTest {
    private static final String SOURCE = "alert-board";
    private static final String READER = "Reader.One@example.org";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    MockMailbox mailbox;

    @Inject
    AlertTick ticks;

    @Inject
    Digests digests;

    @Inject
    Outbox outbox;

    @Inject
    MailRows rows;

    @Inject
    Clock clock;

    private Instant now = Instant.EPOCH;
    private String network = "";

    @BeforeEach
    void open() {
        // requests go by the real clock; what they did is over by this moment
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
        network = "203.0.113." + NETWORKS.incrementAndGet();
        board.open(SOURCE);
        mailbox.clear();
    }

    @AfterEach
    void remove() {
        board.sql("delete from saved_search");
        board.sql("delete from day_count");
        board.remove(SOURCE);
    }

    private RequestSpecification reader() {
        return given().header("X-Forwarded-For", network).redirects().follow(false);
    }

    private Response save(String email, String level) {
        return reader().formParam("email", email)
                .formParam("frequency", "daily")
                .formParam("level", level)
                .formParam("source", SOURCE)
                .post("/alerts/new");
    }

    private Instant after(long hours) {
        return now.plus(Duration.ofHours(hours));
    }

    private List<io.quarkus.mailer.Mail> mails() {
        return mailbox.getMailsSentTo(READER);
    }

    private static String link(io.quarkus.mailer.Mail mail, String kind) {
        String start = Sending.SITE + "/alerts/" + kind + "/";
        int at = mail.getText().indexOf(start);
        assertThat(at).as(mail.getText()).isNotNegative();
        return mail.getText()
                .substring(at + Sending.SITE.length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private void savedAndConfirmed() {
        save(READER, "senior").then().statusCode(303).header("Location", endsWith("/alerts/sent"));
        ticks.tick(now);
        reader().post(link(mails().getFirst(), "confirm")).then().statusCode(200);
        mailbox.clear();
    }

    private void appears(long hours, String... titles) {
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

    private int count(String table) {
        return database.query("select count(*) from " + table, List.of(), row -> row.getInt(1))
                .getFirst();
    }

    private String state() {
        return database.query("select state from mail order by id desc limit 1", List.of(), row -> row.getString(1))
                .getFirst();
    }

    @Test
    void aSavedSearchTellsOfEachPostingOnceUntilItIsEnded() {
        reader().get("/alerts/new?level=senior&utm_source=x&after=abc")
                .then()
                .statusCode(200)
                .body(containsString("name=\"level\" value=\"senior\""), containsString("/feed.atom?level=senior"));
        save(READER, "senior").then().statusCode(303);
        ticks.tick(now);
        assertThat(mails()).hasSize(1);
        String confirm = link(mails().getFirst(), "confirm");
        appears(-1, "Senior Falcon Keeper");

        // a program that checks mails opens the link and confirms nothing
        reader().get(confirm)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(containsString("method=\"post\" action=\"" + confirm + "\""));
        ticks.tick(after(25));
        assertThat(mails()).hasSize(1);
        reader().post(confirm).then().statusCode(200);
        reader().post(confirm).then().statusCode(404);
        mailbox.clear();

        appears(1, "Senior Heron Analyst", "Junior Heron Analyst");
        ticks.tick(after(23));
        assertThat(mails()).isEmpty();
        ticks.tick(after(25));
        assertThat(mails()).hasSize(1);
        io.quarkus.mailer.Mail digest = mails().getFirst();
        assertThat(digest.getSubject()).startsWith("1 new posting: Senior");
        assertThat(digest.getText()).containsOnlyOnce("Senior Heron Analyst").doesNotContain("Junior", "Falcon");
        assertThat(digest.getHtml()).containsOnlyOnce("Senior Heron Analyst").contains(Sending.SITE + "/jobs/");
        String stop = link(digest, "stop");
        assertThat(digest.getHeaders())
                .containsEntry("List-Unsubscribe", List.of("<" + Sending.SITE + stop + ">"))
                .containsEntry("List-Unsubscribe-Post", List.of("List-Unsubscribe=One-Click"));

        mailbox.clear();
        appears(30, "Senior Heron Analyst", "Senior Crane Analyst");
        ticks.tick(after(31));
        assertThat(mails()).isEmpty();
        ticks.tick(after(50));
        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().getText())
                .contains("Senior Crane Analyst")
                .doesNotContain("Heron");
        ticks.tick(after(75));
        assertThat(mails()).hasSize(1);

        reader().get(stop).then().statusCode(200).body(containsString("Yes, end them"));
        assertThat(count("saved_search")).isEqualTo(1);
        given().formParam("List-Unsubscribe", "One-Click").post(stop).then().statusCode(200);
        assertThat(count("saved_search") + count("mail")).isZero();
        reader().get(stop).then().statusCode(404);
        given().multiPart("List-Unsubscribe", "One-Click").post(stop).then().statusCode(200);
    }

    @Test
    void mailsKeepToTheLanguageThatTheSearchWasSavedIn() {
        reader().header("Accept-Language", "de")
                .formParam("email", READER)
                .formParam("frequency", "daily")
                .formParam("level", "senior")
                .formParam("source", SOURCE)
                .post("/alerts/new")
                .then()
                .statusCode(303);
        ticks.tick(now);
        io.quarkus.mailer.Mail asks = mails().getFirst();
        assertThat(asks.getSubject()).isEqualTo("Bitte bestätigen: Ihre gespeicherte Suche");
        assertThat(asks.getText()).contains("Jemand, hoffentlich Sie selbst").doesNotContain("Somebody", "If it was");
        assertThat(asks.getHtml()).contains("<html lang=\"de\">", "Oder gleich löschen");
        String confirm = link(asks, "confirm");
        reader().header("Accept-Language", "de")
                .get(confirm)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("de"))
                .body(containsString("Diese Suche speichern?"), containsString("Es kommt höchstens einmal am Tag"));
        // whoever confirms with another browser is answered in its language, and keeps the mails' own
        reader().post(confirm)
                .then()
                .statusCode(200)
                .body(containsString("Your search is saved"), containsString("lang=\"de\">Senior"));
        mailbox.clear();

        board.read(
                SOURCE,
                true,
                after(1),
                List.of(RawPosting.builder("heron", "Senior Heron Analyst")
                        .company("Dunlin & Sons")
                        .locations(List.of("Munich, Germany"))
                        .workMode("On-site")
                        .build()));
        ticks.tick(after(25));
        io.quarkus.mailer.Mail digest = mails().getFirst();
        assertThat(digest.getSubject()).startsWith("1 neue Stelle: Senior");
        assertThat(digest.getText())
                .contains(
                        "Zu Ihrer Suche: Senior",
                        "Dunlin & Sons · Vor Ort · ",
                        "Gehalt nicht genannt",
                        "Eine solche E-Mail kommt höchstens einmal am Tag")
                .doesNotContain("posting", "On-site", "Pay", " mail ");
        assertThat(digest.getHtml())
                .contains("<html lang=\"de\">", ">Abbestellen</a>", "Dunlin &amp; Sons")
                .doesNotContain("&amp;amp;");

        board.sql("update saved_search set query = 'level=wizard'");
        ticks.tick(after(50));
        assertThat(mails().getLast().getSubject()).startsWith("Ihre gespeicherte Suche funktioniert nicht mehr: ");
        assertThat(mails().getLast().getText()).contains("level=WIZARD – level muss eines davon sein: ENTRY, MID");
    }

    @Test
    void savingAgainInAnotherLanguageTakesEffectOnceItIsConfirmed() {
        savedAndConfirmed();
        reader().header("Accept-Language", "fr")
                .formParam("email", READER)
                .formParam("level", "senior")
                .formParam("source", SOURCE)
                .post("/alerts/new")
                .then()
                .statusCode(303);
        ticks.tick(now);
        assertThat(mails().getFirst().getSubject()).isEqualTo("Confirmez votre recherche enregistrée");
        assertThat(language()).isEqualTo("en");
        reader().post(link(mails().getFirst(), "confirm")).then().statusCode(200);
        assertThat(language()).isEqualTo("fr");
        mailbox.clear();
        appears(1, "Senior Heron Analyst", "Senior Crane Analyst");
        ticks.tick(after(25));
        assertThat(mails().getFirst().getSubject()).startsWith("2 nouvelles offres\u00a0: Senior");
        assertThat(mails().getFirst().getText()).contains("Se désabonner");
    }

    @Test
    void whatANodeOfAnEarlierVersionSavesIsInEnglish() {
        savedAndConfirmed();
        board.sql("delete from mail");
        board.sql("""
                insert into saved_search (id, address_mac, address, query, title, frequency, root, wanted, stop_hash,
                                          created_at, confirmed_at, mark_at, next_at)
                select nextval('saved_search_id'), address_mac, address, 'level=mid', title, frequency, root, wanted,
                       decode('00', 'hex'), created_at, confirmed_at, mark_at, next_at
                from saved_search""");
        board.sql("delete from saved_search where query <> 'level=mid'");
        assertThat(language()).isEqualTo("en");
    }

    private String language() {
        return database.query("select language from saved_search", List.of(), row -> row.getString(1))
                .getFirst();
    }

    @Test
    void nothingRunsInAMail() {
        savedAndConfirmed();
        appears(
                1,
                Hostile.VECTORS.stream()
                        .limit(Digests.MOST)
                        .map(text -> "Senior Heron Analyst " + text)
                        .toArray(String[]::new));
        ticks.tick(after(25));
        io.quarkus.mailer.Mail digest = mails().getFirst();
        assertThat(digest.getText()).contains("pwned");
        Hostile.assertInert("the digest", "text/html", digest.getHtml());
        assertThat(digest.getSubject()).doesNotContain("\r", "\n");
    }

    @Test
    void noTableHoldsAnAddressOrAToken() {
        save(READER, "senior").then().statusCode(303);
        assertThatThrownBy(() -> outbox.deliver(now, parcel -> {
                    throw new AssertionError("killed");
                }))
                .isInstanceOf(AssertionError.class);
        save(READER, "mid").then().statusCode(303);
        outbox.deliver(now, parcel -> {
            throw new IllegalStateException("550 <" + parcel.to() + ">: no such user");
        });
        save(READER, "entry").then().statusCode(303);
        ticks.tick(now);
        String confirm = link(mails().getFirst(), "confirm");
        String token = confirm.substring(confirm.lastIndexOf('/') + 1);
        for (String secret : List.of(READER, READER.toLowerCase(Locale.ROOT), token)) {
            String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            for (String table : database.query(
                    "select tablename from pg_tables where schemaname = 'public'",
                    List.of(),
                    row -> row.getString(1))) {
                assertThat(database.query(
                                "select t::text from " + table + " t where position(lower(?) in lower(t::text)) > 0"
                                        + " or position(? in t::text) > 0",
                                List.of(secret, hex),
                                row -> row.getString(1)))
                        .as(table)
                        .isEmpty();
            }
        }
        assertThat(count("saved_search")).isEqualTo(3);
    }

    @Test
    void whatACrashLeftIsNeitherLostNorSentTwice() {
        savedAndConfirmed();
        appears(1, "Senior Heron Analyst");
        assertThat(digests.write(after(25))).isEqualTo(1);
        // the node ended after it wrote the mail: another one writes no second, and sends the first
        assertThat(digests.write(after(25))).isZero();
        assertThat(digests.write(after(60))).isZero();
        // it ended after it took the mail on: the mail waits for the end of the lease
        assertThat(rows.claim(after(25), after(26))).isPresent();
        List<Outbox.Parcel> left = new ArrayList<>();
        assertThat(outbox.deliver(after(25).plusSeconds(60), left::add)).isZero();
        assertThat(outbox.deliver(after(26), left::add)).isEqualTo(1);
        assertThat(outbox.deliver(after(90), left::add)).isZero();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().letter().text()).contains("Senior Heron Analyst");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aMailThatMayHaveLeftIsNotSentAgainUnasked() {
        savedAndConfirmed();
        appears(1, "Senior Heron Analyst");
        digests.write(after(25));
        List<Outbox.Parcel> left = new ArrayList<>();
        assertThatThrownBy(() -> outbox.deliver(after(25), parcel -> {
                    left.add(parcel);
                    throw new AssertionError("killed before the mail server answered");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(outbox.deliver(after(26), left::add)).isZero();
        ticks.tick(after(60));
        assertThat(left).hasSize(1);
        assertThat(mails()).isEmpty();
        assertThat(state()).isEqualTo("UNSURE");
        long id = outbox.page(null, 1).getFirst().id();
        assertThat(outbox.sendAgain(id, after(61))).isTrue();
        assertThat(outbox.deliver(after(61), left::add)).isEqualTo(1);
        assertThat(left.getLast().messageId()).isEqualTo(left.getFirst().messageId());
    }

    @Test
    void aMailServerThatFailsIsTriedAgainLaterAndLater() {
        savedAndConfirmed();
        appears(1, "Senior Heron Analyst");
        digests.write(after(25));
        Instant at = after(25);
        AtomicInteger tried = new AtomicInteger();
        Outbox.Transport down = parcel -> {
            tried.incrementAndGet();
            throw new IllegalStateException("connection refused");
        };
        outbox.deliver(at, down);
        outbox.deliver(at.plusSeconds(59), down);
        assertThat(tried).hasValue(1);
        outbox.deliver(at.plusSeconds(60), down);
        outbox.deliver(at.plusSeconds(60 + 119), down);
        assertThat(tried).hasValue(2);
        assertThat(outbox.deliver(at.plusSeconds(60 + 120), parcel -> {})).isEqualTo(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aSearchThatIsNoLongerUnderstoodIsToldOfOnce() {
        savedAndConfirmed();
        board.sql("update saved_search set query = 'level=wizard'");
        ticks.tick(after(25));
        ticks.tick(after(50));
        ticks.tick(after(75));
        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().getText()).contains("level=WIZARD");
        assertThat(mails().getFirst().getSubject()).contains("no longer works");
    }

    @Test
    void whatNobodyConfirmsIsDeletedAfterTwoDays() {
        save(READER, "senior").then().statusCode(303);
        ticks.tick(after(47));
        assertThat(count("saved_search")).isEqualTo(1);
        ticks.tick(after(49));
        assertThat(count("saved_search") + count("mail")).isZero();
    }

    @Test
    void theAnswerIsTheSameForAKnownAddressAndOneThatHadEnough() {
        savedAndConfirmed();
        String first = save(READER, "senior").then().statusCode(303).extract().header("Location");
        ticks.tick(now);
        assertThat(mails()).hasSize(1);
        save(READER, "mid").then().statusCode(303);
        ticks.tick(now);
        assertThat(mails()).hasSize(2);
        // three in a day are enough for one address, and whoever asks is not told
        assertThat(save(READER, "entry").then().statusCode(303).extract().header("Location"))
                .isEqualTo(first);
        ticks.tick(now);
        assertThat(mails()).hasSize(2);
        // and so are four for one reader, who is
        save("another@example.org", "entry").then().statusCode(429).header("Retry-After", equalTo("86400"));
        network = "198.51.100.200";
        save("another@example.org", "entry").then().statusCode(303);
    }

    @Test
    void whatIsNoAddressOrNoSearchIsRefused() {
        save("nobody", "senior").then().statusCode(400).body(containsString("value=\"nobody\""));
        save("a@b.example\r\nBcc: c@d.example", "senior").then().statusCode(400);
        save(READER, "wizard").then().statusCode(400).body(containsString("level=WIZARD"));
        reader().get("/alerts/new?colour=red").then().statusCode(400);
        reader().get("/alerts/confirm/nothing").then().statusCode(404);
        assertThat(count("saved_search")).isZero();
    }
}
