package dev.paygrade.harvest;

import dev.paygrade.source.catalog.Boards;
import dev.paygrade.source.catalog.ReadySources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The ready groups of sources: which there are, which are on, and the switch. A group is on while the setting names it
 * or its tick is set; the table of sources knows nothing of a group that was never on.
 */
@ApplicationScoped
public class SourceGroups {
    private static final Logger LOG = Logger.getLogger(SourceGroups.class);
    private static final String SETTING = "paygrade.source-groups";

    private final ReadySources ready;
    private final GroupSetting setting;
    private final Registry registry;
    private final Samples samples;
    private final EntityManager entities;
    private final Clock clock;

    SourceGroups(
            @ConfigProperty(name = SETTING) Optional<List<String>> setting,
            Boards boards,
            Registry registry,
            Samples samples,
            EntityManager entities,
            Clock clock) {
        this.ready = ReadySources.create(boards);
        this.setting = GroupSetting.of(setting.orElse(List.of()), ready.names());
        this.registry = registry;
        this.samples = samples;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A group.
     *
     * @param title for people
     * @param sources how many it holds
     * @param bySetting the setting names it, so that its tick changes nothing
     * @param byTick its tick is set
     */
    public record Group(String name, String title, int sources, boolean bySetting, boolean byTick) {

        public boolean enabled() {
            return bySetting || byTick;
        }
    }

    /** Every group, in the order in which people are shown them. */
    @Transactional
    public List<Group> all() {
        Set<String> ticked = ticked();
        return ready.groups().stream()
                .map(group -> new Group(
                        group.name(),
                        group.title(),
                        group.entries().size(),
                        setting.on().contains(group.name()),
                        ticked.contains(group.name())))
                .toList();
    }

    /**
     * Sets or takes away a group's tick, and switches its sources on or off at once: new ones are due now, and the
     * sample board goes when anything real is on. What was read of them stays, with them. A group that the setting names stays on.
     *
     * @throws IllegalArgumentException if there is no such group; its message names those there are
     */
    @Transactional
    public void enable(String name, boolean on) {
        String known = ready.group(name).name();
        // two who tick at once would each miss the other's group
        entities.createNativeQuery("lock table source_group in share row exclusive mode")
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into source_group (name, enabled, changed_at) values (:name, :on, :now)
                        on conflict (name) do update set enabled = excluded.enabled, changed_at = excluded.changed_at""")
                .setParameter("name", known)
                .setParameter("on", on)
                .setParameter("now", clock.instant())
                .executeUpdate();
        enter();
        if (on) {
            samples.follow();
        }
    }

    /** Makes the table of sources hold what is on, and says so if the setting names what there is not. */
    @Transactional
    void start() {
        for (String word : setting.unknown()) {
            LOG.warnf("%s: %s", SETTING, ready.noSuchGroup(word));
        }
        enter();
    }

    private void enter() {
        Set<String> ticked = ticked();
        List<ReadySources.Group> on = ready.names().stream()
                .filter(name -> setting.on().contains(name) || ticked.contains(name))
                .map(ready::group)
                .toList();
        registry.replaceReady(on);
        if (!on.isEmpty()) {
            LOG.infof(
                    "groups of sources that are on: %s",
                    String.join(", ", on.stream().map(ReadySources.Group::name).toList()));
        }
    }

    private Set<String> ticked() {
        Set<String> names = new HashSet<>();
        List<?> rows = entities.createNativeQuery("select name from source_group where enabled")
                .getResultList();
        rows.forEach(name -> names.add((String) name));
        return names;
    }
}
