package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private final AtomicInteger rendered = new AtomicInteger();

    private static KeptPages keeping(Duration time) {
        return new KeptPages(new WebConfig() {
            @Override
            public Optional<String> address() {
                return Optional.empty();
            }

            @Override
            public Optional<String> securityContact() {
                return Optional.empty();
            }

            @Override
            public Duration keep() {
                return time;
            }
        });
    }

    private KeptPages.Page render() {
        String tag = Integer.toString(rendered.incrementAndGet());
        return new KeptPages.Page(new byte[0], new EntityTag(tag));
    }

    @Test
    void rendersAnAddressOnceWhileItIsKept() {
        KeptPages pages = keeping(Duration.ofDays(1));
        KeptPages.Page first = pages.of("/", this::render);

        assertThat(pages.of("/", this::render)).isSameAs(first);
        assertThat(pages.of("/?mode=remote", this::render)).isNotSameAs(first);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void rendersEveryTimeIfNothingIsToBeKept() {
        KeptPages pages = keeping(Duration.ZERO);
        pages.of("/", this::render);
        pages.of("/", this::render);

        assertThat(rendered).hasValue(2);
    }

    @Test
    void whoAsksMeanwhileWaitsForTheSame() throws Exception {
        KeptPages pages = keeping(Duration.ofDays(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<KeptPages.Page>> asked = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            asked.add(readers.submit(() -> pages.of("/", () -> {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return render();
            })));
            begun.await();
            for (int i = 0; i < 8; i++) {
                asked.add(readers.submit(() -> pages.of("/", this::render)));
            }
            go.countDown();
        }
        for (Future<KeptPages.Page> one : asked) {
            assertThat(one.get().tag().getValue()).isEqualTo("1");
        }
    }

    @Test
    void whatFailsIsNotKept() {
        KeptPages pages = keeping(Duration.ofDays(1));
        assertThatThrownBy(() -> pages.of("/", () -> {
                    throw new IllegalArgumentException("no such page");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(pages.of("/", this::render).tag().getValue()).isEqualTo("1");
    }
}
