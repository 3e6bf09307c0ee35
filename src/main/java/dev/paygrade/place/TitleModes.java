package dev.paygrade.place;

import java.util.List;

/** Drops from the modes of a title what is the kind of a thing ({@code Engineer, Hybrid Drives}). */
final class TitleModes {
    private static final int ENDS_PART = Tokens.BEFORE_PHRASE_BREAK | Tokens.PIPE;
    private static final int SHORTEST_NAME = 3;
    /** What stands behind a mode without being what it is said of. */
    private static final int KNOWN = PlaceWords.PREPOSITION
            | PlaceWords.LABEL
            | PlaceWords.SUBJECT
            | PlaceWords.OFFICE
            | PlaceWords.HOME
            | PlaceWords.BETWEEN
            | PlaceWords.CLAUSE
            | PlaceWords.OFFERED
            | PlaceWords.LINK
            | PlaceWords.FILLER;

    private final ModePhrases phrases;
    private final PlaceWords words;
    private final SentenceWords sentences;

    TitleModes(ModePhrases phrases, PlaceWords words, SentenceWords sentences) {
        this.phrases = phrases;
        this.words = words;
        this.sentences = sentences;
    }

    /** @param mentions names of places, which may follow a mode */
    void dropThings(Tokens tokens, List<Cue> cues, List<Mention> mentions) {
        cues.removeIf(cue -> cue.mode() == WorkMode.HYBRID && isThing(tokens, cue, mentions));
    }

    private boolean isThing(Tokens tokens, Cue cue, List<Mention> mentions) {
        boolean apart = cue.from() > 0 && (tokens.before[cue.from()] & ENDS_PART) != 0;
        int next = cue.to();
        if (!apart
                || next >= tokens.count
                || (tokens.before[next] & ~Tokens.AMPERSAND) != Tokens.SPACE
                || next - cue.from() > 1) {
            return false;
        }
        if (words.is(tokens, next, PlaceWords.JOINS)) {
            next++;
        }
        return next < tokens.count && (tokens.before[next] & ENDS_PART) == 0 && isName(tokens, next, mentions);
    }

    private boolean isName(Tokens tokens, int at, List<Mention> mentions) {
        boolean known = words.is(tokens, at, KNOWN)
                || sentences.is(tokens, at, SentenceWords.HOURS | SentenceWords.TERMS)
                || tokens.is(at, Tokens.NUMBER)
                || tokens.length(at) < SHORTEST_NAME
                || phrases.isFew(tokens, at)
                || phrases.isWeekday(tokens, at)
                || phrases.table(ModePhrases.Field.TITLE).longest(tokens, at) != PhraseTable.NONE;
        return !known && mentions.stream().noneMatch(m -> m.from() <= at && at < m.to());
    }
}
