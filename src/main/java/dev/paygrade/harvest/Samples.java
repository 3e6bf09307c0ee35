package dev.paygrade.harvest;

import dev.paygrade.source.SourceCatalog;
import dev.paygrade.source.SourceSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Keeps the sample board's sources to what is switched on beside them. */
@ApplicationScoped
public class Samples {
    private final Registry registry;
    private final Instance<SourceCatalog> catalogs;

    Samples(Registry registry, @Any Instance<SourceCatalog> catalogs) {
        this.registry = registry;
        this.catalogs = catalogs;
    }

    /** Enters them, or takes them away with their postings once something real is switched on. */
    public void follow() {
        boolean real = registry.anyReal();
        List<SourceSpec> samples = catalogs.stream()
                .flatMap(catalog -> catalog.sources(real).stream())
                .toList();
        registry.replace(Source.Origin.SAMPLE, samples);
        if (samples.isEmpty()) {
            registry.purgeSamples();
        }
    }
}
