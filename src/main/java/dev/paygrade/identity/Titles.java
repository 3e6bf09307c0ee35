package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Compares the titles of two openings, each word against what the other ad says of employer and place. */
final class Titles {
    /** Words that two of three translators agree on. */
    private static final double TRANSLATED = 0.6;

    /** So much of the longer of two words is common to both, if they are one word of two languages. */
    private static final double COGNATE = 0.7;

    private static final int SHORTEST_COGNATE = 5;
    /** Greek, the first script behind Latin. */
    private static final int FIRST_OTHER = 0x370;

    private static final int SHORTEST_FRONT = 7;
    private static final int SHORTEST_TITLE = 8;
    /** What "tech" is short for. */
    private static final Set<String> TECHNICAL = Set.of("technical", "technician");

    private static final Set<String> SHIFTS = Set.of("shift", "schicht");

    enum Likeness {
        SAME,
        TRANSLATED,
        /** Other words for what may be one role: a developer and an engineer. */
        SYNONYM,
        /** One names more than the other. */
        NARROWER,
        OTHER,
        /** One is in a language of which its words are not known. */
        UNREAD,
        UNKNOWN
    }

    private Titles() {}

    static Likeness compare(Opening a, Opening b) {
        if (!a.title.known() || !b.title.known()) {
            return Likeness.UNKNOWN;
        }
        Set<String> mine = a.title.core();
        Set<String> theirs = b.title.core();
        if (mine.equals(theirs)) {
            return a.title.foreign() == b.title.foreign() ? Likeness.SAME : Likeness.TRANSLATED;
        }
        if (Alternatives.names(a.title, theirs) || Alternatives.names(b.title, mine)) {
            return Likeness.TRANSLATED;
        }
        Set<String> left = left(a, b);
        Set<String> right = left(b, a);
        shifts(left, right, a.title, b.title);
        int before = left.size() + right.size();
        Initials.spelt(left, a.title, b.title);
        Initials.spelt(right, b.title, a.title);
        Set<String> spelt = new HashSet<>(left);
        Initials.abbreviated(left, right, a.title, b.title);
        Initials.abbreviated(right, spelt, b.title, a.title);
        left.retainAll(spelt);
        boolean brief = left.size() + right.size() < before;
        either(left, a.title);
        either(right, b.title);
        boolean joined = pair(left, right);
        cut(left, right, a.title, b.title);
        cut(right, left, b.title, a.title);
        again(left, a.title);
        again(right, b.title);
        if (left.isEmpty()) {
            aside(right, b.title, theirs, mine);
        } else if (right.isEmpty()) {
            aside(left, a.title, mine, theirs);
        } else if (mine.stream().anyMatch(theirs::contains) && Texts.areAlike(a, b)) {
            said(left, right, a.gist, b.gist);
            told(left, right, a, b);
        }
        if (left.isEmpty() && right.isEmpty()) {
            boolean nothing = mine.stream().noneMatch(theirs::contains);
            return nothing && !joined && !brief && !mine.isEmpty() && !theirs.isEmpty()
                    ? Likeness.OTHER
                    : Likeness.SAME;
        }
        boolean languages = a.title.foreign() != b.title.foreign() || !a.gist.isOneLanguage(b.gist);
        if (languages && isTranslation(bare(a, b), bare(b, a))) {
            return Texts.of(a, b).apart() && !near(mine).equals(near(theirs)) ? Likeness.NARROWER : Likeness.TRANSLATED;
        }
        if (left.isEmpty() || right.isEmpty()) {
            boolean said =
                    right.stream().allMatch(a.gist::says) && left.stream().allMatch(b.gist::says);
            return said ? Likeness.SAME : Likeness.NARROWER;
        }
        if (near(mine).equals(near(theirs))
                || near(left).equals(near(right)) && !near(left).isEmpty()) {
            return Likeness.SYNONYM;
        }
        if ((Alternatives.isPart(a.title, b.title) || Alternatives.isPart(b.title, a.title)) && Texts.areAlike(a, b)) {
            return Likeness.NARROWER;
        }
        if (!isUnread(a.title, left, b.title) && !isUnread(b.title, right, a.title)) {
            boolean strange = a.title.foreign() != b.title.foreign()
                    && (a.title.foreign() ? left : right).stream().anyMatch(Vocabulary::isStrange);
            return strange && PayMatch.isOneRange(a, b) && Texts.areAlike(a, b) ? Likeness.UNREAD : Likeness.OTHER;
        }
        return isNamed(a, b) || isNamed(b, a) ? Likeness.TRANSLATED : Likeness.UNREAD;
    }

    /** Words of one title that the other has not, and that are neither its place nor its employer. */
    private static Set<String> left(Opening one, Opening other) {
        Set<String> left = new HashSet<>();
        boolean markets = other.title.core().stream()
                .anyMatch(word ->
                        Whereabouts.isCountryName(word) && !one.title.core().contains(word));
        // a city in a title that the other ad does not name may be what tells the two apart
        boolean here = one.where.match(other.where) == Whereabouts.Match.SAME && Boards.of(one, other) != Boards.TWICE;
        for (String word : one.title.core()) {
            boolean there = other.title.core().contains(word)
                    || here && one.where.isWord(word) && !(markets && Whereabouts.isCountryName(word))
                    || other.where.isWord(word) && !(markets && Whereabouts.isCountryName(word))
                    || !other.where.known() && one.where.isCountry(word)
                    || Words.isAround(word) && one.title.core().stream().anyMatch(other.where::isWord)
                    || one.employer.words().contains(word)
                    || other.employer.words().contains(word)
                    || one.employer.keys().contains(word)
                    || other.employer.keys().contains(word)
                    || isLetterOf(word, one, other);
            if (!there) {
                left.add(word);
            }
        }
        return left;
    }

    /** A sign of the employer's name, which its script writes without spaces. */
    private static boolean isLetterOf(String word, Opening one, Opening other) {
        return word.length() == 1
                && word.charAt(0) >= FIRST_OTHER
                && other.employer.keys().stream()
                        .anyMatch(key -> key.contains(word) && one.title.text().contains(key));
    }

    /** Takes out what the other text says; if that is all, the text is of several openings. */
    private static void said(Set<String> left, Set<String> right, Gist mine, Gist theirs) {
        boolean allLeft = left.stream().allMatch(theirs::says);
        boolean allRight = right.stream().allMatch(mine::says);
        if (allLeft != allRight) {
            (allLeft ? left : right).clear();
        }
    }

    /** Takes out what repeats in brackets, by another word of its class, what stands before them in another language. */
    private static void again(Set<String> left, Title title) {
        left.removeIf(word -> title.foreign()
                && !title.head().contains(word)
                && !Words.near(word).isEmpty()
                && title.head().stream().anyMatch(before -> Words.near(before).equals(Words.near(word))));
    }

    /** Takes out what both texts say, but for words for a person: each title picks another part of one text. */
    private static void told(Set<String> left, Set<String> right, Opening a, Opening b) {
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        boolean both =
                all.stream().allMatch(word -> a.gist.says(word) && b.gist.says(word) && !Vocabulary.isHead(word));
        if (both && Texts.of(a, b).close() && Boards.areTwoSites(a, b)) {
            left.clear();
            right.clear();
        }
    }

    /** Takes out what is said aside, but for what the work is done with where the other ad names something else. */
    private static void aside(Set<String> left, Title title, Set<String> core, Set<String> other) {
        boolean stacks = other.stream().anyMatch(Words::isStack);
        left.removeIf(word -> title.aside().contains(word) && core.contains(word) && !(stacks && Words.isStack(word)));
    }

    /** Takes "developer" out of "Developer / Engineer": translators take one for the other. */
    private static void either(Set<String> left, Title title) {
        String[] halves = title.text().toLowerCase(Locale.ROOT).split(" ?/ ?");
        for (int i = 0; i + 1 < halves.length; i++) {
            String before = halves[i].substring(halves[i].lastIndexOf(' ') + 1);
            String behind = halves[i + 1].split(" ", 2)[0];
            if (Words.near(before).equals(Words.near(behind))) {
                left.remove(left.contains(before) ? before : behind);
            }
        }
    }

    /**
     * Takes out words that differ in one letter, and two words that are one without the space.
     *
     * @return whether there were such words
     */
    private static boolean pair(Set<String> left, Set<String> right) {
        int all = left.size();
        for (Iterator<String> words = left.iterator(); words.hasNext(); ) {
            String word = words.next();
            String twin = null;
            for (String other : right) {
                if (Employer.isTypo(word, other)
                        || Employer.bare(word).equals(Employer.bare(other))
                        || isClipped(word, other)
                        || isClipped(other, word)
                        || TECHNICAL.contains(word) && TECHNICAL.contains(other)
                        || isForm(word, other)
                        || isInflected(word, other)
                        || isLonger(word, other)
                        || isLonger(other, word)) {
                    twin = other;
                }
            }
            if (twin != null) {
                right.remove(twin);
                words.remove();
            }
        }
        boolean twins = left.size() < all;
        return joined(left, right) || joined(right, left) || twins;
    }

    /** Words that cannot be read, where the other title has words that can. */
    private static boolean isUnread(Title strange, Set<String> left, Title known) {
        boolean whole = !strange.foreign()
                && (left.stream().anyMatch(Vocabulary::isStrange)
                        || strange.text().chars().anyMatch(c -> c >= 0xC0))
                && strange.core().stream().noneMatch(Vocabulary::isHead);
        boolean partly = strange.foreign()
                && !known.foreign()
                && left.stream().allMatch(word -> Vocabulary.isStrange(word) || isNear(word, known.core()));
        if (isOtherScript(strange.text()) && !isOtherScript(known.text())) {
            return true;
        }
        return (whole || partly) && known.core().stream().anyMatch(Vocabulary::isHead);
    }

    /** Another word for a person, which translators take for one of these. */
    private static boolean isNear(String word, Set<String> words) {
        String near = Words.near(word);
        return !near.isEmpty() && words.stream().anyMatch(one -> Words.near(one).equals(near));
    }

    private static boolean isOtherScript(String title) {
        return title.chars()
                        .filter(c -> c >= FIRST_OTHER && Character.isLetter(c))
                        .count()
                > 1;
    }

    /** The text of one ad has the title of the other: "(Cloud Solutions Architect)". */
    private static boolean isNamed(Opening ad, Opening other) {
        String title = Words.slug(other.title.text()).replace("-", "");
        return title.length() >= SHORTEST_TITLE && ad.gist.mentions(title);
    }

    /** Takes out the last word of a title that a site cut short, and all that it may have cut off. */
    private static void cut(Set<String> left, Set<String> right, Title cut, Title whole) {
        if (!cut.text().endsWith("\u2026") && !cut.text().endsWith("...")
                || cut.order().isEmpty()) {
            return;
        }
        String last = cut.order().getLast();
        for (int i = 0; i < whole.order().size(); i++) {
            if (whole.order().get(i).startsWith(last)) {
                left.remove(last);
                whole.order().subList(i, whole.order().size()).forEach(right::remove);
            }
        }
    }

    /** The word "shift" beside a shift that both name. */
    private static void shifts(Set<String> left, Set<String> right, Title one, Title other) {
        if (!one.facet(Facet.SHIFT).isEmpty() && !other.facet(Facet.SHIFT).isEmpty()) {
            left.removeAll(SHIFTS);
            right.removeAll(SHIFTS);
        }
    }

    /** "mktg" of "marketing": no vowel of its own, and all its letters in their order. */
    private static boolean isClipped(String shorter, String word) {
        if (shorter.length() < 3 || shorter.length() >= word.length() || shorter.charAt(0) != word.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < shorter.length(); i++) {
            char c = shorter.charAt(i);
            at = "aeiouy0123456789".indexOf(c) >= 0 ? -1 : word.indexOf(c, at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean joined(Set<String> one, Set<String> other) {
        if (one.size() != 1 || other.size() != 2) {
            return false;
        }
        String whole = one.iterator().next();
        Iterator<String> halves = other.iterator();
        String first = halves.next();
        String second = halves.next();
        // a title's words have lost their last s
        boolean joined = Set.of(first + second, second + first, first + "s" + second, second + "s" + first)
                .contains(whole);
        if (joined) {
            one.clear();
            other.clear();
        }
        return joined;
    }

    /** Without what stands behind a dash or in brackets and is told by the other text or is a tool. */
    private static Set<String> bare(Opening one, Opening other) {
        Set<String> bare = new HashSet<>(one.title.core());
        bare.removeIf(word -> !one.title.head().contains(word) && (Words.isStack(word) || other.gist.says(word)));
        return bare.isEmpty() ? one.title.core() : bare;
    }

    private static boolean isTranslation(Set<String> mine, Set<String> theirs) {
        Set<String> one = near(mine);
        Set<String> other = near(theirs);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        other.removeAll(both);
        long cognates = one.stream()
                .filter(word -> !both.contains(word))
                .filter(word -> other.removeIf(there -> isCognate(word, there)))
                .count();
        long shared = both.size() + cognates;
        int all = one.size() + other.size();
        return all > 0 && (double) shared / all >= TRANSLATED;
    }

    /** "sekundarstufe" and "sekundar": a compound, and what it begins with, where its end names no one. */
    private static boolean isLonger(String word, String begin) {
        return begin.length() >= SHORTEST_FRONT
                && word.length() > begin.length() + 2
                && word.startsWith(begin)
                && Vocabulary.isStrange(word)
                && Vocabulary.isStrange(begin)
                && Words.head(word) < 0;
    }

    /** "externo" and "externa": words that are no English, and differ in an ending. */
    private static boolean isInflected(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        int shared = 0;
        while (shared < Math.min(word.length(), other.length()) && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_COGNATE
                && shared >= longer - 2
                && Vocabulary.isStrange(word)
                && Vocabulary.isStrange(other);
    }

    /** A word of English and its form in a language that is not known: "logistics" and "logistiek". */
    private static boolean isForm(String word, String there) {
        return Vocabulary.isStrange(word) != Vocabulary.isStrange(there) && isCognate(word, there);
    }

    /** {@code credito} and {@code credit}, {@code psykolog} and {@code psychologist}. */
    private static boolean isCognate(String word, String there) {
        String one = sound(word);
        String other = sound(there);
        int shorter = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_COGNATE && shared >= COGNATE * Math.max(one.length(), other.length());
    }

    static String sound(String word) {
        return word.replace("ph", "f")
                .replace("ch", "k")
                .replace("qu", "k")
                .replace('c', 'k')
                .replace('y', 'i')
                .replace("th", "t");
    }

    private static Set<String> near(Set<String> words) {
        Set<String> near = new HashSet<>();
        for (String word : words) {
            String value = Words.near(word);
            if (!value.isEmpty()) {
                near.add(value);
            }
        }
        return near;
    }
}
