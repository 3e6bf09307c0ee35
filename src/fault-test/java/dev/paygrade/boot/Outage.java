package dev.paygrade.boot;

import java.io.IOException;

/** Ends the server of an embedded database as a crash would, and starts it again. */
public final class Outage {
    private Outage() {}

    public static void begin(EmbeddedDatabase database) throws IOException, NoDatabaseException {
        database.crash();
    }

    public static void end(EmbeddedDatabase database) throws IOException, NoDatabaseException {
        database.restart();
    }
}
