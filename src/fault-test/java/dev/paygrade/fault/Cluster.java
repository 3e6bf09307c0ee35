package dev.paygrade.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.boot.NoDatabaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Some nodes on one database. Nothing of it outlives the test, however that ends. */
final class Cluster implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    /** What the board's sources take on a machine that has other things to do. */
    static final Duration READ = Duration.ofMinutes(4);

    /** What a lease of five seconds and the fetches of a test need; the whole form kills nodes as they ship. */
    static final Map<String, String> QUICK = Map.of(
            "PAYGRADE_HARVEST_LEASE", "PT5S",
            "PAYGRADE_HARVEST_TICK", "PT0.5S",
            "PAYGRADE_HARVEST_WATCHDOG", "PT1S",
            "QUARKUS_QUARTZ_CLUSTER_CHECKIN_INTERVAL", "2000");

    private final Path folder;
    private final EmbeddedDatabase database;
    private final Sql sql;
    private final List<Node> nodes = new ArrayList<>();
    private final Thread hook = new Thread(this::clean, "fault-test-end");

    private Cluster(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
        this.sql = new Sql(database.jdbcUrl(), database.password());
    }

    /** A database in a folder of its own, and nodes that are not started yet. */
    static Cluster create(String name, int nodes, BoardServer boards, Map<String, String> settings)
            throws IOException, NoDatabaseException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "fault-")
                .toAbsolutePath();
        return create(folder, EmbeddedDatabase.Durability.NONE, name, nodes, boards, settings);
    }

    static Cluster create(
            Path folder,
            EmbeddedDatabase.Durability durability,
            String name,
            int nodes,
            BoardServer boards,
            Map<String, String> settings)
            throws IOException, NoDatabaseException {
        Cluster cluster = new Cluster(folder, EmbeddedDatabase.start(folder, durability));
        Runtime.getRuntime().addShutdownHook(cluster.hook);
        Path own = Files.createDirectories(Path.of("target", "fault-logs")).toAbsolutePath();
        Path sources = own.resolve(name + ".yaml");
        StringBuilder entries = new StringBuilder();
        boards.boards("").forEach(board -> entries.append(board.entry()));
        Files.writeString(sources, entries);
        Map<String, String> all = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", cluster.database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                "QUARKUS_DATASOURCE_PASSWORD", cluster.database.password(),
                "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "12",
                "PAYGRADE_SAMPLE_ENABLED", "false",
                "PAYGRADE_RATES_ENABLED", "false",
                "PAYGRADE_SOURCES", sources.toString(),
                "PAYGRADE_FETCH_DELAY", "PT0.1S",
                "PAYGRADE_FETCH_ALLOW_PRIVATE", boards.hosts()));
        all.putAll(settings);
        for (int i = 0; i < nodes; i++) {
            Path log = own.resolve(name + "-" + i + ".log");
            Files.writeString(log, "");
            cluster.nodes.add(new Node(log, Map.copyOf(all)));
        }
        return cluster;
    }

    Sql sql() {
        return sql;
    }

    EmbeddedDatabase database() {
        return database;
    }

    Path folder() {
        return folder;
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    Node node(int index) {
        return nodes.get(index);
    }

    /** Starts the nodes, one first, since only one can make the tables, and waits until all are ready. */
    void start(Map<String, String> more) {
        nodes.getFirst().start(more);
        ready(nodes.getFirst());
        nodes.stream().skip(1).forEach(node -> node.start(more));
        nodes.forEach(Cluster::ready);
    }

    static void ready(Node node) {
        await().atMost(START).until(() -> {
            assertThat(node.isAlive()).as("the node ended: %s", node.said()).isTrue();
            return node.isReady();
        });
    }

    /** Makes sources due that nobody reads at the moment. */
    void due(String like) {
        sql.run("""
                update source set next_check_at = now() where id in (
                    select id from source where lease_until is null and id like '%s' order by id for update)"""
                .formatted(like));
    }

    /** Reads these sources once more and waits until each has been read whole since. */
    void readWhole(String like) {
        String begun = sql.now();
        await().atMost(READ).until(() -> {
            // one that is due already is left alone: nodes catch up with what has waited for long; one that a node
            // writes at this moment comes next time, since each would wait for rows that the other holds
            sql.run("""
                    update source set next_check_at = now() where id in (
                        select id from source s
                        where lease_until is null and next_check_at > now() and id like '%1$s'
                        and not exists (select from run where source_id = s.id and started_at > '%2$s'
                                        and status in ('COMPLETE', 'UNCHANGED'))
                        for update of s skip locked)""".formatted(like, begun));
            return sql.number("""
                    select count(*) from source s where id like '%1$s' and (lease_until is not null
                    or not exists (select from run where source_id = s.id and started_at > '%2$s'
                                   and status in ('COMPLETE', 'UNCHANGED')))""".formatted(like, begun)) == 0;
        });
    }

    /** 0 lost, 0 doubled: what is stored of a board is what it has shown. */
    void assertStored(Board board) {
        String of = " from sighting where source_id = '" + board.id() + "'";
        assertThat(sql.texts("select external_id" + of))
                .as("postings of %s", board.id())
                .containsExactlyInAnyOrderElementsOf(board.shown());
        String employer = " from posting where employer = '" + board.employer() + "'";
        assertThat(sql.number("select count(*)" + employer)).isEqualTo(board.postings());
        assertThat(sql.number("select count(distinct posting_id)" + of)).isEqualTo(board.postings());
        assertThat(sql.number("select count(*)" + employer + " and closed_at is not null"))
                .isZero();
        assertThat(sql.number("select count(*) from quarantine where source_id = '" + board.id() + "'"))
                .isZero();
    }

    void assertNothingStuck() {
        assertThat(sql.rows("select id, source_id, node, started_at from run where status = 'RUNNING'"))
                .isEmpty();
        assertThat(sql.rows("select id, lease_holder from source where lease_until is not null"))
                .isEmpty();
    }

    /** Which node reads a source now. */
    Node reader(String source) {
        String holder = sql.text("select lease_holder from source where id = '" + source + "'");
        return nodes.stream()
                .filter(node -> holder.startsWith(node.pid() + "@"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(source + " is held by " + holder));
    }

    @Override
    public void close() {
        clean();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void clean() {
        nodes.forEach(Node::kill);
        try {
            database.close();
        } catch (NoDatabaseException e) {
            System.err.println("the database of the fault test: " + e.getMessage());
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("the folder of the fault test: " + e);
        }
    }
}
