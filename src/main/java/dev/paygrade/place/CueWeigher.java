package dev.paygrade.place;

/**
 * Weighs what the words around places in a sentence say of the work being there. The nearest word of a known kind
 * governs: places behind {@code customers} are theirs, those behind {@code our lab} are the work's. Words farther to
 * the left in the same clause add to it or take it back.
 */
final class CueWeigher {
    /** Something else is there. */
    static final int AWAY = -1;
    /** Not named as where something is, or as where it comes from. */
    static final int NONE = -2;

    static final int MOST = 5;

    private static final int STATED = 4;
    private static final int LEAST_STATED = 2;
    private static final int FARTHEST_HEAD = 14;
    private static final int FARTHEST_QUALITY = 12;
    private static final int MOST_UNKNOWN = 2;
    /** Unknown words behind which a word of something elsewhere no longer governs. */
    private static final int MOST_STRANGE = 4;

    private static final int MOST_BESIDE = 5;
    private static final int MOST_QUALITIES = 2;
    private static final int BACK_WORDS = 30;
    private static final int JAPANESE_WORDS = 14;

    private static final long ROUND = Tokens.hash("round");
    private static final long TO = Tokens.hash("to");
    private static final long WA = Tokens.hash("は");

    private final PlaceWords words;
    private final TownWords towns;

    CueWeigher(PlaceWords words) {
        this.words = words;
        this.towns = new TownWords(words);
    }

    /** @param kinds of {@link SentenceWords#mark} */
    PlaceGroup weigh(Tokens tokens, int[] kinds, PlaceGroup group) {
        return new Scan(words, towns, tokens, kinds, group).weighed();
    }

    /** Whether it is a town with its state or country that no word next to it says to be another's. */
    boolean isWrittenOut(Tokens tokens, int[] kinds, PlaceGroup group) {
        return new Scan(words, towns, tokens, kinds, group).writtenOut();
    }

    /** One group of places being weighed. */
    private static final class Scan extends PlacesApart {
        private boolean being;
        private boolean bound;
        private boolean lived;
        private int unknown;
        /** Whether the places are those of several sites in several countries. */
        private boolean several;
        /** Whether what stands behind {@code to} lies between. */
        private boolean aim;

        Scan(PlaceWords words, TownWords towns, Tokens tokens, int[] kinds, PlaceGroup group) {
            super(words, towns, tokens, kinds, group);
        }

        PlaceGroup weighed() {
            if (group.low() == 0 && group.hasTown() && towns.isDuty(tokens, 0)) {
                // "Deliver parcels in and around Hull"
                return group.weighed(LEAST_STATED, false, false);
            }
            int score = tokens.text.charAt(tokens.start[group.from()]) >= 0x3040 ? spaceless() : spaced();
            if (score > 1 && staffWorks()) {
                return group.weighed(1, false, lived);
            }
            return group.weighed(Math.min(score, MOST), bound || lived, lived);
        }

        /** Japanese: what is at a place stands behind its name. */
        private int spaceless() {
            for (int i = group.to(); i < Math.min(group.high(), group.to() + JAPANESE_WORDS); i++) {
                if (is(i, SentenceWords.ELSEWHERE | SentenceWords.ORIGIN)
                        || (tokens.before[i] & (Tokens.COMMA | CLAUSE_END)) != 0) {
                    break;
                }
                if (is(i, SentenceWords.WITHIN | SentenceWords.LIVING)) {
                    lived = true;
                    return MOST - 1;
                }
                if (is(i, WORKPLACE | SentenceWords.WORKING | SentenceWords.TEAM)) {
                    return isBehind(i, SentenceWords.ELSEWHERE)
                            ? AWAY
                            : isBehind(i, SentenceWords.BEING) ? 1 : MOST - 2;
                }
            }
            boolean told = false;
            for (int i = group.from() - 1; i >= Math.max(group.low(), group.from() - JAPANESE_WORDS); i--) {
                if (told && is(i, WORKPLACE)) {
                    return MOST - 2;
                }
                told |= tokens.hash[i] == WA;
            }
            return AWAY;
        }

        private int spaced() {
            if (namesThing()) {
                return NONE;
            }
            int behind = workplaceBehind();
            if (behind > 0) {
                int score = qualified(behind, group.from());
                return occasionBehind() ? AWAY : score;
            }
            if (labelled()) {
                if (is(group.from() - 1, SentenceWords.SITES)
                        && group.countries().size() > 1) {
                    return 1;
                }
                bound = true;
                return STATED;
            }
            if (institution()) {
                bound = true;
                return STATED - 1;
            }
            int based = basedBehind();
            if (based > 0) {
                return based;
            }
            int apart = apart();
            if (apart > 0) {
                bound = true;
                lived = basedPart();
                return apart;
            }
            if (bracketed() || closing()) {
                return 2;
            }
            int at = introduction();
            if (at < group.low() - 1) {
                return NONE;
            }
            int score = at < group.low() ? 0 : governed(at);
            if (score == AWAY && employerHires()) {
                score = 1;
            }
            if (score >= 0 && (at < group.low() || !is(at, SentenceWords.SEAT)) && !several && hiringBehind()) {
                score = Math.max(score, 1) + 2;
                bound = true;
            }
            return score > 0 && occasionBehind() ? AWAY : score;
        }

        private int governed(int at) {
            for (int i = at; i >= Math.max(group.low(), at - FARTHEST_HEAD); i--) {
                int gap = i == at ? 0 : tokens.before[i + 1];
                if ((gap & CLAUSE_END) != 0) {
                    return being ? MOST - 3 : 0;
                }
                if ((gap & Tokens.COMMA) != 0) {
                    unknown = MOST_UNKNOWN + 1;
                }
                int kind = tokens.hash[i] == ROUND && i + 1 < group.from() ? 0 : kinds[i];
                boolean owned = i > group.low() && is(i - 1, SentenceWords.OURS);
                if (headcount(i)) {
                    continue;
                }
                if (served(i)) {
                    return 2;
                }
                if (bringsTogether(i) || ((kind & SentenceWords.ELSEWHERE) != 0 && onProject(i, being))) {
                    bound = true;
                    return 3;
                }
                if ((kind & SentenceWords.ELSEWHERE) != 0
                        && (kind & SentenceWords.COMPANY) == 0
                        && !((kind & WORKPLACE) != 0 && (owned || being || seatOf(i) || joinedAt(i)))) {
                    return unknown > MOST_STRANGE && !being ? 0 : AWAY;
                }
                if ((kind & (WORKPLACE | SentenceWords.TEAM)) != 0) {
                    return workplace(i, kind, owned);
                }
                if ((kind & (SentenceWords.LIVING | SentenceWords.WITHIN)) != 0) {
                    if (anothersHome(i) || (i > group.low() && is(i - 1, SentenceWords.THING))) {
                        // "the replicas live in"
                        return AWAY;
                    }
                    if ((kind & SentenceWords.WITHIN) != 0 && elsewhereBefore(i)) {
                        return AWAY;
                    }
                    lived = true;
                    return qualified(3, i);
                }
                if ((kind & (SentenceWords.AREA | SentenceWords.MOVING)) != 0) {
                    if (elsewhereBefore(i)) {
                        return AWAY;
                    }
                    bound = true;
                    return 3;
                }
                if (words.is(tokens, i, PlaceWords.JOINING) || (kind & SentenceWords.HIRING) != 0) {
                    bound = unknown <= MOST_UNKNOWN && !aim;
                    lived = bound && !group.hasTown();
                    return bound ? qualified(3, i) : 0;
                }
                if (words.is(tokens, i, PlaceWords.READER)
                        && i > group.low()
                        && is(i - 1, WORKPLACE | SentenceWords.TEAM)) {
                    // "the store you will manage opens in"
                    bound = true;
                    return unknown <= MOST_UNKNOWN ? 3 : 1;
                }
                if (being && words.is(tokens, i, PlaceWords.EVENT)) {
                    return AWAY;
                }
                if (being && words.is(tokens, i, PlaceWords.SUBJECT)) {
                    bound = true;
                    return STATED;
                }
                if ((kind & SentenceWords.WORKING) != 0) {
                    return worked(i);
                }
                if (ofPosition(i, 0)) {
                    bound = being || (unknown == 0 && i == at);
                    return bound ? STATED : 1;
                }
                if ((kind & SentenceWords.COMPANY) != 0) {
                    return elsewhereBefore(i) || enumerated(i) ? AWAY : unknown <= MOST_UNKNOWN ? qualified(1, i) : 0;
                }
                if ((kind & (SentenceWords.BACK | SentenceWords.RELATIVE)) != 0 && being) {
                    return named(i);
                }
                if (unknown == 0 && (kind & SentenceWords.BEING) != 0) {
                    being = true;
                } else if (!being && (kind & SentenceWords.RELATIVE) != 0) {
                    return AWAY;
                } else if (i < at && words.is(tokens, i, PlaceWords.CLAUSE) && !staffed(i)) {
                    // "work with our animators in"
                    boolean others = is(i, SentenceWords.WITH) && is(i + 1, SentenceWords.OURS);
                    return others && i > group.low() && is(i - 1, SentenceWords.WORKING) ? AWAY : 0;
                } else if (tokens.hash[i] == TO) {
                    aim = true;
                } else if (!small(i)) {
                    unknown++;
                }
            }
            if (being && anothersBehind()) {
                return AWAY;
            }
            // "Based in Leuven, you sell"
            boolean opens = being && unknown == 0 && at - group.low() <= LONGEST_ARTICLE;
            bound |= opens;
            return opens ? STATED - 1 : 0;
        }

        /** {@code The support desk is in}, {@code at our plant in}, {@code two studios in}. */
        private int workplace(int i, int kind, boolean owned) {
            if (!being && unknown > MOST_UNKNOWN) {
                return 1;
            }
            boolean first = i - group.low() < 3;
            several = (kind & WORKPLACE) == SentenceWords.SITES
                    && group.countries().size() > 1;
            boolean sites = (kind & WORKPLACE) == SentenceWords.SITES;
            if (words.is(tokens, i, PlaceWords.PERK) && !owned) {
                return AWAY;
            }
            if (several || another(i)) {
                return 1;
            }
            int base = (kind & SentenceWords.SEAT) != 0 || sites ? 1 : 2;
            return qualified(base + (being || first ? 1 : 0), i);
        }

        /** {@code You will work in}; others may work anywhere. */
        private int worked(int at) {
            for (int i = at + 1; i + 1 < group.from(); i++) {
                if (words.is(tokens, i, PlaceWords.SPAN) && tokens.length(i) > LONGEST_ARTICLE) {
                    // "spend six months in Nairobi"
                    return AWAY;
                }
                if (is(i, SentenceWords.WITH) && (is(i + 1, SentenceWords.OURS) || tokens.is(i + 1, Tokens.NUMBER))) {
                    // "work with our animators in"
                    return AWAY;
                }
            }
            if (at == group.low()) {
                bound = true;
                return STATED;
            }
            for (int i = at; i >= Math.max(group.low(), at - FARTHEST_QUALITY); i--) {
                if (is(i, SentenceWords.ELSEWHERE)) {
                    return AWAY;
                }
                if (is(i, SentenceWords.RELATIVE)) {
                    bound = i > group.low() && (is(i - 1, SentenceWords.HIRING) || ofPosition(i - 1, 0));
                    return bound ? STATED : 0;
                }
                if (i < at ? ofPosition(i, PlaceWords.JOINING) : words.is(tokens, i, PlaceWords.READER)) {
                    bound = true;
                    return unknown > MOST_UNKNOWN ? 1 : STATED;
                }
                if (is(i, SentenceWords.TEAM | SentenceWords.OURS | SentenceWords.COMPANY)) {
                    return i > group.low() && is(i - 1, SentenceWords.ELSEWHERE) ? AWAY : 3;
                }
            }
            return 1;
        }

        /** {@code And it is in}: what has been named before. */
        private int named(int at) {
            for (int i = at - 1; i >= Math.max(0, at - BACK_WORDS); i--) {
                if (is(i, SentenceWords.ELSEWHERE)) {
                    return AWAY;
                }
                if (is(i, WORKPLACE | SentenceWords.TEAM) || ofPosition(i, 0)) {
                    return 3;
                }
            }
            return 0;
        }

        private int qualified(int base, int at) {
            int qualities = 0;
            int seen = 0;
            boolean apart = false;
            for (int i = at - 1; i >= Math.max(group.low(), at - FARTHEST_QUALITY); i--) {
                int gap = tokens.before[i + 1];
                if ((gap & (CLAUSE_END | Tokens.COMMA)) != 0) {
                    break;
                }
                if ((is(i, SentenceWords.TRIP) && !(towns.isGathering(tokens, i) && weekly()))
                        || (is(i, SentenceWords.ELSEWHERE) && !is(i, SentenceWords.TRIP) && !apart && !is(i, WORKPLACE))
                        || (words.is(tokens, i, PlaceWords.EVENT) && !ofPosition(i + 1, 0))) {
                    return AWAY;
                }
                boolean with = is(i, SentenceWords.WITH) && !is(at, SentenceWords.LIVING) && !withUs(i, at);
                // "con sede a": whose seat it is stands before
                boolean seated = at - i <= 2 && is(at, SentenceWords.SEAT);
                if (with && !apart && !seated && at - i <= MOST_BESIDE) {
                    if (i > group.low() && is(i - 1, SentenceWords.BEING)) {
                        // "you sit with the team in"
                        bound = true;
                        return base + MOST_QUALITIES;
                    }
                    int whose = describesOwner(i - 1) ? i - 2 : i - 1;
                    if (whose < group.low() || !is(whose, SentenceWords.COMPANY | SentenceWords.WORKSITE)) {
                        return AWAY;
                    }
                }
                if (words.is(tokens, i, PlaceWords.CLAUSE) && !is(i, SentenceWords.ORIGIN)) {
                    break;
                }
                if (is(i, SentenceWords.RELATIVE)) {
                    break;
                }
                apart |= (words.is(tokens, i, PlaceWords.PREPOSITION) && !article(i) && tokens.hash[i] != TO)
                        || is(i, SentenceWords.ORIGIN);
                if (is(i, SentenceWords.YEAR)
                        && !ofQuantity(i)
                        && i > group.low()
                        && tokens.before[i] != Tokens.HYPHEN
                        && tokens.length(i - 1) <= LONGEST_ARTICLE) {
                    return AWAY;
                }
                int quality = kinds[i] & SentenceWords.QUALITIES;
                if (ofPosition(i, PlaceWords.JOINING)) {
                    quality |= Integer.MIN_VALUE;
                }
                bound |= quality < 0 || (quality & (SentenceWords.HIRING | SentenceWords.WORKING)) != 0;
                if (quality != 0 && (seen & quality) == 0) {
                    qualities++;
                }
                seen |= quality;
            }
            bound |= addressed(at);
            return base + Math.min(MOST_QUALITIES, qualities);
        }

        /** {@code You will calm callers from our service desk in}: the sentence is about the work. */
        private boolean addressed(int at) {
            for (int i = at - 1; i >= group.low() && !is(i, SentenceWords.RELATIVE); i--) {
                if (ofPosition(i, PlaceWords.JOINING) || is(i, SentenceWords.WORKING)) {
                    return true;
                }
            }
            for (int i = group.to(); i < group.high() && !ends(i); i++) {
                if (words.is(tokens, i, PlaceWords.READER)) {
                    return true;
                }
            }
            return false;
        }
    }
}
