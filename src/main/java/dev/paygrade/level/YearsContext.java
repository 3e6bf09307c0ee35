package dev.paygrade.level;

import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the words around a number of years, within the same sentence, say the years are.
 *
 * @param before meanings of the words before the number
 * @param after meanings of the words after the unit
 * @param beside meanings of the words that touch the number or the unit
 */
record YearsContext(
        YearsStatement years,
        Set<ExperienceWord> before,
        Set<ExperienceWord> after,
        Set<ExperienceWord> beside,
        boolean goesOn) {
    private static final int REACH_BEFORE = 80;
    private static final int REACH_AFTER = 100;

    /** What one person may have been asked for; more years are those of a company. */
    private static final int LONGEST_CAREER = 20;

    static YearsContext of(ExperienceWords words, String text, YearsStatement years) {
        YearsContext context = new YearsContext(
                years,
                EnumSet.noneOf(ExperienceWord.class),
                EnumSet.noneOf(ExperienceWord.class),
                EnumSet.noneOf(ExperienceWord.class),
                goesOn(text, years.end()));
        int start = sentenceStart(text, years.start());
        context.collect(words, text, start, years.start(), context.before, start);
        int end = sentenceEnd(text, years.end());
        context.collect(words, text, years.end(), end, context.after, -1);
        return context;
    }

    private void collect(
            ExperienceWords words, String text, int from, int to, Set<ExperienceWord> meanings, int sentenceStart) {
        int i = from;
        while (i < to) {
            long found = Letters.isSpaced(text.charAt(i)) || text.charAt(i) >= 0x80
                    ? words.around().at(text, i)
                    : -1;
            if (found == Phrases.NONE) {
                i++;
                continue;
            }
            int end = Math.min(to, Phrases.end(found));
            ExperienceWord meaning = words.around().meaning(found);
            if (meaning != ExperienceWord.OPENING || i == sentenceStart) {
                meanings.add(meaning);
            }
            boolean touches = meanings == before ? gap(text, end, years.start()) : gap(text, years.end(), i);
            if (touches) {
                beside.add(meaning);
            }
            i = end;
        }
    }

    /** Only spaces, hyphens, brackets and "of" or "the" stand between two indexes. */
    private static boolean gap(String text, int from, int to) {
        String between = to - from < 8 ? text.substring(from, to).strip() : "x";
        return switch (between) {
            case "", "-", "(", ")", "of", "de", "the", "a", "'", "’", ":" -> true;
            default -> false;
        };
    }

    /** In a title years alone are experience; months are a term. */
    boolean isExperienceInShort() {
        return isPlain() && !years.inMonths();
    }

    private boolean isPlain() {
        return !beside.contains(ExperienceWord.OTHER) && years.low() <= LONGEST_CAREER;
    }

    /** The years are of experience, and of the candidate's. */
    boolean isExperience() {
        boolean ours = before.contains(ExperienceWord.OURS) || before.contains(ExperienceWord.OPENING);
        if (!isPlain() || (ours && !before.contains(ExperienceWord.CANDIDATE))) {
            return false;
        }
        boolean named = before.contains(ExperienceWord.EXPERIENCE) || after.contains(ExperienceWord.EXPERIENCE);
        boolean bound = years.open() || beside.contains(ExperienceWord.LEAST) || years.high() >= 0;
        return named || (bound && goesOn);
    }

    boolean isAskedFirst() {
        return !before.contains(ExperienceWord.ALTERNATIVE) && !after.contains(ExperienceWord.ALTERNATIVE);
    }

    boolean isAtMost() {
        return beside.contains(ExperienceWord.LESS);
    }

    /** "5+ years in sales", "of Java", "as a nurse", "building systems": experience without the word. */
    private static boolean goesOn(String text, int end) {
        int start = Letters.skipSpaces(text, end);
        int wordEnd = Letters.endOfWord(text, start);
        String word = text.substring(start, Math.min(wordEnd, start + 16));
        return switch (word) {
            case "in", "of", "as", "with", "professional", "industry", "hands" -> true;
            default -> word.length() > 4 && word.endsWith("ing");
        };
    }

    private static int sentenceStart(String text, int from) {
        int least = Math.max(0, from - REACH_BEFORE);
        int i = from;
        while (i > least && !endsSentence(text, i - 1)) {
            i--;
        }
        return skipBlanks(text, i, from);
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && !Letters.isSpaced(text.charAt(i)) && text.charAt(i) < 0x3000) {
            i++;
        }
        return i;
    }

    private static int sentenceEnd(String text, int from) {
        int most = Math.min(text.length(), from + REACH_AFTER);
        int i = from;
        while (i < most && !endsSentence(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean endsSentence(String text, int index) {
        return switch (text.charAt(index)) {
            case '\n', ';', '!', '?', '\u2022', '\u3002' -> true;
            case '.' -> index + 1 >= text.length() || text.charAt(index + 1) <= ' ';
            default -> false;
        };
    }
}
