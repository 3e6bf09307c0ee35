package dev.paygrade.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads postings and roles into the index, a few rows at a time. */
final class Loader {
    private static final int FETCH_SIZE = 2000;

    private Loader() {}

    /** Everything, by a cursor: the connection must not commit by itself. */
    static Snapshot whole(Connection connection) throws SQLException {
        Vocabulary vocabulary = new Vocabulary();
        SegmentBuilder builder = new SegmentBuilder(vocabulary, estimate(connection));
        try (PreparedStatement statement = connection.prepareStatement(Rows.ALL)) {
            statement.setFetchSize(FETCH_SIZE);
            fill(builder, statement);
        }
        Map<String, int[]> roles = roles(connection, vocabulary);
        Part recent = Part.of(new SegmentBuilder(vocabulary, 0).build());
        return new Snapshot(vocabulary, List.of(Part.of(builder.build()), recent), roles);
    }

    /** These postings as they are now; those that are gone are not in it. */
    static Segment some(Connection connection, Vocabulary vocabulary, Ids ids) throws SQLException {
        SegmentBuilder builder = new SegmentBuilder(vocabulary, 0);
        try (PreparedStatement statement = connection.prepareStatement(Rows.SOME)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.boxed()));
            fill(builder, statement);
        }
        return builder.build();
    }

    private static void fill(SegmentBuilder builder, PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Rows.add(row, builder);
            }
        }
    }

    private static int estimate(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select greatest(reltuples, 0)::int from pg_class where oid = 'posting'::regclass");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Numbers of the roles below each role, itself among them, by slug. */
    static Map<String, int[]> roles(Connection connection, Vocabulary vocabulary) throws SQLException {
        Map<String, List<Integer>> below = new HashMap<>();
        Dictionary roles = vocabulary.words(Column.ROLE);
        try (PreparedStatement statement = connection.prepareStatement("""
                        select a.slug, r.slug, r.id from role_lineage l
                        join role a on a.id = l.ancestor_id join role r on r.id = l.role_id""");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                below.computeIfAbsent(row.getString(1), slug -> new ArrayList<>())
                        .add(roles.add(row.getString(2), row.getLong(3)));
            }
        }
        Map<String, int[]> descendants = new HashMap<>();
        below.forEach((slug, codes) ->
                descendants.put(slug, codes.stream().mapToInt(Integer::intValue).toArray()));
        return descendants;
    }
}
