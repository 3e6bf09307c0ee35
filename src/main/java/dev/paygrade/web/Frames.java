package dev.paygrade.web;

import dev.paygrade.harvest.Sources;
import dev.paygrade.search.Kept;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page. */
@ApplicationScoped
public class Frames {
    private static final String STYLE = "/paygrade.css";
    private static final String OPERATOR = "admin";
    private static final String SCRIPT = "/paygrade.js";

    private final Sources sources;
    private final KeptPages moments;
    private final Kept<String, Boolean> sample = new Kept<>(1);
    private final SiteAddress site;
    private final CurrentVertxRequest current;
    private final String style = STYLE + "?v=" + hash(STYLE);
    private final String script = SCRIPT + "?v=" + hash(SCRIPT);

    Frames(Sources sources, KeptPages moments, SiteAddress site, CurrentVertxRequest current) {
        this.sources = sources;
        this.moments = moments;
        this.site = site;
        this.current = current;
    }

    @ActivateRequestContext
    public Frame of(String title, String description, @Nullable String canonical, String here) {
        return new Frame(
                title,
                description,
                canonical,
                here,
                sampleOn(),
                style,
                script,
                Language.current().tag(),
                untranslated(here),
                choices(here),
                site.root(current.getCurrent()),
                null);
    }

    private boolean sampleOn() {
        OptionalLong moment = moments.moment();
        return moment.isEmpty() ? sources.sampleOn() : sample.get(moment.getAsLong(), "", sources::sampleOn);
    }

    /** Address of the style sheet; needs no database. */
    public String style() {
        return style;
    }

    /** The frame of a page that has to do without a database. */
    @ActivateRequestContext
    Frame bare(String title, String description) {
        return new Frame(
                title,
                description,
                null,
                "",
                false,
                style,
                script,
                Language.current().tag(),
                untranslated(""),
                choices(""),
                null,
                null);
    }

    private static Frame.@Nullable Untranslated untranslated(String here) {
        Language wanted = Language.wanted();
        return wanted == Language.current() || here.equals(OPERATOR)
                ? null
                : new Frame.Untranslated(wanted.in(NavMessages.class).onlyEnglish(), wanted.tag());
    }

    /** The same address in each language; the listing for what was posted and so has no address to come back to. */
    private List<Frame.Choice> choices(String here) {
        RoutingContext request = current.getCurrent();
        if (request == null || here.equals(OPERATOR)) {
            return List.of();
        }
        boolean again = HttpMethod.GET.equals(request.request().method());
        String query = again ? kept(request.request().query()) : "";
        // two slashes at the beginning would be another site
        String path = again ? "/" + withoutSlashes(request.request().path()) : "/";
        String address = path + "?" + query;
        return Arrays.stream(Language.values())
                .map(one -> new Frame.Choice(
                        one.ownName(), one.tag(), address + "lang=" + one.tag(), one == Language.wanted()))
                .toList();
    }

    private static String withoutSlashes(String path) {
        int from = 0;
        while (from < path.length() && path.charAt(from) == '/') {
            from++;
        }
        return path.substring(from);
    }

    /** Without what only tracks where this reader came from: a page that was rendered for one is shown to others. */
    private static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> !pair.isEmpty() && !PageParameters.tracks(pair.split("=", 2)[0]))
                        .map(pair -> pair + "&")
                        .collect(Collectors.joining());
    }

    /** Changes with the file, which browsers may then keep for ever. */
    private static String hash(String file) {
        try (InputStream in = Objects.requireNonNull(Frames.class.getResourceAsStream("/META-INF/resources" + file))) {
            CRC32C crc = new CRC32C();
            crc.update(in.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
