package dev.paygrade.level;

import dev.paygrade.level.ContextWords.Kind;
import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.TitleParts;
import org.jspecify.annotations.Nullable;

/** Finds the level in a title, or in a phrase that is written like one. */
final class TitleLevels {
    private final Phrases<LevelWord> phrases;
    private final ContextWords words;
    private final LevelNumbers numbers;
    private final LevelCodes codes;
    private final Compounds compounds;

    TitleLevels(Phrases<LevelWord> phrases, ContextWords words) {
        this.phrases = phrases;
        this.words = words;
        this.numbers = new LevelNumbers(words);
        this.codes = new LevelCodes(words);
        this.compounds = new Compounds(words);
    }

    /** Training if the title names any, else the highest level in it, the first of equals; null if it is silent. */
    @Nullable
    Found find(String title) {
        Scan scan = new Scan(title);
        scan.run();
        return scan.training != null ? scan.training : scan.highest;
    }

    private final class Scan {
        private final String title;
        private @Nullable Found highest;
        private @Nullable Found training;
        private int wordStart;
        private int wordEnd;
        private boolean opensPart = true;
        private boolean serves;
        private @Nullable Boolean school;

        private Scan(String title) {
            this.title = title;
        }

        private void run() {
            int i = 0;
            while (i < title.length()) {
                char c = title.charAt(i);
                if (!Character.isLetterOrDigit(c)) {
                    opensPart |= TitleParts.divides(title, i);
                    i++;
                    continue;
                }
                long found = phrases.at(title, i);
                i = found == Phrases.NONE ? word(i) : phrase(i, Phrases.end(found), phrases.meaning(found));
            }
        }

        private int phrase(int start, int end, LevelWord word) {
            boolean counts = switch (word) {
                case STAFF -> opensPart ? !isPersonnel(end) : isTechnical(end);
                case PRINCIPAL -> !(TitleParts.ends(title, end) && namesSchool());
                case HEAD -> TitleParts.ends(title, end);
                case STAGE -> opensPart || TitleParts.ends(title, end);
                case INTERN -> !isAfterPreposition();
                default -> true;
            };
            serves |= word == LevelWord.SERVES;
            if (word == LevelWord.CUT) {
                return TitleParts.endOfPart(title, end);
            }
            boolean other = TitleParts.isPossessive(title, end) || isRequisition(start, end);
            Level level = counts && !other ? word.level() : null;
            if (level != null) {
                boolean trains = word == LevelWord.INTERN || word == LevelWord.STAGE;
                take(new Found(level, start, end, trains ? LevelRule.TRAINING_WORD : LevelRule.LEVEL_WORD));
            }
            opensPart &= level != null;
            wordStart = start;
            wordEnd = end;
            return end;
        }

        private int word(int start) {
            int end = Math.max(start + 1, Letters.endOfWord(title, start));
            Found found = isCodeLike(title.charAt(start), end - start) ? codes.at(title, start, end) : null;
            if (found == null && isNumberLike(start, end)) {
                found = numbers.at(title, wordStart, wordEnd, start, end);
            }
            if (found == null && end - start >= Compounds.SHORTEST) {
                found = compounds.at(title, start, end);
            }
            if (found == null) {
                opensPart = false;
            } else {
                take(found);
                end = Math.max(end, found.end());
            }
            wordStart = start;
            wordEnd = end;
            return end;
        }

        private boolean isNumberLike(int start, int end) {
            return Numerals.isDigit(title.charAt(end - 1)) || "IV".indexOf(title.charAt(start)) >= 0;
        }

        private static boolean isCodeLike(char first, int length) {
            return length <= 3 && (first == 'L' || first == 'E' || first == 'I' || first == 'P');
        }

        /** "Staff" alone, or "Staff and ...". */
        private boolean isPersonnel(int end) {
            boolean alone = wordEnd == 0 && Letters.skipSpaces(title, end) >= title.length();
            return alone || TitleParts.joins(title, end);
        }

        private boolean isTechnical(int before) {
            int next = Letters.skipSpaces(title, before);
            return words.is(Kind.TECHNICAL, title, next, Letters.endOfWord(title, next));
        }

        private boolean namesSchool() {
            if (school == null) {
                school = false;
                for (int i = 0; i < title.length() && !school; ) {
                    int end = Letters.endOfWord(title, i);
                    school = words.is(Kind.SCHOOL, title, i, end);
                    i = end + 1;
                }
            }
            return school;
        }

        /** "JR-10022": two letters and the number of a vacancy. */
        private boolean isRequisition(int start, int end) {
            int digits = end + 1;
            while (digits < title.length() && Numerals.isDigit(title.charAt(digits))) {
                digits++;
            }
            return end - start == 2 && digits - end > 3 && "-_#".indexOf(title.charAt(end)) >= 0;
        }

        /** "Head of Internships" is no intern. */
        private boolean isAfterPreposition() {
            int length = wordEnd - wordStart;
            return length > 1
                    && length < 4
                    && (title.regionMatches(true, wordStart, "of", 0, length)
                            || title.regionMatches(true, wordStart, "for", 0, length));
        }

        private void take(Found found) {
            if (serves && found.level() == Level.EXECUTIVE) {
                return;
            }
            if (found.rule() == LevelRule.TRAINING_WORD) {
                training = training == null ? found : training;
            } else if (highest == null || found.level().compareTo(highest.level()) > 0) {
                highest = found;
            }
        }
    }
}
