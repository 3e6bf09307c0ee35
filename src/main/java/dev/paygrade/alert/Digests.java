package dev.paygrade.alert;

import dev.paygrade.posting.Database;
import dev.paygrade.search.NewPostings;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Writes the digests that are due: what was first seen since the one before. The mail is entered and the mark moved in one
 * transaction, which holds the search's row, so that a posting is told of once whatever ends in between and however many
 * nodes try.
 */
@ApplicationScoped
class Digests {
    /** Postings in one mail. */
    static final int MOST = 20;

    private static final Logger LOG = Logger.getLogger(Digests.class);
    private static final int BATCH = 500;
    private static final Duration AFTER_TROUBLE = Duration.ofHours(1);
    // a reader whose last mail has not left yet is not sent another
    private static final String DUE = """
            s.confirmed_at is not null and s.next_at <= ? and not exists (
                select 1 from mail m where m.saved_search_id = s.id and m.kind = 'DIGEST' and m.state in ('WAITING', 'HANDED'))""";

    private final EntityManager entities;
    private final Database database;
    private final SavedSearches searches;
    private final NewPostings postings;
    private final Letters letters;
    private final Outbox outbox;
    private final MailService service;
    private final AlertConfig config;

    Digests(
            EntityManager entities,
            Database database,
            SavedSearches searches,
            NewPostings postings,
            Letters letters,
            Outbox outbox,
            MailService service,
            AlertConfig config) {
        this.entities = entities;
        this.database = database;
        this.searches = searches;
        this.postings = postings;
        this.letters = letters;
        this.outbox = outbox;
        this.service = service;
        this.config = config;
    }

    /**
     * Writes what is due.
     *
     * @return how many mails were entered
     */
    int write(Instant now) {
        if (!service.mode().open()) {
            return 0;
        }
        List<Long> due = database.query(
                "select s.id from saved_search s where " + DUE + " order by s.next_at limit ?",
                List.of(now, BATCH),
                row -> row.getLong(1));
        if (due.isEmpty()) {
            return 0;
        }
        Instant until = postings.settled(now.minus(config.settle()));
        int written = 0;
        for (long id : due) {
            try {
                written += QuarkusTransaction.requiringNew().call(() -> write(id, until, now)) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.errorf(e, "the digest of saved search %d was not written", id);
                QuarkusTransaction.requiringNew().run(() -> next(id, now.plus(AFTER_TROUBLE)));
            }
        }
        return written;
    }

    private boolean write(long id, Instant until, Instant now) {
        Optional<SavedSearch> held = database
                .query(
                        "select s.* from saved_search s where s.id = ? and " + DUE + " for update of s skip locked",
                        List.of(id, now),
                        SavedSearches::read)
                .stream()
                .findFirst();
        if (held.isEmpty()) {
            return false;
        }
        SavedSearch search = held.get();
        next(id, now.plus(search.frequency().gap()));
        PostingParameters asked = search.query().read();
        if (!asked.problems().isEmpty()) {
            return tellInvalid(search, asked.problems(), now);
        }
        Instant from = Objects.requireNonNull(search.mark());
        if (!until.isAfter(from)) {
            return false;
        }
        mark(id, until);
        List<PostingItem> items = postings.between(asked.filter(), from, until, MOST);
        if (items.isEmpty()) {
            return false;
        }
        int total = items.size() < MOST ? items.size() : postings.count(asked.filter(), from, until);
        outbox.put(id, Mail.Kind.DIGEST, total, letters.digest(search, items, total, searches.stopToken(id)), now);
        return true;
    }

    private boolean tellInvalid(SavedSearch search, List<PostingParameters.Problem> problems, Instant now) {
        if (search.toldInvalid() != null) {
            return false;
        }
        entities.createNativeQuery("update saved_search set told_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", search.id())
                .executeUpdate();
        outbox.put(
                search.id(),
                Mail.Kind.INVALID,
                0,
                letters.invalid(search, problems, searches.stopToken(search.id())),
                now);
        return true;
    }

    private void mark(long id, Instant until) {
        entities.createNativeQuery("update saved_search set mark_at = :until, told_at = null where id = :id")
                .setParameter("until", until)
                .setParameter("id", id)
                .executeUpdate();
    }

    private void next(long id, Instant at) {
        entities.createNativeQuery("update saved_search set next_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
