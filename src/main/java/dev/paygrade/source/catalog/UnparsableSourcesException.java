package dev.paygrade.source.catalog;

/** A sources file is no YAML, or no list of sources; its message names file and line. */
public class UnparsableSourcesException extends Exception {
    private final String file;
    private final int line;

    /**
     * Says what is wrong.
     *
     * @param line from 1
     * @param problem what is wrong there
     */
    public UnparsableSourcesException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** Line from 1. */
    public int line() {
        return line;
    }
}
