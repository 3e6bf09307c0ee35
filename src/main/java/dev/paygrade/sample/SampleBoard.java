package dev.paygrade.sample;

import dev.paygrade.source.SourceCatalog;
import dev.paygrade.source.SourceSpec;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The sample board as part of the application: served while no other source is switched on. */
@ApplicationScoped
public class SampleBoard implements SourceCatalog {
    private static final Logger LOG = Logger.getLogger(SampleBoard.class);

    private final SampleConfig config;
    private final Clock clock;
    private @Nullable SampleServer server;

    SampleBoard(SampleConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public List<SourceSpec> sources(boolean realSources) {
        Optional<Boolean> wanted = config.enabled();
        return wanted.orElse(!realSources) ? server().sources() : List.of();
    }

    /** The server's own address, which only the sample sources name. */
    @Override
    public Set<String> privateHosts() {
        SampleServer running = server;
        return running == null
                ? Set.of()
                : Set.of(running.baseUri().getHost() + ":" + running.baseUri().getPort());
    }

    private synchronized SampleServer server() {
        if (server == null) {
            server = start();
            LOG.infof("sample board: %s", server.baseUri());
        }
        return server;
    }

    /** On its usual port, so that its addresses stay the same; on any other if that one is taken. */
    private SampleServer start() {
        try {
            return SampleServer.start(config.port(), clock);
        } catch (UncheckedIOException e) {
            LOG.infof("port %d is taken, so the sample board takes another", config.port());
            return SampleServer.start(0, clock);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
