package dev.paygrade.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * How a reader did on one value of one set.
 *
 * @param texts how many were read
 * @param exact texts whose values were all right, and in order
 * @param right values that the text says and that were read
 * @param wrong values that were read and that the text does not say
 * @param missed values that the text says and that were not read
 */
record Score(String set, String value, int texts, int exact, int right, int wrong, int missed) {

    /** One text: what a person read in it, and what the reader did. */
    record Case(String text, List<String> expected, List<String> found) {
        boolean isExact() {
            return expected.equals(found);
        }
    }

    static Score of(String set, String value, List<Case> cases) {
        int exact = 0;
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Case one : cases) {
            List<String> lacking = new ArrayList<>(one.expected());
            for (String found : one.found()) {
                if (lacking.remove(found)) {
                    right++;
                } else {
                    wrong++;
                }
            }
            missed += lacking.size();
            exact += one.isExact() ? 1 : 0;
        }
        return new Score(set, value, cases.size(), exact, right, wrong, missed);
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double exactShare() {
        return texts == 0 ? 1 : (double) exact / texts;
    }

    String row() {
        return String.join(
                "\t",
                set,
                value,
                String.valueOf(texts),
                String.valueOf(exact),
                String.valueOf(right),
                String.valueOf(wrong),
                String.valueOf(missed));
    }
}
