package dev.paygrade.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final Kept<String, String> kept = new Kept<>(2);

    @Test
    void holdsAsLongAsTheVersionStands() {
        assertThat(kept.get(1, "a", () -> "one")).isEqualTo("one");
        assertThat(kept.get(1, "a", () -> "another")).isEqualTo("one");
        assertThat(kept.get(2, "a", () -> "two")).isEqualTo("two");
    }

    @Test
    void whatIsMadeFromAnOlderVersionIsNotKept() {
        kept.get(2, "a", () -> "two");
        assertThat(kept.get(1, "a", () -> "one")).isEqualTo("one");
        assertThat(kept.get(2, "b", () -> {
                    kept.get(3, "a", () -> "three");
                    return "late";
                }))
                .isEqualTo("late");
        assertThat(kept.get(3, "b", () -> "new")).isEqualTo("new");
        assertThat(kept.get(3, "a", () -> "again")).isEqualTo("three");
    }

    @Test
    void theLeastAskedGo() {
        kept.get(1, "a", () -> "a");
        kept.get(1, "b", () -> "b");
        kept.get(1, "a", () -> "?");
        kept.get(1, "c", () -> "c");

        assertThat(kept.get(1, "a", () -> "?")).isEqualTo("a");
        assertThat(kept.get(1, "b", () -> "?")).isEqualTo("?");
    }

    @Test
    void whoAsksWhileAnAnswerIsMadeWaitsForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = readers.submit(() -> kept.get(1, "a", () -> {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return "one";
            }));
            begun.await();
            Future<String> second = readers.submit(() -> kept.get(1, "a", () -> "another"));
            assertThat(kept.get(1, "b", () -> "beside")).isEqualTo("beside");
            go.countDown();
            assertThat(first.get()).isEqualTo("one");
            assertThat(second.get()).isEqualTo("one");
        }
    }

    @Test
    void whatFailsIsTriedAgain() {
        assertThatThrownBy(() -> kept.get(1, "a", () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(kept.get(1, "a", () -> "one")).isEqualTo("one");
    }
}
