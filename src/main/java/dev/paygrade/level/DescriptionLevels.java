package dev.paygrade.level;

import dev.paygrade.text.Letters;
import dev.paygrade.text.PhraseSearch;
import dev.paygrade.text.TextWords;
import org.jspecify.annotations.Nullable;

/** Finds words in a description that name the level of the role: "a senior-level role", "we seek a junior analyst". */
final class DescriptionLevels {
    /** How much of what follows "we are looking for" is taken for the name of the role, in characters. */
    private static final int LONGEST_ROLE = 60;

    private static final String[] ENDS_OF_ROLE = {
        "to",
        "who",
        "with",
        "for",
        "in",
        "that",
        "at",
        "on",
        "you",
        "whose",
        "from",
        "reporting",
        "mit",
        "der",
        "die",
        "für",
        "zur",
        "zum",
        "qui",
        "pour",
        "avec",
        "que",
        "para",
        "con",
        "com",
        "che",
        "met",
        "die",
        "voor",
        "som",
        "til"
    };

    private final LevelWords words;
    private final TitleLevels titles;
    private final TitleLevels stated;

    DescriptionLevels(LevelWords words, TitleLevels titles, TitleLevels stated) {
        this.words = words;
        this.titles = titles;
        this.stated = stated;
    }

    /** The first statement of a level; null if there is none. */
    @Nullable
    Found find(TextWords all) {
        String text = all.text();
        PhraseSearch<LevelWord> search = words.description().search(all, 0, text.length());
        Found found = null;
        int asked = -1;
        while (found == null && search.next()) {
            LevelWord word = search.meaning();
            if (word == LevelWord.SUITS && isDenied(text, search.start())) {
                continue;
            }
            boolean suits = asked >= 0 && isNear(text, asked, search.start());
            if (word == LevelWord.LOOKING || word == LevelWord.SUITS) {
                asked = search.end();
            }
            if (word != LevelWord.BEGINNER || suits) {
                found = found(text, search.start(), search.end(), word);
            }
        }
        return found;
    }

    private @Nullable Found found(String text, int start, int end, LevelWord word) {
        return switch (word) {
            case LOOKING -> within(titles, text, end, endOfRole(text, end));
            case AS -> opensSentence(text, start) ? within(titles, text, end, endOfRole(text, end)) : null;
            case LABEL -> isLabel(text, start, end) ? within(stated, text, end, endOfLine(text, end)) : null;
            default ->
                word.level() == null || isDenied(text, start)
                        ? null
                        : new Found(word.level(), start, end, LevelRule.DESCRIPTION_WORDS);
        };
    }

    /** Whether one clause goes from one index to another close behind. */
    private static boolean isNear(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from > LONGEST_ROLE || ".;:!?\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** "Level: mid", and where a sentence begins "Level - mid". */
    private static boolean isLabel(String text, int start, int end) {
        if (end < text.length() && text.charAt(end) == ':') {
            return true;
        }
        boolean dash = text.startsWith(" - ", end) || text.startsWith(" \u2013 ", end) || text.startsWith(" :", end);
        return dash && opensSentence(text, start);
    }

    private static boolean opensSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ".!?:\n\u2022".indexOf(text.charAt(i)) >= 0;
    }

    private static @Nullable Found within(TitleLevels levels, String text, int from, int to) {
        Found found = levels.find(text.substring(from, to));
        return found == null
                ? null
                : new Found(found.level(), from + found.start(), from + found.end(), LevelRule.DESCRIPTION_WORDS);
    }

    private static int endOfRole(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_ROLE);
        int i = from;
        while (i < most) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '.'
                    || c == ','
                    || c == ';'
                    || c == ':'
                    || c == '!'
                    || c == '?'
                    || c == '\u2013'
                    || c == '\u2014') {
                return i;
            }
            if (Letters.isSpaced(c)) {
                int end = Letters.endOfWord(text, i);
                if (endsRole(text, i, end)) {
                    return i;
                }
                i = end;
            } else {
                i++;
            }
        }
        return Math.min(i, text.length());
    }

    private static boolean endsRole(String text, int start, int end) {
        for (String word : ENDS_OF_ROLE) {
            if (word.length() == end - start && text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        int most = Math.min(text.length(), from + LONGEST_ROLE);
        return end < 0 ? most : Math.min(end, most);
    }

    /** "not a senior-level role". */
    private static boolean isDenied(String text, int start) {
        String before = text.substring(Math.max(0, start - 8), start);
        return before.endsWith("not a ")
                || before.endsWith("not an ")
                || before.endsWith("non-")
                || before.endsWith("no ")
                || before.endsWith("not ")
                || before.endsWith("nicht ")
                || before.endsWith("pas ")
                || before.endsWith("niet ");
    }
}
