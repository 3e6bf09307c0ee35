package dev.paygrade.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The migrations in this package, by a list: no jar is searched for them. */
final class ShippedMigrations implements ResourceProvider {
    private static final String FOLDER = "db/migration/";
    private static final String LIST = "db/migrations.tsv";

    private final Map<String, Integer> checksums;

    private ShippedMigrations(Map<String, Integer> checksums) {
        this.checksums = checksums;
    }

    static ShippedMigrations read() {
        Map<String, Integer> checksums = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(open(LIST))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    checksums.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ShippedMigrations(checksums);
    }

    /** By name of file, what Flyway computes of its lines. */
    Map<String, Integer> checksums() {
        return checksums;
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return checksums.containsKey(name) ? new Script(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<String> ends = Arrays.asList(suffixes);
        return checksums.keySet().stream()
                .filter(name -> name.startsWith(prefix) && ends.stream().anyMatch(name::endsWith))
                .<LoadableResource>map(Script::new)
                .toList();
    }

    private static Reader open(String path) {
        InputStream stream = ShippedMigrations.class.getClassLoader().getResourceAsStream(path);
        return new InputStreamReader(
                Objects.requireNonNull(stream, () -> path + " is missing from the package"), StandardCharsets.UTF_8);
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return open(FOLDER + name);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public @Nullable String getAbsolutePathOnDisk() {
            return null;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
