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
    /** Words between a work place and its name: {@code site in downtown Split}. */
    private static final int WORKSITE_WORDS = 3;

    private static final int BESIDE = PlaceWords.LINK | PlaceWords.FILLER | PlaceWords.BETWEEN;
    /** Words of a street between a work place and its city. */
    private static final int STREET_WORDS = 10;

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
    private record Sentence(int from, int to, boolean ofWork, boolean ofMode) {}

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
                if (!here.isEmpty()) {
                    placed.add(here);
                }
            }
            from = to;
        }
        if (!placed.isEmpty() && ofOneCountry(placed)) {
            (remote ? found.eligible : found.based).addAll(placed.getFirst());
        }
    }

    /** Null if the sentence speaks of something that may be elsewhere. */
    private @Nullable Sentence sentence(Tokens tokens, int from, int to, @Nullable Cue mode) {
        boolean ofWork = false;
        for (int i = from; i < to; i++) {
            if (sentences.is(tokens, i, SentenceWords.ELSEWHERE)) {
                return null;
            }
            ofWork |= words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.READER | PlaceWords.JOINING);
        }
        return new Sentence(from, to, ofWork, mode != null && mode.from() >= from && mode.to() <= to);
    }

    private List<Address> onsite(Tokens tokens, Sentence sentence, @Nullable Cue mode, @Nullable String hint) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!begins(tokens, i)) {
                continue;
            }
            boolean introduced = introduced(tokens, sentence, i);
            boolean possessive = i > sentence.from() && words.is(tokens, i - 1, BESIDE);
            if (!introduced && !possessive && (tokens.before[i] & (Tokens.COMMA | Tokens.COLON | Tokens.OPEN)) == 0) {
                continue;
            }
            List<Mention> mentions = list(tokens, sentence, i);
            if (mentions.isEmpty()) {
                continue;
            }
            int end = mentions.getLast().to();
            boolean before = worksiteBefore(tokens, sentence, i) || (mode != null && atStreet(tokens, sentence, i));
            boolean behind = end < sentence.to()
                    && (tokens.before[end] & ~Tokens.HYPHEN) == Tokens.SPACE
                    && sentences.is(tokens, end, SentenceWords.WORKSITE);
            boolean atWork = (behind || before) && (sentence.ofWork() || mode != null);
            if (atWork || (introduced && mode != null && (sentence.ofMode() || sentence.ofWork()))) {
                return smaller(addresses.read(tokens, mentions, List.of(), hint));
            }
        }
        return List.of();
    }

    private List<Address> remote(Tokens tokens, Sentence sentence, @Nullable String hint) {
        if (!sentence.ofMode() && !sentence.ofWork()) {
            return List.of();
        }
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean within = sentences.is(tokens, i - 1, SentenceWords.WITHIN)
                    || (words.is(tokens, i - 1, PlaceWords.PREPOSITION) && sentence.ofMode());
            if (!within || !begins(tokens, i)) {
                continue;
            }
            List<Address> read = addresses.read(tokens, list(tokens, sentence, i), List.of(), hint);
            if (!read.isEmpty() && read.stream().noneMatch(a -> a.best.level() == Level.CITY)) {
                return read;
            }
        }
        return List.of();
    }

    private static boolean begins(Tokens tokens, int token) {
        return tokens.is(token, Tokens.CAPITAL) || tokens.text.charAt(tokens.start[token]) >= 0x0590;
    }

    /** {@code in Porto}, {@code in downtown Montreal}. */
    private boolean introduced(Tokens tokens, Sentence sentence, int at) {
        int before = at - 1;
        if (before > sentence.from()
                && !words.is(tokens, before, PlaceWords.PREPOSITION)
                && words.is(tokens, before, PlaceWords.FILLER)) {
            before--;
        }
        return before >= sentence.from() && words.is(tokens, before, PlaceWords.PREPOSITION);
    }

    private boolean worksiteBefore(Tokens tokens, Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(sentence.from(), at - WORKSITE_WORDS); i--) {
            if (sentences.is(tokens, i, SentenceWords.WORKSITE)) {
                return true;
            }
            if (!words.is(tokens, i, PlaceWords.PREPOSITION | BESIDE)) {
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
            number |= tokens.is(i, Tokens.NUMBER);
            if (sentences.is(tokens, i, SentenceWords.WORKSITE)) {
                return number;
            }
        }
        return false;
    }

    /** The names from a word on that stand in one row. */
    private List<Mention> list(Tokens tokens, Sentence sentence, int at) {
        List<Mention> row = new ArrayList<>(2);
        int from = at;
        while (from < sentence.to()) {
            List<Mention> next = names.findExpected(tokens, from, Math.min(sentence.to(), from + LONGEST_NAME));
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
