package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

class FirstTickTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private int failures;

    private FirstTick after(Duration delay) {
        Scheduler quartz = stub(Scheduler.class, method -> {
            if (asked.incrementAndGet() <= failures) {
                throw new SchedulerException("the database is away");
            }
            begun.incrementAndGet();
            return null;
        });
        return new FirstTick(quartz, stub(HarvestConfig.class, method -> delay));
    }

    private interface Answer {
        @Nullable
        Object of(String method) throws Exception;
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.of(method.getName())));
    }

    @Test
    void beginsBehindTheStart() throws SchedulerException {
        after(Duration.ofMillis(300)).start(new StartupEvent());
        assertThat(begun).hasValue(0);
        await().atMost(Duration.ofSeconds(20)).untilAtomic(begun, Matchers.is(1));
    }

    @Test
    void beginsWithTheStartWhereNobodyIsToWait() throws SchedulerException {
        after(Duration.ZERO).start(new StartupEvent());
        assertThat(begun).hasValue(1);
    }

    @Test
    void triesAgainWhileTheDatabaseIsAway() throws SchedulerException {
        failures = 1;
        after(Duration.ofMillis(1)).start(new StartupEvent());
        await().atMost(Duration.ofSeconds(20)).untilAtomic(begun, Matchers.is(1));
        assertThat(asked).hasValue(2);
    }

    @Test
    void doesNotBeginOnceTheSiteEnds() throws SchedulerException {
        FirstTick first = after(Duration.ofMillis(400));
        first.start(new StartupEvent());
        first.stop(new ShutdownEvent());
        await().during(Duration.ofMillis(900)).atMost(Duration.ofSeconds(5)).untilAtomic(begun, Matchers.is(0));
    }
}
