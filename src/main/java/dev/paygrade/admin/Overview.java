package dev.paygrade.admin;

import dev.paygrade.harvest.RunStatus;
import dev.paygrade.posting.Database;
import dev.paygrade.web.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of the dashboard. */
@ApplicationScoped
class Overview {
    /** Above this a table is counted by PostgreSQL's own estimate, since counting it would take seconds. */
    private static final long COUNTABLE = 500_000;

    private final Database database;

    Overview(Database database) {
        this.database = database;
    }

    /** The latest runs of each source. */
    Map<String, List<Spark.Point>> sparks() {
        Map<String, List<Spark.Point>> points = new HashMap<>();
        database.query(
                """
                select s.id as source, r.id, r.status, r.found
                from source s cross join lateral (
                    select id, status, found from run where source_id = s.id order by id desc limit ?) r""",
                List.of(Spark.RUNS),
                row -> points.computeIfAbsent(row.getString("source"), source -> new ArrayList<>())
                        .add(new Spark.Point(
                                row.getLong("id"), RunStatus.valueOf(row.getString("status")), row.getInt("found"))));
        return points;
    }

    /** A figure with what it counts. */
    public record Total(String value, String label) {}

    List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        long estimate = number("select greatest(reltuples, 0)::bigint from pg_class where oid = 'posting'::regclass");
        if (estimate > COUNTABLE) {
            totals.add(new Total("about " + Figures.count(estimate), "postings"));
        } else {
            totals.add(new Total(count("select count(*) from posting where closed_at is null"), "open postings"));
            totals.add(new Total(count("select count(*) from posting where closed_at is not null"), "closed"));
        }
        totals.add(new Total(count("select count(*) from source where enabled and not paused"), "sources switched on"));
        totals.add(new Total(
                count("select count(*) from source where enabled and not paused and failures > 0"), "of them failing"));
        totals.add(new Total(count("select count(*) from quarantine"), "in quarantine"));
        totals.add(new Total(Words.size(number("select pg_database_size(current_database())")), "of database"));
        totals.add(new Total(
                Words.size(number(
                        "select pg_total_relation_size('archived_content') + pg_total_relation_size('archived_page')")),
                "of it archive"));
        return totals;
    }

    private String count(String sql) {
        return Figures.count(number(sql));
    }

    private long number(String sql) {
        return database.query(sql, List.of(), row -> row.getLong(1)).getFirst();
    }
}
