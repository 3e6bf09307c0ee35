package dev.paygrade.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.boot.Outage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A node that reads its pages from a hot standby, while each of the two databases goes away and comes back. */
class ReplicaIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void pagesComeFromTheReplicaWhileThePrimaryIsAwayAndFromThePrimaryWhileTheReplicaIs() throws Exception {
        try (BoardServer boards = new BoardServer()) {
            Board board = boards.board("copied", "127.0.9.1", 40);
            board.growing(10);
            try (Cluster cluster = Cluster.create("replica", 2, boards, Map.of())) {
                Node writer = cluster.node(0);
                Node reader = cluster.node(1);
                writer.start(Cluster.QUICK);
                Cluster.ready(writer);
                cluster.readWhole("copied");
                Path folder = Files.createDirectories(cluster.folder().resolve("standby"));
                try (EmbeddedDatabase standby = Standby.of(cluster, folder)) {
                    Map<String, String> settings = new HashMap<>(Cluster.QUICK);
                    settings.put("PAYGRADE_HARVEST_ENABLED", "false");
                    settings.put("QUARKUS_DATASOURCE_READER_ACTIVE", "true");
                    settings.put("QUARKUS_DATASOURCE_READER_JDBC_URL", standby.jdbcUrl());
                    reader.start(settings);
                    Cluster.ready(reader);
                    usesReplica(reader, true);
                    Sql copy = new Sql(standby.jdbcUrl(), standby.password());
                    whatIsWrittenIsSoonOnThePages(cluster, board, reader, copy);
                    theReplicaServesAlone(cluster, writer, reader);
                    thePrimaryServesAlone(cluster, standby, reader);
                } finally {
                    Files.copy(
                            folder.resolve("postgresql.log"),
                            Path.of("target", "fault-logs", "standby.log"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void usesReplica(Node node, boolean used) {
        await().atMost(SOON).until(() -> node.get("/q/health/ready").body().contains("\"replica\": " + used));
    }

    private static int listed(Node node) throws IOException {
        String found = node.get("/api/v1/postings?limit=1").body().replaceAll("(?s).*\"total\"\\s*:\\s*(\\d+).*", "$1");
        return Integer.parseInt(found);
    }

    private static void whatIsWrittenIsSoonOnThePages(Cluster cluster, Board board, Node reader, Sql copy)
            throws IOException {
        int before = listed(reader);
        cluster.readWhole("copied");
        int stored = board.postings();
        assertThat(stored).isGreaterThan(before);
        await().atMost(SOON).until(() -> listed(reader) == stored);
        assertThat(copy.number("select count(*) from pg_stat_activity where application_name = 'paygrade'"
                        + " and query like '%from posting%'"))
                .as("sessions of the replica that pages and the index were read in")
                .isPositive();
    }

    private static void theReplicaServesAlone(Cluster cluster, Node writer, Node reader) throws Exception {
        String posting = cluster.sql().text("select '/jobs/' || id || '/' || slug from posting order by id limit 1");
        Outage.begin(cluster.database());
        try {
            await().atMost(SOON).until(() -> writer.status("/q/health/ready") == 503);
            assertThat(writer.status("/")).isEqualTo(503);
            assertThat(reader.status("/q/health/ready")).isEqualTo(200);
            for (String path : List.of("/", "/?level=SENIOR", "/roles", posting, "/api/v1/postings", "/feed.atom")) {
                assertThat(reader.status(path)).as(path).isEqualTo(200);
            }
            HttpResponse<String> sent = reader.send(reader.to("/method/read")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("title=Data+Engineer")));
            String cookie = sent.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).startsWith("paygrade-wrote=1").contains("Max-Age=20", "HTTPOnly");
            assertThat(reader.send(reader.to("/api/v1/postings?limit=7").header("Cookie", "paygrade-wrote=1"))
                            .statusCode())
                    .as("who has just sent a form reads where it was written")
                    .isEqualTo(503);
        } finally {
            Outage.end(cluster.database());
        }
        await().atMost(SOON).until(() -> writer.isReady() && writer.status("/") == 200);
        usesReplica(reader, true);
    }

    private static void thePrimaryServesAlone(Cluster cluster, EmbeddedDatabase standby, Node reader) throws Exception {
        int listed = listed(reader);
        Outage.begin(standby);
        try {
            assertThat(reader.status("/")).as("at once").isEqualTo(200);
            usesReplica(reader, false);
            assertThat(listed(reader)).isEqualTo(listed);
            cluster.readWhole("copied");
            await().atMost(SOON).until(() -> listed(reader) > listed);
        } finally {
            Outage.end(standby);
        }
        usesReplica(reader, true);
    }
}
