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
        Likeness title = title();
        boolean sameAddress = sharesAddress(title);
        boolean proven = sameAddress && isProven();
        boolean sameNumber = !Collections.disjoint(a.requisitions, b.requisitions)
                || (title != Likeness.OTHER || Rewording.sharesWord(a, b)) && Numbers.shared(a, b);
        boolean sameRequisition = sameNumber && mayBeOneEmployer(title);
        Rule veto = Differences.of(a, b, proven || sameRequisition);
        if (veto != null) {
            return apart(veto);
        }
        if (sameAddress) {
            return verdict(CERTAIN, Rule.SAME_ADDRESS);
        }
        if (sameRequisition) {
            return verdict(title == Likeness.OTHER ? 0.8 : 0.95, Rule.SAME_REQUISITION);
        }
        Employer.Match employer = employers(title);
        if (employer == Employer.Match.DIFFERENT && !isClient(a, b) && !isClient(b, a)) {
            return apart(Rule.OTHER_EMPLOYER);
        }
        Texts texts = Texts.of(a, b);
        PayMatch pay = PayMatch.of(a, b);
        return compare(
                employer, Rewording.is(a, b, employer, title, texts, pay) ? Likeness.SYNONYM : title, texts, pay);
    }

    /** One site shows two ads because they are two, in whatever language it names them, but for one page in two. */
    private Likeness title() {
        Likeness title = Titles.compare(a, b);
        boolean known = !a.addresses.isEmpty() && !b.addresses.isEmpty();
        return title == Likeness.UNREAD && known && !Boards.areTwoSites(a, b) && !areOnePage() ? Likeness.OTHER : title;
    }

    /** The site says by its address that it is one opening. */
    private boolean areOnePage() {
        return a.addresses.stream().anyMatch(one -> b.addresses.stream().anyMatch(one::isPage));
    }

    /** By their names, and where these differ or one is kept back, by what else names them. */
    private Employer.Match employers(Likeness title) {
        Employer.Match match = a.employer.match(b.employer);
        if (title == Likeness.OTHER && !Rewording.sharesWord(a, b) || place(true) != null) {
            // no name would make them one: the text need not be searched for it
            return match;
        }
        return switch (match) {
            case DIFFERENT ->
                Naming.ofEither(a, b) || isCousin() || isUnread() || isThrough() ? Employer.Match.KIN : match;
            case UNKNOWN ->
                a.employer.known() != b.employer.known() && Naming.ofEither(a, b) ? Employer.Match.CLOSE : match;
            case EXTENDED -> Naming.areOne(a, b) || Naming.areOne(b, a) ? Employer.Match.KIN : match;
            case SAME, CLOSE, KIN -> match;
        };
    }

    /** Names in two scripts, of which all else says that they may be one. */
    private boolean isUnread() {
        return a.employer.isUnread(b.employer)
                && Boards.areTwoSites(a, b)
                && (PayMatch.isOneRange(a, b) || Texts.areAlike(a, b));
    }

    /** One site names the agency alone, which shows many openings of one title, pay and place. */
    private boolean isThrough() {
        return a.employer.isThrough(b.employer) && Boards.areTwoSites(a, b) && Texts.areAlike(a, b);
    }

    /** Of two names with one beginning, that tell of one opening on two sites. */
    private boolean isCousin() {
        return a.employer.sharesName(b.employer)
                && Boards.areTwoSites(a, b)
                && a.employer.branch().equals(b.employer.branch())
                && (!a.gist.isOneLanguage(b.gist) || Texts.of(a, b).close() || PayMatch.isOneRange(a, b));
    }

    private Verdict compare(Employer.Match employer, Likeness title, Texts texts, PayMatch pay) {
        boolean client = isClient(a, b) || isClient(b, a);
        if (!client && !isOneEmployer(employer, title, texts, pay)) {
            return apart(Rule.OTHER_EMPLOYER);
        }
        Rule place = Premises.areTold(a, b, texts) ? null : place(texts.alike());
        if (place != null) {
            return apart(place);
        }
        if (title == Likeness.NARROWER && texts.copied() && Teams.differ(a, b)) {
            return apart(Rule.OTHER_SPECIALTY);
        }
        Rule board = board(title, texts);
        return board == null ? weigh(employer, title, texts, pay) : apart(board);
    }

    private Verdict weigh(Employer.Match employer, Likeness title, Texts texts, PayMatch pay) {
        Whereabouts.Match place = a.where.match(b.where);
        boolean twoSites = Boards.areTwoSites(a, b)
                && (pay == PayMatch.SAME && !texts.apart() || texts.close() && pay != PayMatch.APART);
        double score = title(title) + (twoSites && (title == Likeness.NARROWER || title == Likeness.UNREAD) ? 0.1 : 0);
        switch (employer) {
            case SAME -> score += add(Rule.SAME_EMPLOYER, 0.4);
            case CLOSE, KIN, EXTENDED, DIFFERENT -> score += add(Rule.SIMILAR_EMPLOYER, 0.33);
            case UNKNOWN -> {
                boolean told = texts.alike() && twoSites && title == Likeness.SAME && pay == PayMatch.SAME;
                if (!texts.copied() && !(told && place == Whereabouts.Match.SAME)) {
                    return apart(Rule.TOO_LITTLE);
                }
            }
        }
        if (place == Whereabouts.Match.SAME || place == Whereabouts.Match.AREA) {
            score += add(Rule.SAME_PLACE, 0.1);
        } else if (place == Whereabouts.Match.VAGUE) {
            score += add(Rule.VAGUE_PLACE, -0.15);
        }
        if (pay == PayMatch.SAME) {
            score += add(Rule.SAME_PAY, 0.1);
        } else if (pay == PayMatch.APART) {
            score += add(Rule.OTHER_PAY, texts.copied() ? -0.1 : -0.5);
        }
        return verdict(score + texts(title, texts, pay), null);
    }

    private static boolean hiresForOthers(Opening opening) {
        return opening.employer.agency() || opening.said.containsKey(Facet.CLIENT);
    }

    private double texts(Likeness title, Texts texts, PayMatch pay) {
        if (texts.copied()) {
            return add(Rule.SAME_DESCRIPTION, title == Likeness.OTHER ? 0 : 0.35);
        }
        boolean agency = hiresForOthers(a) || hiresForOthers(b);
        if (texts.unrelated() || texts.strange() || agency && texts.unlike()) {
            return add(Rule.OTHER_DESCRIPTION, texts.strange() ? -0.55 : -0.5);
        }
        boolean alike = texts.alike() || texts.close() && Boards.areTwoSites(a, b);
        if (alike && pay != PayMatch.APART) {
            return add(Rule.LIKE_DESCRIPTION, title == Likeness.OTHER ? 0 : 0.25);
        }
        return texts.unlike() ? add(Rule.OTHER_DESCRIPTION, pay == PayMatch.NEAR ? -0.45 : -0.25) : 0;
    }

    /** Two employers of one name, or one that lists two openings. */
    private @Nullable Rule board(Likeness title, Texts texts) {
        boolean retold = (hiresForOthers(a) || hiresForOthers(b)) && !Texts.isRepeated(a, b);
        return switch (Boards.of(a, b)) {
            case TWICE ->
                texts.apart() || texts.two() || retold
                        ? Rule.OTHER_DESCRIPTION
                        : title == Likeness.NARROWER && !texts.copied() && a.gist.isOneLanguage(b.gist)
                                ? Rule.OTHER_TITLE
                                : null;
            case APART -> texts.alike() ? null : Rule.OTHER_BOARD;
            case DOUBTFUL -> texts.unlike() ? Rule.OTHER_BOARD : null;
            case OPEN -> null;
        };
    }

    private double title(Likeness title) {
        return switch (title) {
            case SAME -> add(Rule.SAME_TITLE, 0.4);
            case TRANSLATED -> add(Rule.TRANSLATED_TITLE, 0.3);
            case UNKNOWN -> 0;
            case NARROWER -> add(Rule.OTHER_SPECIALTY, -0.2);
            case SYNONYM -> add(Rule.NEAR_TITLE, -0.15);
            case UNREAD -> add(Rule.UNREAD_TITLE, -0.1);
            case OTHER -> add(Rule.OTHER_TITLE, -0.6);
        };
    }

    private double add(Rule rule, double weight) {
        reasons.add(rule.reason());
        return weight;
    }

    /** @param alike the descriptions tell of one opening */
    private @Nullable Rule place(boolean alike) {
        return switch (a.where.match(b.where)) {
            case SAME, OPEN, VAGUE -> null;
            case AREA -> alike ? null : Rule.OTHER_CITY;
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

    /** No page that others may share, and no number that two employers may have. */
    private boolean isProven() {
        return Naming.leads(a, b)
                || Naming.leads(b, a)
                || a.addresses.stream().anyMatch(one -> b.addresses.stream().anyMatch(one::provenBy));
    }

    private boolean sharesAddress(Likeness title) {
        boolean others = title == Likeness.OTHER && a.title.foreign() == b.title.foreign();
        if (title != Likeness.OTHER && (Naming.leads(a, b) || Naming.leads(b, a))) {
            return true;
        }
        for (Address one : a.addresses) {
            for (Address other : b.addresses) {
                boolean shared = one.provenBy(other) || one.leadsWhere(other) && isOneEmployer();
                if (shared && !(others && one.listsMany())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nothing says that they are two. */
    private boolean isOneEmployer() {
        return switch (a.employer.match(b.employer)) {
            case SAME, CLOSE, UNKNOWN -> true;
            case KIN, EXTENDED, DIFFERENT -> false;
        };
    }

    /** Nothing that an equal requisition would not outweigh says that they are two. */
    private boolean mayBeOneEmployer(Likeness title) {
        return switch (a.employer.match(b.employer)) {
            case SAME, CLOSE, UNKNOWN -> true;
            case KIN, EXTENDED -> (title != Likeness.OTHER || Rewording.sharesWord(a, b)) && place(true) == null;
            case DIFFERENT -> place(true) == null && isOneNumberOf(title);
        };
    }

    /** Names that are two, where a number that both call the opening's says that they are one: a firm and its parent. */
    private boolean isOneNumberOf(Likeness title) {
        if (title != Likeness.OTHER && a.employer.sharesName(b.employer)) {
            return true;
        }
        boolean role = title == Likeness.SAME
                || title == Likeness.TRANSLATED
                || title == Likeness.NARROWER
                || !a.gist.isOneLanguage(b.gist)
                        && (a.employer.beginsAs(b.employer) || a.employer.sharesName(b.employer));
        return role
                && Boards.areTwoSites(a, b)
                && PayMatch.of(a, b) != PayMatch.APART
                && !Texts.of(a, b).unlike()
                && (a.employer.beginsAs(b.employer) || Numbers.named(a, b));
    }

    /** One title names the other's city, and its place is but wider. */
    private static boolean isInTitle(Opening one, Opening other) {
        return one.where.match(other.where) == Whereabouts.Match.OPEN
                && other.where.cityNames().stream()
                        .anyMatch(city -> one.title.core().containsAll(List.of(city.split("-"))));
    }

    /** Names that sound alike in two scripts, on two sites. */
    private boolean isOneSound() {
        return a.employer.soundsAs(b.employer) && Boards.areTwoSites(a, b);
    }

    /** A board knows one of them by all that their names have in common. */
    private static boolean isTenant(Opening one, Opening other) {
        return one.tenants.contains(other.employer.core()) && one.origin != other.origin;
    }

    private boolean isRare() {
        return a.employer.isRare() || b.employer.isRare();
    }

    /** Whether names that are not quite the same are those of one employer, by all else that both say. */
    private boolean isOneEmployer(Employer.Match employer, Likeness title, Texts texts, PayMatch pay) {
        Whereabouts.Match place = a.where.match(b.where);
        boolean fits = title == Likeness.SAME
                || title == Likeness.UNREAD && pay == PayMatch.SAME
                || title == Likeness.TRANSLATED
                || texts.alike()
                        && (title == Likeness.NARROWER || title == Likeness.SYNONYM || title == Likeness.UNREAD);
        boolean there = place == Whereabouts.Match.SAME
                || place == Whereabouts.Match.OPEN
                        && (texts.copied()
                                || texts.alike() && (isRare() || PayMatch.isOneRange(a, b))
                                || isOneSound() && PayMatch.isOneRange(a, b))
                || place == Whereabouts.Match.AREA
                || Premises.areTold(a, b, texts)
                || isInTitle(a, b)
                || isInTitle(b, a);
        boolean may = fits && there && !texts.unlike();
        boolean confirmed = texts.alike() || pay == PayMatch.SAME;
        return switch (employer) {
            case SAME, CLOSE, UNKNOWN -> true;
            case KIN ->
                may
                        && (texts.alike() || !Premises.areTwoHouses(a, b))
                        && (confirmed
                                || pay == PayMatch.OPEN
                                        && (isRare() || isOneSound() || isTenant(a, b) || isTenant(b, a)));
            case EXTENDED -> may && confirmed && (texts.alike() || !Premises.areTwoHouses(a, b));
            case DIFFERENT -> false;
        };
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
