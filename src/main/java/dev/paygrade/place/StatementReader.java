package dev.paygrade.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the places behind phrases such as {@code you must be based in}, from {@code place-statements.csv}. */
final class StatementReader {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int SHORT_WINDOW = 16;
    private static final int LIST_WINDOW = 60;
    /** Words between a phrase and the place it introduces: {@code based in our new office in Berlin}. */
    private static final int FARTHEST_PLACE = 4;

    private static final int FARTHEST_TOPIC = 12;
    /** Words of a distance: {@code within a 40-minute train ride of}. */
    private static final int LONGEST_DISTANCE = 5;

    private static final int FARTHEST_PERSON = 4;

    private static final long WHICH = Tokens.hash("which");
    private static final long THE = Tokens.hash("the");
    /** Before an item of a list. */
    private static final int LIST = Tokens.LINE | Tokens.DASH;

    private static final int LONGEST_ITEM = 5;

    private static final Set<StatementKind> AT_ONCE =
            EnumSet.of(StatementKind.NEAR, StatementKind.REMOTE, StatementKind.LABEL, StatementKind.OF_ROLE_AT_ONCE);

    private static final Set<StatementKind> LIVED =
            EnumSet.of(StatementKind.BASED, StatementKind.OF_READER, StatementKind.NEAR);

    private static final Set<StatementKind> REMOTE_WAYS =
            EnumSet.of(StatementKind.BASED, StatementKind.OF_ROLE, StatementKind.OF_ROLE_AT_ONCE);

    private static final List<StatementKind> KINDS = List.of(StatementKind.values());

    /** What has been found in a text so far. */
    static final class Statements {
        final List<Address> based = new ArrayList<>(0);
        final List<Address> eligible = new ArrayList<>(0);
        final List<Address> authorised = new ArrayList<>(0);
        final List<Cue> labelled = new ArrayList<>(0);
        /** Seats of the employer, where the work is unless more is said. */
        final List<Address> seats = new ArrayList<>(0);
        /** Words that say that one may live anywhere. */
        @Nullable
        Cue world;

        /** Whether a country is named from which one may or may not work, not just a region of the world. */
        boolean saysWhere() {
            return eligible.stream().anyMatch(address -> address.best.code() != null);
        }
    }

    private final PhraseTable table;
    private final PlaceWords words;
    private final SentenceWords sentences;
    private final NameFinder names;
    private final CueFinder cues;
    private final AddressReader addresses;
    private final AddressReader fieldAddresses;
    private final TimeZoneFinder timeZones;
    private final StatementBefore before;
    private final StatementBounds bounds;

    StatementReader(
            PlaceWords words,
            SentenceWords sentences,
            NameFinder names,
            CueFinder cues,
            AddressReader addresses,
            AddressReader fieldAddresses,
            TimeZoneFinder timeZones,
            Residents residents) {
        this.timeZones = timeZones;
        this.before = new StatementBefore(names, addresses, residents);
        this.bounds = new StatementBounds(words, sentences);
        this.words = words;
        this.sentences = sentences;
        this.names = names;
        this.cues = cues;
        this.addresses = addresses;
        this.fieldAddresses = fieldAddresses;
        WordClasses classes = new WordClasses("word-classes.csv");
        this.table = new PhraseTable(classes);
        for (List<String> row : Words.rows("place-statements.csv")) {
            for (String phrase : ModePhrases.expand(row.get(0))) {
                table.put(ModePhrases.hashes(phrase, classes), KINDS.indexOf(StatementKind.valueOf(row.get(1))));
            }
        }
    }

    FirstWords firsts() {
        return table.firsts();
    }

    FirstPairs pairs() {
        return table.pairs();
    }

    /**
     * Reads the statement that begins at a word, if one does.
     *
     * @return the word at which the next may begin
     */
    int readAt(Tokens tokens, int at, @Nullable String hint, Statements found) {
        long hit = table.longest(tokens, at);
        if (hit == PhraseTable.NONE) {
            return at + 1;
        }
        StatementKind kind = KINDS.get((int) hit);
        int from = at + (int) (hit >>> 32);
        if (before.reads(kind)) {
            before.read(tokens, at, from, kind, hint, found);
            if (kind == StatementKind.PEOPLE_LAND
                    && from + 2 < tokens.count
                    && (tokens.before[from + 2] & SENTENCE) == 0
                    && words.is(tokens, from + 2, PlaceWords.JOINS)) {
                found.eligible.addAll(behind(tokens, at, from + 2, StatementKind.BASED, hint));
            }
            return kind == StatementKind.ONLY_BEFORE || kind == StatementKind.PLACE_BEFORE ? from : at + 1;
        }
        if (kind == StatementKind.WORLD || kind == StatementKind.WORLD_OPENING) {
            boolean stands = kind == StatementKind.WORLD || bounds.isApart(tokens, at);
            if (found.world == null && stands && bounds.anywhere(tokens, at, from)) {
                found.world = new Cue(at, from, WorkMode.REMOTE);
            }
            return at + 1;
        }
        if (from >= tokens.count) {
            return from;
        }
        if (kind == StatementKind.REMOTE_LABEL) {
            kind = remoteLabel(tokens, at, from);
        }
        if (kind == StatementKind.LABEL || kind == StatementKind.ELIGIBLE_LABEL || kind == StatementKind.MODE_LABEL) {
            if (!isLabel(tokens, at, from)) {
                if (kind == StatementKind.LABEL && opens(tokens, at) && tokens.before[from] == Tokens.SPACE) {
                    addFirst(found.based, behind(tokens, at, from, StatementKind.LABEL, hint));
                }
                return at + 1;
            }
            boolean seat = kind == StatementKind.LABEL && sentences.is(tokens, from - 1, SentenceWords.SEAT);
            readField(tokens, from, kind, hint, found, seat ? found.seats : found.based);
            return from;
        }
        if (kind == StatementKind.ASIDE) {
            return from;
        }
        if ((kind == StatementKind.ENTITIES && !bounds.employs(tokens, at))
                || (kind == StatementKind.FROM_OPENING && !opens(tokens, at))) {
            return at + 1;
        }
        if ((kind == StatementKind.NEAR && !within(tokens, at))
                || (kind == StatementKind.OF_READER && !follows(tokens, from, PlaceWords.READER))) {
            return at + 1;
        }
        if (kind == StatementKind.PLACE && (disowned(tokens, at) || follows(tokens, at, PlaceWords.EVENT))) {
            return at + 1;
        }
        if (kind == StatementKind.OF_ROLE || kind == StatementKind.OF_ROLE_AT_ONCE || kind == StatementKind.OF_TEAM) {
            int topic = kind == StatementKind.OF_TEAM ? PlaceWords.JOINING : PlaceWords.SUBJECT | PlaceWords.READER;
            if (!follows(tokens, at, topic) || follows(tokens, at, PlaceWords.EVENT)) {
                return at + 1;
            }
        }
        if (kind == StatementKind.OF_ROLE_AT_ONCE && tokens.hash[from - 1] == THE) {
            // "from the UK": any country that something comes from
            return at + 1;
        }
        if (LIVED.contains(kind) && follows(tokens, at, PlaceWords.MONEY)) {
            return from;
        }
        if (REMOTE_WAYS.contains(kind) && ofAnother(tokens, at)) {
            return from;
        }
        List<Address> behind = behind(tokens, at, from, kind, hint);
        if ((kind == StatementKind.FROM_OPENING && !bounds.isAll(tokens, behind))
                || ((kind == StatementKind.OF_ROLE_AT_ONCE || kind == StatementKind.PLACE)
                        && bounds.isListOfSites(tokens, at, behind))) {
            return at + 1;
        }
        switch (kind) {
            case AUTHORISED -> found.authorised.addAll(behind);
            case PLACE, OF_ROLE, OF_ROLE_AT_ONCE, OF_TEAM -> addFirst(found.based, behind);
            default -> found.eligible.addAll(behind);
        }
        return behind.isEmpty() ? at + 1 : from;
    }

    /** {@code Our CTO, who works remotely from}, {@code your manager works remotely from}. */
    private boolean ofAnother(Tokens tokens, int at) {
        int verb = at > 0 && sentences.is(tokens, at - 1, SentenceWords.WORKING) ? at - 1 : at;
        if (verb > 1
                && !sentences.is(tokens, verb, SentenceWords.LIVING)
                && tokens.before[verb] == Tokens.SPACE
                && sentences.is(tokens, verb - 2, SentenceWords.OURS)
                && !sentences.is(tokens, verb - 1, SentenceWords.TEAM | SentenceWords.COMPANY)
                && !words.is(tokens, verb - 1, PlaceWords.SUBJECT | PlaceWords.LINK)) {
            return true;
        }
        for (int i = at; i > Math.max(0, at - FARTHEST_PERSON) && (tokens.before[i] & SENTENCE) == 0; i--) {
            if (sentences.is(tokens, i - 1, SentenceWords.RELATIVE) && tokens.hash[i - 1] != WHICH) {
                return (tokens.before[i - 1] & Tokens.COMMA) != 0;
            }
        }
        return false;
    }

    private boolean within(Tokens tokens, int at) {
        for (int i = at; i > Math.max(0, at - LONGEST_DISTANCE) && (tokens.before[i] & SENTENCE) == 0; i--) {
            if (sentences.is(tokens, i - 1, SentenceWords.WITHIN)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Interviews take place on-site in}: the place of something else than the work. */
    private boolean disowned(Tokens tokens, int at) {
        for (int i = at; i > Math.max(0, at - 3) && (tokens.before[i] & SENTENCE) == 0; i--) {
            if (words.is(tokens, i - 1, PlaceWords.DISOWNS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a kind stands before in the same sentence. */
    private boolean follows(Tokens tokens, int at, int kind) {
        for (int i = at; i > Math.max(0, at - FARTHEST_TOPIC) && (tokens.before[i] & SENTENCE) == 0; i--) {
            if (words.is(tokens, i - 1, kind)) {
                return true;
            }
        }
        return false;
    }

    private static StatementKind remoteLabel(Tokens tokens, int at, int from) {
        boolean apart = (tokens.before[from] & (Tokens.OPEN | Tokens.COMMA | Tokens.DASH)) != 0;
        return apart && !isLabel(tokens, at, from) ? StatementKind.REMOTE : StatementKind.MODE_LABEL;
    }

    static void addFirst(List<Address> list, List<Address> more) {
        if (list.isEmpty()) {
            list.addAll(more);
        }
    }

    /** The first word of the line before the one that begins at a word. */
    private static int lineStart(Tokens tokens, int at) {
        int i = at - 1;
        while (i > 0 && (tokens.before[i] & Tokens.LINE) == 0) {
            i--;
        }
        return i;
    }

    /** Reads the rest of a line, or a list of short lines behind a label, as a field of its own. */
    private void readField(
            Tokens tokens,
            int from,
            StatementKind kind,
            @Nullable String hint,
            Statements found,
            List<Address> places) {
        int high = Math.min(tokens.count, from + LIST_WINDOW);
        boolean list = (tokens.before[from] & LIST) == LIST;
        for (int i = from + 1; i < high; i++) {
            boolean next = list && (tokens.before[i] & LIST) == LIST && i - lineStart(tokens, i) <= LONGEST_ITEM;
            if ((tokens.before[i] & (SENTENCE | Tokens.PIPE)) != 0 && !next) {
                high = i;
            }
        }
        List<Cue> modes = cues.find(tokens, from, high, ModePhrases.Field.LOCATION);
        if (kind != StatementKind.ELIGIBLE_LABEL) {
            found.labelled.addAll(modes);
        }
        if (kind != StatementKind.MODE_LABEL || !modes.isEmpty()) {
            List<Mention> mentions = names.find(tokens, from, high, true, modes);
            mentions.removeIf(m -> small(tokens, m.from()));
            mentions.removeIf(m -> follows(tokens, m.from(), PlaceWords.EVENT));
            if (kind == StatementKind.MODE_LABEL) {
                mentions = behindModes(tokens, modes, mentions);
            }
            List<Address> read = fieldAddresses.read(tokens, mentions, modes, hint);
            if (kind == StatementKind.ELIGIBLE_LABEL) {
                found.eligible.addAll(read);
            } else {
                addFirst(places, read);
            }
        }
    }

    /** {@code Hybrid (Istanbul)}, {@code Remote in Spain, France}: what a mode's value goes on with. */
    private List<Mention> behindModes(Tokens tokens, List<Cue> modes, List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>(mentions.size());
        int end = modes.getFirst().to();
        for (Mention mention : mentions) {
            if (mention.from() >= end && connected(tokens, end, mention.from())) {
                kept.add(mention);
                end = mention.to();
            }
        }
        return kept;
    }

    /** In small letters, though its script has capitals. */
    private boolean small(Tokens tokens, int token) {
        return !tokens.is(token, Tokens.CAPITAL)
                && tokens.text.charAt(tokens.start[token]) < 0x0590
                && !words.is(tokens, token, PlaceWords.WIDE);
    }

    private static boolean opens(Tokens tokens, int at) {
        return at == 0 || (tokens.before[at] & (SENTENCE | Tokens.PIPE | Tokens.STRONG)) != 0;
    }

    private static boolean isLabel(Tokens tokens, int at, int from) {
        return opens(tokens, at) && (tokens.before[from] & (Tokens.COLON | Tokens.DASH)) != 0;
    }

    private List<Address> behind(Tokens tokens, int at, int from, StatementKind kind, @Nullable String hint) {
        boolean list = (tokens.before[from] & Tokens.COLON) != 0;
        int high = Math.min(tokens.count, from + (list ? LIST_WINDOW : SHORT_WINDOW));
        for (int i = from; i < high; i++) {
            if ((tokens.before[i] & SENTENCE) != 0) {
                high = i;
            }
        }
        boolean codes = list
                || StateCodes.open(tokens, from, high)
                || (LIVED.contains(kind) && StateCodes.alone(tokens, from, high, words));
        List<Mention> mentions =
                codes ? names.find(tokens, from, high, true, List.of()) : names.findNamed(tokens, from, high);
        if (codes) {
            mentions.removeIf(m -> small(tokens, m.from()) && small(tokens, m.to() - 1));
        }
        timeZones.drop(tokens, mentions);
        int farthest = AT_ONCE.contains(kind) ? 0 : FARTHEST_PLACE;
        List<Mention> kept = new ArrayList<>(mentions.size());
        int end = from;
        for (Mention mention : mentions) {
            boolean near = mention.from() - end <= (kept.isEmpty() ? farthest : 0);
            boolean atOnce = farthest == 0 && kept.isEmpty();
            if (!near && (atOnce || !connected(tokens, end, mention.from()))) {
                break;
            }
            kept.add(mention);
            end = mention.to();
        }
        if (kept.isEmpty()) {
            return List.of();
        }
        boolean negated = bounds.negated(tokens, at, end);
        if (kind == StatementKind.OUTSIDE && !negated) {
            return List.of();
        }
        if (kind != StatementKind.OUTSIDE && (kind == StatementKind.EXCLUDED || negated)) {
            kept.replaceAll(m -> new Mention(m.from(), m.to(), m.readings(), true));
        }
        return addresses.read(tokens, kept, List.of(), hint);
    }

    /** {@code Our Zurich office (next to the station) or our Haifa office}: the word behind, if they close before. */
    private static int behindBrackets(Tokens tokens, int open, int high) {
        for (int i = open + 1; i <= high && i < tokens.count; i++) {
            if ((tokens.before[i] & Tokens.CLOSE) != 0) {
                return i;
            }
        }
        return open;
    }

    private boolean connected(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((tokens.before[i] & Tokens.OPEN) != 0) {
                i = behindBrackets(tokens, i, to);
                if (i == to) {
                    return true;
                }
            }
            boolean again = i > from && words.is(tokens, i - 1, PlaceWords.JOINS);
            int more = again ? PlaceWords.PREPOSITION : 0;
            if (!words.is(tokens, i, PlaceWords.FILLER | PlaceWords.JOINS | PlaceWords.EXCLUDES | more)
                    && !sentences.is(tokens, i, SentenceWords.PART)) {
                return false;
            }
        }
        return true;
    }
}
