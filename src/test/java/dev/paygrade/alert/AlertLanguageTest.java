package dev.paygrade.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails in the language that a search was saved in. */
@QuarkusTest
@TestProfile(Sending.class)
@QuarkusTestResource(TestDatabase.class)
class AlertLanguageTest {
    @Inject
    SavedSearchSteps saved;

    @Inject
    TestBoard board;

    @Inject
    MockMailbox mailbox;

    @Inject
    AlertTick ticks;

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
    void mailsKeepToTheLanguageThatTheSearchWasSavedIn() {
        saved.reader()
                .header("Accept-Language", "de")
                .formParam("email", SavedSearchSteps.READER)
                .formParam("frequency", "daily")
                .formParam("level", "senior")
                .formParam("source", SavedSearchSteps.SOURCE)
                .post("/alerts/new")
                .then()
                .statusCode(303);
        ticks.tick(saved.now);
        io.quarkus.mailer.Mail asks = saved.mails().getFirst();
        assertThat(asks.getSubject()).isEqualTo("Bitte bestätigen: Ihre gespeicherte Suche");
        assertThat(asks.getText()).contains("Jemand, hoffentlich Sie selbst").doesNotContain("Somebody", "If it was");
        assertThat(asks.getHtml()).contains("<html lang=\"de\">", "Oder gleich löschen");
        String confirm = SavedSearchSteps.link(asks, "confirm");
        saved.reader()
                .header("Accept-Language", "de")
                .get(confirm)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("de"))
                .body(containsString("Diese Suche speichern?"), containsString("Es kommt höchstens einmal am Tag"));
        // whoever confirms with another browser is answered in its language, and keeps the mails' own
        saved.reader()
                .post(confirm)
                .then()
                .statusCode(200)
                .body(containsString("Your search is saved"), containsString("lang=\"de\">Senior"));
        mailbox.clear();

        board.read(
                SavedSearchSteps.SOURCE,
                true,
                saved.after(1),
                List.of(RawPosting.builder("heron", "Senior Heron Analyst")
                        .company("Dunlin & Sons")
                        .locations(List.of("Munich, Germany"))
                        .workMode("On-site")
                        .build()));
        ticks.tick(saved.after(25));
        io.quarkus.mailer.Mail digest = saved.mails().getFirst();
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
        ticks.tick(saved.after(50));
        assertThat(saved.mails().getLast().getSubject())
                .startsWith("Ihre gespeicherte Suche funktioniert nicht mehr: ");
        assertThat(saved.mails().getLast().getText())
                .contains("level=WIZARD – level muss eines davon sein: ENTRY, MID");
    }

    @Test
    void savingAgainInAnotherLanguageTakesEffectOnceItIsConfirmed() {
        saved.savedAndConfirmed();
        saved.reader()
                .header("Accept-Language", "fr")
                .formParam("email", SavedSearchSteps.READER)
                .formParam("level", "senior")
                .formParam("source", SavedSearchSteps.SOURCE)
                .post("/alerts/new")
                .then()
                .statusCode(303);
        ticks.tick(saved.now);
        assertThat(saved.mails().getFirst().getSubject()).isEqualTo("Confirmez votre recherche enregistrée");
        assertThat(language()).isEqualTo("en");
        saved.reader()
                .post(SavedSearchSteps.link(saved.mails().getFirst(), "confirm"))
                .then()
                .statusCode(200);
        assertThat(language()).isEqualTo("fr");
        mailbox.clear();
        saved.appears(1, "Senior Heron Analyst", "Senior Crane Analyst");
        ticks.tick(saved.after(25));
        assertThat(saved.mails().getFirst().getSubject()).startsWith("2 nouvelles offres\u00a0: Senior");
        assertThat(saved.mails().getFirst().getText()).contains("Se désabonner");
    }

    @Test
    void whatANodeOfAnEarlierVersionSavesIsInEnglish() {
        saved.savedAndConfirmed();
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
}
