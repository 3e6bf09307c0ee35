package dev.paygrade.boot;

import java.io.PrintStream;
import java.util.List;

/** Something to be done once, on the same database as the site: {@code ./paygrade NAME ARGUMENTS}. */
public interface Command {
    /** Exit status after a wrong use. */
    int MISUSED = 64;

    /** The first word of the command line. */
    String name();

    /**
     * Does it.
     *
     * @param out for the person who waits: progress, counts, what to do about a problem
     * @return exit status, 0 if all went well
     */
    int run(List<String> arguments, PrintStream out);
}
