package dev.paygrade.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of {@link Odds}: logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with a pull towards 0,
 * in an order that is the same each time and in strict arithmetic, so that the same texts give the same weights
 * anywhere.
 */
public final class Learning {
    private static final int ROUNDS = 14;
    private static final double RATE = 0.15;
    /** Shrinks great weights. */
    private static final double SQUARE_PULL = 2e-4;
    /** Makes small weights 0. */
    private static final double PULL = 2e-3;
    /** What stands at fewer places teaches nothing that holds elsewhere. */
    private static final int FEWEST = 4;
    /** Weights as small as this, in units of {@link Odds#SCALE}, are left out. */
    private static final int SLIGHT = 3;

    private final List<Lesson> lessons;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int[]> told = new ArrayList<>();

    public Learning(List<Lesson> lessons) {
        this.lessons = lessons;
        Map<String, Integer> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            lesson.words().stream().distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        for (Lesson lesson : lessons) {
            told.add(lesson.words().stream()
                    .filter(word -> counts.getOrDefault(word, 0) >= FEWEST && isWritable(word))
                    .mapToInt(this::number)
                    .toArray());
        }
    }

    /** The lines of the list, sorted; one column of weights for each that the lessons have. */
    public List<String> rows() {
        int columns = lessons.getFirst().right().size();
        double[][] weights = new double[columns][];
        for (int i = 0; i < columns; i++) {
            weights[i] = weights(i);
        }
        List<String> rows = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            StringBuilder row = new StringBuilder(words.get(word));
            long most = 0;
            for (double[] column : weights) {
                long weight = Math.round(column[word] * Odds.SCALE);
                most = Math.max(most, Math.abs(weight));
                row.append('\t').append(weight);
            }
            if (most >= SLIGHT) {
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private double[] weights(int column) {
        double[] weights = new double[words.size()];
        double[] slopes = new double[words.size()];
        Arrays.fill(slopes, 0.01);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            order.add(i);
        }
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(weights, slopes, told.get(i), lessons.get(i).right().get(column));
            }
        }
        return weights;
    }

    private static void learn(double[] weights, double[] slopes, int[] told, boolean right) {
        double sum = 0;
        for (int word : told) {
            sum += weights[word];
        }
        double error = 1 / (1 + StrictMath.exp(-sum)) - (right ? 1 : 0);
        for (int word : told) {
            double slope = error + SQUARE_PULL * weights[word];
            slopes[word] += slope * slope;
            double step = RATE / Math.sqrt(slopes[word]);
            double next = weights[word] - step * slope;
            double pull = step * PULL;
            weights[word] = next > pull ? next - pull : next < -pull ? next + pull : 0;
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, name -> {
            words.add(name);
            return words.size() - 1;
        });
    }

    /** Half a picture, where the words that are looked at end, cannot be written. */
    private static boolean isWritable(String word) {
        return word.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
