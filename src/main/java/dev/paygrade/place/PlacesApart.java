package dev.paygrade.place;

import java.util.Set;

/** Places that no word of their sentence governs, but its form: it says nothing else, or says what is done from there. */
class PlacesApart extends WordsBehind {
    private static final int LONGEST_TOWN = 3;
    private static final int LONGEST_HEADING = 6;
    /** Characters of {@code 12ème}. */
    private static final int LONGEST_DISTRICT = 6;

    private static final int FARTHEST_AIM = 14;
    private static final int FARTHEST_CHOICE = 16;
    private static final int FARTHEST_READER = 4;

    private static final int MOST_CLIENT_WORDS = 8;

    /** More people than hours of a week or days of a month. */
    private static final int LEAST_STAFF = 50;

    private static final int ENDS = CLAUSE_END & ~Tokens.COLON;

    private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC", "GI");

    private static final long CLIENT = Tokens.hash("client");
    private static final long OUT = Tokens.hash("out");
    private static final long FROM_WORD = Tokens.hash("from");
    private static final long OF_WORD = Tokens.hash("of");

    PlacesApart(PlaceWords words, TownWords towns, Tokens tokens, int[] kinds, PlaceGroup group) {
        super(words, towns, tokens, kinds, group);
    }

    /** What the places weigh by the form of their sentence; zero if it says nothing. */
    final int apart() {
        if (chosenOf()) {
            return CueWeigher.MOST;
        }
        if (basedPart() || alone() || describesPosition()) {
            return CueWeigher.MOST - 1;
        }
        return isNamedSite()
                        || inBracketsBehindSite()
                        || wantedFor()
                        || doneFrom()
                        || forClient()
                        || whereWeAre()
                        || namesEmployer()
                ? CueWeigher.MOST - 2
                : 0;
    }

    /** {@code Für 300 Anwender, Standort Ulm}: a part of its own that is a word for a place of work and its name. */
    private boolean isNamedSite() {
        int site = group.from() - 1;
        if (site <= group.low()
                || !group.hasTown()
                || tokens.before[group.from()] != Tokens.SPACE
                || !is(site, SentenceWords.WORKSITE)) {
            return false;
        }
        boolean apart = (tokens.before[site] & (Tokens.COMMA | Tokens.DASH | Tokens.OPEN | Tokens.PIPE)) != 0
                && !is(site, SentenceWords.ELSEWHERE)
                && !tokens.runsOn(group.to());
        return apart || (tokens.is(site, Tokens.CAPITAL) && hasKind(site, SentenceWords.WHERE));
    }

    /** {@code Brno.}, {@code Ikeja, Lagos.}, {@code Truro, with one day at home}: a sentence that begins with the place. */
    private boolean alone() {
        if ((!group.hasTown() && group.from() == group.low() && !isCityState())
                || !opens()
                || (group.to() - group.from() == 1 && isWord())) {
            return false;
        }
        if (underHeading(SentenceWords.ELSEWHERE | SentenceWords.SITES | SentenceWords.TRIP)) {
            return false;
        }
        int at = group.to();
        while (at < group.high() && is(at, SentenceWords.PART) && tokens.before[at] == Tokens.SPACE) {
            at++;
        }
        // "Paris 9e", "Praha 8"
        at += at < group.high() && tokens.before[at] == Tokens.SPACE && isDistrict(at) ? 1 : 0;
        if (at == group.high() || (tokens.before[at] & ENDS) != 0) {
            return true;
        }
        if (choice()) {
            return true;
        }
        return (tokens.before[at] & Tokens.COMMA) != 0
                && (tokens.is(at, Tokens.NUMBER)
                        || is(at, SentenceWords.WITH | SentenceWords.TERMS | SentenceWords.WHERE)
                        || words.is(tokens, at, PlaceWords.PREPOSITION | PlaceWords.CLAUSE));
    }

    private boolean isDistrict(int at) {
        return Character.isDigit(tokens.text.charAt(tokens.start[at])) && tokens.length(at) <= LONGEST_DISTRICT;
    }

    private boolean isCityState() {
        return CITY_STATES.containsAll(group.countries());
    }

    private boolean isWord() {
        return words.is(tokens, group.from(), PlaceWords.ALSO_CITY);
    }

    /** {@code The plant leader in Brampton, Ontario}, unlike {@code customers in Brampton, Ontario}. */
    final boolean writtenOut() {
        int where = group.from() - 1;
        if (group.addresses().size() != 1
                || !group.hasCity()
                || !isLong()
                || where <= group.low()
                || !is(where, SentenceWords.WHERE)) {
            return false;
        }
        for (int i = where - 1; i >= group.low(); i--) {
            if (is(i, SentenceWords.TRIP | SentenceWords.SEAT | SentenceWords.RELATIVE | SentenceWords.WITH)
                    || words.is(tokens, i, PlaceWords.EVENT)
                    || (where - i <= 2 && is(i, SentenceWords.ELSEWHERE | SentenceWords.BEING))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma stands within the places. */
    private boolean isLong() {
        for (int i = group.from() + 1; i < group.to(); i++) {
            if ((tokens.before[i] & Tokens.COMMA) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Nothing stands before the places but a town that no list names. */
    private boolean opens() {
        int gap = tokens.before[group.low()];
        boolean closed = (gap & Tokens.CLOSE) != 0 && tokens.text.charAt(tokens.end[group.low() - 1]) != ')';
        if ((gap & Tokens.OPEN) != 0 || closed) {
            return false;
        }
        boolean university = group.low() == 0
                && group.from() == 2
                && is(0, WORKPLACE)
                && is(1, SentenceWords.OF)
                && (isLong() || group.to() == group.high());
        boolean within = group.from() - group.low() == 1 && is(group.low(), SentenceWords.PART);
        if (group.from() == group.low() || university || within) {
            return true;
        }
        if (group.from() - group.low() > LONGEST_TOWN || (tokens.before[group.from()] & Tokens.COMMA) == 0) {
            return false;
        }
        for (int i = group.low(); i < group.from(); i++) {
            if (!tokens.is(i, Tokens.CAPITAL)
                    || tokens.is(i, Tokens.NUMBER)
                    || (i > group.low() && (tokens.before[i] & ~(Tokens.SPACE | Tokens.HYPHEN | Tokens.DOT)) != 0)
                    || words.is(tokens, i, PlaceWords.READER | PlaceWords.SUBJECT)
                    || (words.is(tokens, i, PlaceWords.NO_CITY) && !is(i, SentenceWords.PART))
                    || (kinds[i] & ~SentenceWords.PART) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a short line before says what the places are of. */
    private boolean underHeading(int kind) {
        if (group.low() == 0 || (tokens.before[group.low()] & Tokens.LINE) == 0) {
            return false;
        }
        boolean found = false;
        for (int i = group.low() - 1; i >= Math.max(0, group.low() - LONGEST_HEADING); i--) {
            found |= is(i, kind);
            if (i == 0 || (tokens.before[i] & Tokens.SENTENCE) != 0) {
                return found;
            }
        }
        return false;
    }

    /** Two or more towns that an {@code or} joins. */
    private boolean choice() {
        return group.addresses().size() > 1 && group.hasTown() && words.hasOr(tokens, group.from(), group.to());
    }

    /** {@code Located in either Cape Town or Bristol}, {@code at either of two sites: Oslo or Turku}. */
    private boolean chosenOf() {
        if (!choice()) {
            return false;
        }
        for (int i = group.from() - 1; i >= Math.max(group.low(), group.from() - FARTHEST_CHOICE); i--) {
            if (is(i, SentenceWords.TRIP)) {
                return false;
            }
            if (is(i, SentenceWords.CHOICE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code This is a Dubai role}. */
    private boolean describesPosition() {
        int article = group.from() - 1;
        int next = group.to();
        return group.hasTown()
                && article >= group.low()
                && next < group.high()
                && tokens.length(article) <= FARTHEST_READER
                && (!is(article, SentenceWords.WHERE) || article(article))
                && tokens.before[group.from()] == Tokens.SPACE
                && (tokens.before[next] & ~(Tokens.SPACE | Tokens.HYPHEN)) == 0
                && !tokens.is(next, Tokens.CAPITAL)
                && words.is(tokens, next, PlaceWords.SUBJECT);
    }

    /** {@code Doctoral position, Delft University of Technology.}: the first sentence ends with who hires. */
    private boolean namesEmployer() {
        int next = group.to();
        return group.low() == 0
                && group.from() > 0
                && group.from() <= MOST_CLIENT_WORDS
                && (tokens.before[group.from()] & (Tokens.COMMA | Tokens.DASH)) != 0
                && next < group.high()
                && tokens.before[next] == Tokens.SPACE
                && tokens.is(next, Tokens.CAPITAL)
                && is(next, WORKPLACE)
                && group.high() - next <= FARTHEST_READER;
    }

    /** {@code We seek a welder for Beja, Portugal}: where somebody is wanted for. */
    private boolean wantedFor() {
        int at = group.from() - 1;
        if (!group.hasTown() || at <= group.low() || !towns.isAim(tokens, at) || is(at, SentenceWords.HIRING)) {
            return false;
        }
        int end = group.to();
        if (end < group.high()
                && tokens.runsOn(end)
                && !words.is(tokens, end, PlaceWords.CLAUSE | PlaceWords.PREPOSITION | PlaceWords.JOINS)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(group.low(), at - FARTHEST_AIM); i--) {
            if (is(i, SentenceWords.HIRING)) {
                return true;
            }
            if ((tokens.before[i + 1] & (CLAUSE_END & ~(Tokens.OPEN | Tokens.CLOSE))) != 0
                    || is(i, SentenceWords.ELSEWHERE | SentenceWords.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code From Santiago you look after}, {@code vous suivrez depuis Tunis}: what is done from there. */
    private boolean doneFrom() {
        int from = group.from() - 1;
        if (from < group.low() || !is(from, SentenceWords.ORIGIN)) {
            return false;
        }
        if (tokens.hash[from] == FROM_WORD && sendsFrom(from)) {
            return true;
        }
        if (tokens.hash[from] == OF_WORD) {
            return group.hasTown() && from > group.low() && tokens.hash[from - 1] == OUT && isBase(from - 1);
        }
        if (from == group.low()) {
            return reader(group.to(), Math.min(group.high(), group.to() + FARTHEST_READER));
        }
        return towns.isSource(tokens, from) && reader(Math.max(group.low(), from - FARTHEST_READER), from);
    }

    /** {@code You'd lead them from Kraków.}: what the reader does from there, and nothing behind. */
    private boolean sendsFrom(int from) {
        if (!group.hasTown()
                || group.addresses().size() > 1
                || from - group.low() < 2
                || from - group.low() > FARTHEST_READER + 2
                || !reader(group.low(), group.low() + 1)
                || tokens.runsOn(group.to())) {
            return false;
        }
        for (int i = group.low(); i < from; i++) {
            int other = SentenceWords.ELSEWHERE | SentenceWords.TRIP | SentenceWords.MOVING | SentenceWords.LIVING;
            if (is(i, other) || (tokens.before[i + 1] & (CLAUSE_END | Tokens.COMMA)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code 2:1 roster, out of Perth}; unlike {@code a startup out of Stanford}. */
    private boolean isBase(int out) {
        return out == group.low()
                || (tokens.before[out] & (CLAUSE_END | Tokens.COMMA)) != 0
                || is(out - 1, SentenceWords.WORKING | SentenceWords.ROUND | SentenceWords.AREA);
    }

    private boolean reader(int low, int high) {
        for (int i = low; i < high; i++) {
            if (words.is(tokens, i, PlaceWords.READER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Staffing for a logistics client in Memphis}: the work is where the one it is for is. */
    private boolean forClient() {
        int where = group.from() - 1;
        if (!group.hasTown() || where <= group.low() || !is(where, SentenceWords.WHERE)) {
            return false;
        }
        int client = where - 1;
        if (is(client, WORKPLACE) && client - 2 > group.low() && tokens.length(client - 1) == 1) {
            // "our customer's shipyard"
            client -= 2;
        }
        if (!towns.isClient(tokens, client)) {
            return false;
        }
        for (int i = client - 1; i >= Math.max(group.low(), client - MOST_CLIENT_WORDS); i--) {
            if (towns.isAim(tokens, i)) {
                return (tokens.hash[client] == CLIENT || i < client - 1)
                        && (group.low() == 0 || hires(group.high() - 1));
            }
            if ((tokens.before[i + 1] & (CLAUSE_END | Tokens.COMMA)) != 0 || is(i, SentenceWords.WITH)) {
                return false;
            }
        }
        return false;
    }

    private boolean hires(int at) {
        for (int i = at; i >= group.low(); i--) {
            if (is(i, SentenceWords.HIRING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code A data centre project in Cork}, if somebody is wanted for it or it is what is told of. */
    final boolean onProject(int at, boolean being) {
        return towns.isProject(tokens, at) && group.hasTown() && (hires(at - 1) || (being && at - group.low() <= 1));
    }

    /** {@code US-based, from home}: a part of its own. */
    final boolean basedPart() {
        int based = group.to();
        return group.from() == group.low()
                && based < group.high()
                && tokens.before[based] == Tokens.HYPHEN
                && is(based, SentenceWords.BEING)
                && (based + 1 == group.high()
                        || (tokens.before[based + 1] & (CLAUSE_END | Tokens.COMMA)) != 0
                        || words.is(tokens, based + 1, PlaceWords.JOINS | PlaceWords.CLAUSE));
    }

    /** {@code 160 people work at our seat in Bern and our branch in Suzhou}: how many are where, not where one is wanted. */
    final boolean staffWorks() {
        boolean works = false;
        for (int i = group.from() - 1; i >= group.low(); i--) {
            works |= is(i, SentenceWords.WORKING);
            if (ofPosition(i, PlaceWords.JOINING) || is(i, SentenceWords.HIRING)) {
                return false;
            }
            if (works && tokens.is(i, Tokens.NUMBER) && tokens.number(i) > LEAST_STAFF) {
                return true;
            }
        }
        return false;
    }

    /** {@code Sligo is where we began}. */
    private boolean whereWeAre() {
        int at = group.to();
        return group.from() == group.low()
                && at + 2 < group.high()
                && is(at, SentenceWords.BEING)
                && words.is(tokens, at + 1, PlaceWords.CLAUSE)
                && (is(at + 2, SentenceWords.COMPANY) || words.is(tokens, at + 2, PlaceWords.READER));
    }
}
