package dev.paygrade.alert;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who did how much today, on all nodes. Nobody is named: a hash with the salt of the day stands for a reader, and after
 * the day the salt is gone, so that nobody can tell any more who it was.
 */
@ApplicationScoped
class DayCounts {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Database database;

    DayCounts(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /** A reader of today; another one tomorrow. */
    @Transactional
    byte[] reader(String networkAddress, Instant now) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt(day(now)), "HmacSHA256"));
            return mac.doFinal(network(networkAddress).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HMAC-SHA-256", e);
        }
    }

    /** Counts one more unless the most is reached; whether it was counted. */
    @Transactional
    boolean count(String what, byte[] who, int most, Instant now) {
        return entities.createNativeQuery("""
                        insert into day_count (day, what, who, n) values (:day, :what, :who, 1)
                        on conflict (day, what, who) do update set n = day_count.n + 1 where day_count.n < :most""")
                        .setParameter("day", Date.valueOf(day(now)))
                        .setParameter("what", what)
                        .setParameter("who", who)
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }

    /** Drops the days that are over. */
    @Transactional
    void forget(Instant now) {
        for (String table : List.of("day_count", "day_salt")) {
            entities.createNativeQuery("delete from " + table + " where day < :day")
                    .setParameter("day", Date.valueOf(day(now)))
                    .executeUpdate();
        }
    }

    private byte[] salt(LocalDate day) {
        byte[] fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        entities.createNativeQuery("insert into day_salt (day, salt) values (:day, :salt) on conflict do nothing")
                .setParameter("day", Date.valueOf(day))
                .setParameter("salt", fresh)
                .executeUpdate();
        return HexFormat.of()
                .parseHex(database.query(
                                "select encode(salt, 'hex') from day_salt where day = cast(? as date)",
                                List.of(day.toString()),
                                row -> row.getString(1))
                        .getFirst());
    }

    /** Who has an IPv6 address has 2⁶⁴ of them. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4 && i < groups.length && !(i > 0 && groups[i].isEmpty()); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }

    private static LocalDate day(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
