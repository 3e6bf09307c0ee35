package dev.paygrade.fault;

import dev.paygrade.boot.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A hot standby that streams from the embedded database of a cluster: a base backup made by hand, as the programs are not bundled. */
final class Standby {
    private static final String DATA = "postgresql-17";
    private static final String PASSWORD = "postgresql.password";
    private static final Set<String> NOT_COPIED = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp");

    private Standby() {}

    /** Copies the running primary and starts the copy, which then follows it. */
    static EmbeddedDatabase of(Cluster cluster, Path folder) throws Exception {
        EmbeddedDatabase primary = cluster.database();
        Path data = folder.resolve(DATA);
        try (Connection connection = cluster.sql().open();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('standby', true)");
            statement.execute("select pg_backup_start('standby', true)");
            copy(cluster.folder().resolve(DATA), data);
            Files.writeString(data.resolve("backup_label"), label(statement));
        }
        for (String empty : NOT_COPIED) {
            Files.createDirectories(data.resolve(empty));
        }
        URI server = URI.create(primary.jdbcUrl().substring("jdbc:".length()));
        Files.writeString(data.resolve("standby.signal"), "");
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=%s port=%d user=%s password=%s'%nprimary_slot_name = 'standby'%n"
                        .formatted(server.getHost(), server.getPort(), EmbeddedDatabase.USER, primary.password()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Files.copy(cluster.folder().resolve(PASSWORD), folder.resolve(PASSWORD));
        return EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.NONE);
    }

    private static String label(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path made = Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().startsWith("postmaster.")) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)));
                    } catch (NoSuchFileException e) {
                        // gone while the primary went on; what replaced it is in its log
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
