package dev.paygrade.harvest;

/** The application ends; the run stops where it is, and its source is read again at the next start. */
class RunStoppedException extends RuntimeException {
    RunStoppedException(String sourceId) {
        super("the run of source %s was stopped with the application".formatted(sourceId));
    }
}
