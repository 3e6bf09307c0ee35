package dev.paygrade.api;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiRecorder;
import io.quarkus.smallrye.openapi.runtime.filter.AutoBasicSecurityFilter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.net.URL;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@code /q/openapi} together when it is first asked for. The extension would parse and complete it at every
 * start, before the first page, which was a tenth of the processor time of a start, for a document that few ask for;
 * it has no setting for that, so at its turn it finds nothing to parse, and has its turn again later.
 */
@ApplicationScoped
@Unremovable
public class DescriptionOnDemand {
    private static final String PATH = "/q/openapi";
    private static final int BEFORE_ROUTES = 1;

    private @Nullable ClassLoader application;
    private @Nullable Future<Void> made;

    /** While beans are put together, which comes before the extension's turn. */
    void putOff(@Observes @Initialized(ApplicationScoped.class) Object beansAreThere) {
        application = Thread.currentThread().getContextClassLoader();
        OpenApiConstants.classLoader = new Bare();
    }

    void lookAgain(@Observes StartupEvent started) {
        OpenApiConstants.classLoader = application;
    }

    void register(@Observes Filters filters) {
        filters.register(this::ready, BEFORE_ROUTES);
    }

    private void ready(RoutingContext request) {
        if (!request.normalizedPath().startsWith(PATH)) {
            request.next();
            return;
        }
        document(request).onComplete(ended -> {
            if (ended.succeeded()) {
                request.next();
            } else {
                request.fail(ended.cause());
            }
        });
    }

    private synchronized Future<Void> document(RoutingContext request) {
        if (made == null || made.failed()) {
            made = request.vertx().executeBlocking(() -> {
                make();
                return null;
            });
        }
        return Objects.requireNonNull(made);
    }

    private static void make() {
        Map<RunStage, List<String>> filters = new EnumMap<>(RunStage.class);
        for (RunStage stage : RunStage.values()) {
            filters.put(stage, stage == RunStage.RUNTIME_STARTUP ? List.of(ApiDescription.class.getName()) : List.of());
        }
        new OpenApiRecorder(null, null)
                .prepareDocument(
                        new AutoBasicSecurityFilter("SecurityScheme", "Authentication", Map.of(), "basic"),
                        filters,
                        OpenApiConstants.DEFAULT_DOCUMENT_NAME);
    }

    /** Finds nothing. */
    private static final class Bare extends ClassLoader {
        Bare() {
            super(null);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return null;
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
