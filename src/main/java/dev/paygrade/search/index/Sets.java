package dev.paygrade.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Combinations of values by number, growing only, so that a posting needs one number however many values it has. */
final class Sets {
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private volatile int[][] members = new int[16][];

    Sets() {
        add(new int[0]);
    }

    /** The number of a combination, in its order; the empty one is 0. */
    int add(int[] values) {
        List<Integer> key = new ArrayList<>(values.length);
        for (int value : values) {
            key.add(value);
        }
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == members.length) {
            members = Arrays.copyOf(members, number * 2);
        }
        members[number] = values;
        numbers.put(key, number);
        return number;
    }

    int[] members(int number) {
        return members[number];
    }
}
