package dev.paygrade.web;

import dev.paygrade.harvest.Sources;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page. */
@ApplicationScoped
public class Frames {
    private static final String STYLE = "/paygrade.css";
    private static final String SCRIPT = "/paygrade.js";

    private final Sources sources;
    private final SiteAddress site;
    private final CurrentVertxRequest current;
    private final String style = STYLE + "?v=" + hash(STYLE);
    private final String script = SCRIPT + "?v=" + hash(SCRIPT);

    Frames(Sources sources, SiteAddress site, CurrentVertxRequest current) {
        this.sources = sources;
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
                sources.sampleOn(),
                style,
                script,
                site.root(current.getCurrent()));
    }

    /** Address of the style sheet; needs no database. */
    public String style() {
        return style;
    }

    /** The frame of a page that has to do without a database. */
    Frame bare(String title, String description) {
        return new Frame(title, description, null, "", false, style, script, null);
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
