package dev.paygrade.place;

/** The words behind some places in a sentence: whose they are, and who is wanted there. */
class WordsBehind extends Surroundings {
    private static final int LONGEST_OPENING = 9;
    /** Days in a year that something may be done. */
    private static final int MOST_TIMES = 60;

    WordsBehind(PlaceWords words, TownWords towns, Tokens tokens, int[] kinds, PlaceGroup group) {
        super(words, towns, tokens, kinds, group);
    }

    /** {@code The Lugano Convention}, {@code the Berlin Group}, unlike {@code our Berlin group}. */
    final boolean namesThing() {
        int next = group.to();
        if (next >= group.high() || tokens.before[next] != Tokens.SPACE) {
            return false;
        }
        boolean owned = group.from() > group.low() && is(group.from() - 1, SentenceWords.OURS);
        boolean named = tokens.is(next, Tokens.CAPITAL) && is(next, SentenceWords.TEAM) && !owned;
        return named || is(next, SentenceWords.THING);
    }

    /** {@code Our Zug office}, {@code the Barcelona sales hub}. */
    final int workplaceBehind() {
        int before = group.from() - 1;
        boolean opens = before < group.low()
                && group.to() < group.high()
                && (is(group.to(), WORKPLACE) || isOfficeOfKind(group.to()));
        boolean first = group.from() - group.low() <= 1 && tokens.before[group.from()] == Tokens.SPACE;
        if (!opens
                && !first
                && (before < group.low()
                        || (tokens.before[group.from()] & ~Tokens.SPACE) != 0
                        || (kinds[before] == 0 && tokens.length(before) > LONGEST_ARTICLE && !describes(before)))) {
            return 0;
        }
        for (int i = group.to(); i < Math.min(group.high(), group.to() + 3); i++) {
            int comma = i == group.to() && first && listed() ? Tokens.COMMA : 0;
            if ((tokens.before[i] & ~Tokens.HYPHEN & ~Tokens.SPACE & ~comma) != 0
                    || is(i, SentenceWords.ELSEWHERE | SentenceWords.WHERE | SentenceWords.BEING | SentenceWords.WITH)
                    || words.is(tokens, i, PlaceWords.PREPOSITION | PlaceWords.JOINS)) {
                return 0;
            }
            if (is(i, WORKPLACE | SentenceWords.TEAM)) {
                return is(i, SentenceWords.SEAT) ? 1 : 2;
            }
            if (first && is(i, SentenceWords.COMPANY) && hires(i + 1)) {
                return 3;
            }
        }
        return 0;
    }

    /** {@code Our Hull, England, team}: a town and its state between commas. */
    private boolean listed() {
        for (int i = group.from() + 1; i < group.to(); i++) {
            if ((tokens.before[i] & Tokens.COMMA) != 0) {
                return group.countries().size() == 1;
            }
        }
        return false;
    }

    /** {@code Small Glasgow law firm is taking on}. */
    private boolean hires(int from) {
        for (int i = from; i < Math.min(group.high(), from + BEHIND); i++) {
            if (is(i, SentenceWords.HIRING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ankara'daki teknokent ofisimizde}: a word that we need not know before the place of work. */
    private boolean isOfficeOfKind(int kind) {
        return kind + 1 < group.high()
                && kinds[kind] == 0
                && tokens.length(kind) > LONGEST_ARTICLE
                && tokens.before[kind] == Tokens.SPACE
                && tokens.before[kind + 1] == Tokens.SPACE
                && !tokens.is(kind, Tokens.CAPITAL)
                && is(kind + 1, WORKPLACE);
    }

    /** {@code Our lively Barcelona office}. */
    private boolean describes(int adjective) {
        return adjective > group.low()
                && tokens.before[adjective] == Tokens.SPACE
                && !tokens.is(adjective, Tokens.CAPITAL)
                && is(adjective - 1, SentenceWords.OURS);
    }

    /** {@code You work with us in}, {@code arbeitest mit uns in}: the employer, not somebody else. */
    final boolean withUs(int with, int owner) {
        return owner == with + 1 && is(owner, SentenceWords.COMPANY) && tokens.length(owner) <= LONGEST_ARTICLE;
    }

    /** {@code Our clinic in Kassel is looking for}. */
    final boolean hiringBehind() {
        for (int i = group.to(); i < Math.min(group.high(), group.to() + 3); i++) {
            if (is(i, SentenceWords.HIRING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code A maker of milling machines in Aalen has a vacancy}: the subject of the sentence. */
    final boolean employerHires() {
        boolean employer = false;
        for (int i = group.low(); i < group.from(); i++) {
            if (is(i, SentenceWords.TRIP | SentenceWords.RELATIVE | SentenceWords.WITH | SentenceWords.BEING)
                    || (i > group.low() && (tokens.before[i] & (CLAUSE_END | Tokens.COMMA)) != 0)) {
                return false;
            }
            employer |= is(i, SentenceWords.COMPANY | WORKPLACE) && !is(i, SentenceWords.ELSEWHERE);
            if (!employer && is(i, SentenceWords.ELSEWHERE)) {
                return false;
            }
        }
        return employer && hiringBehind();
    }

    /** {@code In our lab in Basel twice a year}, {@code for the interview}. */
    final boolean occasionBehind() {
        boolean apart = false;
        if (visited()) {
            return true;
        }
        for (int i = group.to(); i < Math.min(group.high(), group.to() + BEHIND); i++) {
            apart |= (tokens.before[i] & (CLAUSE_END | Tokens.COMMA)) != 0 || words.is(tokens, i, PlaceWords.CLAUSE);
            if (group.from() - group.low() <= BEHIND && words.is(tokens, i, PlaceWords.MONEY)) {
                return true;
            }
            if (apart) {
                continue;
            }
            boolean per = i > group.to()
                    && tokens.length(i - 1) <= LONGEST_ARTICLE
                    && !(i + 1 < group.high() && tokens.is(i + 1, Tokens.NUMBER));
            if (words.is(tokens, i, PlaceWords.EVENT) || (is(i, SentenceWords.YEAR) && per)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a word begins is said of something else. */
    final boolean ends(int i) {
        return is(i, SentenceWords.RELATIVE) || (tokens.before[i] & Tokens.STRONG) != 0;
    }

    /** The sentence, but for a bracket or a county: {@code Tralee, Co. Kerry}. */
    private boolean ends() {
        int at = group.to();
        at += at < group.high() && is(at, SentenceWords.PART) && tokens.is(at, Tokens.CAPITAL) ? 1 : 0;
        return at == group.high()
                || (tokens.before[at] & (Tokens.OPEN | Tokens.DASH | Tokens.PIPE | Tokens.STRONG)) != 0
                || ((tokens.before[at] & Tokens.COMMA) != 0 && group.high() - at <= 2 && tokens.is(at, Tokens.CAPITAL));
    }

    /** {@code Which you will visit twice a year}. */
    private boolean visited() {
        int at = group.to();
        boolean clause = at < group.high() && is(at, SentenceWords.RELATIVE | SentenceWords.BEING);
        for (int i = at; clause && i < Math.min(group.high(), at + BEHIND); i++) {
            if (is(i, SentenceWords.TRIP)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Based in Paris, our parent company}. */
    final boolean anothersBehind() {
        int owner = group.to();
        return owner + 1 < group.high()
                && is(owner, SentenceWords.OURS)
                && (is(owner + 1, SentenceWords.ELSEWHERE)
                        || (owner + 2 < group.high() && is(owner + 2, SentenceWords.ELSEWHERE)));
    }

    /** {@code We meet in our Tokyo office every Wednesday}: so often that the work is there. */
    final boolean weekly() {
        for (int i = group.from() - 1; i > Math.max(group.low(), group.from() - BEHIND); i--) {
            if (towns.isWeekly(tokens, i) && tokens.length(i - 1) > 1) {
                return true;
            }
        }
        for (int i = group.to() + 1; i < Math.min(group.high(), group.to() + 2 * BEHIND); i++) {
            if (towns.isWeekly(tokens, i) && tokens.length(i - 1) > 1) {
                return true;
            }
        }
        return false;
    }

    /** {@code 4 million cases a year}, unlike {@code two weeks a year}. */
    final boolean ofQuantity(int year) {
        for (int i = year - 1; i >= Math.max(group.low(), year - BEHIND); i--) {
            if (tokens.is(i, Tokens.NUMBER) && (tokens.number(i) > MOST_TIMES || towns.isMillion(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code A Mayfair-based family office needs}, {@code US-based customers}; zero without such words. */
    final int basedBehind() {
        int based = group.to();
        if (based >= group.high() || tokens.before[based] != Tokens.HYPHEN || !is(based, SentenceWords.BEING)) {
            return 0;
        }
        int before = group.from() - 1;
        if (before >= group.low() && !named(before)) {
            return 0;
        }
        for (int i = based + 1; i < Math.min(group.high(), based + 1 + BEHIND); i++) {
            boolean others = is(i, SentenceWords.ELSEWHERE) && !towns.isClient(tokens, i);
            if ((tokens.before[i] & (CLAUSE_END | Tokens.COMMA)) != 0 || others) {
                return 0;
            }
            if (is(i, SentenceWords.HIRING)) {
                return 3;
            }
            if (is(i, OWNER)) {
                return 2;
            }
        }
        return 0;
    }

    /** An article, or what says that the employer is spoken of: {@code we are a}, {@code at our}. */
    private boolean named(int before) {
        return tokens.length(before) <= LONGEST_ARTICLE
                || is(before, SentenceWords.OURS | SentenceWords.COMPANY | SentenceWords.BEING);
    }

    /** {@code Die Stadt Hildesheim sucht}, {@code the City of Austin is hiring}: who hires is named for its place. */
    final boolean institution() {
        int next = group.to();
        while (next + 1 < group.high() && is(next, SentenceWords.PART) && tokens.is(next, Tokens.CAPITAL)) {
            next++;
        }
        boolean council = next + 1 < group.high() && towns.isCouncil(tokens, next);
        next += council ? 1 : 0;
        if (next >= group.high() || (tokens.before[next] & ~Tokens.SPACE) != 0 || !is(next, SentenceWords.HIRING)) {
            return false;
        }
        if (council || next > group.to()) {
            return council && tokens.before[next - 1] == Tokens.SPACE && group.from() - group.low() <= 1;
        }
        int i = group.from() - 1;
        i -= i >= group.low() && is(i, SentenceWords.OF) ? 1 : 0;
        return i >= group.low()
                && i - group.low() <= BEHIND
                && (tokens.before[i + 1] & ~Tokens.SPACE) == 0
                && is(i, SentenceWords.PART | WORKPLACE | SentenceWords.COMPANY);
    }

    /** {@code In the office (Munich or Zurich)}. */
    final boolean inBracketsBehindSite() {
        int site = group.from() - 1;
        if (site <= group.low()
                || (tokens.before[group.from()] & Tokens.OPEN) == 0
                || (tokens.before[group.to()] & Tokens.CLOSE) == 0
                || !is(site, SentenceWords.WORKSITE)) {
            return false;
        }
        for (int i = site; i >= Math.max(group.low(), site - BEHIND); i--) {
            if (is(i, SentenceWords.ELSEWHERE)) {
                return false;
            }
        }
        return group.countries().size() == 1 || words.hasOr(tokens, group.from(), group.to());
    }

    /** {@code You join eleven colleagues in}, {@code we meet on Tuesdays in}. */
    final boolean bringsTogether(int i) {
        return joined(i) || (towns.isGathering(tokens, i) && weekly());
    }

    /** {@code Brabanto (180 people, Leuven) makes}: what stands in brackets behind the employer's name. */
    final boolean bracketed() {
        if (group.low() > 0
                || (tokens.before[group.to()] & Tokens.CLOSE) == 0
                || (tokens.before[group.from()] & (Tokens.OPEN | Tokens.COMMA)) == 0) {
            return false;
        }
        int open = group.from();
        while (open > group.low() && (tokens.before[open] & Tokens.OPEN) == 0) {
            open--;
        }
        boolean first = open > group.low() && open - group.low() < BEHIND && group.from() - open <= BEHIND;
        for (int i = group.low(); first && i < open; i++) {
            first = !is(i, SentenceWords.ELSEWHERE);
        }
        return first;
    }

    /** {@code Small law firm, Main Street, Ballymena.}: a first sentence without a verb that ends with the place. */
    final boolean closing() {
        if (group.low() > 0
                || !ends()
                || (tokens.before[group.from()] & (Tokens.COMMA | Tokens.DASH)) == 0
                || group.from() > LONGEST_OPENING) {
            return false;
        }
        boolean dash = (tokens.before[group.from()] & Tokens.DASH) != 0;
        for (int i = 0; i < group.from(); i++) {
            int told = SentenceWords.ELSEWHERE | SentenceWords.BEING | SentenceWords.RELATIVE;
            if ((i > 0 && (tokens.before[i] & Tokens.COLON) != 0 && !is(i - 1, SentenceWords.HIRING | WORKPLACE))
                    || (!is(i, WORKPLACE) && is(i, dash ? told : told | SentenceWords.WITH))
                    || (words.is(tokens, i, PlaceWords.PREPOSITION | PlaceWords.READER)
                            && !article(i)
                            && tokens.before[i + 1] != Tokens.HYPHEN)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 台湾の拠点とも連携}, {@code タイに工場があります}: another place of work, dealt with or only there. */
    final boolean isBehind(int workplace, int kind) {
        for (int i = workplace + 1; i < Math.min(group.high(), workplace + BEHIND); i++) {
            if ((tokens.before[i] & (Tokens.COMMA | CLAUSE_END)) != 0) {
                return false;
            }
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }
}
