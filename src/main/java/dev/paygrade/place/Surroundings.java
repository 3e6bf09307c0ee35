package dev.paygrade.place;

import java.util.Set;

/** The words around some places in a sentence, and the one that introduces them. */
class Surroundings {
    static final int LONGEST_ARTICLE = 3;
    static final int BEHIND = 5;
    static final int CLAUSE_END = Tokens.STRONG | Tokens.OPEN | Tokens.CLOSE | Tokens.DASH | Tokens.PIPE | Tokens.COLON;
    static final int WORKPLACE = SentenceWords.WORKSITE | SentenceWords.SITES | SentenceWords.SEAT;

    /** One person's having a home somewhere. */
    private static final Set<Long> THIRD_PERSON =
            Set.of(Tokens.hash("lives"), Tokens.hash("vive"), Tokens.hash("vit"), Tokens.hash("lebt"));

    private static final Set<Long> LATIN =
            Set.of(Tokens.hash("de"), Tokens.hash("di"), Tokens.hash("d"), Tokens.hash("do"), Tokens.hash("da"));

    private static final int MOST_STEPS = 6;
    private static final int LONGEST_STREET = 6;
    private static final int SMALL = PlaceWords.LINK | PlaceWords.FILLER | PlaceWords.PREPOSITION | PlaceWords.JOINS;

    private static final long WE_ARE = Tokens.hash("were");
    private static final long SALARIES = Tokens.hash("salaries");

    static final int OWNER =
            WORKPLACE | SentenceWords.AREA | SentenceWords.COMPANY | SentenceWords.TEAM | SentenceWords.LIVING;

    final PlaceWords words;
    final TownWords towns;
    final Tokens tokens;
    final int[] kinds;
    final PlaceGroup group;

    /** @param kinds of {@link SentenceWords#mark} */
    Surroundings(PlaceWords words, TownWords towns, Tokens tokens, int[] kinds, PlaceGroup group) {
        this.words = words;
        this.towns = towns;
        this.tokens = tokens;
        this.kinds = kinds;
        this.group = group;
    }

    final boolean ofPosition(int token, int more) {
        return words.is(tokens, token, PlaceWords.SUBJECT | PlaceWords.READER | more);
    }

    final boolean is(int token, int kind) {
        return (kinds[token] & kind) != 0;
    }

    /** {@code Office: Tallinn}, {@code Depot address: Greenford Road, London}. */
    final boolean labelled() {
        int label = group.from() - 1;
        int least = Math.max(group.low(), label - LONGEST_STREET);
        while (label > least
                && (tokens.before[label + 1] & Tokens.COLON) == 0
                && (tokens.is(label, Tokens.CAPITAL) || tokens.is(label, Tokens.NUMBER))) {
            label--;
        }
        return label >= group.low()
                && (tokens.before[label + 1] & Tokens.COLON) != 0
                && !is(label, SentenceWords.SEAT)
                && !(label > group.low() && is(label - 1, SentenceWords.ELSEWHERE))
                && (is(label, WORKPLACE | SentenceWords.AREA) || words.is(tokens, label, PlaceWords.LABEL));
    }

    /**
     * The word before the preposition of the places.
     *
     * @return less than one before the sentence if no preposition introduces them
     */
    final int introduction() {
        int none = group.low() - 2;
        int i = group.from() - 1;
        boolean strange = false;
        boolean bracketed = inBracketsBehindName();
        for (int step = 0; step < MOST_STEPS && i >= group.low(); step++, i--) {
            if (step == 0 && bracketed) {
                continue;
            }
            if ((tokens.before[i + 1] & (CLAUSE_END | Tokens.SLASH)) != 0) {
                return none;
            }
            if (is(i, SentenceWords.AREA) || (step > 1 && towns.isDistance(tokens, i))) {
                return i;
            }
            if (is(i, SentenceWords.WITHIN) && !is(i, SentenceWords.WHERE)) {
                return hasKind(i, SentenceWords.ORIGIN) && !works(i - 2) ? none : i;
            }
            if (is(i, SentenceWords.PART) && !is(i, SentenceWords.WHERE)) {
                continue;
            }
            if (step == 0 && towns.isLandmark(tokens, i) && tokens.before[i + 1] == Tokens.SPACE) {
                continue;
            }
            boolean from = is(i, SentenceWords.ORIGIN);
            boolean goal = is(i, SentenceWords.GOAL);
            if (is(i, SentenceWords.WHERE) && !(tokens.length(i) == 1 && closedOff(i))) {
                if (i > group.low() && tokens.length(i) == 1 && is(i - 1, SentenceWords.GOAL)) {
                    return none;
                }
                isOwnThing(i - 1);
                return i - 1 >= group.low() && is(i - 1, SentenceWords.AREA | SentenceWords.WITHIN) ? i : i - 1;
            }
            if (is(i, SentenceWords.CHOICE) && !strange) {
                continue;
            }
            if ((from || is(i, SentenceWords.OF)) && i > group.low() && towns.isDistance(tokens, i - 1)) {
                return i - 1;
            }
            if (from && isSelf(i - 1)) {
                return i - 1;
            }
            if (from) {
                return works(i - 1) || (i > group.low() && is(i - 1, SentenceWords.TEAM)) ? i - 1 : none;
            }
            if (is(i, SentenceWords.OF)) {
                if (i > group.low() && is(i - 1, SentenceWords.PART) && !is(i - 1, WORKPLACE)) {
                    continue;
                }
                if (isOwnThing(i - 1)) {
                    return i - 1;
                }
                int street = street(i - 1);
                if (street >= group.low()) {
                    i = street;
                    continue;
                }
                if (partly(i - 1)) {
                    continue;
                }
                int owner = isLatin(i) && describesOwner(i - 1) ? i - 2 : i - 1;
                return owner >= group.low() && is(owner, OWNER) ? owner : none;
            }
            if (goal) {
                return moves(i - 1) ? i - 1 : none;
            }
            boolean unknownCity =
                    tokens.is(i, Tokens.CAPITAL) && ((tokens.before[group.from()] & Tokens.COMMA) != 0 || step > 0);
            unknownCity |= (tokens.before[i + 1] & Tokens.COMMA) != 0
                    && is(i, WORKPLACE)
                    && i > group.low()
                    && tokens.is(i - 1, Tokens.CAPITAL);
            boolean small = tokens.length(i) <= LONGEST_ARTICLE || words.is(tokens, i, PlaceWords.FILLER);
            if (is(i, SentenceWords.BEING) && hasKind(i, SentenceWords.AREA | WORKPLACE)) {
                return i;
            }
            boolean adjective = !small && !strange && kinds[i] == 0;
            strange |= adjective;
            if (!unknownCity && ((!small && !adjective) || (tokens.before[i + 1] & Tokens.COMMA) != 0)) {
                return none;
            }
        }
        return none;
    }

    /** {@code We're a family brewery from Leeds}, {@code firma z Katowic}: what the employer calls itself. */
    private boolean isSelf(int owner) {
        if (owner < group.low() || !is(owner, SentenceWords.COMPANY | SentenceWords.WORKSITE)) {
            return false;
        }
        boolean we = is(group.low(), SentenceWords.COMPANY) || tokens.hash[group.low()] == WE_ARE;
        return owner == group.low() || (we && owner - group.low() <= MOST_STEPS);
    }

    /** {@code La tienda de la calle Mayor de Logroño}: the first word of a street before its town, or -1. */
    private int street(int name) {
        for (int i = name; i >= Math.max(group.low(), name - 2); i--) {
            if ((tokens.before[i + 1] & ~Tokens.SPACE) != 0) {
                return -1;
            }
            if (words.is(tokens, i, PlaceWords.STREET_BEFORE)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Dans notre biscuiterie d'Arras}: where one is with the employer is a place of work, whatever it is called. */
    private boolean isOwnThing(int thing) {
        boolean own = thing - 2 >= group.low()
                && kinds[thing] == 0
                && tokens.length(thing) > LONGEST_ARTICLE
                && is(thing - 1, SentenceWords.OURS)
                && is(thing - 2, SentenceWords.WHERE)
                && !ofPosition(thing, PlaceWords.EVENT | PlaceWords.PERK)
                && (tokens.before[thing] | tokens.before[thing - 1] | tokens.before[thing + 1]) == Tokens.SPACE;
        if (own) {
            kinds[thing] = SentenceWords.WORKSITE;
        }
        return own;
    }

    /** {@code In Figueruelas (Zaragoza)}: a town that no list names, in a province that one does. */
    private boolean inBracketsBehindName() {
        int name = group.from() - 1;
        return name > group.low()
                && tokens.is(name, Tokens.CAPITAL)
                && kinds[name] == 0
                && (tokens.before[group.from()] & Tokens.OPEN) != 0
                && (tokens.before[group.to()] & Tokens.CLOSE) != 0
                && (tokens.before[name] & CLAUSE_END) == 0;
    }

    /** Of the Romance words for {@code of}, behind which adjectives stand. */
    private boolean isLatin(int of) {
        return LATIN.contains(tokens.hash[of]);
    }

    /** {@code Estudio contable de Rosario}. */
    final boolean describesOwner(int adjective) {
        return adjective > group.low()
                && kinds[adjective] == 0
                && tokens.before[adjective] == Tokens.SPACE
                && tokens.before[adjective + 1] == Tokens.SPACE
                && tokens.length(adjective) > LONGEST_ARTICLE
                && !tokens.is(adjective, Tokens.CAPITAL);
    }

    /** {@code At the edge of}, {@code in der Altstadt von}: some part that we need not know. */
    final boolean partly(int part) {
        for (int i = part - 1; i >= Math.max(group.low(), part - 2); i--) {
            if (is(i, SentenceWords.WHERE) && !article(i)) {
                return !is(part, OWNER | SentenceWords.ELSEWHERE);
            }
        }
        return false;
    }

    /** English {@code a}, not French {@code à}. */
    final boolean article(int i) {
        return tokens.length(i) == 1 && tokens.text.charAt(tokens.start[i]) == 'a';
    }

    /** English {@code a Dallas firm}, unlike Italian {@code a Milano e}. */
    final boolean closedOff(int article) {
        int next = group.to();
        return article(article)
                && next < group.high()
                && tokens.runsOn(next)
                && !is(next, SentenceWords.HIRING | SentenceWords.OF | SentenceWords.BEING)
                && !words.is(tokens, next, PlaceWords.JOINS | PlaceWords.PREPOSITION);
    }

    final boolean hasKind(int before, int kind) {
        for (int i = before - 1; i >= Math.max(group.low(), before - 2); i--) {
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }

    final boolean works(int at) {
        for (int i = at; i >= Math.max(group.low(), at - 2); i--) {
            if (is(i, SentenceWords.WORKING | SentenceWords.LIVING | SentenceWords.WITHIN | SentenceWords.BEING)
                    || words.is(tokens, i, PlaceWords.HOME | PlaceWords.OFFERED)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Experience from a firm in}. */
    final boolean elsewhereBefore(int at) {
        for (int i = at - 1; i >= group.low() && (tokens.before[i + 1] & Tokens.COMMA) == 0; i--) {
            if (is(i, SentenceWords.ELSEWHERE) && !is(i, WORKPLACE)) {
                return true;
            }
        }
        return false;
    }

    final boolean moves(int at) {
        for (int i = at; i >= Math.max(group.low(), at - BEHIND); i--) {
            if (is(i, SentenceWords.MOVING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The district serves 6,200 pupils in}: those whom an institution is there for. */
    final boolean served(int people) {
        for (int i = people; towns.isPeople(tokens, people) && i > Math.max(group.low(), people - MOST_STEPS); i--) {
            if (is(i - 1, SentenceWords.WORKSITE)) {
                return (tokens.before[i] & (CLAUSE_END | Tokens.COMMA)) == 0;
            }
        }
        return false;
    }

    /** {@code The firm has one more office in}: besides where the work is. */
    final boolean another(int workplace) {
        return workplace > group.low()
                && (towns.isOther(tokens, workplace - 1)
                        || (workplace - 1 > group.low() && towns.isOther(tokens, workplace - 2)));
    }

    /** {@code Sales, product and our agency in}: one of several that one has to do with. */
    final boolean enumerated(int company) {
        int i = company - 1;
        return i > group.low()
                && is(i, SentenceWords.OURS | SentenceWords.BACK)
                && ((tokens.before[i] & Tokens.COMMA) != 0 || words.is(tokens, i - 1, PlaceWords.JOINS));
    }

    /** {@code The group is at the University of}: its place of work, unlike {@code a degree from a university in}. */
    final boolean seatOf(int institution) {
        for (int i = institution - 1; i >= Math.max(group.low(), institution - LONGEST_ARTICLE); i--) {
            if (is(i, SentenceWords.BEING | SentenceWords.WORKING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code You join the group at the University of}. */
    final boolean joinedAt(int institution) {
        int at = institution - 1;
        at -= at > group.low() && tokens.length(at) <= LONGEST_ARTICLE && !is(at, SentenceWords.WHERE) ? 1 : 0;
        if (at <= group.low() || !is(at, SentenceWords.WHERE)) {
            return false;
        }
        boolean joins = false;
        for (int i = at - 1; i >= group.low(); i--) {
            if (is(i, SentenceWords.ELSEWHERE | SentenceWords.TRIP)) {
                return false;
            }
            joins |= words.is(tokens, i, PlaceWords.JOINING | PlaceWords.SUBJECT);
        }
        return joins;
    }

    /** {@code You join eleven colleagues in}, {@code join our engineers in}. */
    final boolean joined(int people) {
        if (!towns.isColleague(tokens, people)) {
            return false;
        }
        for (int i = people - 1; i >= Math.max(group.low(), people - LONGEST_ARTICLE - 1); i--) {
            if (words.is(tokens, i, PlaceWords.JOINING)) {
                return true;
            }
            if (words.is(tokens, i, PlaceWords.PREPOSITION | PlaceWords.CLAUSE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code A family firm with 35 people in}. */
    final boolean staffed(int with) {
        return is(with, SentenceWords.WITH) && with + 1 < group.high() && tokens.is(with + 1, Tokens.NUMBER);
    }

    /** {@code The CTO, who lives in}: somebody else's, unless it is the employer's or the reader's. */
    final boolean anothersHome(int living) {
        if (!THIRD_PERSON.contains(tokens.hash[living])) {
            return false;
        }
        for (int i = living - 1; i >= Math.max(group.low(), living - LONGEST_ARTICLE); i--) {
            if (is(i, SentenceWords.COMPANY | SentenceWords.TEAM | SentenceWords.OURS)
                    || words.is(tokens, i, PlaceWords.READER)) {
                return false;
            }
        }
        return true;
    }

    /** French {@code 70 salariés}, which folds to {@code salaries}. */
    final boolean headcount(int i) {
        if (towns.isColleague(tokens, i)) {
            for (int j = i - 1; j >= Math.max(group.low(), i - LONGEST_ARTICLE); j--) {
                if (tokens.is(j, Tokens.NUMBER)) {
                    return true;
                }
            }
        }
        return tokens.hash[i] == SALARIES && i > group.low() && tokens.is(i - 1, Tokens.NUMBER);
    }

    final boolean small(int i) {
        return tokens.length(i) <= LONGEST_ARTICLE || words.is(tokens, i, SMALL) || kinds[i] != 0;
    }
}
