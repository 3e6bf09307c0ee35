package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.StatementReader.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place of a description whose phrases name none: the first that stands in a sentence of nothing but the
 * work. A sentence that also speaks of customers, trips, degrees or other things that may be elsewhere says nothing.
 */
final class SolePlace {
    private static final int LONGEST_NAME = 5;
    /** Names in one row; more are a list of something else, and reading on would take time in its square. */
    private static final int LONGEST_ROW = 30;

    private static final int TOLD_WORDS = 8;
    private static final int LONGEST_ARTICLE = 3;

    /** Words between a work place and its name: {@code site in downtown Split}. */
    private static final int WORKSITE_WORDS = 3;

    private static final int BESIDE = PlaceWords.LINK | PlaceWords.FILLER | PlaceWords.BETWEEN;
    /** Words of a street between a work place and its city. */
    private static final int STREET_WORDS = 10;

    /** Turkish {@code iş} is a job, but what is written so is mostly English. */
    private static final long IS = Tokens.hash("is");

    private static final long TO = Tokens.hash("to");

    private final PlaceWords words;
    private final SentenceWords sentences;
    private final NameFinder names;
    private final AddressReader addresses;

    SolePlace(PlaceWords words, SentenceWords sentences, NameFinder names, AddressReader addresses) {
        this.words = words;
        this.sentences = sentences;
        this.names = names;
        this.addresses = addresses;
    }

    /** One sentence, from its first word up to {@code to}. */
    private record Sentence(int from, int to, boolean ofWork, boolean ofPosition, boolean ofCompany, boolean ofMode) {}

    /** Adds the place, if there is one, to those where the position is based or from where one may work. */
    void read(Tokens tokens, @Nullable Cue mode, @Nullable String hint, Statements found) {
        boolean remote = mode != null && mode.mode() == WorkMode.REMOTE;
        List<List<Address>> placed = new ArrayList<>(2);
        int from = 0;
        while (from < tokens.count) {
            int to = from + 1;
            while (to < tokens.count && (tokens.before[to] & Tokens.SENTENCE) == 0) {
                to++;
            }
            Sentence sentence = sentence(tokens, from, to, mode);
            if (sentence != null) {
                List<Address> here = remote ? remote(tokens, sentence, hint) : onsite(tokens, sentence, mode, hint);
                if (remote
                        && here.isEmpty()
                        && placed.isEmpty()
                        && sentence.ofMode()
                        && alternatives(tokens, sentence)) {
                    here = onsite(tokens, sentence, null, hint);
                    remote = here.isEmpty();
                }
                if (!here.isEmpty()) {
                    placed.add(here);
                }
            }
            from = to;
        }
        if (!placed.isEmpty() && ofOneCountry(placed)) {
            List<Address> first = placed.getFirst();
            (remote ? found.eligible : found.based).addAll(first);
        }
    }

    /** Null if the sentence speaks of something that may be elsewhere. */
    private @Nullable Sentence sentence(Tokens tokens, int from, int to, @Nullable Cue mode) {
        boolean ofWork = false;
        boolean ofPosition = false;
        boolean ofCompany = false;
        for (int i = from; i < to; i++) {
            if (sentences.is(tokens, i, SentenceWords.ELSEWHERE) || words.is(tokens, i, PlaceWords.EVENT)) {
                return null;
            }
            ofWork |= words.is(tokens, i, PlaceWords.READER);
            ofPosition |= (words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.JOINING) && tokens.hash[i] != IS)
                    || sentences.is(tokens, i, SentenceWords.HIRING | SentenceWords.WORKING);
            ofCompany |= sentences.is(tokens, i, SentenceWords.COMPANY)
                    || (words.is(tokens, i, PlaceWords.CLAUSE) && i > from && worked(tokens, i - 1));
        }
        return new Sentence(
                from,
                to,
                ofWork || ofPosition,
                ofPosition,
                ofCompany,
                mode != null && mode.from() >= from && mode.to() <= to);
    }

    private List<Address> onsite(Tokens tokens, Sentence sentence, @Nullable Cue mode, @Nullable String hint) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!begins(tokens, i)) {
                continue;
            }
            boolean introduced = introduced(tokens, sentence, i);
            boolean possessive = i > sentence.from() && (words.is(tokens, i - 1, BESIDE) || tokens.length(i - 1) <= 2);
            if (!introduced && !possessive && (tokens.before[i] & (Tokens.COMMA | Tokens.COLON | Tokens.OPEN)) == 0) {
                continue;
            }
            boolean before = worksiteBefore(tokens, sentence, i) || (mode != null && atStreet(tokens, sentence, i));
            List<Mention> mentions = list(tokens, sentence, i, before);
            if (mentions.isEmpty()) {
                continue;
            }
            int end = mentions.getLast().to();
            boolean behind = end < sentence.to()
                    && (tokens.before[end] & ~Tokens.HYPHEN) == Tokens.SPACE
                    && sentences.is(tokens, end, SentenceWords.WORKSITE);
            boolean atWork = (behind || before)
                    && (sentence.ofWork()
                            || sentence.ofMode()
                            || (mode != null && opens(tokens, sentence))
                            || ((mode != null || !sentence.ofCompany()) && ours(tokens, sentence)));
            boolean worked = sentence.ofMode()
                    || ((mode != null || !sentence.ofCompany()) && told(tokens, sentence, i, mode != null));
            if (atWork || (introduced && worked)) {
                List<Address> read = smaller(addresses.read(tokens, mentions, List.of(), hint));
                if (atWork || mode != null || read.stream().allMatch(a -> a.best.level() == Level.CITY)) {
                    return read;
                }
            }
            i = end - 1;
        }
        return List.of();
    }

    private List<Address> remote(Tokens tokens, Sentence sentence, @Nullable String hint) {
        if (!sentence.ofMode() && !sentence.ofWork()) {
            return List.of();
        }
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            int before = i - 1;
            if (before > sentence.from() && words.is(tokens, before, PlaceWords.LINK) && begins(tokens, i)) {
                before--;
            }
            boolean within = sentences.is(tokens, before, SentenceWords.WITHIN)
                    || (words.is(tokens, before, PlaceWords.PREPOSITION) && sentence.ofMode());
            if (!within || !begins(tokens, i)) {
                continue;
            }
            List<Address> read = addresses.read(tokens, list(tokens, sentence, i, false), List.of(), hint);
            if (!read.isEmpty() && read.stream().noneMatch(a -> a.best.level() == Level.CITY)) {
                return read;
            }
        }
        return List.of();
    }

    /** {@code A call with the lab}: that of somebody else. */
    private boolean withOthers(Tokens tokens, Sentence sentence, int worksite) {
        for (int i = worksite - 1; i >= Math.max(sentence.from(), worksite - 2); i--) {
            if (words.is(tokens, i, PlaceWords.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The clinic is in}: the sentence is about the place of work. */
    private boolean opens(Tokens tokens, Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 2); i++) {
            if (sentences.is(tokens, i, SentenceWords.WORKSITE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code You work in}, {@code join six people in}: only small words between the work and the place, or those who
     * are joined or wanted.
     */
    private boolean told(Tokens tokens, Sentence sentence, int at, boolean moded) {
        boolean plain = true;
        int last = at - 1;
        if (last > sentence.from() && !sentences.is(tokens, last, SentenceWords.WHERE)) {
            last--;
        }
        for (int i = last - 1; i >= Math.max(sentence.from(), last - TOLD_WORDS); i--) {
            if ((tokens.before[i + 1] & (Tokens.COMMA | Tokens.STRONG)) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.JOINING) || sentences.is(tokens, i, SentenceWords.HIRING)) {
                return true;
            }
            int kinds = moded ? SentenceWords.WORKING | SentenceWords.COMPANY : SentenceWords.WORKING;
            boolean work =
                    tokens.hash[i] != IS && (words.is(tokens, i, PlaceWords.SUBJECT) || sentences.is(tokens, i, kinds));
            if (work && plain) {
                return true;
            }
            if (tokens.hash[i] == TO
                    || words.is(tokens, i, PlaceWords.CLAUSE)
                    || (sentences.is(tokens, i, SentenceWords.WHERE) && tokens.length(i) > 1)) {
                return false;
            }
            plain &= words.is(tokens, i, BESIDE | PlaceWords.READER);
        }
        return false;
    }

    /** {@code Our depot}. */
    private boolean ours(Tokens tokens, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentences.is(tokens, i, SentenceWords.OURS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Work with}: what follows is somebody else's. */
    private boolean worked(Tokens tokens, int token) {
        return sentences.is(tokens, token, SentenceWords.WORKING);
    }

    private boolean alternatives(Tokens tokens, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (words.is(tokens, i, PlaceWords.OR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Tokens tokens, int token) {
        return tokens.is(token, Tokens.CAPITAL) || tokens.text.charAt(tokens.start[token]) >= 0x0590;
    }

    /** {@code in Porto}, {@code in downtown Montreal}. */
    private boolean introduced(Tokens tokens, Sentence sentence, int at) {
        int before = at - 1;
        if (before > sentence.from()
                && !words.is(tokens, before, PlaceWords.PREPOSITION)
                && !sentences.is(tokens, before, SentenceWords.WHERE)
                && words.is(tokens, before, PlaceWords.FILLER)) {
            before--;
        }
        if (before >= sentence.from()
                && tokens.length(before) == 1
                && tokens.text.charAt(tokens.start[before]) == 'a') {
            return closes(tokens, sentence, at);
        }
        return before >= sentence.from()
                && (words.is(tokens, before, PlaceWords.PREPOSITION)
                        || (sentences.is(tokens, before, SentenceWords.WHERE) && tokens.before[at] == Tokens.SPACE));
    }

    /** Italian {@code a Milano e}, unlike English {@code a Dallas firm}. */
    private boolean closes(Tokens tokens, Sentence sentence, int at) {
        int next = at + 1;
        return next >= sentence.to() || !tokens.runsOn(next) || words.is(tokens, next, PlaceWords.JOINS);
    }

    private boolean worksiteBefore(Tokens tokens, Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(sentence.from(), at - WORKSITE_WORDS); i--) {
            if (sentences.is(tokens, i, SentenceWords.WORKSITE)) {
                return !withOthers(tokens, sentence, i);
            }
            boolean small = tokens.length(i) <= LONGEST_ARTICLE && !tokens.is(i, Tokens.CAPITAL);
            if (!small && !words.is(tokens, i, PlaceWords.PREPOSITION | BESIDE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Our lab is at 40 Sidney Street, Cambridge}. */
    private boolean atStreet(Tokens tokens, Sentence sentence, int at) {
        boolean number = false;
        if ((tokens.before[at] & Tokens.COMMA) == 0) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(sentence.from(), at - STREET_WORDS); i--) {
            number |= tokens.is(i, Tokens.NUMBER) || words.is(tokens, i, PlaceWords.STREET | PlaceWords.STREET_BEFORE);
            if (sentences.is(tokens, i, SentenceWords.WORKSITE)) {
                return number;
            }
        }
        return false;
    }

    /** The names from a word on that stand in one row. */
    private List<Mention> list(Tokens tokens, Sentence sentence, int at, boolean named) {
        List<Mention> row = new ArrayList<>(2);
        int from = at;
        while (from < sentence.to() && row.size() < LONGEST_ROW) {
            int high = Math.min(sentence.to(), from + LONGEST_NAME);
            List<Mention> next = named ? names.findNamed(tokens, from, high) : names.findExpected(tokens, from, high);
            if (next.isEmpty() || !joined(tokens, from, next.getFirst().from())) {
                break;
            }
            row.add(next.getFirst());
            from = next.getFirst().to();
        }
        return row;
    }

    private boolean joined(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(tokens, i, PlaceWords.JOINS)) {
                return false;
            }
        }
        return true;
    }

    private static List<Address> smaller(List<Address> read) {
        read.removeIf(address -> address.excluded || address.best.level().compareTo(Level.COUNTRY) > 0);
        return read;
    }

    private static boolean ofOneCountry(List<List<Address>> placed) {
        String code = placed.getFirst().getFirst().best.code();
        for (List<Address> sentence : placed) {
            for (Address address : sentence) {
                if (!sentence.equals(placed.getFirst()) && !Objects.equals(code, address.best.code())) {
                    return false;
                }
            }
        }
        return true;
    }
}
