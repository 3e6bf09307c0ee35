package dev.paygrade.search.index;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.search.ListingSql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of the listing as PostgreSQL finds them alone, 26 rows behind a random moment, over 16 connections: by pgbench
 * with prepared statements, or where there is none by an equal loop over JDBC.
 */
final class PgBench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final EmbeddedDatabase database;
    private final Path script;
    private final boolean installed;

    /** @param seconds how far back the moments lie */
    PgBench(EmbeddedDatabase database, Path folder, int seconds) throws IOException {
        this.database = database;
        this.script = folder.resolve("page.sql");
        Files.writeString(
                script,
                "\\set ago random(0, %d)\n%s;\n"
                        .formatted(
                                seconds,
                                ListingSql.BEHIND
                                        .formatted("now() - :ago * interval '1 second', 0")
                                        .replace('\n', ' ')));
        this.installed = runs();
    }

    private static boolean runs() {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String name() {
        return installed ? "pgbench" : "a JDBC loop in place of pgbench, which is not installed";
    }

    /** Pages a second. */
    double run(int seconds) throws Exception {
        return installed ? byPgbench(seconds) : byJdbc(seconds);
    }

    private double byPgbench(int seconds) throws IOException, InterruptedException {
        String url = database.jdbcUrl();
        String port = url.substring(url.indexOf("127.0.0.1:") + 10, url.indexOf("/postgres?"));
        ProcessBuilder command = new ProcessBuilder(
                        "pgbench", "-h", "127.0.0.1", "-p", port, "-U", EmbeddedDatabase.USER, "-n", "-M", "prepared",
                        "-c", Integer.toString(Load.CONNECTIONS), "-j", "2", "-T", Integer.toString(seconds),
                        "-f", script.toString(), "postgres")
                .redirectErrorStream(true);
        command.environment().put("PGPASSWORD", database.password());
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(said);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IOException("pgbench failed: " + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private double byJdbc(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<Integer>> running = new ArrayList<>();
        try (ExecutorService connections = Executors.newFixedThreadPool(Load.CONNECTIONS)) {
            for (int i = 0; i < Load.CONNECTIONS; i++) {
                running.add(connections.submit(() -> ask(end)));
            }
        }
        int pages = 0;
        for (Future<Integer> one : running) {
            pages += one.get();
        }
        return (double) pages / seconds;
    }

    private int ask(long end) throws Exception {
        int pages = 0;
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
                PreparedStatement page = connection.prepareStatement(
                        ListingSql.BEHIND.formatted("now() - ? * interval '1 second', 0"))) {
            while (System.nanoTime() < end) {
                page.setInt(1, ThreadLocalRandom.current().nextInt(60_000_000));
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        row.getString("title");
                    }
                }
                pages++;
            }
        }
        return pages;
    }
}
