package dev.paygrade.dataset;

import java.io.Console;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far an import is: in one line of a terminal, elsewhere in a new one every ten seconds. */
public final class Progress {
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal;
    private final Clock clock;
    private final long size;
    private final Instant begun;
    private Instant shown;

    public Progress(PrintStream out, boolean terminal, Clock clock, long size) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.size = size;
        this.begun = clock.instant();
        this.shown = begun;
    }

    /** Whether a person watches. */
    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25
    public static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /**
     * Shows it, if it is time.
     *
     * @param consumed bytes of the file
     * @param rows of this run
     */
    public void at(long consumed, long rows) {
        Instant now = clock.instant();
        if (Duration.between(shown, now).compareTo(terminal ? ON_TERMINAL : ELSEWHERE) < 0) {
            return;
        }
        shown = now;
        String line = line(consumed, rows, Duration.between(begun, now));
        if (terminal) {
            out.print("\r" + line + " ");
            out.flush();
        } else {
            out.println(line);
        }
    }

    private String line(long consumed, long rows, Duration taken) {
        double share = size == 0 ? 1 : Math.min(1, consumed / (double) size);
        double seconds = Math.max(0.001, taken.toMillis() / 1000.0);
        int full = (int) (share * WIDTH);
        String left = share <= 0 ? "?" : time(Duration.ofMillis((long) (taken.toMillis() * (1 - share) / share)));
        return "[%s%s] %3.0f%%  %,d rows  %,.0f rows/s  %s left  "
                .formatted("#".repeat(full), "·".repeat(WIDTH - full), share * 100, rows, rows / seconds, left);
    }

    static String time(Duration duration) {
        return duration.toHours() > 0
                ? "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart())
                : duration.toMinutes() > 0
                        ? "%d min %02d s".formatted(duration.toMinutes(), duration.toSecondsPart())
                        : "%d s".formatted(duration.toSeconds());
    }

    /** Ends the line. */
    public void end() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH + 60) + "\r");
        }
    }

    public Duration taken() {
        return Duration.between(begun, clock.instant());
    }
}
