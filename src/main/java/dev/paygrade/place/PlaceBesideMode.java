package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.StatementReader.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place that a sentence of a description names with its work mode: {@code two days in the office in Lyon},
 * {@code our Denver office 3 days a week}, {@code US-based remote role}. Only prepositions and words such as days and
 * offices may stand between, so that teams, trips and customers elsewhere are not the position's.
 */
final class PlaceBesideMode {
    private static final int ENDS = Tokens.STOP | Tokens.LINE | Tokens.STRONG;
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int FARTHEST_BEHIND = 8;
    private static final int WINDOW = 16;
    private static final int FARTHEST_BEFORE = 5;
    private static final int TRANSPARENT = PlaceWords.FILLER
            | PlaceWords.PREPOSITION
            | PlaceWords.OFFICE
            | PlaceWords.HOME
            | PlaceWords.BETWEEN
            | PlaceWords.EXCLUDES;

    /** Whose place is not where remote work is done from: {@code remotely for a client in Boston}. */
    private static final Set<Long> CLIENTS =
            Set.of(Tokens.hash("client"), Tokens.hash("customer"), Tokens.hash("company"), Tokens.hash("facility"));

    private final PlaceWords words;
    private final NameFinder names;
    private final AddressReader addresses;

    PlaceBesideMode(PlaceWords words, NameFinder names, AddressReader addresses) {
        this.words = words;
        this.names = names;
        this.addresses = addresses;
    }

    void read(Tokens tokens, Cue cue, @Nullable String hint, Statements found) {
        List<Mention> mentions = within(tokens, cue);
        if (mentions.isEmpty()) {
            mentions = behind(tokens, cue);
        }
        if (mentions.isEmpty()) {
            mentions = before(tokens, cue);
        }
        if (mentions.isEmpty() && found.based.isEmpty()) {
            mentions = office(tokens, cue);
        }
        if (mentions.isEmpty()) {
            return;
        }
        boolean nothingBased = found.based.isEmpty();
        for (Address address : addresses.read(tokens, mentions, List.of(), hint)) {
            Level level = address.best.level();
            if (address.excluded || (cue.mode() == WorkMode.REMOTE && level != Level.CITY && level != Level.REGION)) {
                found.eligible.add(address);
            } else if (nothingBased) {
                found.based.add(address);
            }
        }
    }

    /** {@code our Antwerp office}, {@code our lab in Basel}: the place of work that the rest of the sentence names. */
    private List<Mention> office(Tokens tokens, Cue cue) {
        int low = cue.from();
        while (low > 0 && cue.from() - low < WINDOW && (tokens.before[low] & SENTENCE) == 0) {
            low--;
        }
        int high = cue.to();
        while (high < Math.min(tokens.count, cue.to() + WINDOW) && (tokens.before[high] & SENTENCE) == 0) {
            high++;
        }
        if (cue.mode() == WorkMode.REMOTE && !words.hasOr(tokens, low, high)) {
            return List.of();
        }
        for (Mention mention : names.findExpected(tokens, low, high)) {
            int to = mention.to();
            boolean before = to < high && words.is(tokens, to, PlaceWords.OFFICE) && tokens.before[to] == Tokens.SPACE;
            int from = mention.from();
            boolean behind = from - 2 >= low
                    && words.is(tokens, from - 1, PlaceWords.PREPOSITION)
                    && words.is(tokens, from - 2, PlaceWords.OFFICE)
                    && (tokens.before[from] & tokens.before[from - 1]) == Tokens.SPACE;
            if (before || behind) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    /** {@code deutschlandweit remote}. */
    private List<Mention> within(Tokens tokens, Cue cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (words.is(tokens, i, PlaceWords.WIDE)) {
                return names.findExpected(tokens, i, i + 1);
            }
        }
        return List.of();
    }

    private List<Mention> behind(Tokens tokens, Cue cue) {
        int high = cue.to();
        int most = Math.min(tokens.count, cue.to() + WINDOW);
        while (high < most && (tokens.before[high] & ENDS) == 0) {
            high++;
        }
        List<Mention> kept = new ArrayList<>(2);
        boolean introduced = words.is(tokens, cue.to() - 1, PlaceWords.PREPOSITION)
                || (cue.to() - cue.from() > 1 && words.is(tokens, cue.to() - 2, PlaceWords.PREPOSITION));
        int end = cue.to();
        boolean remote = cue.mode() == WorkMode.REMOTE;
        for (Mention mention : names.findExpected(tokens, cue.to(), high)) {
            if (mention.from() - cue.to() > FARTHEST_BEHIND && kept.isEmpty()) {
                break;
            }
            for (int i = end; i < mention.from(); i++) {
                boolean next = !kept.isEmpty() && words.is(tokens, i, PlaceWords.JOINS);
                if (!next && (!transparent(tokens, i) || (remote && CLIENTS.contains(tokens.hash[i])))) {
                    return kept;
                }
                boolean of = tokens.length(i) == 2 && words.is(tokens, i, PlaceWords.FILLER);
                introduced |= of || words.is(tokens, i, PlaceWords.PREPOSITION | PlaceWords.EXCLUDES);
            }
            introduced |= (tokens.before[mention.from()] & (Tokens.OPEN | Tokens.COLON)) != 0;
            if (!introduced) {
                return kept;
            }
            kept.add(mention);
            end = mention.to();
        }
        return kept;
    }

    private List<Mention> before(Tokens tokens, Cue cue) {
        int low = cue.from();
        while (low > 0 && cue.from() - low < FARTHEST_BEFORE && (tokens.before[low] & (ENDS | Tokens.COLON)) == 0) {
            low--;
        }
        List<Mention> mentions = names.findExpected(tokens, low, cue.from());
        if (mentions.isEmpty()) {
            return mentions;
        }
        Mention last = mentions.getLast();
        boolean based = false;
        for (int i = last.to(); i < cue.from(); i++) {
            if (!transparent(tokens, i)) {
                return List.of();
            }
            based |= (tokens.before[i] & Tokens.HYPHEN) != 0;
        }
        int and = last.from() - 1;
        if (and > low && words.is(tokens, and, PlaceWords.JOINS) && !words.is(tokens, and, PlaceWords.OR)) {
            // "in Spain, France and Italy, always remote": the last of a list
            return List.of();
        }
        List<Mention> row = row(tokens, low, last);
        int first = row.getFirst().from();
        boolean introduced = (first > low && words.is(tokens, first - 1, PlaceWords.PREPOSITION | PlaceWords.FILLER))
                || words.is(tokens, last.from(), PlaceWords.WIDE);
        return based || introduced ? row : List.of();
    }

    /** {@code In Galway or Amsterdam}: the last of the places and the one that it is an alternative to. */
    private List<Mention> row(Tokens tokens, int low, Mention last) {
        int or = last.from() - 1;
        boolean joined = or > low && words.is(tokens, or, PlaceWords.OR) && tokens.before[or] == Tokens.SPACE;
        List<Mention> before = joined ? names.findNamed(tokens, low, or) : List.of();
        return before.isEmpty() || before.getLast().to() != or ? List.of(last) : List.of(before.getLast(), last);
    }

    private boolean transparent(Tokens tokens, int token) {
        return words.is(tokens, token, TRANSPARENT) || tokens.is(token, Tokens.NUMBER);
    }
}
