package dev.paygrade.boot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A database that a test may stop and start; one at a time. */
public final class MortalDatabase extends TestDatabase {
    private static @Nullable MortalDatabase current;

    public MortalDatabase() {
        current = this;
    }

    public static void stopIt() {
        Objects.requireNonNull(current).crash();
    }

    public static void startIt() {
        Objects.requireNonNull(current).restart();
    }
}
