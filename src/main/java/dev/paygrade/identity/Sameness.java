package dev.paygrade.identity;

import dev.paygrade.identity.Titles.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of two openings whether they are the same, by rules that a reader can follow: what tells openings apart decides
 * first, then an address that both share, then employer, title, place, pay and description together. What an ad does
 * not say speaks neither for nor against.
 */
public final class Sameness {
    /** From here on two openings are the same. */
    public static final double SAME_FROM = 0.5;

    private static final double CERTAIN = 0.98;
    private static final double APART = 0.02;
    /** Shingles shared by texts of which one was written from the other. */
    private static final double COPIED = 0.75;

    private static final double UNRELATED = 0.25;
    private static final int SENTENCE = 8;
    private static final int PARAGRAPH = 15;
    /** Long enough that two texts on one opening would share something, if only what the employer says of itself. */
    private static final int PAGE = 80;

    private final Opening a;
    private final Opening b;
    private final List<Reason> reasons = new ArrayList<>();

    private Sameness(Opening a, Opening b) {
        this.a = a;
        this.b = b;
    }

    /** Symmetric; never throws. */
    public static Verdict compare(Opening a, Opening b) {
        return new Sameness(a, b).decide();
    }

    private Verdict decide() {
        if (a.isEmpty() || b.isEmpty()) {
            return apart(Rule.TOO_LITTLE);
        }
        if (a.repeats(b)) {
            return verdict(1, Rule.SAME_WORDS);
        }
        boolean sameAddress = sharesAddress();
        boolean sameRequisition = !Collections.disjoint(a.requisitions, b.requisitions) && isOneEmployer();
        Rule veto = Differences.of(a, b, sameAddress || sameRequisition);
        if (veto != null) {
            return apart(veto);
        }
        if (sameAddress) {
            return verdict(CERTAIN, Rule.SAME_ADDRESS);
        }
        Employer.Match employer = a.employer.match(b.employer);
        Likeness title = Titles.compare(a, b);
        boolean sameEmployer =
                employer != Employer.Match.DIFFERENT && (employer != Employer.Match.EXTENDED || isConfirmed(title));
        if (!sameEmployer && !isClient(a, b) && !isClient(b, a)) {
            return apart(Rule.OTHER_EMPLOYER);
        }
        if (sameRequisition) {
            return verdict(title == Likeness.OTHER ? 0.8 : 0.95, Rule.SAME_REQUISITION);
        }
        Rule place = place();
        if (place != null) {
            return apart(place);
        }
        return weigh(employer, title);
    }

    private Verdict weigh(Employer.Match employer, Likeness title) {
        int words = Math.min(a.description.words(), b.description.words());
        double shared = words < SENTENCE ? 0 : a.description.containment(b.description);
        boolean copied = shared >= COPIED && words >= PARAGRAPH;
        Whereabouts.Match place = a.where.match(b.where);
        PayMatch pay = PayMatch.of(a.pay, b.pay);
        double score = title(title);
        boolean agency = a.employer.agency() && b.employer.agency();
        switch (employer) {
            case SAME -> score += add(Rule.SAME_EMPLOYER, 0.4);
            case CLOSE, EXTENDED, DIFFERENT -> score += add(Rule.SIMILAR_EMPLOYER, 0.33);
            case UNKNOWN -> {
                if (!copied) {
                    return apart(Rule.TOO_LITTLE);
                }
            }
        }
        if (place == Whereabouts.Match.SAME) {
            score += add(Rule.SAME_PLACE, 0.1);
        } else if (place == Whereabouts.Match.VAGUE) {
            score += add(Rule.VAGUE_PLACE, -0.15);
        }
        if (pay == PayMatch.SAME) {
            score += add(Rule.SAME_PAY, 0.1);
        } else if (pay == PayMatch.APART) {
            score += add(Rule.OTHER_PAY, copied ? -0.1 : -0.5);
        }
        if (copied) {
            score += add(Rule.SAME_DESCRIPTION, title == Likeness.OTHER ? 0 : 0.35);
        } else if (shared < UNRELATED && words >= (agency ? SENTENCE : PAGE) && isOneLanguage()) {
            score += add(Rule.OTHER_DESCRIPTION, -0.5);
        }
        return verdict(score, null);
    }

    private double title(Likeness title) {
        return switch (title) {
            case SAME -> add(Rule.SAME_TITLE, 0.4);
            case TRANSLATED -> add(Rule.TRANSLATED_TITLE, 0.3);
            case UNKNOWN -> 0;
            case NARROWER -> add(Rule.OTHER_SPECIALTY, -0.2);
            case OTHER -> add(Rule.OTHER_TITLE, -0.6);
        };
    }

    private double add(Rule rule, double weight) {
        reasons.add(rule.reason());
        return weight;
    }

    private @Nullable Rule place() {
        return switch (a.where.match(b.where)) {
            case SAME, OPEN, VAGUE -> null;
            case OTHER_CITY -> Rule.OTHER_CITY;
            case OTHER_STATE -> Rule.OTHER_STATE;
            case OTHER_COUNTRY -> Rule.OTHER_COUNTRY;
            case OTHER_REGION -> Rule.OTHER_REGION;
            case OTHER_MODE -> Rule.OTHER_WORK_MODE;
        };
    }

    private static boolean isClient(Opening agency, Opening employer) {
        Set<String> clients = agency.said.getOrDefault(Facet.CLIENT, Set.of());
        return clients.stream().anyMatch(client -> employer.employer.keys().contains(client.replace("-", "")));
    }

    private boolean sharesAddress() {
        for (Address one : a.addresses) {
            for (Address other : b.addresses) {
                if (one.provenBy(other) || one.leadsWhere(other) && isOneEmployer()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOneLanguage() {
        return a.description.isEnglish() == b.description.isEnglish() && a.title.foreign() == b.title.foreign();
    }

    /** Nothing says that they are two. */
    private boolean isOneEmployer() {
        return switch (a.employer.match(b.employer)) {
            case SAME, CLOSE, UNKNOWN -> true;
            case EXTENDED, DIFFERENT -> false;
        };
    }

    /** All else that could tell an employer from another whose name begins like it is the same. */
    private boolean isConfirmed(Likeness title) {
        boolean copied = Math.min(a.description.words(), b.description.words()) >= PARAGRAPH
                && a.description.containment(b.description) >= COPIED;
        return title == Likeness.SAME
                && (copied || PayMatch.of(a.pay, b.pay) == PayMatch.SAME)
                && a.where.match(b.where) == Whereabouts.Match.SAME;
    }

    private Verdict apart(Rule rule) {
        reasons.add(0, rule.reason());
        return new Verdict(false, APART, reasons);
    }

    private Verdict verdict(double score, @Nullable Rule rule) {
        if (rule != null) {
            reasons.add(0, rule.reason());
        }
        double bounded = Math.round(Math.clamp(score, APART, 1) * 100) / 100.0;
        boolean same = bounded >= SAME_FROM;
        if (!same && reasons.stream().allMatch(Reason::speaksFor)) {
            reasons.add(0, Rule.TOO_LITTLE.reason());
        }
        reasons.sort((one, other) -> Boolean.compare(other.speaksFor() == same, one.speaksFor() == same));
        return new Verdict(same, bounded, reasons);
    }
}
