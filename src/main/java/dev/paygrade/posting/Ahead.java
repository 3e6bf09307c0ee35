package dev.paygrade.posting;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Values that other cores work out while the database is asked. Whoever needs one that nobody has begun works it out
 * himself, so that a busy machine is no slower than without. Keys are told apart by identity.
 */
final class Ahead<K, T> {
    private final IdentityHashMap<K, FutureTask<T>> tasks = new IdentityHashMap<>();
    private final Function<K, T> work;

    private Ahead(Function<K, T> work) {
        this.work = work;
    }

    /** @param work needs neither transaction nor session, and may run in any thread */
    static <K, T> Ahead<K, T> of(Collection<K> keys, Function<K, T> work) {
        Ahead<K, T> ahead = new Ahead<>(work);
        for (K key : keys) {
            FutureTask<T> task = new FutureTask<>(() -> work.apply(key));
            if (ahead.tasks.putIfAbsent(key, task) == null) {
                ForkJoinPool.commonPool().execute(task);
            }
        }
        return ahead;
    }

    /** The value of any key, be it one that was not foreseen; throws what the work throws. */
    T get(K key) {
        FutureTask<T> task = tasks.get(key);
        if (task == null) {
            return work.apply(key);
        }
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
