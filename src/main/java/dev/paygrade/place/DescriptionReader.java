package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Field;
import dev.paygrade.place.ModePhrases.Phrase;
import dev.paygrade.place.ModePhrases.Weight;
import dev.paygrade.place.ModeWords.Anchor;
import dev.paygrade.text.Evidence;
import dev.paygrade.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a description that state how and where the position is worked; offices, teams and customers
 * elsewhere are not the position's. The text is plain, with line ends between paragraphs.
 */
final class DescriptionReader {
    private final ModePhrases phrases;
    private final PhraseTable modes;
    private final ModeContext context;
    private final ClauseModes clauses;
    private final StatementReader statements;
    private final PlaceBesideMode besideMode;
    private final PlaceLine lines;
    private final Workplaces workplaces;
    private final WeighedModes weighedModes;
    private final ModeWords words;
    private final FirstWords firsts = new FirstWords();
    private final FirstPairs pairs = new FirstPairs();
    private final WordClasses classes;
    private final StaffGroups staff;

    DescriptionReader(
            ModePhrases phrases,
            ModeContext context,
            ClauseModes clauses,
            StaffGroups staff,
            StatementReader statements,
            PlaceBesideMode besideMode,
            PlaceLine lines,
            Workplaces workplaces,
            WeighedModes weighedModes) {
        this.phrases = phrases;
        this.modes = phrases.table(Field.DESCRIPTION);
        this.context = context;
        this.clauses = clauses;
        this.staff = staff;
        this.statements = statements;
        this.besideMode = besideMode;
        this.lines = lines;
        this.workplaces = workplaces;
        this.weighedModes = weighedModes;
        this.words = weighedModes.words();
        firsts.markAll(modes.firsts());
        firsts.markAll(statements.firsts());
        pairs.markAll(modes.pairs());
        pairs.markAll(statements.pairs());
        words.markAll(firsts, pairs);
        classes = phrases.classes();
    }

    /** What has been found of the mode so far. */
    private final class Modes {
        private @Nullable Cue strong;
        private @Nullable Cue weak;
        /** What all words speak of, if that is something else. */
        private @Nullable Cue weighed;
        /** The last number of days. */
        private @Nullable Cue days;

        void add(Tokens tokens, Cue cue, boolean counted) {
            if (counted) {
                days = cue;
                strong = context.rationed(tokens, cue, strong) ? cue : wider(strong, cue);
            } else if (!context.rationed(tokens, days, cue)) {
                strong = wider(strong, cue);
            }
        }
    }

    /**
     * @param placed whether another field names the place
     * @param title of the ad, without words if it has none, so that the text may be a sentence on its own
     * @param distant whether a field above says that the work is remote
     */
    DescriptionFinding read(TextWords text, @Nullable String hint, boolean placed, Tokens title, boolean distant) {
        Tokens tokens = Tokens.of(text);
        StatementReader.Statements found = new StatementReader.Statements();
        Modes modesFound = new Modes();
        List<Anchor> anchors = new ArrayList<>();
        int nextMode = 0;
        int nextStatement = 0;
        int nextLine = placed ? 0 : lines.readHead(tokens, hint, found);
        int end = context.end(tokens);
        for (int i = 0; i < end; i++) {
            if (!firsts.mayBegin(tokens, i) || !pairs.mayBegin(tokens, i, classes)) {
                continue;
            }
            long hit = modes.longest(tokens, i);
            words.add(tokens, i, hit, anchors);
            if (i >= nextMode && hit != PhraseTable.NONE) {
                int to = i + (int) (hit >>> 32);
                Phrase phrase = phrases.phrase((int) hit);
                nextMode =
                        staff.others(tokens, i, title) ? to : readMode(tokens, i, to, phrase, hint, modesFound, found);
                if (i >= nextLine && phrase.mode() != null && phrase.weight() != Weight.NEAR) {
                    nextLine = lines.read(tokens, i, hint, found);
                }
            }
            if (i >= nextStatement) {
                nextStatement = statements.readAt(tokens, i, hint, found);
            }
        }
        for (Cue cue : found.labelled) {
            if (!context.refuses(tokens, cue)) {
                modesFound.strong = wider(modesFound.strong, cue);
            }
        }
        boolean denied = readClauses(tokens, end, title, distant, modesFound);
        if (modesFound.strong == null && modesFound.weak == null && !denied) {
            Cue world = found.world;
            boolean ofPosition = world != null && context.counts(tokens, world.from(), world.to(), WorkMode.REMOTE);
            modesFound.weak = ofPosition ? world : null;
        }
        if (!distant) {
            Cue stated = modesFound.strong == null ? modesFound.weak : modesFound.strong;
            modesFound.weighed = weighedModes.read(tokens, end, anchors, title, text.chars(), stated);
        }
        Cue mode = modesFound.weighed == null ? modesFound.strong : modesFound.weighed;
        if (found.based.isEmpty() && found.eligible.isEmpty()) {
            found.based.addAll(found.seats);
        }
        boolean firm = !found.based.isEmpty();
        Cue weighed = mode == null ? modesFound.weak : mode;
        boolean remote = distant || (weighed != null && weighed.mode() == WorkMode.REMOTE);
        boolean said = remote ? !found.eligible.isEmpty() : found.saysWhere();
        if (!placed && found.based.isEmpty() && !said) {
            firm = workplaces.read(tokens, weighed, hint, title.count > 0, distant, found);
        }
        boolean nothing = !placed && found.based.isEmpty() && found.eligible.isEmpty() && found.world == null;
        List<Address> likely =
                nothing ? workplaces.likely(tokens, text.chars(), hint, weighed, title.count > 0, distant) : List.of();
        return new DescriptionFinding(
                tokens,
                mode(tokens, modesFound),
                denied,
                found.based,
                found.eligible,
                found.authorised,
                likely,
                found.world,
                firm);
    }

    /**
     * Reads up to {@code end} what no phrase has said, and whether what one has said is kept to some days.
     *
     * @return whether working elsewhere is ruled out
     */
    private boolean readClauses(Tokens tokens, int end, Tokens title, boolean distant, Modes found) {
        Cue strong = found.strong;
        if (strong == null || distant) {
            ClauseModes.Reading read = clauses.read(tokens, end, title);
            found.strong = strong == null ? stated(tokens, read.mode(), found.weak) : strong;
            return read.denied();
        }
        if (strong.mode() != WorkMode.HYBRID && !context.entirely(tokens, strong)) {
            Cue rationed = clauses.rationed(tokens, strong);
            if (rationed == null && strong.mode() == WorkMode.ONSITE) {
                rationed = clauses.away(tokens, end, title);
            }
            found.strong = rationed == null ? strong : rationed;
        }
        return false;
    }

    /** Null if it is no more than the company's ways say already, or an exception of some weeks. */
    private @Nullable Cue stated(Tokens tokens, @Nullable Cue read, @Nullable Cue weak) {
        if (read == null || read.mode() != WorkMode.REMOTE) {
            return read;
        }
        boolean partly = weak != null && weak.mode() == WorkMode.HYBRID;
        return partly || !context.counts(tokens, read.from(), read.to(), WorkMode.REMOTE) ? null : read;
    }

    /** Returns the word at which the next phrase may begin. */
    private int readMode(
            Tokens tokens,
            int from,
            int to,
            Phrase phrase,
            @Nullable String hint,
            Modes modesFound,
            StatementReader.Statements found) {
        Weight weight = context.weight(tokens, from, to, phrase);
        WorkMode mode = context.mode(tokens, to, phrase);
        if (mode == null) {
            return to;
        }
        if (weight == Weight.BOUNDED) {
            return from + 1;
        }
        if (context.counts(tokens, from, to, mode)) {
            Cue cue = new Cue(from, to, mode);
            if (weight == Weight.WEAK) {
                modesFound.weak = wider(modesFound.weak, cue);
            } else {
                modesFound.add(tokens, cue, phrase.weight() == Weight.NEAR && mode == WorkMode.HYBRID);
                besideMode.read(tokens, cue, hint, found);
            }
        }
        return to;
    }

    private static Cue wider(@Nullable Cue old, Cue cue) {
        return old == null || cue.mode().compareTo(old.mode()) > 0 ? cue : old;
    }

    private static @Nullable WorkModeReading mode(Tokens tokens, Modes found) {
        Cue stated = found.strong != null ? found.strong : found.weak;
        Cue cue = found.weighed != null ? found.weighed : stated;
        if (cue == null) {
            return null;
        }
        PlaceRule rule = found.weighed != null
                ? PlaceRule.MODE_WEIGHED
                : found.strong != null ? PlaceRule.MODE_STATEMENT : PlaceRule.MODE_CULTURE;
        Evidence proof =
                Evidence.of("description", tokens.text, tokens.start[cue.from()], tokens.end[cue.to() - 1], rule.id());
        return new WorkModeReading(cue.mode(), proof);
    }
}
