package dev.paygrade.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest answers to some questions, as long as they hold: those of one version, the least asked ones go. */
public final class Kept<K, V> {
    private final Map<K, CompletableFuture<V>> answers;
    private long version = Long.MIN_VALUE;

    /** @param most answers at a time */
    public Kept(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * An answer that is kept, or a new one. Who asks while it is made waits for it, or else all readers would make it
     * themselves each time a version ends; what goes wrong is thrown to all of them and not kept.
     *
     * @param now version of what the answer is made from, read before it; only ever growing
     * @param maker may ask for other questions, but not for this one
     */
    public V get(long now, K question, Supplier<V> maker) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> answer = known(now, question, mine);
        if (answer != mine) {
            try {
                return answer.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException known ? known : e;
            }
        }
        try {
            V made = maker.get();
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error e) {
            forget(question, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized CompletableFuture<V> known(long now, K question, CompletableFuture<V> mine) {
        if (now > version) {
            answers.clear();
            version = now;
        }
        if (now < version) {
            return mine;
        }
        @Nullable CompletableFuture<V> known = answers.putIfAbsent(question, mine);
        return known == null ? mine : known;
    }

    private synchronized void forget(K question, CompletableFuture<V> answer) {
        answers.remove(question, answer);
    }
}
