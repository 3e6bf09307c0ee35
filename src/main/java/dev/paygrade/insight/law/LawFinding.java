package dev.paygrade.insight.law;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a law has to do with an ad, as far as the ad tells.
 *
 * @param doubts what is not known; with none of them the law applies
 */
public record LawFinding(PayLaw law, Set<Doubt> doubts) {
    public LawFinding {
        doubts = doubts.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(doubts));
    }

    /** Why it is not certain. */
    public enum Doubt {
        /** The law is for employers of some size, and the ad does not tell theirs. */
        SIZE("it is for employers with at least %d employees, and the size of this one is not known here"),
        /** The work can be done from afar, perhaps from there. */
        REMOTE("the work can be done from afar, perhaps from there"),
        /** The ad names the country but not the part of it. */
        PLACE("the ad does not say in which part of the country"),
        /** See {@link PayLaw#sure}. */
        LAW("whether and how this law is in force is not certain here");

        private final String text;

        Doubt(String text) {
            this.text = text;
        }

        /** In words. */
        public String text(PayLaw law) {
            return text.formatted(law.employees());
        }
    }

    /** The third answer, no, is a law that is not among the findings. */
    public enum Answer {
        APPLIES,
        MAY_APPLY
    }

    public Answer answer() {
        return doubts.isEmpty() ? Answer.APPLIES : Answer.MAY_APPLY;
    }

    /** The place of work lies where the law surely holds; only the size of the employer is open. */
    public boolean placed() {
        return doubts.isEmpty() || doubts.equals(Set.of(Doubt.SIZE));
    }
}
