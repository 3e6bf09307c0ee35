package dev.paygrade.harvest;

/** The source was claimed by another run meanwhile; this one must not write any more. */
class FenceLostException extends RuntimeException {
    FenceLostException(String sourceId, long fence) {
        super("source %s was claimed again after fence %d: this run came too late to write".formatted(sourceId, fence));
    }
}
