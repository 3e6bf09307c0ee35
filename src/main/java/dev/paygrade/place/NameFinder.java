package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.Mention.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names of places in a text and drops the meanings that they cannot have where they stand. */
final class NameFinder {
    /** Around a name that is all there is between two marks. */
    private static final int BREAK = Tokens.BEFORE_PHRASE_BREAK | Tokens.SLASH | Tokens.AMPERSAND;

    /** In thousands, weighed: smaller cities beside unknown words are rather names of streets, people or teams. */
    private static final long KNOWN_IN_FIELD = 100;

    private static final long KNOWN_IF_NAMED = 5;
    private static final int MOST_FILLERS = 6;
    /** Countries whose addresses end with the code of a state. */
    private static final Set<String> CODED = Set.of("US", "CA", "AU");
    /** Words of a town's name. */
    private static final int LONGEST_TOWN = 3;

    private static final long KNOWN_IN_TEXT = 400;
    /** Cities whose names are also words but that are what is meant where a place is to be expected. */
    private static final long KNOWN_IF_RISKY = 1_000;

    /** The same in a title, where they are all there is between two marks. */
    private static final long KNOWN_ALONE = 5_000;

    /** Of Costa Rica; with its caron, of the Czech Republic. */
    private static final long CR = Tokens.hash("cr");

    /** Within the name of a Romance town. */
    private static final Set<Long> PARTICLES = Set.of(
            Tokens.hash("da"),
            Tokens.hash("do"),
            Tokens.hash("de"),
            Tokens.hash("del"),
            Tokens.hash("dos"),
            Tokens.hash("das"));

    private static final Set<Long> COMPASS =
            Set.of(Tokens.hash("north"), Tokens.hash("south"), Tokens.hash("east"), Tokens.hash("west"));

    private static final long PROVINCE = Tokens.hash("province");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final TownWords streets;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.streets = new TownWords(words);
    }

    /**
     * Finds the names among the words from {@code low} up to {@code high}.
     *
     * @param field whether the text is a place field: there every word is likely to belong to a place
     */
    List<Mention> find(Tokens tokens, int low, int high, boolean field, List<Cue> cues) {
        return find(tokens, low, high, field, field ? KNOWN_IN_FIELD : KNOWN_IN_TEXT, cues);
    }

    /** Finds the names in running text where a place is to be expected, so that a smaller city will do. */
    List<Mention> findExpected(Tokens tokens, int low, int high) {
        return find(tokens, low, high, false, KNOWN_IN_FIELD, List.of());
    }

    /** The same where words before a name say that it is a place of work, so that the name of a town will do. */
    List<Mention> findNamed(Tokens tokens, int low, int high) {
        return find(tokens, low, high, false, KNOWN_IF_NAMED, List.of());
    }

    private List<Mention> find(Tokens tokens, int low, int high, boolean field, long known, List<Cue> cues) {
        List<Mention> mentions = new ArrayList<>(4);
        boolean shouted = field && shouted(tokens);
        boolean excluding = false;
        int at = low;
        while (at < high) {
            if (excluding && at > low && (tokens.before[at] & ENDS_EXCLUSION) != 0) {
                excluding = false;
            }
            int kinds = words.kinds(tokens, at);
            boolean mayName = field || capital(tokens, at) || (kinds & PlaceWords.WIDE) != 0;
            long hit = mayName ? gazetteer.longest(tokens, at) : PhraseTable.NONE;
            if (hit == PhraseTable.NONE) {
                excluding |= (kinds & PlaceWords.EXCLUDES) != 0;
                at++;
                continue;
            }
            int to = at + (int) (hit >>> 32);
            List<Reading> readings =
                    readings(tokens, at, to, gazetteer.candidates((int) hit), field, known, shouted, cues);
            if (readings.isEmpty()
                    || streets.isLandmark(tokens, mentions, at, to)
                    || streets.isIslandOf(tokens, at)
                    || (!field && (streets.isCompound(tokens, at) || isHalf(tokens, at, readings)))) {
                excluding |= (kinds & PlaceWords.EXCLUDES) != 0;
                at++;
            } else {
                mentions.add(new Mention(at, to, readings, excluding));
                at = to;
            }
        }
        return mentions;
    }

    /** {@code BahnCard-Abo}, {@code Luxembourg-Kirchberg}: a small town's name behind a hyphen. */
    private static boolean isHalf(Tokens tokens, int at, List<Reading> readings) {
        return at > 0
                && tokens.before[at] == Tokens.HYPHEN
                && readings.stream()
                        .allMatch(r -> r.candidate().level() == Level.CITY
                                && r.candidate().fame() < KNOWN_IF_RISKY);
    }

    private static final int ENDS_EXCLUSION = Tokens.STRONG | Tokens.CLOSE | Tokens.PIPE | Tokens.LINE | Tokens.STOP;

    private List<Reading> readings(
            Tokens tokens,
            int from,
            int to,
            List<Candidate> candidates,
            boolean field,
            long known,
            boolean shouted,
            List<Cue> cues) {
        if (street(tokens, from, to)) {
            return List.of();
        }
        int kinds = to - from == 1 ? words.kinds(tokens, from) : 0;
        boolean sure = (kinds & PlaceWords.SURE) != 0;
        boolean upper = upper(tokens, from, to);
        boolean alone = field && alone(tokens, from, to);
        if ((!field && !capital(tokens, from) && (kinds & PlaceWords.WIDE) == 0) || lone(tokens, from, to)) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(candidates.size());
        for (Candidate c : candidates) {
            boolean leans = c.leans();
            boolean small = c.level() == Level.CITY && c.fame() < KNOWN_ALONE && to - from > 1;
            if (small && goesOn(tokens, to)) {
                continue;
            }
            if (to - from == 1 && tokens.hash[from] == CR && c.code().equals("CZ") != isCzech(tokens, from)) {
                continue;
            }
            if (c.upperOnly()) {
                if (within(from, cues)) {
                    continue;
                }
                if (!upper && !(field && sure) && !(field && afterComma(tokens, from))) {
                    continue;
                }
                leans |= !upper && !(field && sure);
                leans |= !field
                        && !sure
                        && !(c.level() == Level.COUNTRY && behindSlash(tokens, from))
                        && !behindTown(tokens, from, c, candidates)
                        && !(bracketed(tokens, from, to) && (kinds & PlaceWords.BRACKETED) != 0);
                leans |= shouted && !sure && !broken(tokens, from);
                leans |= isWord(kinds) && !broken(tokens, from) && !afterCue(from, cues);
                if (isWord(kinds) && !endsPart(tokens, to)) {
                    continue;
                }
            } else if (c.level() == Level.REGION) {
                if (!field && isPartOfCountry(tokens, from, to)) {
                    continue;
                }
                leans |= (!field && c.fame() < (known == KNOWN_IN_TEXT ? KNOWN_IN_FIELD : KNOWN_IF_NAMED))
                        || (kinds & PlaceWords.RISKY) != 0;
            } else if (c.level() == Level.CITY) {
                if (within(from, cues) || ((kinds & PlaceWords.NO_CITY) != 0 && !beforeComma(tokens, to))) {
                    continue;
                }
                if (!field && (kinds & PlaceWords.RISKY) != 0 && endsName(tokens, from)) {
                    continue;
                }
                leans |= (kinds & PlaceWords.RISKY) != 0 && !alone && !meant(tokens, from, to, field, known, c);
                leans |= c.fame() < (possessive(tokens, to) ? KNOWN_IN_TEXT : known) && !alone;
            } else if (c.code().equals("WORLD") && to < tokens.count && words.is(tokens, to, PlaceWords.OFFICE)) {
                // "Global HQ": the office of all, not work from anywhere
                continue;
            }
            readings.add(new Reading(c, leans));
        }
        return readings;
    }

    private boolean meant(Tokens tokens, int from, int to, boolean field, long known, Candidate city) {
        if (field) {
            return false;
        }
        if (known == KNOWN_IF_NAMED && to - from == 1 && words.is(tokens, from, PlaceWords.ALSO_CITY)) {
            return true;
        }
        boolean expected = known == KNOWN_IN_FIELD && city.fame() >= KNOWN_IF_RISKY;
        return expected || (city.fame() >= KNOWN_ALONE && alone(tokens, from, to));
    }

    /** {@code First Prairie Credit Union}. */
    private boolean endsName(Tokens tokens, int from) {
        return from > 1
                && tokens.before[from] == Tokens.SPACE
                && tokens.before[from - 1] == Tokens.SPACE
                && name(tokens, from - 1)
                && name(tokens, from - 2)
                && !words.is(tokens, from - 1, PlaceWords.FILLER | PlaceWords.PREPOSITION);
    }

    /** {@code Toronto's}; of a small place rather a person's ({@code King's Cross}). */
    private static boolean possessive(Tokens tokens, int to) {
        return to < tokens.count && tokens.before[to] == 0 && tokens.length(to) == 1;
    }

    /** Codes that are also small words ({@code OR}, {@code IN}) must end their part of the text. */
    private static boolean isWord(int kinds) {
        return (kinds & (PlaceWords.JOINS | PlaceWords.PREPOSITION | PlaceWords.FILLER)) != 0;
    }

    private boolean street(Tokens tokens, int from, int to) {
        if (streets.isDirection(tokens, from, to)) {
            return true;
        }
        if (to < tokens.count && tokens.before[to] == Tokens.SPACE && words.is(tokens, to, PlaceWords.STREET)) {
            return !words.is(tokens, from, PlaceWords.STREET_BEFORE);
        }
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            if ((tokens.before[i + 1] & BREAK) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.STREET_BEFORE)) {
                return true;
            }
            if (!words.is(tokens, i, PlaceWords.FILLER) && tokens.length(i) > 3) {
                return false;
            }
        }
        return false;
    }

    /** {@code N/A} and {@code n.a.} are no places. */
    private static boolean lone(Tokens tokens, int from, int to) {
        return to - from == 1
                && tokens.count == 1
                && tokens.length(from) == 2
                && tokens.is(from, Tokens.UPPER)
                && tokens.text.strip().equalsIgnoreCase("na");
    }

    private static boolean upper(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Tokens.UPPER)) {
                return false;
            }
        }
        return true;
    }

    private static boolean capital(Tokens tokens, int from) {
        return tokens.is(from, Tokens.CAPITAL) || tokens.text.charAt(tokens.start[from]) >= 0x0590;
    }

    private static boolean shouted(Tokens tokens) {
        int words = 0;
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.is(i, Tokens.NUMBER)) {
                continue;
            }
            if (!tokens.is(i, Tokens.UPPER)) {
                return false;
            }
            words += tokens.length(i) > 3 ? 2 : 1;
        }
        return words > 3;
    }

    private static boolean afterComma(Tokens tokens, int from) {
        return from > 0 && (tokens.before[from] & Tokens.COMMA) != 0;
    }

    /** {@code Australia/NZ}. */
    private static boolean behindSlash(Tokens tokens, int from) {
        return from > 0 && tokens.before[from] == Tokens.SLASH && name(tokens, from - 1);
    }

    /** {@code Santa Maria da Feira}: a longer name that no list has. */
    private static boolean goesOn(Tokens tokens, int to) {
        return to + 1 < tokens.count
                && PARTICLES.contains(tokens.hash[to])
                && !tokens.is(to, Tokens.CAPITAL)
                && tokens.before[to] == Tokens.SPACE
                && tokens.before[to + 1] == Tokens.SPACE
                && name(tokens, to + 1);
    }

    private static boolean isCzech(Tokens tokens, int at) {
        return tokens.text.charAt(tokens.start[at]) == 'Č';
    }

    /** {@code The North West}: of any country, not the province of that name. */
    private static boolean isPartOfCountry(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!COMPASS.contains(tokens.hash[i])) {
                return false;
            }
        }
        return !afterComma(tokens, from) && (to >= tokens.count || tokens.hash[to] != PROVINCE);
    }

    /** {@code In Tonopah, NV}: the code of a state behind a town that no list names. */
    private boolean behindTown(Tokens tokens, int from, Candidate state, List<Candidate> all) {
        if ((tokens.before[from] & ~Tokens.SPACE) != Tokens.COMMA || state.level() != Level.REGION) {
            return false;
        }
        boolean one = CODED.contains(state.code())
                && all.stream()
                        .allMatch(c -> c.level() != Level.REGION
                                || !CODED.contains(c.code())
                                || c.code().equals(state.code()));
        if (!one) {
            return false;
        }
        int town = from - 1;
        while (town > 0
                && from - town < LONGEST_TOWN
                && tokens.before[town] == Tokens.SPACE
                && name(tokens, town - 1)) {
            town--;
        }
        return town > 0
                && name(tokens, town)
                && tokens.before[town] == Tokens.SPACE
                && words.is(tokens, town - 1, PlaceWords.PREPOSITION);
    }

    private static boolean name(Tokens tokens, int token) {
        return tokens.is(token, Tokens.CAPITAL) && !tokens.is(token, Tokens.UPPER) && !tokens.is(token, Tokens.NUMBER);
    }

    private static boolean beforeComma(Tokens tokens, int to) {
        return to < tokens.count && (tokens.before[to] & Tokens.COMMA) != 0;
    }

    private static boolean broken(Tokens tokens, int from) {
        return from == 0 || (tokens.before[from] & (BREAK | Tokens.HYPHEN)) != 0;
    }

    private static boolean endsPart(Tokens tokens, int to) {
        return to >= tokens.count || (tokens.before[to] & (BREAK | Tokens.HYPHEN)) != 0;
    }

    private boolean alone(Tokens tokens, int from, int to) {
        int first = from;
        while (first > Math.max(0, from - MOST_FILLERS)
                && (tokens.before[first] & BREAK) == 0
                && words.is(tokens, first - 1, PlaceWords.FILLER)) {
            first--;
        }
        int last = to;
        while (last < Math.min(tokens.count, to + MOST_FILLERS)
                && (tokens.before[last] & BREAK) == 0
                && words.is(tokens, last, PlaceWords.FILLER)) {
            last++;
        }
        boolean opens = first == 0 || (tokens.before[first] & BREAK) != 0;
        return opens && (last >= tokens.count || (tokens.before[last] & BREAK) != 0);
    }

    private static boolean bracketed(Tokens tokens, int from, int to) {
        return (tokens.before[from] & Tokens.OPEN) != 0 && (tokens.before[to] & Tokens.CLOSE) != 0;
    }

    private static boolean within(int from, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.from() <= from && from < cue.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean afterCue(int from, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.to() == from) {
                return true;
            }
        }
        return false;
    }
}
