package dev.paygrade.harvest;

import dev.paygrade.fetch.FetchSettings;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.fetch.HttpFetcher;
import dev.paygrade.fetch.LocalHostGate;
import dev.paygrade.source.SourceCatalog;
import dev.paygrade.source.catalog.Boards;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the fetcher and the boards, which know nothing of the application around them. */
class FetchSetup {

    @Produces
    @Singleton
    Boards boards() {
        return Boards.create();
    }

    @Produces
    @Singleton
    DatabaseHostGate gate(AgroalDataSource database, Clock clock, HarvestConfig harvest) {
        return new DatabaseHostGate(database, new LocalHostGate(clock), Node.NAME, harvest.lease());
    }

    /** Made when something is fetched first: it reads all certificates that are trusted. */
    @Produces
    @ApplicationScoped
    Fetcher fetcher(
            FetchConfig config,
            Clock clock,
            DatabaseHostGate gate,
            MeterRegistry meters,
            @Any Instance<SourceCatalog> catalogs,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String version) {
        Set<String> privateHosts = new HashSet<>(config.allowPrivate().orElse(List.of()));
        catalogs.forEach(catalog -> privateHosts.addAll(catalog.privateHosts()));
        FetchSettings defaults = FetchSettings.defaults();
        FetchSettings settings = defaults.withIdentity(version, config.contact().orElse(""))
                .withTimeouts(defaults.connectTimeout(), defaults.readTimeout(), config.deadline())
                .withMaxDecodedBytes(config.maxBytes())
                .withDelay(config.delay())
                .withAllowPrivate(privateHosts);
        return new MeteredFetcher(new HttpFetcher(settings, gate, clock), meters);
    }
}
