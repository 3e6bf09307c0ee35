package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Set;

/**
 * A part of an employer and the whole, in one field: "Parks Board, City of Larkin", "Ministry of Roads - Ferry Office".
 * Another site names but one of them.
 */
final class Units {
    private static final String[] BETWEEN = {", ", " - ", " \u2013 ", " \u2014 ", " | ", " / "};
    private static final int SHORTEST = 5;

    private Units() {}

    /** Each in the form of an employer's keys; none where the field gives but one name. */
    static Set<String> of(String name, Whereabouts where) {
        Set<String> units = new HashSet<>();
        for (String between : BETWEEN) {
            int at = name.indexOf(between);
            if (at > 1) {
                add(units, name.substring(0, at), where);
                add(units, name.substring(at + between.length()), where);
            }
        }
        return Set.copyOf(units);
    }

    private static void add(Set<String> units, String name, Whereabouts where) {
        String key = EmployerReader.key(name, where);
        if (key.length() >= SHORTEST && name.indexOf('(') < 0) {
            units.add(key);
        }
    }
}
