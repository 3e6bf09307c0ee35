package dev.paygrade.place;

import dev.paygrade.place.StatementReader.Statements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the places or peoples that stand right beside a phrase: {@code Berlin-based}, {@code EU residents only}. */
final class StatementBefore {
    private static final Set<StatementKind> KINDS = EnumSet.of(
            StatementKind.BASED_BEFORE,
            StatementKind.PLACE_BEFORE,
            StatementKind.ALONE_BEFORE,
            StatementKind.TERRITORY,
            StatementKind.PEOPLE_LAND,
            StatementKind.ONLY_BEFORE,
            StatementKind.NAMED_BEFORE,
            StatementKind.RESIDENT,
            StatementKind.CITIZEN);

    private static final int FARTHEST = 40;
    private static final long THE = Tokens.hash("the");

    private final NameFinder names;
    private final AddressReader addresses;
    private final Residents residents;

    StatementBefore(NameFinder names, AddressReader addresses, Residents residents) {
        this.names = names;
        this.addresses = addresses;
        this.residents = residents;
    }

    boolean reads(StatementKind kind) {
        return KINDS.contains(kind);
    }

    /** Reads the phrase of the words from {@code at} up to {@code to}. */
    void read(Tokens tokens, int at, int to, StatementKind kind, @Nullable String hint, Statements found) {
        switch (kind) {
            case BASED_BEFORE -> StatementReader.addFirst(found.based, touching(tokens, at, Tokens.HYPHEN, hint));
            case PLACE_BEFORE -> StatementReader.addFirst(found.based, touching(tokens, at, Tokens.SPACE, hint));
            case ALONE_BEFORE -> found.eligible.addAll(read(tokens, residents.aloneBefore(tokens, at), hint));
            case TERRITORY -> found.eligible.addAll(read(tokens, residents.peopleAt(tokens, to), hint));
            case PEOPLE_LAND -> {
                List<Mention> people = residents.landAt(tokens, to);
                found.eligible.addAll(read(tokens, people, hint));
            }
            case ONLY_BEFORE -> found.eligible.addAll(read(tokens, residents.before(tokens, at), hint));
            case NAMED_BEFORE -> found.eligible.addAll(read(tokens, lastRow(tokens, at), hint));
            case CITIZEN -> found.authorised.addAll(read(tokens, residents.askedBefore(tokens, at), hint));
            default -> found.eligible.addAll(read(tokens, residents.askedBefore(tokens, at), hint));
        }
    }

    /** The last of the places in a row before a word, if they are several. */
    private List<Mention> lastRow(Tokens tokens, int at) {
        List<Mention> row = new ArrayList<>();
        for (Mention mention : names.findExpected(tokens, Math.max(0, at - FARTHEST), at)) {
            boolean next = !row.isEmpty()
                    && mention.from() - behindArticle(tokens, row.getLast().to(), mention.from()) < 2
                    && (tokens.before[mention.from()] & Tokens.SENTENCE) == 0;
            if (!next) {
                row.clear();
            }
            row.add(mention);
        }
        return row.size() > 1 ? row : List.of();
    }

    /** {@code The US and the UK}: one word less between them. */
    private static int behindArticle(Tokens tokens, int from, int to) {
        return to > from && tokens.hash[to - 1] == THE ? from + 1 : from;
    }

    private List<Address> read(Tokens tokens, List<Mention> mentions, @Nullable String hint) {
        return addresses.read(tokens, mentions, List.of(), hint);
    }

    /** The place right before a word. */
    private List<Address> touching(Tokens tokens, int at, int gap, @Nullable String hint) {
        List<Mention> mentions = names.findExpected(tokens, Math.max(0, at - 3), at);
        boolean touches = !mentions.isEmpty() && mentions.getLast().to() == at;
        if (!touches || tokens.before[at] != gap) {
            return List.of();
        }
        return addresses.read(tokens, List.of(mentions.getLast()), List.of(), hint);
    }
}
