package dev.paygrade.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two nodes that reach their database through pgbouncer, which pools transactions. */
@EnabledIfSystemProperty(
        named = "paygrade.faults",
        matches = "whole",
        disabledReason = "reading the sample board twice takes a minute")
class PoolerIT {
    private static final int ROUNDS = 5;

    @Test
    void nodesReadAndServeThroughAPoolOfTransactions() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Pooler.PROGRAM), "pgbouncer is not here: apt-get install pgbouncer");
        int sample;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            sample = socket.getLocalPort();
        }
        try (BoardServer boards = new BoardServer()) {
            boards.board("pooled-0", "127.0.8.1", 300).growing(20);
            boards.board("pooled-1", "127.0.8.2", 300).growing(20);
            try (Cluster cluster = Cluster.create("pooled", 2, boards, Map.of());
                    Pooler pooler = Pooler.start(cluster.database())) {
                Map<String, String> settings = new HashMap<>(Cluster.QUICK);
                settings.put("QUARKUS_DATASOURCE_JDBC_URL", pooler.jdbcUrl());
                cluster.node(1).start(settings);
                Cluster.ready(cluster.node(1));
                settings.put("PAYGRADE_SAMPLE_ENABLED", "true");
                settings.put("PAYGRADE_SAMPLE_PORT", Integer.toString(sample));
                cluster.node(0).start(settings);
                Cluster.ready(cluster.node(0));
                for (int round = 0; round < ROUNDS; round++) {
                    cluster.readWhole("%");
                    cluster.nodes().forEach(PoolerIT::serves);
                }
                assertThat(cluster.sql().number("select count(*) from source where origin = 'SAMPLE' and enabled"))
                        .isPositive();
                boards.boards("pooled-").forEach(cluster::assertStored);
                commandsLeaveNothingBehind(cluster, pooler, settings);
                cluster.readWhole("pooled-%");
                // the sample board is read again as well, since its server was started again
                await().atMost(Cluster.READ).untilAsserted(cluster::assertNothingStuck);
                assertThat(pooler.isAlive()).isTrue();
                cluster.nodes()
                        .forEach(node -> assertThat(node.said().lines().filter(line -> line.contains("ERROR")
                                        || line.contains("prepared statement")
                                        || line.contains("could not serialize")))
                                .isEmpty());
            }
        }
    }

    private static void serves(Node node) {
        for (String path : List.of("/", "/?q=engineer&level=SENIOR", "/roles", "/roles/data-engineer", "/sources",
                "/api/v1/postings?limit=200", "/feed.atom", "/sitemap.xml", "/q/health/ready")) {
            assertThat(node.status(path)).as(path).isEqualTo(200);
        }
    }

    /** Both commands read at one moment, which is a property of their transaction, not of a session others get. */
    private static void commandsLeaveNothingBehind(Cluster cluster, Pooler pooler, Map<String, String> settings)
            throws Exception {
        Path copy = Files.createTempDirectory("paygrade-pooled-").resolve("copy.zip");
        try {
            assertThat(cluster.node(1).command(settings, "backup", copy.toString())).isZero();
            assertThat(cluster.node(1).command(settings, "verify-rollups")).isZero();
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(copy.getParent());
        }
        cluster.nodes().forEach(Node::kill);
        await().until(() -> cluster.sql().number("select count(*) from pg_stat_activity where state = 'idle in transaction'")
                == 0);
        Sql pooled = new Sql(pooler.jdbcUrl(), "any");
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < Pooler.SESSIONS; i++) {
                Connection connection = pooled.open();
                all.add(connection);
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("show default_transaction_isolation")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("read committed");
                }
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        cluster.start(settings);
    }
}
