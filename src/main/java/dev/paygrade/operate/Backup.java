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
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code ./paygrade backup FILE}: writes the whole database into one file; the site may be running. */
@ApplicationScoped
class Backup implements Command {
    private final AgroalDataSource database;
    private final Path folder;

    Backup(AgroalDataSource database, @ConfigProperty(name = "paygrade.folder", defaultValue = ".") String folder) {
        this.database = database;
        this.folder = Path.of(folder);
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            out.println(
                    "Usage: ./paygrade backup FILE\nWrites all that the database holds into FILE; the site may be running.");
            return MISUSED;
        }
        Path file = folder.resolve(arguments.getFirst()).toAbsolutePath().normalize();
        if (Files.exists(file)) {
            out.printf("paygrade: %s is there already; a copy never overwrites another%n", file);
            return 1;
        }
        try (Connection connection = database.getConnection()) {
            Manifest manifest = DatabaseCopy.write(connection, file, out::println);
            out.printf(
                    "%s: %,d bytes, schema %s, as of %s%n",
                    file, Files.size(file), manifest.schema(), manifest.madeAt());
            return 0;
        } catch (SQLException | IOException | RestoreException e) {
            out.printf("paygrade: no copy was made: %s%n", e.getMessage());
            return 1;
        }
    }
}
