package dev.paygrade.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest answers to some questions, as long as they hold: those of one version, the least asked ones go. */
public final class Kept<K, V> {
    private final Map<K, V> answers;
    private long version = Long.MIN_VALUE;

    /** @param most answers at a time */
    public Kept(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * An answer that is kept, or a new one. Two who ask at once may both make it.
     *
     * @param now version of what the answer is made from, read before it; only ever growing
     */
    public V get(long now, K question, Supplier<V> maker) {
        @Nullable V known = known(now, question);
        if (known != null) {
            return known;
        }
        V made = maker.get();
        keep(now, question, made);
        return made;
    }

    private synchronized @Nullable V known(long now, K question) {
        if (now > version) {
            answers.clear();
            version = now;
        }
        return now == version ? answers.get(question) : null;
    }

    private synchronized void keep(long now, K question, V answer) {
        if (now == version) {
            answers.put(question, answer);
        }
    }
}
