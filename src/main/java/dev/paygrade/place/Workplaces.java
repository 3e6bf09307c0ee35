package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.StatementReader.Statements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the work is from a description whose phrases say it nowhere: every place is a candidate, {@link
 * CueWeigher} weighs the words around it, and the one that most speaks for is taken. Where two countries are equally
 * likely, neither is.
 */
final class Workplaces {
    /** What a place must weigh to be taken though another country is named. */
    private static final int LEAST = 2;
    /** What is as likely as the best of its sentence. */
    private static final int STRONG = 3;
    /** Names in one row; more are a list of something else. */
    private static final int LONGEST_ROW = 30;

    /** Countries in a row without {@code or}, which are rather markets than places of one position. */
    private static final int MANY = 3;

    private static final int FARTHEST_COMPOUND = 8;
    private static final int FARTHEST_MODE = 7;
    /** Words of a description that is more than a sentence taken from one. */
    private static final int WHOLE = 25;

    private static final int WHOLE_SENTENCES = 3;

    private final PlaceWords words;
    private final SentenceWords sentences;
    private final NameFinder names;
    private final AddressReader addresses;
    private final CueWeigher weigher;
    private final WorkplaceRows rows;
    private final WeighedPlaces weighed = new WeighedPlaces();

    Workplaces(PlaceWords words, SentenceWords sentences, NameFinder names, AddressReader addresses) {
        this.words = words;
        this.sentences = sentences;
        this.names = names;
        this.addresses = addresses;
        this.weigher = new CueWeigher(words);
        this.rows = new WorkplaceRows(words);
    }

    /**
     * Adds the places, if there are any, to those where the position is based or from where one may work.
     *
     * @param titled whether the ad has a title, so that the text is no sentence on its own
     * @param distant whether a field above says that the work is remote
     * @return whether a place has been added that is no matter of doubt
     */
    boolean read(
            Tokens tokens,
            @Nullable Cue mode,
            @Nullable String hint,
            boolean titled,
            boolean distant,
            Statements found) {
        List<Mention> mentions = names.findNamed(tokens, 0, tokens.count);
        if (mentions.isEmpty()) {
            return false;
        }
        int[] kinds = sentences.mark(tokens);
        mentions.removeIf(mention -> rows.isWithinName(tokens, kinds, mention));
        List<PlaceGroup> groups = groups(tokens, kinds, mentions, hint);
        boolean whole = isWhole(tokens, mode, titled);
        if (mode != null && mode.mode() != WorkMode.REMOTE) {
            groups.replaceAll(group -> withMode(tokens, group, mode));
        }
        groups.replaceAll(group ->
                chosen(tokens, kinds, group) ? group.weighed(group.score() + LEAST, true, group.lived()) : group);
        groups.removeIf(group -> !group.bound() && !whole);
        if (whole && groups.stream().noneMatch(group -> group.score() >= (group.bound() ? LEAST : STRONG))) {
            onRound(tokens, kinds, groups);
        }
        boolean remote = distant || (mode != null && mode.mode() == WorkMode.REMOTE);
        if (remote) {
            List<PlaceGroup> lived = new ArrayList<>(groups);
            lived.removeIf(group -> !livedFrom(kinds, group, mode));
            lived.replaceAll(group -> group.weighed(Math.max(group.score(), LEAST), true, group.lived()));
            List<PlaceGroup> homes = best(tokens, lived);
            if (!homes.isEmpty()) {
                homes.forEach(group -> found.eligible.addAll(group.addresses()));
                return false;
            }
            groups.removeIf(group -> !chosen(tokens, kinds, group, mode));
        }
        groups.removeIf(PlaceGroup::hasUnion);
        List<PlaceGroup> best = best(tokens, groups);
        if (!best.isEmpty() && best.getFirst().score() < LEAST && !whole) {
            return false;
        }
        if (best.isEmpty() && whole && !remote) {
            best = writtenOut(tokens, kinds, groups);
        }
        best.forEach(group -> found.based.addAll(group.addresses()));
        return best.stream().anyMatch(group -> group.bound() && group.score() >= STRONG);
    }

    private static boolean isWhole(Tokens tokens, @Nullable Cue mode, boolean titled) {
        return titled || mode != null || tokens.count >= WHOLE || sentenceCount(tokens) >= WHOLE_SENTENCES;
    }

    /** What all words of a whole description speak for, where {@link #read} has found nothing. */
    List<Address> likely(
            Tokens tokens, char[] text, @Nullable String hint, @Nullable Cue mode, boolean titled, boolean distant) {
        WorkMode how = distant ? WorkMode.REMOTE : mode == null ? null : mode.mode();
        List<Mention> mentions = isWhole(tokens, mode, titled) ? names.findNamed(tokens, 0, tokens.count) : List.of();
        return mentions.isEmpty()
                ? List.of()
                : weighed.of(tokens, text, addresses.read(tokens, mentions, List.of(), hint), how);
    }

    /** {@code You visit vets in Queensland by company car}: the first that are visited are the work's. */
    private void onRound(Tokens tokens, int[] kinds, List<PlaceGroup> groups) {
        boolean round = false;
        for (int kind : kinds) {
            round |= (kind & SentenceWords.ROUND) != 0;
        }
        for (int i = 0; round && i < groups.size(); i++) {
            PlaceGroup group = groups.get(i);
            if (group.score() >= CueWeigher.AWAY && !sentences.isAttribute(tokens, group.from() - 2)) {
                groups.set(i, group.weighed(STRONG, true, false));
                return;
            }
        }
    }

    /** {@code Half are in Turin, half in Nice. Either will do}: said in its sentence or the next. */
    private static boolean chosen(Tokens tokens, int[] kinds, PlaceGroup group) {
        if (group.score() < 0) {
            return false;
        }
        int ends = 0;
        for (int i = group.low(); i < tokens.count; i++) {
            if (i >= group.high() && (tokens.before[i] & Tokens.SENTENCE) != 0 && ++ends > 1) {
                return false;
            }
            if ((kinds[i] & SentenceWords.CHOICE) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int sentenceCount(Tokens tokens) {
        int count = 0;
        for (int i = 1; i <= tokens.count; i++) {
            count += (tokens.before[i] & Tokens.SENTENCE) != 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean ofMode(PlaceGroup group, Cue mode) {
        return mode.from() >= group.low() && mode.to() <= group.high();
    }

    private PlaceGroup withMode(Tokens tokens, PlaceGroup group, Cue mode) {
        if (besideMode(tokens, group, mode)) {
            return group.weighed(CueWeigher.MOST, true, false);
        }
        boolean doubtful = group.score() == 0 || group.score() == 1;
        boolean same = ofMode(group, mode);
        return doubtful && (same || (group.score() == 1 && mode.mode() == WorkMode.ONSITE))
                ? group.weighed(LEAST, same, false)
                : group;
    }

    /** {@code On site with the client in Rotterdam}: the mode tells whose place it is. */
    private boolean besideMode(Tokens tokens, PlaceGroup group, Cue mode) {
        if (group.score() < CueWeigher.AWAY
                || mode.from() < group.low()
                || mode.to() > group.from()
                || group.from() - mode.to() > FARTHEST_MODE) {
            return false;
        }
        for (int i = mode.to(); i <= group.from(); i++) {
            if ((tokens.before[i] & (WorkplaceRows.ENDS_ROW | Tokens.COMMA)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code Anywhere in Austria}; an office's city says nothing of remote work. */
    private static boolean livedFrom(int[] kinds, PlaceGroup group, @Nullable Cue mode) {
        if (group.score() < 0 || group.hasCity()) {
            return false;
        }
        return group.lived()
                || (mode != null && ofMode(group, mode) && (group.score() >= STRONG || !isOfOthers(kinds, group)));
    }

    /** {@code Two of our clients, one in Denmark}. */
    private static boolean isOfOthers(int[] kinds, PlaceGroup group) {
        for (int i = group.low(); i < group.from(); i++) {
            if ((kinds[i] & SentenceWords.ELSEWHERE) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code From home or in our Turin office}: one may also work where the office is. */
    private boolean chosen(Tokens tokens, int[] kinds, PlaceGroup group, @Nullable Cue mode) {
        if (mode == null) {
            return false;
        }
        int low = mode.from();
        while (low > 0 && (tokens.before[low] & Tokens.SENTENCE) == 0) {
            low--;
        }
        int high = low;
        boolean choice = false;
        while (high < tokens.count && (high <= mode.to() || (tokens.before[high] & Tokens.SENTENCE) == 0)) {
            choice |= (kinds[high++] & SentenceWords.CHOICE) != 0;
        }
        return (choice || words.hasOr(tokens, low, high)) && group.score() >= LEAST;
    }

    private List<PlaceGroup> groups(Tokens tokens, int[] kinds, List<Mention> mentions, @Nullable String hint) {
        List<PlaceGroup> groups = new ArrayList<>();
        int low = 0;
        int high = 0;
        int next = 0;
        while (next < mentions.size()) {
            Mention first = mentions.get(next);
            List<Mention> row = new ArrayList<>(2);
            row.add(first);
            next++;
            while (next < mentions.size()
                    && row.size() < LONGEST_ROW
                    && rows.joined(
                            tokens,
                            kinds,
                            row.getLast().to(),
                            mentions.get(next).from())) {
                row.add(mentions.get(next++));
            }
            while (high <= first.from()) {
                low = high++;
                while (high < tokens.count && (tokens.before[high] & Tokens.SENTENCE) == 0) {
                    high++;
                }
            }
            row.removeIf(mention -> mention.excluded() && !WorkplaceRows.isBeside(kinds, mention));
            row.replaceAll(mention -> new Mention(mention.from(), mention.to(), mention.readings(), false));
            List<Address> read = addresses.read(tokens, row, List.of(), hint);
            read.removeIf(address -> address.best.level() == Level.WORLD_REGION);
            WorkplaceRows.dropPart(tokens, read);
            if (!read.isEmpty()) {
                PlaceGroup group = new PlaceGroup(first.from(), row.getLast().to(), low, high, read, 0, false, false);
                sentences.markCompounds(tokens, kinds, Math.max(low, first.from() - FARTHEST_COMPOUND), first.from());
                group = weigher.weigh(tokens, kinds, group);
                boolean list = read.size() >= MANY
                        && group.countries().size() >= MANY
                        && !words.hasOr(tokens, group.from(), group.to());
                if (list && !group.lived() && group.score() > 1) {
                    group = group.weighed(1, false, false);
                }
                if (rows.spans(tokens, kinds, groups, group)) {
                    groups.add(groups.removeLast().weighed(CueWeigher.AWAY, false, false));
                    group = group.weighed(CueWeigher.AWAY, false, false);
                }
                groups.add(rows.along(tokens, groups, group) ? group.weighed(CueWeigher.AWAY, false, false) : group);
            }
        }
        return groups;
    }

    /** {@code The plant leader in Brampton, Ontario}: the only address of a description that is written out. */
    private List<PlaceGroup> writtenOut(Tokens tokens, int[] kinds, List<PlaceGroup> groups) {
        List<PlaceGroup> open = new ArrayList<>(groups);
        open.removeIf(group -> !weigher.isWrittenOut(tokens, kinds, group));
        Set<String> countries = new LinkedHashSet<>();
        open.forEach(group -> countries.addAll(group.countries()));
        return countries.size() == 1 ? List.of(open.getFirst()) : List.of();
    }

    /** {@code The program in Auburn Hills}: a town that nothing speaks for or against, if all such lie in one country. */
    private List<PlaceGroup> onlyTown(Tokens tokens, List<PlaceGroup> groups) {
        List<PlaceGroup> open = new ArrayList<>(groups);
        open.removeIf(group -> group.score() != 0
                || (group.to() - group.from() == 1 && words.is(tokens, group.from(), PlaceWords.ALSO_CITY)));
        Set<String> countries = new LinkedHashSet<>();
        open.forEach(group -> countries.addAll(group.countries()));
        return countries.size() == 1 && open.getFirst().hasTown() ? List.of(open.getFirst()) : List.of();
    }

    /** Those that weigh most, and what is as likely in their sentence. */
    private List<PlaceGroup> best(Tokens tokens, List<PlaceGroup> groups) {
        int most = groups.stream().mapToInt(PlaceGroup::score).max().orElse(CueWeigher.AWAY);
        PlaceGroup first = null;
        for (PlaceGroup group : groups) {
            first = first == null && group.score() == most ? group : first;
        }
        if (first == null || most <= 0) {
            return most == 0 ? onlyTown(tokens, groups) : List.of();
        }
        if (!first.bound() && most > STRONG) {
            // "you will work near Wrocław": told of the work, though less than of the employer's centre elsewhere
            for (PlaceGroup group : groups) {
                if (group.bound() && group.score() == most - 1) {
                    return List.of(group);
                }
            }
        }
        List<PlaceGroup> best = new ArrayList<>(2);
        Set<String> countries = new LinkedHashSet<>();
        for (PlaceGroup group : groups) {
            boolean beside = group.low() == first.low() && group.score() >= (group.bound() ? LEAST : STRONG);
            if (group.score() == most || beside) {
                best.add(group);
                countries.addAll(group.countries());
            }
        }
        PlaceGroup only = first;
        boolean together = best.stream().allMatch(group -> group.low() == only.low());
        List<PlaceGroup> told = new ArrayList<>(best);
        told.removeIf(group -> !group.bound());
        Set<String> toldOf = new LinkedHashSet<>();
        told.forEach(group -> toldOf.addAll(group.countries()));
        if (countries.size() > 1 && !together && toldOf.size() == 1) {
            return List.of(told.getFirst());
        }
        if (countries.size() > 1) {
            return together && most >= LEAST ? best : List.of();
        }
        return List.of(first);
    }
}
