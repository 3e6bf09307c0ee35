package dev.paygrade.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
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
    /** In the order in which other cores take them. */
    private final List<FutureTask<T>> queue = new ArrayList<>();
    /** So many of the queue, from its beginning, nobody has taken from its end. */
    private int left;

    private Ahead(Function<K, T> work) {
        this.work = work;
    }

    /** @param work needs neither transaction nor session, and may run in any thread */
    static <K, T> Ahead<K, T> of(Collection<K> keys, Function<K, T> work) {
        Ahead<K, T> ahead = new Ahead<>(work);
        for (K key : keys) {
            FutureTask<T> task = new FutureTask<>(() -> work.apply(key));
            if (ahead.tasks.putIfAbsent(key, task) == null) {
                ahead.queue.add(task);
                ForkJoinPool.commonPool().execute(task);
            }
        }
        ahead.left = ahead.queue.size();
        return ahead;
    }

    /**
     * The value of any key, be it one that was not foreseen; throws what the work throws. To be asked by one thread.
     * While another core is at it, the caller takes the last that wait: on a busy machine that other one may have to
     * wait for its turn, and the caller would with it.
     */
    T get(K key) {
        FutureTask<T> task = tasks.get(key);
        if (task == null) {
            return work.apply(key);
        }
        task.run();
        while (!task.isDone() && left > 0) {
            queue.get(--left).run();
        }
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
