package dev.paygrade.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Pages that are the same for every reader, kept for a moment: however many ask for one, it is rendered once in that time,
 * and who asks meanwhile waits for it.
 */
@ApplicationScoped
class KeptPages {
    private static final int MOST = 64;

    private final Duration keep;
    private final Map<String, Rendering> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rendering> eldest) {
            return size() > MOST;
        }
    };

    KeptPages(WebConfig config) {
        this.keep = config.keep();
    }

    /** A page as it is sent, in UTF-8; the bytes are not to be changed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Page(byte[] body, EntityTag tag) {
        /** @param printed what the template has in it as it is */
        static Page of(TemplateInstance template, List<Printed> printed) {
            Utf8 text = new Utf8(printed);
            template.consume(text::add).toCompletableFuture().join();
            byte[] body = text.bytes();
            return new Page(body, Tags.of(body));
        }
    }

    /** Equal to itself alone. */
    private static final class Rendering {
        private final CompletableFuture<Page> page = new CompletableFuture<>();
        /** Nanoseconds, before anything of the page was looked up. */
        private final long begun = System.nanoTime();
    }

    /**
     * The page of an address; what goes wrong with it is thrown and not kept.
     *
     * @param address whole, since pages name the site they are on
     */
    Page of(String address, Supplier<Page> renderer) {
        Rendering mine = new Rendering();
        Rendering rendering = known(address, mine);
        if (!rendering.equals(mine)) {
            try {
                return rendering.page.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException known ? known : e;
            }
        }
        try {
            Page page = renderer.get();
            mine.page.complete(page);
            return page;
        } catch (RuntimeException | Error e) {
            forget(address, mine);
            mine.page.completeExceptionally(e);
            throw e;
        }
    }

    /** The present moment as a number that grows, the same for as long as a page is kept; empty if none is. */
    OptionalLong moment() {
        return keep.isZero() ? OptionalLong.empty() : OptionalLong.of(System.nanoTime() / keep.toNanos());
    }

    private synchronized Rendering known(String address, Rendering mine) {
        Rendering known = pages.get(address);
        if (known != null && mine.begun - known.begun < keep.toNanos()) {
            return known;
        }
        pages.put(address, mine);
        return mine;
    }

    private synchronized void forget(String address, Rendering rendering) {
        pages.remove(address, rendering);
    }
}
