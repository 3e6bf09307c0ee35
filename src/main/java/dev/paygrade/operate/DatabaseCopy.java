package dev.paygrade.operate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A copy of the whole database in one file: a zip with the rows of each table as PostgreSQL's COPY writes them, and a
 * manifest. It is taken of one moment while the site goes on, and any PostgreSQL takes it back, embedded or not.
 */
final class DatabaseCopy {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Values are written alike whatever the server's settings are. */
    private static final String PLAIN =
            "set local datestyle = 'ISO'; set local timezone = 'UTC'; set local extra_float_digits = 1; set local intervalstyle = 'postgres'";

    private DatabaseCopy() {}

    /**
     * Writes a copy; the file appears once it is whole.
     *
     * @param progress takes a line about each table
     */
    static Manifest write(Connection connection, Path file, Consumer<String> progress)
            throws SQLException, IOException, RestoreException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        if (Files.getFileStore(partial.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            // it holds all there is
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)))) {
            // of this transaction alone: the driver would ask it of a session that a pooler gives to others
            run(connection, "set transaction isolation level repeatable read");
            run(connection, PLAIN);
            String schema = Catalogue.schema(connection);
            String now = Catalogue.strings(connection, "select to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                    .getFirst();
            List<Manifest.Part> parts = new ArrayList<>();
            for (Map.Entry<String, List<String>> table :
                    Catalogue.tables(connection).entrySet()) {
                parts.add(write(connection, zip, table.getKey(), table.getValue()));
                progress.accept("%-22s %,12d rows"
                        .formatted(table.getKey(), parts.getLast().rows()));
            }
            // sequences know no snapshots: read last, they are ahead of every row above
            Manifest manifest = new Manifest(Manifest.FORMAT, schema, now, parts, Catalogue.sequences(connection));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
            Files.deleteIfExists(partial);
        }
    }

    private static Manifest.Part write(Connection connection, ZipOutputStream zip, String table, List<String> columns)
            throws SQLException, IOException {
        Manifest.Part part = new Manifest.Part(table, columns, 0, "");
        zip.putNextEntry(new ZipEntry(part.entry()));
        DigestOutputStream out = new DigestOutputStream(new Open(zip), sha256());
        long rows = copy(connection).copyOut("copy %s (%s) to stdout".formatted(quoted(table), names(columns)), out);
        zip.closeEntry();
        return new Manifest.Part(
                table,
                columns,
                rows,
                HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    /**
     * Fills a database from a copy, all of it or nothing: what does not agree with the manifest is rolled back.
     *
     * @param replace whether what is in the database now may go
     * @throws RestoreException if the file is not a whole copy, or the database is not one that takes it
     */
    static Manifest restore(Connection connection, Path file, boolean replace, Consumer<String> progress)
            throws SQLException, IOException, RestoreException {
        connection.setAutoCommit(false);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip);
            Map<String, List<String>> tables = Catalogue.tables(connection);
            check(connection, manifest, tables);
            if (!replace
                    && !Catalogue.strings(
                                    connection, "select id from source union all select 'posting' from posting limit 1")
                            .isEmpty()) {
                throw new RestoreException("the database is not empty; with --replace all that is in it goes");
            }
            run(connection, PLAIN);
            run(connection, "truncate " + names(List.copyOf(tables.keySet())));
            triggers(connection, tables, "disable");
            for (Manifest.Part part : manifest.tables()) {
                restore(connection, zip, part);
                progress.accept("%-22s %,12d rows".formatted(part.table(), part.rows()));
            }
            triggers(connection, tables, "enable");
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?)")) {
                    set.setString(1, quoted(sequence.getKey()));
                    set.setLong(2, sequence.getValue());
                    set.execute();
                }
            }
            run(connection, "analyze");
            connection.commit();
            return manifest;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** What triggers once wrote is in the copy; foreign keys are checked all the same. */
    private static void triggers(Connection connection, Map<String, List<String>> tables, String what)
            throws SQLException {
        for (String table : tables.keySet()) {
            run(connection, "alter table %s %s trigger user".formatted(quoted(table), what));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException, RestoreException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new RestoreException("%s is not a copy that ./paygrade backup made".formatted(zip.getName()));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return JSON.readValue(in, Manifest.class);
        }
    }

    private static void check(Connection connection, Manifest manifest, Map<String, List<String>> tables)
            throws SQLException, RestoreException {
        String schema = Catalogue.schema(connection);
        if (manifest.format() != Manifest.FORMAT || !manifest.schema().equals(schema)) {
            throw new RestoreException(
                    "the copy is of schema %s, this Paygrade has schema %s: restore it with the release that made it, then start this one"
                            .formatted(manifest.schema(), schema));
        }
        Map<String, List<String>> copied =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Part::table, Manifest.Part::columns));
        if (!copied.equals(tables)) {
            throw new RestoreException("the copy has other tables or columns than this database");
        }
    }

    private static void restore(Connection connection, ZipFile zip, Manifest.Part part)
            throws SQLException, IOException, RestoreException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw new RestoreException("the copy lacks the table " + part.table());
        }
        try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
            long rows = copy(connection)
                    .copyIn("copy %s (%s) from stdin".formatted(quoted(part.table()), names(part.columns())), in);
            String sum = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (rows != part.rows() || !sum.equals(part.sha256())) {
                throw new RestoreException("the copy is damaged: table %s has %d rows of %d, or other content"
                        .formatted(part.table(), rows, part.rows()));
            }
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String names(List<String> names) {
        return names.stream().map(DatabaseCopy::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Stays open when one entry ends; the archive goes on. */
    private static final class Open extends OutputStream {
        private final OutputStream out;

        Open(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
