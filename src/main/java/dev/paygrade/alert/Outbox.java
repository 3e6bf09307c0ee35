package dev.paygrade.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Mails on their way. A mail is claimed, then marked as handed over, then handed over, then marked as sent; whoever finds
 * it after a crash knows from the mark whether it can have left. One that can is not sent again: two equal digests are
 * worse than none.
 */
@ApplicationScoped
public class Outbox {
    /** After these a mail is given up. */
    static final int ATTEMPTS = 10;

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final String CONTENT = "mail";
    private static final int LONGEST_ERROR = 200;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final EntityManager entities;
    private final Database database;
    private final MailRows rows;
    private final Vault vault;
    private final MailService service;
    private final AlertConfig config;

    Outbox(
            EntityManager entities,
            Database database,
            MailRows rows,
            Vault vault,
            MailService service,
            AlertConfig config) {
        this.entities = entities;
        this.database = database;
        this.rows = rows;
        this.vault = vault;
        this.service = service;
        this.config = config;
    }

    /** A mail ready to be handed to a mail server. */
    record Parcel(String messageId, String to, Letter letter) {}

    /** Hands a mail to a mail server; an exception says that it did not take it. */
    @FunctionalInterface
    interface Transport {
        void send(Parcel parcel);
    }

    /** Enters a mail, within the transaction that decides on it. */
    void put(long searchId, Mail.Kind kind, int postings, Letter letter, Instant now) {
        entities.createNativeQuery("""
                        insert into mail (id, saved_search_id, kind, postings, content, message_id, next_at, created_at)
                        values (nextval('mail_id'), :search, :kind, :postings, :content, :message, :now, :now)""")
                .setParameter("search", searchId)
                .setParameter("kind", kind.name())
                .setParameter("postings", postings)
                .setParameter("content", vault.lock(CONTENT, write(letter)))
                .setParameter("message", "<" + Token.random() + "@paygrade.invalid>")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes back what waits of a kind: another takes its place. */
    void withdraw(long searchId, Mail.Kind kind) {
        entities.createNativeQuery(
                        "delete from mail where saved_search_id = :search and kind = :kind and state in ('WAITING', 'KEPT')")
                .setParameter("search", searchId)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    /**
     * Sends what is due.
     *
     * @return how many mails left
     */
    int deliver(Instant now, Transport transport) {
        rows.doubt(now);
        switch (service.mode()) {
            case NO_KEY, NO_ADDRESS -> {
                return 0;
            }
            case SHOWN -> {
                rows.keep();
                return 0;
            }
            case SENT -> {}
        }
        int sent = 0;
        Optional<MailRows.Claim> claim = rows.claim(now, now.plus(config.lease()));
        while (claim.isPresent()) {
            sent += send(claim.get(), now, transport) ? 1 : 0;
            claim = rows.claim(now, now.plus(config.lease()));
        }
        return sent;
    }

    private boolean send(MailRows.Claim claim, Instant now, Transport transport) {
        String to = "";
        try {
            to = open(SavedSearches.ADDRESS, claim.address());
            Parcel parcel = new Parcel(claim.messageId(), to, read(open(CONTENT, claim.content())));
            if (!rows.hand(claim)) {
                return false;
            }
            transport.send(parcel);
        } catch (Vault.UnreadableException e) {
            rows.fail(claim, String.valueOf(e.getMessage()));
            LOG.errorf("mail %d %s", (Object) claim.id(), e.getMessage());
            return false;
        } catch (RuntimeException e) {
            retry(claim, reason(e, to), now);
            return false;
        }
        return rows.sent(claim, now);
    }

    private void retry(MailRows.Claim claim, String reason, Instant now) {
        if (claim.attempt() >= ATTEMPTS) {
            rows.fail(claim, reason);
            LOG.warnf("mail %d was given up after %d attempts: %s", claim.id(), claim.attempt(), reason);
        } else {
            rows.again(claim, reason, now.plus(FIRST_WAIT.multipliedBy(1L << (claim.attempt() - 1))));
        }
    }

    /** What a mail server says often quotes the address, which is nobody's to read. */
    private static String reason(RuntimeException e, String to) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = String.valueOf(cause.getMessage())
                .replaceAll("[^\\s<>\"]*@[^\\s<>\"]*", "…")
                .replaceAll("\\p{Cntrl}+", " ");
        if (!to.isEmpty()) {
            said = said.toLowerCase(Locale.ROOT).contains(to.toLowerCase(Locale.ROOT)) ? "…" : said;
        }
        String reason = cause.getClass().getSimpleName() + ": " + said;
        return reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }

    /** Sends a mail again that was given up or whose fate is not known; whether there was one. */
    @Transactional
    public boolean sendAgain(long id, Instant now) {
        return entities.createNativeQuery("""
                        update mail set state = 'WAITING', attempts = 0, next_at = :now, lease_until = null, error = null
                        where id = :id and state in ('UNSURE', 'FAILED') and content is not null""")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * A page of the outbox, the latest first. Only what is kept to be shown can be read.
     *
     * @param before only those with a lower id, or null to begin with the latest
     */
    public List<Mail> page(@Nullable Long before, int limit) {
        return database.query("""
                select m.id, m.kind, m.state, s.title, m.postings, m.attempts, m.error, m.created_at, m.sent_at,
                       encode(m.content, 'hex') as content, encode(s.address, 'hex') as address
                from mail m join saved_search s on s.id = m.saved_search_id
                where m.id < ? order by m.id desc limit ?""", List.of(before == null ? Long.MAX_VALUE : before, limit), this::mail);
    }

    /** Drops mails that have come to rest before a moment. */
    void forget(Instant before) {
        entities.createNativeQuery("delete from mail where created_at < :before and state not in ('WAITING', 'HANDED')")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Mail mail(ResultSet row) throws SQLException {
        Mail.State state = Mail.State.valueOf(row.getString("state"));
        String to = null;
        Letter letter = null;
        boolean shown = service.mode() == MailService.Mode.SHOWN
                && (state == Mail.State.KEPT || state == Mail.State.WAITING)
                && row.getString("content") != null;
        if (shown) {
            try {
                to = open(SavedSearches.ADDRESS, row.getString("address"));
                letter = read(open(CONTENT, row.getString("content")));
            } catch (Vault.UnreadableException e) {
                LOG.debugf("mail %d %s", (Object) row.getLong("id"), e.getMessage());
            }
        }
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Mail(
                row.getLong("id"),
                Mail.Kind.valueOf(row.getString("kind")),
                state,
                row.getString("title"),
                row.getInt("postings"),
                row.getInt("attempts"),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                to,
                letter == null ? null : letter.subject(),
                letter == null ? null : letter.text(),
                letter == null ? null : letter.link());
    }

    private String open(String purpose, String hex) {
        return vault.open(purpose, HexFormat.of().parseHex(hex));
    }

    private static String write(Letter letter) {
        try {
            return JSON.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter is plain text", e);
        }
    }

    private static Letter read(String json) {
        try {
            return JSON.readValue(json, Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mail does not hold what was written to it", e);
        }
    }
}
