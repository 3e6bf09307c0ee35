package dev.paygrade.level;

import dev.paygrade.text.Letters;
import dev.paygrade.text.PhraseSearch;
import dev.paygrade.text.TextWords;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the words around a number of years, within the same sentence, say the years are.
 *
 * @param before meanings of the words before the number
 * @param after meanings of the words after the unit
 * @param beside meanings of the words that touch the number or the unit
 * @param goesOn whether what the years are of is named behind them
 * @param opens whether they open their sentence
 */
record YearsContext(
        YearsStatement years,
        Set<ExperienceWord> before,
        Set<ExperienceWord> after,
        Set<ExperienceWord> beside,
        boolean goesOn,
        boolean opens) {
    private static final int REACH_BEFORE = 80;
    private static final int REACH_AFTER = 100;

    /** So many years or more are those of a company, unless the candidate is named. */
    private static final int LONGEST_CAREER = 20;

    static YearsContext of(ExperienceWords words, TextWords all, YearsStatement years) {
        String text = all.text();
        int start = Sentence.start(text, years.start(), REACH_BEFORE);
        YearsContext context = new YearsContext(
                years,
                EnumSet.noneOf(ExperienceWord.class),
                EnumSet.noneOf(ExperienceWord.class),
                EnumSet.noneOf(ExperienceWord.class),
                goesOn(text, years.end()),
                start == years.start());
        context.collectBefore(words, all, start);
        context.collectAfter(words, all, Sentence.end(text, years.end(), REACH_AFTER));
        return context;
    }

    private void collectBefore(ExperienceWords words, TextWords all, int sentenceStart) {
        String text = all.text();
        int otherEnd = -1;
        PhraseSearch<ExperienceWord> search = words.around().search(all, sentenceStart, years.start());
        while (search.next()) {
            ExperienceWord meaning = search.meaning();
            int end = Math.min(years.start(), search.end());
            if (meaning != ExperienceWord.OPENING || search.start() == sentenceStart) {
                before.add(meaning);
            }
            if (touches(text, end, years.start())) {
                beside.add(meaning);
                // "since more than 20 years": the bound belongs to the number
                if (otherEnd >= 0 && touches(text, otherEnd, search.start())) {
                    beside.add(ExperienceWord.OTHER);
                }
            }
            otherEnd = meaning == ExperienceWord.OTHER ? end : -1;
        }
    }

    private void collectAfter(ExperienceWords words, TextWords all, int sentenceEnd) {
        PhraseSearch<ExperienceWord> search = words.around().search(all, years.end(), sentenceEnd);
        while (search.next()) {
            ExperienceWord meaning = search.meaning();
            after.add(meaning);
            if (touches(all.text(), years.end(), search.start())) {
                beside.add(meaning);
            }
        }
    }

    /** Only spaces, hyphens, brackets and "of" or "the" stand between two indexes. */
    private static boolean touches(String text, int from, int to) {
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
        boolean one = years.low() < LONGEST_CAREER || before.contains(ExperienceWord.CANDIDATE);
        return one && !beside.contains(ExperienceWord.OTHER);
    }

    /** The years are of experience, and of the candidate's. */
    boolean isExperience() {
        boolean ours = before.contains(ExperienceWord.OURS) || before.contains(ExperienceWord.OPENING);
        if (!isPlain() || (ours && !before.contains(ExperienceWord.CANDIDATE))) {
            return false;
        }
        boolean named = before.contains(ExperienceWord.EXPERIENCE) || after.contains(ExperienceWord.EXPERIENCE);
        boolean bound = years.open() || beside.contains(ExperienceWord.LEAST) || years.high() >= 0;
        return named || (bound && (goesOn || opens));
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
}
