package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a description offers visa sponsorship. Questions ("Will you need sponsorship?") and the duty to be
 * allowed to work say neither. Reads plain text; immutable; linear in the length of the text.
 */
public final class VisaReader {
    private final Phrases<Sense> phrases = new Phrases<>();
    private final Phrases<Sense> subjects = new Phrases<>();

    public VisaReader() {
        for (List<String> row : TaxonomyFile.rows("visa-words.csv", 2)) {
            Sense sense = Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String phrase : TaxonomyFile.parts(row.get(1))) {
                phrases.add(phrase, sense);
                if (sense.isSubject()) {
                    subjects.add(phrase, sense);
                }
            }
        }
    }

    /** What a phrase does in a sentence. */
    private enum Sense {
        /** Says all by itself: "visa sponsorship available". */
        OFFERED,
        /** Says all by itself: "unable to sponsor". */
        REFUSED,
        /** "visa", "H-1B", "work permit". */
        VISA,
        /** "sponsor", "sponsorship". */
        SPONSOR,
        /** "offer", "provide", "help with". */
        GIVE,
        /** "not", "unable", "without". */
        NOT,
        /** Makes the sentence a question or a condition: "do you require". */
        ASK,
        /** Speaks of what the candidate must have: "authorized to work". */
        DUTY,
        /** Sponsors of another kind: "executive sponsor". */
        OTHER;

        /** A sentence without any of these is about something else. */
        boolean isSubject() {
            return this == OFFERED || this == REFUSED || this == VISA || this == SPONSOR;
        }
    }

    /** The first sentence that takes a stance; of several stances a refusal, the safer one to be told. */
    public Optional<VisaReading> read(String text) {
        return read(Tokens.of(text));
    }

    Optional<VisaReading> read(Tokens tokens) {
        Optional<VisaReading> offer = Optional.empty();
        for (int from = 0; from < tokens.size(); ) {
            int to = tokens.sentenceEnd(from);
            if (!concerns(tokens, from, to)) {
                from = to;
                continue;
            }
            VisaStance stance = (tokens.gap(to) & Gap.QUESTION) != 0 ? null : stance(senses(tokens, from, to));
            if (stance == VisaStance.NOT_OFFERED) {
                return Optional.of(reading(tokens, from, to, stance));
            }
            if (stance == VisaStance.OFFERED && offer.isEmpty()) {
                offer = Optional.of(reading(tokens, from, to, stance));
            }
            from = to;
        }
        return offer;
    }

    private boolean concerns(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (subjects.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Sense> senses(Tokens tokens, int from, int to) {
        List<Sense> senses = new ArrayList<>();
        for (int i = from; i < to; ) {
            Phrases.Hit<Sense> hit = phrases.longest(tokens, i);
            if (hit != null) {
                senses.add(hit.meaning());
            }
            i = hit == null ? i + 1 : hit.to();
        }
        return senses;
    }

    private static VisaReading reading(Tokens tokens, int from, int to, VisaStance stance) {
        SkillRule rule = switch (stance) {
            case OFFERED -> SkillRule.VISA_OFFERED;
            case NOT_OFFERED -> SkillRule.VISA_REFUSED;
        };
        return new VisaReading(stance, tokens.quote("description", from, to, rule));
    }

    private static @Nullable VisaStance stance(List<Sense> senses) {
        if (senses.isEmpty() || senses.contains(Sense.OTHER)) {
            return null;
        }
        if (senses.contains(Sense.REFUSED)) {
            return VisaStance.NOT_OFFERED;
        }
        if (senses.contains(Sense.ASK)) {
            return null;
        }
        if (isDenied(senses)) {
            boolean clear = senses.contains(Sense.SPONSOR)
                    || senses.contains(Sense.OFFERED)
                    || (senses.contains(Sense.VISA) && senses.contains(Sense.GIVE));
            return clear ? VisaStance.NOT_OFFERED : null;
        }
        if (senses.contains(Sense.DUTY)) {
            return null;
        }
        if (senses.contains(Sense.OFFERED)) {
            return VisaStance.OFFERED;
        }
        boolean given = senses.contains(Sense.GIVE) || senses.contains(Sense.SPONSOR);
        return senses.contains(Sense.VISA) && given ? VisaStance.OFFERED : null;
    }

    /** Whether a "not" concerns the visa: "we offer visa sponsorship, but no car" gives first and denies something else. */
    private static boolean isDenied(List<Sense> senses) {
        int not = senses.indexOf(Sense.NOT);
        if (not < 0) {
            return false;
        }
        List<Sense> before = senses.subList(0, not);
        boolean given = before.contains(Sense.GIVE)
                && (before.contains(Sense.OFFERED) || (before.contains(Sense.VISA) && before.contains(Sense.SPONSOR)));
        return !given || not + 1 < senses.size();
    }
}
