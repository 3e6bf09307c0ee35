package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.catalog.Boards;
import dev.paygrade.source.catalog.ReadySources;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/** Groups that are switched on and off in a real database. Nothing ticks meanwhile, so that no board is asked. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SourceGroupsTest {
    private static final String GROUP = "trading";
    private static final String ENTRY = "simplex-trading";

    @Inject
    SourceGroups groups;

    @Inject
    Registry registry;

    @Inject
    Samples samples;

    @Inject
    Boards boards;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    TestBoard board;

    @Inject
    Database database;

    @Inject
    Scheduler quartz;

    private ReadySources.Group ready;

    @BeforeEach
    void nothingTicks() throws SchedulerException {
        quartz.standby();
        await().until(() -> quartz.getCurrentlyExecutingJobs().isEmpty());
        ready = ReadySources.create(boards).group(GROUP);
    }

    @AfterEach
    void remove() throws SchedulerException {
        registry.replace(Source.Origin.FILE, List.of());
        board.sql("delete from source where origin = 'READY' or id = '" + ENTRY + "'");
        board.sql("delete from source_group");
        quartz.start();
    }

    private List<String> column(String sql) {
        return database.query(sql, List.of(), row -> row.getString(1));
    }

    private List<String> enabled() {
        return column("select id from source where origin = 'READY' and enabled order by id");
    }

    private String[] ids() {
        return ready.entries().stream().map(SourceSpec::id).sorted().toArray(String[]::new);
    }

    private SourceGroups.Group shown(String name) {
        return groups.all().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SourceSpec own(boolean enabled) {
        URI uri = URI.create("http://board.invalid/own");
        return new SourceSpec(ENTRY, "jsonld", uri, Duration.ofHours(1), enabled, null, Map.of());
    }

    @Test
    void nothingOfTheReadyListIsThereUntilItIsSwitchedOn() {
        assertThat(column("select id from source where origin = 'READY'")).isEmpty();
        assertThat(groups.all()).hasSizeGreaterThan(10).noneMatch(SourceGroups.Group::enabled);
        assertThat(shown(GROUP).sources()).isEqualTo(ready.entries().size());
        assertThat(shown(GROUP).title()).isEqualTo(ready.title());
    }

    @Test
    void aTickEntersTheGroupsSourcesAndTheyAreDue() {
        groups.enable(GROUP, true);
        assertThat(enabled()).containsExactly(ids());
        assertThat(column("select distinct group_name from source where origin = 'READY'"))
                .containsExactly(GROUP);
        assertThat(column("select id from source where origin = 'READY' and next_check_at > now()"))
                .isEmpty();
        assertThat(shown(GROUP)).matches(group -> group.enabled() && group.byTick() && !group.bySetting());
        assertThat(groups.all()).filteredOn(SourceGroups.Group::enabled).hasSize(1);
        assertThat(registry.anyReal()).isTrue();
    }

    @Test
    void aTickTakenAwaySwitchesThemOffAndLeavesOtherGroupsAlone() {
        groups.enable(GROUP, true);
        groups.enable("crypto", true);
        board.sql("update source set last_run_at = now(), fence = 7 where id = '" + ENTRY + "'");
        groups.enable(GROUP, false);
        assertThat(enabled()).isNotEmpty().doesNotContain(ids());
        assertThat(column("select id || ' ' || fence from source where origin = 'READY' and not enabled"))
                .as("the others were never read")
                .containsExactly(ENTRY + " 7");
        assertThat(shown(GROUP).enabled()).isFalse();
        assertThat(shown("crypto").enabled()).isTrue();
    }

    @Test
    void aGroupThatIsSwitchedOnAgainIsDueAgain() {
        groups.enable(GROUP, true);
        board.sql(
                "update source set next_check_at = now() + interval '1 day', failures = 5, last_run_at = now() where origin = 'READY'");
        groups.enable(GROUP, true);
        assertThat(column("select id from source where origin = 'READY' and next_check_at < now()"))
                .as("it was on already")
                .isEmpty();
        groups.enable(GROUP, false);
        groups.enable(GROUP, true);
        assertThat(
                        column(
                                "select id from source where origin = 'READY' and next_check_at <= now() and failures = 0 order by id"))
                .containsExactly(ids());
    }

    @Test
    void theSourcesFileWins() {
        registry.replace(Source.Origin.FILE, List.of(own(false)));
        groups.enable(GROUP, true);
        assertThat(enabled()).hasSize(ids().length - 1).doesNotContain(ENTRY);
        String entry = "select concat_ws(' ', origin, url, enabled, group_name) from source where id = '" + ENTRY + "'";
        assertThat(column(entry)).containsExactly("FILE http://board.invalid/own f");

        registry.replace(Source.Origin.FILE, List.of());
        groups.start();
        assertThat(enabled()).as("it is no longer in the file").containsExactly(ids());

        registry.replace(Source.Origin.FILE, List.of(own(true)));
        groups.start();
        assertThat(column(entry)).containsExactly("FILE http://board.invalid/own t");
    }

    @Test
    void whatWasEnteredByHandIsLeftAlone() {
        board.open(ENTRY);
        groups.enable(GROUP, true);
        groups.enable(GROUP, false);
        assertThat(column("select concat_ws(' ', origin, url) from source where id = '" + ENTRY + "'"))
                .containsExactly("ADMIN http://board.invalid/");
    }

    @Test
    void theSampleBoardGoesAtOnce() {
        board.open(ENTRY);
        board.sql("update source set id = 'sample-of-groups', origin = 'SAMPLE' where id = '" + ENTRY + "'");
        groups.enable(GROUP, true);
        assertThat(column("select id from source where origin = 'SAMPLE'")).isEmpty();
    }

    @Test
    void theSettingKeepsAGroupOnWhateverItsTick() {
        SourceGroups set =
                new SourceGroups(Optional.of(List.of(GROUP, "no-such")), boards, registry, samples, entities, clock);
        QuarkusTransaction.requiringNew().run(set::start);
        assertThat(enabled()).containsExactly(ids());
        QuarkusTransaction.requiringNew().run(() -> set.enable(GROUP, false));
        assertThat(enabled()).containsExactly(ids());
        assertThat(set.all())
                .filteredOn(SourceGroups.Group::bySetting)
                .singleElement()
                .matches(group -> !group.byTick());

        groups.start();
        assertThat(enabled()).as("the setting is gone").isEmpty();
    }

    @Test
    void thereIsNoOtherGroup() {
        assertThatThrownBy(() -> groups.enable("no-such", true)).hasMessageContaining("ai-labs, ai-infrastructure, ");
        assertThat(column("select name from source_group")).isEmpty();
    }
}
