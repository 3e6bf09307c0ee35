package dev.paygrade.harvest;

import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.catalog.ReadySources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Enters sources and keeps them what their list says. */
@ApplicationScoped
class Registry {
    private static final Logger LOG = Logger.getLogger(Registry.class);

    private final Sources sources;
    private final EntityManager entities;
    private final Clock clock;
    /** Ids of the sources file; whatever else offers one of them, the file wins. */
    private volatile Set<String> inFile = Set.of();

    Registry(Sources sources, EntityManager entities, Clock clock) {
        this.sources = sources;
        this.entities = entities;
        this.clock = clock;
    }

    /** A source to be entered, with the ready group it comes with. */
    record Entry(SourceSpec spec, @Nullable String group) {}

    /** Makes the sources of one origin these: new ones are due at once, vanished ones are disabled, never deleted. */
    @Transactional
    void replace(Source.Origin origin, List<SourceSpec> specs) {
        if (origin == Source.Origin.FILE) {
            inFile = specs.stream().map(SourceSpec::id).collect(Collectors.toUnmodifiableSet());
        }
        enter(origin, specs.stream().map(spec -> new Entry(spec, null)).toList());
    }

    /**
     * Makes the ready sources those of these groups. An id that the sources file has, or that was entered by hand, is
     * left alone; one that was never read leaves no trace when it is switched off.
     */
    @Transactional
    void replaceReady(List<ReadySources.Group> groups) {
        Set<String> taken = new HashSet<>(inFile);
        taken.addAll(sources.enteredByHand());
        List<Entry> entries = groups.stream()
                .flatMap(group -> group.entries().stream().map(spec -> new Entry(spec, group.name())))
                .filter(entry -> !taken.contains(entry.spec().id()))
                .toList();
        enter(Source.Origin.READY, entries);
        entities.createNativeQuery("""
                        delete from source
                        where origin = 'READY' and not enabled and last_run_at is null and lease_until is null""").executeUpdate();
    }

    private void enter(Source.Origin origin, List<Entry> entries) {
        if (entries.isEmpty()) {
            disable(origin);
            return;
        }
        Set<String> wanted = entries.stream().map(entry -> entry.spec().id()).collect(Collectors.toSet());
        Map<String, Source> known = new HashMap<>();
        sources.inAnyOrder().forEach(source -> known.put(source.id, source));
        for (Source source : known.values()) {
            if (source.origin == origin && !wanted.contains(source.id) && source.enabled) {
                source.enabled = false;
                LOG.infof("source %s is no longer listed: disabled", source.id);
            }
        }
        Instant now = clock.instant();
        for (Entry entry : entries) {
            SourceSpec spec = entry.spec();
            Source source = known.get(spec.id());
            if (source == null) {
                source = new Source();
                source.id = spec.id();
                source.createdAt = now;
                source.nextCheckAt = now;
                apply(entry, origin, source);
                sources.persist(source);
            } else {
                boolean elsewhere = !source.url.equals(spec.uri().toString()) || !source.kind.equals(spec.kind());
                boolean awake = spec.enabled() && !source.enabled;
                apply(entry, origin, source);
                if (elsewhere || awake) {
                    source.nextCheckAt = now;
                    source.etag = null;
                    source.lastModified = null;
                    source.failures = 0;
                }
            }
        }
    }

    /** Without a look at each source: most installations list none of their own. */
    private void disable(Source.Origin origin) {
        List<?> ids = entities.createNativeQuery(
                        "update source set enabled = false where origin = :origin and enabled returning id")
                .setParameter("origin", origin.name())
                .getResultList();
        ids.forEach(id -> LOG.infof("source %s is no longer listed: disabled", id));
    }

    static void apply(Entry entry, Source.Origin origin, Source source) {
        SourceSpec spec = entry.spec();
        source.kind = spec.kind();
        source.url = spec.uri().toString();
        source.host = host(spec);
        source.everySeconds = Math.toIntExact(spec.every().toSeconds());
        source.enabled = spec.enabled();
        source.origin = origin;
        source.groupName = entry.group();
        source.company = spec.company();
        source.settings = spec.settings();
    }

    private static String host(SourceSpec spec) {
        String host = spec.uri().getHost();
        return (host == null ? spec.uri().toString() : host).toLowerCase(Locale.ROOT);
    }

    /** Whether any source is switched on, or any file was imported, that is not a sample. */
    @Transactional
    boolean anyReal() {
        return sources.anyReal();
    }

    /** Takes away the sample postings, so that they never stand beside real pay. */
    @Transactional
    void purgeSamples() {
        int postings = entities.createNativeQuery("""
                        delete from posting where id in (
                            select s.posting_id from sighting s join source on source.id = s.source_id
                            where source.origin = 'SAMPLE')
                          and not exists (
                            select 1 from sighting s join source on source.id = s.source_id
                            where s.posting_id = posting.id and source.origin <> 'SAMPLE')""").executeUpdate();
        int gone = entities.createNativeQuery("delete from source where origin = 'SAMPLE'")
                .executeUpdate();
        if (gone > 0) {
            entities.createNativeQuery(
                            "delete from company c where not exists (select 1 from posting p where p.company_id = c.id)")
                    .executeUpdate();
            LOG.infof("the sample board is off: its %d sources and %d postings were taken away", gone, postings);
        }
    }
}
