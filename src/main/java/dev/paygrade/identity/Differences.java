package dev.paygrade.identity;

import dev.paygrade.level.Level;
import dev.paygrade.pay.PayPeriod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells two openings apart whatever else they share. */
final class Differences {
    /** Seasons that an opening may last; the rest only say when it begins, or are names. */
    private static final Set<String> SHORT = Set.of("summer", "winter");

    /** Words for grades that English has in the names of roles too. */
    private static final Set<String> SOFT = Set.of("staff", "assistant", "associate", "executive", "expert");

    /** Grades that are managers in other languages. */
    private static final Set<String> HEADS = Set.of("head", "lead", "director", "chief");

    /** A step of a pay scale, which sites leave out beside the pay. */
    private static final Pattern BAND =
            Pattern.compile("\\b(?:band|grade|gs|tier|scale|stufe)[ -]?\\d", Pattern.CASE_INSENSITIVE);

    private static final String MANAGER = "manager";
    private static final Set<String> ORDINALS = Set.of("first", "second", "third");
    private static final String NIGHT = "night";
    private static final Set<String> NIGHTS = Set.of(NIGHT);

    private Differences() {}

    /**
     * The first difference, or null.
     *
     * @param linked both lead to one address or requisition: then only what both state counts
     */
    static @Nullable Rule of(Opening a, Opening b, boolean linked) {
        if (!linked && otherAddress(a, b)) {
            return Rule.OTHER_ADDRESS;
        }
        if (!linked && otherRequisition(a.requisitions, b.requisitions)) {
            return Rule.OTHER_REQUISITION;
        }
        if (otherLevel(a, b, linked)) {
            return Rule.OTHER_LEVEL;
        }
        if (otherContract(a, b, linked)) {
            return Rule.OTHER_CONTRACT;
        }
        if (!linked && (isByDay(a, b) || isByDay(b, a))) {
            return Rule.OTHER_CONTRACT;
        }
        if (bothDiffer(a, b, Facet.DURATION)) {
            return Rule.OTHER_DURATION;
        }
        if (otherShift(a, b, linked)) {
            return Rule.OTHER_SHIFT;
        }
        if (other(a, b, Facet.LANGUAGE, linked, false)) {
            return Rule.OTHER_LANGUAGE;
        }
        if (!linked && disjoint(a.title.facet(Facet.HOURS), b.title.facet(Facet.HOURS))) {
            return Rule.OTHER_SHIFT;
        }
        if (!linked && (isForOneSeason(a, b) || isForOneSeason(b, a))) {
            return Rule.OTHER_CYCLE;
        }
        if (bothDiffer(a, b, Facet.SEASON) && !Seasons.meet(stated(a, Facet.SEASON), stated(b, Facet.SEASON))
                || bothDiffer(a, b, Facet.YEAR)) {
            return Rule.OTHER_CYCLE;
        }
        if (!linked && bothDiffer(a, b, Facet.NUMBER)) {
            return Rule.OTHER_NUMBER;
        }
        if (!linked && otherClient(a, b)) {
            return Rule.OTHER_CLIENT;
        }
        if (!linked && disjoint(a.said.get(Facet.TEAM), b.said.get(Facet.TEAM))) {
            return Rule.OTHER_TEAM;
        }
        boolean spots = !Boards.areTwoSites(a, b) && Spots.differ(a.where, b.where);
        return !linked && (spots || otherBranch(a, b)) ? Rule.OTHER_BRANCH : null;
    }

    /** A summer analyst is an intern, and an analyst is none. */
    private static boolean isForOneSeason(Opening one, Opening other) {
        return !Collections.disjoint(one.title.facet(Facet.SEASON), SHORT)
                && one.title.grades().isEmpty()
                && stated(other, Facet.SEASON).isEmpty();
    }

    /** Both name a house of the employer, and neither means the place that is said anyway. */
    private static boolean otherBranch(Opening a, Opening b) {
        Set<String> one = branch(a, b);
        Set<String> other = branch(b, a);
        return !one.isEmpty() && !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }

    private static Set<String> branch(Opening opening, Opening other) {
        Set<String> branch = new HashSet<>(opening.employer.branch());
        branch.removeIf(word -> opening.where.isWord(word) || other.where.isWord(word));
        return branch;
    }

    private static boolean otherAddress(Opening a, Opening b) {
        for (Address one : a.addresses) {
            for (Address other : b.addresses) {
                if (one.id() != null
                        && other.id() != null
                        && one.origin() != Origin.AGGREGATOR
                        && one.scope().equals(other.scope())
                        && !one.id().equals(other.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Numbers of one form; a board's own number is no requisition. */
    private static boolean otherRequisition(Set<String> a, Set<String> b) {
        if (a.size() != 1 || b.size() != 1) {
            return false;
        }
        String one = a.iterator().next();
        String other = b.iterator().next();
        return !one.equals(other) && form(one).equals(form(other)) && Math.abs(one.length() - other.length()) <= 1;
    }

    private static String form(String id) {
        int digit = 0;
        while (digit < id.length() && !Character.isDigit(id.charAt(digit))) {
            digit++;
        }
        return id.substring(0, digit);
    }

    private static boolean otherLevel(Opening a, Opening b, boolean linked) {
        Title one = a.title;
        Title other = b.title;
        if (one.foreign() != other.foreign() && isPeer(one.grades(), other.grades())) {
            return false;
        }
        if (!one.known() || !other.known()) {
            return a.levelStated && b.levelStated && a.level != b.level;
        }
        if (Alternatives.namesStep(one, other) || Alternatives.namesStep(other, one)) {
            return false;
        }
        boolean silent = one.grades().isEmpty() && one.codes().isEmpty();
        boolean otherSilent = other.grades().isEmpty() && other.codes().isEmpty();
        if (silent && otherSilent) {
            return a.levelStated && b.levelStated && a.level != b.level;
        }
        if (silent || otherSilent) {
            Title loud = silent ? other : one;
            Title quiet = silent ? one : other;
            if (SOFT.containsAll(loud.grades())
                    && loud.codes().isEmpty()
                    && !quiet.foreign()
                    && Titles.compare(a, b) == Titles.Likeness.UNREAD) {
                return false;
            }
            if (loud.codes().isEmpty() && quiet.core().containsAll(loud.grades())) {
                // "Executive Assistant", where the other is an "assistant" by grade
                return false;
            }
            if (one.foreign() != other.foreign() && isHead(loud) && quiet.core().contains(MANAGER)) {
                return false;
            }
            boolean house = loud.grades().isEmpty()
                    && (isHouseGrade(loud.codes(), Set.of())
                            || BAND.matcher(loud.text()).find()
                            || Alternatives.names(loud, quiet.core()));
            if (house && Texts.areAlike(a, b)) {
                return false;
            }
            return !linked && (a.level == null || a.level != b.level || PayMatch.of(a, b) == PayMatch.APART);
        }
        if (one.grades().equals(other.grades())) {
            return !one.codes().equals(other.codes())
                    && !(isHouseGrade(one.codes(), other.codes()) || isHouseGrade(other.codes(), one.codes()));
        }
        boolean wordAndCode = one.grades().isEmpty() != other.grades().isEmpty()
                && one.codes().isEmpty() != other.codes().isEmpty();
        return !(wordAndCode && a.level == b.level && (a.level == Level.ENTRY || a.level == Level.MID));
    }

    /** "Head of Quality", of whom another language says "responsable". */
    private static boolean isHead(Title title) {
        return title.codes().isEmpty() && title.grades().size() == 1 && HEADS.containsAll(title.grades());
    }

    /** "IC5" beside "Staff", which other sites leave out; a Roman number is a step of its own. */
    private static boolean isHouseGrade(Set<String> codes, Set<String> none) {
        return none.isEmpty() && codes.stream().allMatch(code -> Character.isDigit(code.charAt(code.length() - 1)));
    }

    /** Both name a grade, and translators take one for the other. */
    static boolean isPeer(Set<String> grades, Set<String> others) {
        return grades.size() == 1
                && others.size() == 1
                && Words.peer(grades.iterator().next())
                        .equals(Words.peer(others.iterator().next()));
    }

    private static boolean otherContract(Opening a, Opening b, boolean linked) {
        Set<String> one = unusual(a.contracts);
        Set<String> other = unusual(b.contracts);
        if (!Collections.disjoint(one, other)) {
            return false;
        }
        if (!disjointOrNone(one, b.said.get(Facet.CONTRACT)) || !disjointOrNone(other, a.said.get(Facet.CONTRACT))) {
            return false;
        }
        if (one.equals(other)) {
            return !linked && isOther(a.said.get(Facet.CONTRACT), b.said.get(Facet.CONTRACT));
        }
        if (!a.contracts.isEmpty() && !b.contracts.isEmpty()) {
            return true;
        }
        if (!linked && isOther(a.said.get(Facet.CONTRACT), b.said.get(Facet.CONTRACT))) {
            return true;
        }
        // a contract out of the ordinary is in the title for a reason
        boolean inTitle = !unusual(a.title.facet(Facet.CONTRACT)).isEmpty()
                || !unusual(b.title.facet(Facet.CONTRACT)).isEmpty();
        return inTitle && !linked && !isPaidByDay(a, b) && !Texts.areOneOnTwoSites(a, b);
    }

    /** Those who are hired by the day are hired for a while, whether the title says so or not. */
    private static boolean isPaidByDay(Opening a, Opening b) {
        return a.pay != null
                && b.pay != null
                && a.pay.period() == PayPeriod.DAY
                && b.pay.period() == PayPeriod.DAY
                && PayMatch.of(a, b) == PayMatch.SAME;
    }

    /** A day rate is of one who is hired for a while, and a salary by the year that is far from it of one who stays. */
    private static boolean isByDay(Opening a, Opening b) {
        return a.pay != null
                && b.pay != null
                && a.pay.period() == PayPeriod.DAY
                && b.pay.period() == PayPeriod.YEAR
                && PayMatch.of(a, b) == PayMatch.APART;
    }

    /** One description says only that the contract is permanent, the other only that it ends. */
    private static boolean isOther(@Nullable Set<String> one, @Nullable Set<String> other) {
        return one != null && other != null && one.size() == 1 && other.size() == 1 && !one.equals(other);
    }

    private static Set<String> unusual(Set<String> contracts) {
        Set<String> unusual = new HashSet<>(contracts);
        unusual.remove("regular");
        return unusual;
    }

    /** By the words for it, and by the hours where only one title or none has a word. */
    private static boolean otherShift(Opening a, Opening b, boolean linked) {
        boolean other = other(a, b, Facet.SHIFT, linked, true);
        Set<Shift> one = shifts(a);
        Set<Shift> theirs = shifts(b);
        if (other) {
            boolean bothSay = !a.title.facet(Facet.SHIFT).isEmpty()
                    && !b.title.facet(Facet.SHIFT).isEmpty();
            return bothSay && !isCounted(a, b, one, theirs)
                    || !bothSay
                            && !saysNight(a, b)
                            && !saysAgain(a, b)
                            && (one.size() != 1 || !one.equals(theirs))
                            && !Texts.areOneOnTwoSites(a, b);
        }
        return !linked
                && one.size() == 1
                && theirs.size() == 1
                && one.contains(Shift.NIGHT) != theirs.contains(Shift.NIGHT);
    }

    /** "1st shift", which the other calls the day's. */
    private static boolean isCounted(Opening a, Opening b, Set<Shift> one, Set<Shift> other) {
        return one.size() == 1
                && one.equals(other)
                && Collections.disjoint(a.title.facet(Facet.SHIFT), ORDINALS)
                        != Collections.disjoint(b.title.facet(Facet.SHIFT), ORDINALS);
    }

    /** One title names the night, and the other text tells the same with that word: "night linehaul". */
    private static boolean saysNight(Opening a, Opening b) {
        Opening named = a.title.facet(Facet.SHIFT).isEmpty() ? b : a;
        Opening other = named == a ? b : a;
        return named.title.facet(Facet.SHIFT).equals(NIGHTS)
                && other.said.getOrDefault(Facet.SHIFT, NIGHTS).equals(NIGHTS)
                && other.gist.says(NIGHT)
                && Texts.of(a, b).close();
    }

    /** One title names shifts, and the other text the same and no other: "Evenings and weekends." */
    private static boolean saysAgain(Opening a, Opening b) {
        Opening named = a.title.facet(Facet.SHIFT).isEmpty() ? b : a;
        Opening other = named == a ? b : a;
        Set<String> shifts = named.title.facet(Facet.SHIFT);
        return other.said.getOrDefault(Facet.SHIFT, shifts).equals(shifts)
                && other.gist.recurring().equals(shifts);
    }

    private static Set<Shift> shifts(Opening opening) {
        Set<Shift> named = EnumSet.noneOf(Shift.class);
        for (String word : opening.title.facet(Facet.SHIFT)) {
            Shift shift = Shift.of(word);
            if (shift != null) {
                named.add(shift);
            }
        }
        return named.isEmpty() ? opening.gist.shifts() : named;
    }

    /** A facet of the titles, which the other description may confirm. */
    private static boolean other(Opening a, Opening b, Facet facet, boolean linked, boolean described) {
        Set<String> one = a.title.facet(facet);
        Set<String> other = b.title.facet(facet);
        if (!one.isEmpty() && !other.isEmpty()) {
            return Collections.disjoint(rare(one, other), rare(other, one));
        }
        Set<String> saidByOne = a.said.getOrDefault(facet, Set.of());
        Set<String> saidByOther = b.said.getOrDefault(facet, Set.of());
        if (one.isEmpty() && other.isEmpty()) {
            return described && saidByOne.size() == 1 && saidByOther.size() == 1 && !saidByOne.equals(saidByOther);
        }
        Set<String> stated = one.isEmpty() ? other : one;
        Set<String> said = one.isEmpty() ? saidByOne : saidByOther;
        return !linked && Collections.disjoint(stated, said);
    }

    /** Without the English that both ask for beside another language. */
    private static Set<String> rare(Set<String> one, Set<String> other) {
        if (one.size() < 2 || other.size() < 2 || !one.contains("english") || !other.contains("english")) {
            return one;
        }
        Set<String> rare = new HashSet<>(one);
        rare.remove("english");
        return rare;
    }

    /** Clients of whom no word is the same: what an ad says of one may be cut short or be worded otherwise. */
    private static boolean otherClient(Opening a, Opening b) {
        return disjoint(a.said.get(Facet.CLIENT), b.said.get(Facet.CLIENT))
                && disjoint(client(a), client(b))
                // last, since it goes through both texts
                && a.gist.isOneLanguage(b.gist);
    }

    /** The first words of what is said of the client that any ad does not hold. */
    private static Set<String> client(Opening opening) {
        Set<String> telling = new HashSet<>();
        for (String client : opening.said.getOrDefault(Facet.CLIENT, Set.of())) {
            boolean begun = false;
            for (String word : client.split("-")) {
                boolean tells = !Gist.isCommon(word) && !opening.title.core().contains(word);
                if (begun && !tells) {
                    break;
                }
                begun = tells;
                if (tells) {
                    telling.add(Gist.stem(word));
                }
            }
        }
        return telling;
    }

    private static boolean bothDiffer(Opening a, Opening b, Facet facet) {
        return disjoint(stated(a, facet), stated(b, facet));
    }

    private static Set<String> stated(Opening opening, Facet facet) {
        Set<String> title = opening.title.facet(facet);
        return title.isEmpty() ? opening.said.getOrDefault(facet, Set.of()) : title;
    }

    private static boolean disjointOrNone(Set<String> one, @Nullable Set<String> other) {
        return other == null || Collections.disjoint(one, other);
    }

    private static boolean disjoint(@Nullable Set<String> one, @Nullable Set<String> other) {
        return one != null && other != null && !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
