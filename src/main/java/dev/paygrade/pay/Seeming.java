package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;

/** Tells a word that only seems to name the pay of the position: "wedding packages", "our day rate for clients". */
final class Seeming {
    private static final int REACH = 12;

    /** Characters of "with", "mit", "avec". */
    private static final int LONGEST_WITH = 4;

    private final Tokens tokens;

    Seeming(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether the word names other money than pay.
     *
     * @param governor token of the word for pay
     */
    boolean isPay(Draft draft, int governor) {
        boolean before = governor < draft.from;
        boolean other = before
                ? isOfGoods(governor)
                        || isCompound(governor)
                        || isForOthers(governor, draft.from)
                        || isElsewhere(governor, draft.from)
                        || isHad(governor)
                        || isRewarded(draft, governor)
                : isTakenFrom(governor);
        return !other;
    }

    /** "Hosting packages": the word before says what is sold. */
    private boolean isOfGoods(int word) {
        boolean packages = Alphabet.folded(tokens.text[tokens.start(word)]) == 'p'
                && tokens.text[tokens.end(word) - 1] == 's'
                && tokens.is(word, OTE);
        return packages && tokens.is(word - 1, OTHER | COUNT | TRAP) && !tokens.is(word - 1, SUBJECT | PERIOD | HIRING);
    }

    /**
     * "紹介報酬", "平均受注単価", "サービスは月額980円": what is written before it without a space says what the money is for.
     *
     * @param word token of the word for pay
     */
    boolean isCompound(int word) {
        char last = tokens.text[tokens.end(word) - 1];
        if (Alphabet.kind(last) != Alphabet.UNSPACED || !tokens.glued(word)) {
            return false;
        }
        boolean amount = tokens.is(word, PERIOD) && last == '額';
        boolean topic = amount && tokens.is(word - 1, BRIDGE) && isUnspaced(word - 1);
        int noun = topic ? word - 2 : word - 1;
        return tokens.is(noun, TRAP) || ((topic || last == '価') && tokens.is(noun, OTHER));
    }

    private boolean isUnspaced(int token) {
        return Alphabet.kind(tokens.text[tokens.start(token)]) == Alphabet.UNSPACED;
    }

    /** "The day rate for clients is $1,400". */
    private boolean isForOthers(int word, int end) {
        for (int i = word + 2; i < end && i < word + REACH; i++) {
            boolean outsiders = tokens.is(i, OUTSIDER) && tokens.is(i, COUNT);
            if (outsiders && !tokens.is(i, SUBJECT | NEUTRAL | OWN | STOP)) {
                return true;
            }
            // "of the reps you coach"
            boolean people = (tokens.is(i, OTHER) || tokens.hasTrait(i, Trait.POSITION))
                    && tokens.text[tokens.end(i) - 1] == 's';
            if (people && tokens.is(i + 1, OWN) && tokens.is(i + 2, OTHER) && !tokens.is(i + 2, WORK | EARNING)) {
                return true;
            }
        }
        return false;
    }

    /** "Salaries at the big four", "wages in the valley": a plain noun, neither a house nor a name, before the amount. */
    private boolean isElsewhere(int word, int end) {
        int i = word + 1;
        boolean many = tokens.hasTrait(word, Trait.WAGES)
                && tokens.is(i, BRIDGE | MODIFIER | COUNT | OTHER)
                && !tokens.is(i, OWN);
        boolean at = tokens.is(i, BRIDGE) && Alphabet.folded(tokens.text[tokens.start(i)]) == 'a';
        boolean place = (at || many) && !tokens.hasTrait(i, Trait.COPULA);
        if (i >= end || !place || tokens.end(i) - tokens.start(i) > LONGEST_WITH) {
            return false;
        }
        i++;
        int article = i;
        while (i < end && tokens.is(i, BRIDGE) && !tokens.is(i, OWN)) {
            i++;
        }
        boolean house = tokens.hasTrait(i, Trait.HOUSE | Trait.TEAM | Trait.ROLE | Trait.ENGAGES);
        // German writes its nouns with capitals
        boolean noun = Character.isLowerCase(tokens.text[tokens.start(i)]) || (many && i > article);
        return i < end
                && tokens.text[tokens.start(end - 1)] != ':'
                && tokens.is(i, OTHER)
                && !tokens.is(i, OWN | LEVEL | WORK)
                && !house
                && noun;
    }

    /** "People with a salary of": they have it already. */
    private boolean isHad(int word) {
        int i = word - 1;
        while (i > word - 4 && tokens.is(i, BRIDGE | NEUTRAL | PERIOD | LINK) && !tokens.is(i, STOP)) {
            i--;
        }
        return tokens.is(i, STOP)
                && tokens.end(i) - tokens.start(i) <= LONGEST_WITH
                && !tokens.is(i, COMMA | AND | OUTSIDER)
                && tokens.is(i - 1, COUNT | OUTSIDER)
                && !tokens.is(i - 1, SUBJECT | HIRING | PERIOD | UNIT);
    }

    /** "Refer a nurse and earn $2,000 to $5,000": no period, and a word for other money in the clause before. */
    private boolean isRewarded(Draft draft, int word) {
        if (draft.period != null || !tokens.is(word, PAY) || tokens.sense(word).strength() > 1) {
            return false;
        }
        for (int i = word - 1; i > word - REACH && i >= 0 && !tokens.is(i, SENTENCE | NEWLINE); i--) {
            if (tokens.is(i, TRAP) || tokens.hasTrait(i, Trait.REFERRAL)) {
                return true;
            }
        }
        return false;
    }

    /** "Up to $5,000 a year from your pay". */
    private boolean isTakenFrom(int word) {
        return tokens.is(word - 1, BRIDGE) && tokens.is(word - 2, FROM) && tokens.is(word - 2, BRIDGE);
    }
}
