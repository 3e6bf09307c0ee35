package dev.paygrade.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Conditions and their parameters, in step. */
final class Where {
    private final StringJoiner sql = new StringJoiner(" and ");
    private final List<Object> parameters = new ArrayList<>();

    Where and(String condition, Object... bound) {
        sql.add(condition);
        parameters.addAll(List.of(bound));
        return this;
    }

    String sql() {
        return sql.length() == 0 ? "true" : sql.toString();
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
