package dev.paygrade.rates;

import dev.paygrade.pay.EcbRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The tables of rates and of their feed. */
@ApplicationScoped
public class RateTable {
    private static final String UPSERT = "insert into fx_rate (day, currency, per_euro) values (?, ?, ?)"
            + " on conflict (day, currency) do update set per_euro = excluded.per_euro";

    private final EntityManager entities;

    RateTable(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How the feed stands.
     *
     * @param readAt when it was last read with success
     * @param failures in a row since
     * @param reason of the last failure, or null
     * @param latest last day stored, or null
     */
    public record Feed(
            @Nullable Instant readAt,
            int failures,
            @Nullable String reason,
            @Nullable LocalDate latest) {}

    @Transactional
    public Feed feed() {
        Object[] row = (Object[])
                entities.createNativeQuery("select read_at, failures, reason, latest_day from fx_feed where id = 1")
                        .getSingleResult();
        return new Feed(instant(row[0]), ((Number) row[1]).intValue(), (String) row[2], date(row[3]));
    }

    /** Takes the feed for this node if nobody asked since; failures wait twice as long each time, up to a day. */
    @Transactional
    boolean claim(Instant now, Duration every) {
        return entities.createNativeQuery("""
                update fx_feed set tried_at = :now
                where id = 1 and (tried_at is null or tried_at + make_interval(secs =>
                    least(86400, case when failures = 0 then :every else 60 * power(2, least(failures, 12)) end)) <= :now)""")
                        .setParameter("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter("every", every.toSeconds())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void store(Instant now, List<EcbRate> rates) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(UPSERT)) {
                for (EcbRate rate : rates) {
                    statement.setObject(1, rate.date());
                    statement.setString(2, rate.currency());
                    statement.setBigDecimal(3, rate.perEuro());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
        entities.createNativeQuery("""
                update fx_feed set read_at = :now, failures = 0, reason = null,
                    latest_day = (select max(day) from fx_rate) where id = 1""")
                .setParameter("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    @Transactional
    void failed(String reason) {
        entities.createNativeQuery("update fx_feed set failures = failures + 1, reason = :reason where id = 1")
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Everything after a day. */
    @Transactional
    List<EcbRate> after(LocalDate day) {
        List<?> rows = entities.createNativeQuery("select day, currency, per_euro from fx_rate where day > :day")
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new EcbRate(
                        java.util.Objects.requireNonNull(date(row[0])), row[1].toString(), (BigDecimal) row[2]))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime moment -> moment.toInstant();
            case java.sql.Timestamp stamp -> stamp.toInstant();
            default -> throw new IllegalStateException("no moment: " + value.getClass());
        };
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("no day: " + value.getClass());
        };
    }
}
