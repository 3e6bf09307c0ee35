package dev.paygrade.operate;

import dev.paygrade.boot.Command;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code ./paygrade restore FILE [--replace]}: fills the database from a copy; no node may be running on it. */
@ApplicationScoped
class Restore implements Command {
    private static final String REPLACE = "--replace";
    /** Nodes that checked in lately; each does so every five seconds. */
    private static final String NODES = """
            select instance_name from qrtz_scheduler_state
            where last_checkin_time > 1000 * (extract(epoch from clock_timestamp()) - 20)""";

    private final AgroalDataSource database;
    private final Path folder;

    Restore(AgroalDataSource database, @ConfigProperty(name = "paygrade.folder", defaultValue = ".") String folder) {
        this.database = database;
        this.folder = Path.of(folder);
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<String> files = new ArrayList<>(arguments);
        boolean replace = files.remove(REPLACE);
        if (files.size() != 1 || files.getFirst().startsWith("-")) {
            out.println(
                    "Usage: ./paygrade restore FILE [--replace]\nFills an empty database from a copy; with --replace one that is not empty, too. Stop every node first.");
            return MISUSED;
        }
        Path file = folder.resolve(files.getFirst()).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            out.printf("paygrade: %s cannot be read%n", file);
            return 1;
        }
        try (Connection connection = database.getConnection()) {
            List<String> nodes = Catalogue.strings(connection, NODES);
            if (!nodes.isEmpty()) {
                out.printf(
                        "paygrade: nodes are running on this database, or were until a moment ago: %s. Stop them, and try again in half a minute.%n",
                        String.join(", ", nodes));
                return 1;
            }
            Manifest manifest = DatabaseCopy.restore(connection, file, replace, out::println);
            out.printf("restored as of %s, schema %s%n", manifest.madeAt(), manifest.schema());
            return 0;
        } catch (SQLException | IOException | RestoreException e) {
            out.printf("paygrade: nothing was restored, the database is as it was: %s%n", e.getMessage());
            return 1;
        }
    }
}
