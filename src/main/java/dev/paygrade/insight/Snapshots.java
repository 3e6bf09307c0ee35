package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Pay figures pinned for ever, so that whoever cites them can be checked. */
@ApplicationScoped
public class Snapshots {
    private static final int ID_DIGITS = 16;

    private final Database database;
    private final Clock clock;

    Snapshots(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was pinned.
     *
     * @param id the first digits of the SHA-256 of its bytes: who has the file can see that it is the one
     * @param query scope as in the address of the role's page, without the question mark
     * @param citation says in words what it is
     * @param body the file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Snapshot(
            String id,
            String role,
            String query,
            LocalDate asOf,
            String citation,
            Instant createdAt,
            String sha256,
            byte[] body) {}

    /** What is to be pinned; the citation ends before the link. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Draft(String role, String query, LocalDate asOf, String citation, byte[] body) {}

    public static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The name that these bytes have, pinned or not. */
    public static String id(byte[] body) {
        return sha256(body).substring(0, ID_DIGITS);
    }

    /** Keeps a draft; the same bytes are kept once, whoever asks and however often. */
    public String keep(Draft draft) {
        String sha256 = sha256(draft.body());
        String id = sha256.substring(0, ID_DIGITS);
        database.query(
                """
                insert into snapshot (id, role_slug, query, as_of, citation, created_at, sha256, body)
                values (?, ?, ?, ?::date, ?, ?, ?, decode(?, 'base64')) on conflict (id) do nothing returning id""",
                List.of(
                        id,
                        draft.role(),
                        draft.query(),
                        draft.asOf().toString(),
                        draft.citation(),
                        clock.instant(),
                        sha256,
                        Base64.getEncoder().encodeToString(compressed(draft.body()))),
                row -> row.getString(1));
        return id;
    }

    /** A snapshot of a role; empty if there is none of this name. */
    public Optional<Snapshot> of(String role, String id) {
        return database
                .query(
                        "select id, role_slug, query, as_of, citation, created_at, sha256, body from snapshot where id = ? and role_slug = ?",
                        List.of(id, role),
                        row -> new Snapshot(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                                row.getString(5),
                                Objects.requireNonNull(row.getTimestamp(6)).toInstant(),
                                row.getString(7),
                                expanded(row.getBytes(8))))
                .stream()
                .findFirst();
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] expanded(byte @Nullable [] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Objects.requireNonNull(body)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
