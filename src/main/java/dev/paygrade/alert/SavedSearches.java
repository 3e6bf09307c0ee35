package dev.paygrade.alert;

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
import org.jspecify.annotations.Nullable;

/**
 * The searches that readers saved: each waits for its reader's word, then sends mails until the reader ends it. What is
 * not confirmed, and what is ended, is deleted.
 */
@ApplicationScoped
public class SavedSearches {
    /** How long a link that confirms is good. */
    public static final Duration CONFIRM_WITHIN = Duration.ofDays(2);

    /** The most that one address may have. */
    public static final int MOST = 20;

    static final String ADDRESS = "address";

    private static final Duration MAILS_KEPT = Duration.ofDays(30);
    private static final int LONGEST_TITLE = 200;
    private static final String SELECT =
            "select id, query, title, language, frequency, root, mark_at, told_at from saved_search where ";
    private static final String AS_WANTED =
            "select id, query, coalesce(wanted_title, title) as title, coalesce(wanted_language, language) as language,"
                    + " wanted as frequency, root, mark_at, told_at from saved_search where ";

    private final EntityManager entities;
    private final Database database;
    private final Vault vault;
    private final MailService service;
    private final DayCounts counts;
    private final Letters letters;
    private final Outbox outbox;
    private final AlertConfig config;

    SavedSearches(
            EntityManager entities,
            Database database,
            Vault vault,
            MailService service,
            DayCounts counts,
            Letters letters,
            Outbox outbox,
            AlertConfig config) {
        this.entities = entities;
        this.database = database;
        this.vault = vault;
        this.service = service;
        this.counts = counts;
        this.letters = letters;
        this.outbox = outbox;
        this.config = config;
    }

    /**
     * A search that somebody wants to save.
     *
     * @param title the search in words
     * @param language of these words, and of the mails to come
     * @param requestedAt the site's address as the request had it
     * @param from network address of who asks
     */
    public record Wish(
            MailAddress to,
            SavedQuery query,
            String title,
            Locale language,
            Frequency frequency,
            String requestedAt,
            String from) {}

    /**
     * Takes a wish, and sends the mail that asks to confirm it. Whether the address is known, or has had too many such
     * mails, the answer does not say.
     *
     * @return false if whoever asks has asked too often today
     */
    @Transactional
    public boolean take(Wish wish, Instant now) {
        if (!service.mode().open()) {
            throw new IllegalStateException("searches cannot be saved: " + service.mode());
        }
        if (!counts.count("sign-up", counts.reader(wish.from(), now), config.perReader(), now)) {
            return false;
        }
        String canonical = wish.to().canonical();
        byte[] mac = vault.mac(ADDRESS, canonical);
        if (counts.count("confirm", vault.mac("confirm", canonical), config.perAddress(), now)
                && mayHave(mac, wish.query())) {
            ask(wish, mac, now);
        }
        return true;
    }

    private boolean mayHave(byte[] mac, SavedQuery query) {
        return database.query(
                        "select count(*) from saved_search where address_mac = decode(?, 'hex') and query <> ?",
                        List.of(HexFormat.of().formatHex(mac), query.toString()),
                        row -> row.getInt(1) < MOST)
                .getFirst();
    }

    private void ask(Wish wish, byte[] mac, Instant now) {
        long fresh = database.query("select nextval('saved_search_id')", List.of(), row -> row.getLong(1))
                .getFirst();
        String token = Token.random();
        String root = service.root(wish.requestedAt());
        String title = wish.title().length() <= LONGEST_TITLE
                ? wish.title()
                : wish.title().substring(0, LONGEST_TITLE);
        // of a search that is confirmed nothing changes until its reader confirms again
        Number id = (Number) entities.createNativeQuery("""
                        insert into saved_search as s (id, address_mac, address, query, title, frequency, root,
                                                       confirm_hash, confirm_until, wanted, stop_hash, created_at,
                                                       language, wanted_language, wanted_title)
                        values (:id, :mac, :address, :query, :title, :frequency, :root, :hash, :until, :frequency,
                                :stop, :now, :language, :language, :title)
                        on conflict (address_mac, query) do update
                        set confirm_hash = excluded.confirm_hash, confirm_until = excluded.confirm_until,
                            wanted = excluded.wanted, wanted_language = excluded.wanted_language,
                            wanted_title = excluded.wanted_title,
                            title = case when s.confirmed_at is null then excluded.title else s.title end,
                            root = case when s.confirmed_at is null then excluded.root else s.root end,
                            address = case when s.confirmed_at is null then excluded.address else s.address end
                        returning id""")
                .setParameter("id", fresh)
                .setParameter("mac", mac)
                .setParameter("address", vault.lock(ADDRESS, wish.to().text()))
                .setParameter("query", wish.query().toString())
                .setParameter("title", title.replace("\u0000", ""))
                .setParameter("language", wish.language().getLanguage())
                .setParameter("frequency", wish.frequency().name())
                .setParameter("root", root)
                .setParameter("hash", Token.hash(token))
                .setParameter("until", now.plus(CONFIRM_WITHIN))
                .setParameter("stop", Token.hash(stopToken(fresh)))
                .setParameter("now", now)
                .getSingleResult();
        outbox.withdraw(id.longValue(), Mail.Kind.CONFIRM);
        outbox.put(
                id.longValue(),
                Mail.Kind.CONFIRM,
                0,
                letters.confirm(wish.language(), root, token, stopToken(id.longValue())),
                now);
    }

    /** The search that a token would confirm; empty if it was used, has expired or is none of ours. */
    public Optional<SavedSearch> waiting(String token, Instant now) {
        return database
                .query(
                        AS_WANTED + "confirm_hash = decode(?, 'hex') and confirm_until > ?",
                        List.of(hex(token), now),
                        SavedSearches::read)
                .stream()
                .findFirst();
    }

    /** Confirms; the token is used up. */
    @Transactional
    public Optional<SavedSearch> confirm(String token, Instant now) {
        Optional<SavedSearch> search = waiting(token, now);
        boolean confirmed = search.isPresent()
                && entities.createNativeQuery("""
                        update saved_search
                        set confirmed_at = coalesce(confirmed_at, :now), mark_at = coalesce(mark_at, :now),
                            frequency = wanted, language = coalesce(wanted_language, language),
                            title = coalesce(wanted_title, title), wanted_language = null, wanted_title = null,
                            told_at = null, confirm_hash = null, confirm_until = null,
                            next_at = least(next_at, cast(:now as timestamptz)
                                + make_interval(days => case wanted when 'DAILY' then 1 else 7 end))
                        where confirm_hash = :hash and confirm_until > :now""")
                                .setParameter("hash", Token.hash(token))
                                .setParameter("now", now)
                                .executeUpdate()
                        == 1;
        return confirmed ? find(search.get().id()) : Optional.empty();
    }

    /** The search that a token would end; empty if there is none any more. */
    public Optional<SavedSearch> ending(String token) {
        return database
                .query(SELECT + "stop_hash = decode(?, 'hex')", List.of(hex(token)), SavedSearches::read)
                .stream()
                .findFirst();
    }

    /** Ends a search, and deletes it with its address and its mails; whether there was one. */
    @Transactional
    public boolean end(String token) {
        return entities.createNativeQuery("delete from saved_search where stop_hash = :hash")
                        .setParameter("hash", Token.hash(token))
                        .executeUpdate()
                == 1;
    }

    /** Deletes what nobody confirmed in time, and old mails. */
    @Transactional
    void forget(Instant now) {
        entities.createNativeQuery("delete from saved_search where confirmed_at is null and confirm_until <= :now")
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery(
                        "update saved_search set confirm_hash = null, confirm_until = null where confirm_until <= :now")
                .setParameter("now", now)
                .executeUpdate();
        outbox.forget(now.minus(MAILS_KEPT));
        counts.forget(now);
    }

    Optional<SavedSearch> find(long id) {
        return database.query(SELECT + "id = ?", List.of(id), SavedSearches::read).stream()
                .findFirst();
    }

    /** What ends a search: made from the key, so that it does not have to be stored. */
    String stopToken(long id) {
        return Token.text(vault.mac("stop", Long.toString(id)));
    }

    static SavedSearch read(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getLong("id"),
                SavedQuery.parse(row.getString("query")),
                row.getString("title"),
                Locale.of(row.getString("language")),
                Frequency.valueOf(row.getString("frequency")),
                row.getString("root"),
                instant(row, "mark_at"),
                instant(row, "told_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String hex(String token) {
        return HexFormat.of().formatHex(Token.hash(token));
    }
}
