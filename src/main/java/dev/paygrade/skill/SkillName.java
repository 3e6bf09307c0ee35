package dev.paygrade.skill;

import java.util.List;

/**
 * One way to write a skill.
 *
 * @param index of the skill in the taxonomy
 * @param words as written in the taxonomy, one by one
 * @param guarded whether the taxonomy knows words around it that make it something else
 */
record SkillName(Skill skill, int index, Spelling spelling, List<String> words, boolean guarded) {

    /** How sure a spelling alone is. */
    enum Fit {
        NONE,
        /** Written in lower case: only the middle of a list will do. */
        FAINT,
        /** Needs a neighbour or a cue. */
        OPEN,
        SURE
    }

    /** What the taxonomy asks of a name, by the sign before it. */
    enum Spelling {
        /** No sign: any case, anywhere. */
        ANY(' '),
        /** {@code ^}: this case only. */
        EXACT('^'),
        /** {@code ~}: a capital in mid-sentence, or context. */
        CAPITAL('~'),
        /** {@code ?}: context: a list of skills, or a cue. */
        CONTEXT('?'),
        /** {@code !}: context in which short cues such as "with" do not count: names of people, places, things. */
        STRICT('!');

        private final char sign;

        Spelling(char sign) {
            this.sign = sign;
        }

        static Spelling of(String alias) {
            for (Spelling spelling : values()) {
                if (alias.charAt(0) == spelling.sign) {
                    return spelling;
                }
            }
            return ANY;
        }
    }

    Fit fit(Tokens tokens, int from, int to) {
        if (spelling == Spelling.ANY) {
            return Fit.SURE;
        }
        boolean exact = true;
        boolean lower = true;
        boolean loud = false;
        for (int i = from; i < to; i++) {
            exact &= tokens.spells(i, words.get(i - from));
            lower &= !tokens.is(i, Tokens.CAPITAL | Tokens.UPPER);
            loud |= tokens.is(i, Tokens.LOUD);
        }
        if (loud) {
            return Fit.OPEN;
        }
        if (!exact) {
            return lower ? Fit.FAINT : Fit.NONE;
        }
        return switch (spelling) {
            case ANY, EXACT -> Fit.SURE;
            case CAPITAL -> standsOut(tokens, from) ? Fit.SURE : Fit.OPEN;
            case CONTEXT, STRICT -> Fit.OPEN;
        };
    }

    /** A capital says something only after a word in lower case of the same sentence. */
    private static boolean standsOut(Tokens tokens, int from) {
        int gap = tokens.gap(from);
        return from > 0 && Gap.joins(gap) && gap != Gap.OPEN && !tokens.is(from - 1, Tokens.CAPITAL);
    }
}
