package dev.paygrade.text;

/**
 * Words of a description that say that the posting is training.
 *
 * @param start index of their first character
 * @param end index after the last one
 */
public record TrainingOffer(Kind kind, int start, int end) {
    /** What kind of training. */
    public enum Kind {
        INTERNSHIP,
        /** An apprenticeship or dual study. */
        APPRENTICESHIP,
        /** Part-time work beside a course of study. */
        STUDENT
    }
}
