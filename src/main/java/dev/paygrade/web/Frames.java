package dev.paygrade.web;

import dev.paygrade.harvest.Sources;
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

    private final Sources sources;
    private final String style;

    Frames(Sources sources) {
        this.sources = sources;
        this.style = STYLE + "?v=" + hash();
    }

    @ActivateRequestContext
    public Frame of(String title, String description, @Nullable String canonical, String here) {
        return new Frame(title, description, canonical, here, sources.sampleOn(), style);
    }

    /** Address of the style sheet; needs no database. */
    public String style() {
        return style;
    }

    /** Changes with the style sheet, which browsers may then keep for ever. */
    private static String hash() {
        try (InputStream in = Objects.requireNonNull(Frames.class.getResourceAsStream("/META-INF/resources" + STYLE))) {
            CRC32C crc = new CRC32C();
            crc.update(in.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
