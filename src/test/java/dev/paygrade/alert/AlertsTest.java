package dev.paygrade.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.web.Hostile;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved searches, from the form to the last mail. */
@QuarkusTest
@TestProfile(Sending.class)
@QuarkusTestResource(TestDatabase.class)
class AlertsTest {
    @Inject
    SavedSearchSteps saved;

    @Inject
    TestBoard board;

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
    Database database;

    @BeforeEach
    void open() {
        saved.open();
    }

    @AfterEach
    void remove() {
        saved.remove();
    }

    @Test
    void aSavedSearchTellsOfEachPostingOnceUntilItIsEnded() {
        saved.reader()
                .get("/alerts/new?level=senior&utm_source=x&after=abc")
                .then()
                .statusCode(200)
                .body(containsString("name=\"level\" value=\"senior\""), containsString("/feed.atom?level=senior"));
        saved.save(SavedSearchSteps.READER, "senior").then().statusCode(303);
        ticks.tick(saved.now);
        assertThat(saved.mails()).hasSize(1);
        String confirm = SavedSearchSteps.link(saved.mails().getFirst(), "confirm");
        saved.appears(-1, "Senior Falcon Keeper");

        // a program that checks mails opens the link and confirms nothing
        saved.reader()
                .get(confirm)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(containsString("method=\"post\" action=\"" + confirm + "\""));
        ticks.tick(saved.after(25));
        assertThat(saved.mails()).hasSize(1);
        saved.reader().post(confirm).then().statusCode(200);
        saved.reader().post(confirm).then().statusCode(404);
        mailbox.clear();

        saved.appears(1, "Senior Heron Analyst", "Junior Heron Analyst");
        ticks.tick(saved.after(23));
        assertThat(saved.mails()).isEmpty();
        ticks.tick(saved.after(25));
        assertThat(saved.mails()).hasSize(1);
        io.quarkus.mailer.Mail digest = saved.mails().getFirst();
        assertThat(digest.getSubject()).startsWith("1 new posting: Senior");
        assertThat(digest.getText()).containsOnlyOnce("Senior Heron Analyst").doesNotContain("Junior", "Falcon");
        assertThat(digest.getHtml()).containsOnlyOnce("Senior Heron Analyst").contains(Sending.SITE + "/jobs/");
        String stop = SavedSearchSteps.link(digest, "stop");
        assertThat(digest.getHeaders())
                .containsEntry("List-Unsubscribe", List.of("<" + Sending.SITE + stop + ">"))
                .containsEntry("List-Unsubscribe-Post", List.of("List-Unsubscribe=One-Click"));

        mailbox.clear();
        saved.appears(30, "Senior Heron Analyst", "Senior Crane Analyst");
        ticks.tick(saved.after(31));
        assertThat(saved.mails()).isEmpty();
        ticks.tick(saved.after(50));
        assertThat(saved.mails()).hasSize(1);
        assertThat(saved.mails().getFirst().getText())
                .contains("Senior Crane Analyst")
                .doesNotContain("Heron");
        ticks.tick(saved.after(75));
        assertThat(saved.mails()).hasSize(1);

        saved.reader().get(stop).then().statusCode(200).body(containsString("Yes, end them"));
        assertThat(saved.count("saved_search")).isEqualTo(1);
        given().formParam("List-Unsubscribe", "One-Click").post(stop).then().statusCode(200);
        assertThat(saved.count("saved_search") + saved.count("mail")).isZero();
        saved.reader().get(stop).then().statusCode(404);
        given().multiPart("List-Unsubscribe", "One-Click").post(stop).then().statusCode(200);
    }

    @Test
    void nothingRunsInAMail() {
        saved.savedAndConfirmed();
        saved.appears(
                1,
                Hostile.VECTORS.stream()
                        .limit(Digests.MOST)
                        .map(text -> "Senior Heron Analyst " + text)
                        .toArray(String[]::new));
        ticks.tick(saved.after(25));
        io.quarkus.mailer.Mail digest = saved.mails().getFirst();
        assertThat(digest.getText()).contains("pwned");
        Hostile.assertInert("the digest", "text/html", digest.getHtml());
        assertThat(digest.getSubject()).doesNotContain("\r", "\n");
    }

    @Test
    void noTableHoldsAnAddressOrAToken() {
        saved.save(SavedSearchSteps.READER, "senior").then().statusCode(303);
        assertThatThrownBy(() -> outbox.deliver(saved.now, parcel -> {
                    throw new AssertionError("killed");
                }))
                .isInstanceOf(AssertionError.class);
        saved.save(SavedSearchSteps.READER, "mid").then().statusCode(303);
        outbox.deliver(saved.now, parcel -> {
            throw new IllegalStateException("550 <" + parcel.to() + ">: no such user");
        });
        saved.save(SavedSearchSteps.READER, "entry").then().statusCode(303);
        ticks.tick(saved.now);
        String confirm = SavedSearchSteps.link(saved.mails().getFirst(), "confirm");
        String token = confirm.substring(confirm.lastIndexOf('/') + 1);
        for (String secret :
                List.of(SavedSearchSteps.READER, SavedSearchSteps.READER.toLowerCase(Locale.ROOT), token)) {
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
        assertThat(saved.count("saved_search")).isEqualTo(3);
    }

    @Test
    void whatACrashLeftIsNeitherLostNorSentTwice() {
        saved.savedAndConfirmed();
        saved.appears(1, "Senior Heron Analyst");
        assertThat(digests.write(saved.after(25))).isEqualTo(1);
        // the node ended after it wrote the mail: another one writes no second, and sends the first
        assertThat(digests.write(saved.after(25))).isZero();
        assertThat(digests.write(saved.after(60))).isZero();
        // it ended after it took the mail on: the mail waits for the end of the lease
        assertThat(rows.claim(saved.after(25), saved.after(26))).isPresent();
        List<Outbox.Parcel> left = new ArrayList<>();
        assertThat(outbox.deliver(saved.after(25).plusSeconds(60), left::add)).isZero();
        assertThat(outbox.deliver(saved.after(26), left::add)).isEqualTo(1);
        assertThat(outbox.deliver(saved.after(90), left::add)).isZero();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().letter().text()).contains("Senior Heron Analyst");
        assertThat(saved.state()).isEqualTo("SENT");
    }

    @Test
    void aMailThatMayHaveLeftIsNotSentAgainUnasked() {
        saved.savedAndConfirmed();
        saved.appears(1, "Senior Heron Analyst");
        digests.write(saved.after(25));
        List<Outbox.Parcel> left = new ArrayList<>();
        assertThatThrownBy(() -> outbox.deliver(saved.after(25), parcel -> {
                    left.add(parcel);
                    throw new AssertionError("killed before the mail server answered");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(outbox.deliver(saved.after(26), left::add)).isZero();
        ticks.tick(saved.after(60));
        assertThat(left).hasSize(1);
        assertThat(saved.mails()).isEmpty();
        assertThat(saved.state()).isEqualTo("UNSURE");
        long id = outbox.page(null, 1).getFirst().id();
        assertThat(outbox.sendAgain(id, saved.after(61))).isTrue();
        assertThat(outbox.deliver(saved.after(61), left::add)).isEqualTo(1);
        assertThat(left.getLast().messageId()).isEqualTo(left.getFirst().messageId());
    }

    @Test
    void aMailServerThatFailsIsTriedAgainLaterAndLater() {
        saved.savedAndConfirmed();
        saved.appears(1, "Senior Heron Analyst");
        digests.write(saved.after(25));
        Instant at = saved.after(25);
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
        assertThat(saved.state()).isEqualTo("SENT");
    }

    @Test
    void aSearchThatIsNoLongerUnderstoodIsToldOfOnce() {
        saved.savedAndConfirmed();
        board.sql("update saved_search set query = 'level=wizard'");
        ticks.tick(saved.after(25));
        ticks.tick(saved.after(50));
        ticks.tick(saved.after(75));
        assertThat(saved.mails()).hasSize(1);
        assertThat(saved.mails().getFirst().getText()).contains("level=WIZARD");
        assertThat(saved.mails().getFirst().getSubject()).contains("no longer works");
    }

    @Test
    void whatNobodyConfirmsIsDeletedAfterTwoDays() {
        saved.save(SavedSearchSteps.READER, "senior").then().statusCode(303);
        ticks.tick(saved.after(47));
        assertThat(saved.count("saved_search")).isEqualTo(1);
        ticks.tick(saved.after(49));
        assertThat(saved.count("saved_search") + saved.count("mail")).isZero();
    }

    @Test
    void theAnswerIsTheSameForAKnownAddressAndOneThatHadEnough() {
        saved.savedAndConfirmed();
        String first = saved.save(SavedSearchSteps.READER, "senior")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        ticks.tick(saved.now);
        assertThat(saved.mails()).hasSize(1);
        saved.save(SavedSearchSteps.READER, "mid").then().statusCode(303);
        ticks.tick(saved.now);
        assertThat(saved.mails()).hasSize(2);
        // three in a day are enough for one address, and whoever asks is not told
        assertThat(saved.save(SavedSearchSteps.READER, "entry")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .isEqualTo(first);
        ticks.tick(saved.now);
        assertThat(saved.mails()).hasSize(2);
        // and so are four for one reader, who is
        saved.save("another@example.org", "entry").then().statusCode(429).header("Retry-After", equalTo("86400"));
        saved.network = "198.51.100.200";
        saved.save("another@example.org", "entry").then().statusCode(303);
    }

    @Test
    void whatIsNoAddressOrNoSearchIsRefused() {
        saved.save("nobody", "senior").then().statusCode(400).body(containsString("value=\"nobody\""));
        saved.save("a@b.example\r\nBcc: c@d.example", "senior").then().statusCode(400);
        saved.save(SavedSearchSteps.READER, "wizard").then().statusCode(400).body(containsString("level=WIZARD"));
        saved.reader().get("/alerts/new?colour=red").then().statusCode(400);
        saved.reader().get("/alerts/confirm/nothing").then().statusCode(404);
        assertThat(saved.count("saved_search")).isZero();
    }
}
