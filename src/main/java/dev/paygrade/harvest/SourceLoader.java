package dev.paygrade.harvest;

import dev.paygrade.boot.CommandLine;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.catalog.Fault;
import dev.paygrade.source.catalog.SourcesFile;
import dev.paygrade.source.catalog.UnparsableSourcesException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Enters what the sources file says, and the ready groups that are on, into the table of sources, at start. */
@ApplicationScoped
public class SourceLoader {
    private static final Logger LOG = Logger.getLogger(SourceLoader.class);
    /** Exit status when the sources file cannot be parsed. */
    static final int UNPARSABLE = 2;

    private final Optional<String> configured;
    private final boolean command;
    private final Registry registry;
    private final SourceGroups groups;
    private final Samples samples;
    private volatile List<Fault> faults = List.of();

    SourceLoader(
            @ConfigProperty(name = "paygrade.sources") Optional<String> configured,
            Registry registry,
            SourceGroups groups,
            Samples samples,
            @ConfigProperty(name = CommandLine.MODE, defaultValue = "false") boolean command) {
        this.command = command;
        this.configured = configured;
        this.registry = registry;
        this.groups = groups;
        this.samples = samples;
    }

    /** Before anything fetches: the fetcher takes over the sample board's address when it is made. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 500) StartupEvent event) {
        if (command) {
            return;
        }
        Optional<String> path = configured.map(String::strip).filter(text -> !text.isEmpty());
        if (path.isPresent()) {
            try {
                load(Path.of(path.get()));
            } catch (UnparsableSourcesException | IOException e) {
                LOG.fatalf("PAYGRADE_SOURCES cannot be read, so nothing is started: %s", e.getMessage());
                Quarkus.asyncExit(UNPARSABLE);
                return;
            }
        } else {
            registry.replace(Source.Origin.FILE, List.of());
        }
        groups.start();
        samples.follow();
    }

    private void load(Path path) throws IOException, UnparsableSourcesException {
        List<SourceSpec> specs = new ArrayList<>();
        List<Fault> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files(path)) {
            SourcesFile.Loaded loaded = SourcesFile.read(file.getFileName().toString(), Files.readString(file));
            found.addAll(loaded.faults());
            for (SourceSpec spec : loaded.sources()) {
                if (ids.add(spec.id())) {
                    specs.add(spec);
                } else {
                    found.add(new Fault(
                            file.getFileName().toString(),
                            0,
                            spec.id(),
                            "id",
                            "is used by another file of the folder, too"));
                }
            }
        }
        found.forEach(fault -> LOG.warnf("sources: %s", fault));
        faults = List.copyOf(found);
        registry.replace(Source.Origin.FILE, specs);
        LOG.infof("sources: %d read from %s, %d entries skipped", specs.size(), path, found.size());
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** Entries of the sources file that were skipped, with file and line. */
    public List<Fault> faults() {
        return faults;
    }
}
