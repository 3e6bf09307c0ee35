package dev.paygrade.pay;

import dev.paygrade.text.TextWords;
import dev.paygrade.wording.Alphabet;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens in one pass. */
final class Lexer {
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_WORD = 3;

    /** Classes that leave a word as plain as one that no list holds. */
    private static final long PLAIN = Sense.LEVEL
            | Sense.WORK
            | Sense.EARNING
            | Sense.OUTSIDER
            | Sense.OWN
            | Sense.MODIFIER
            | Sense.PURPOSE
            | Sense.AUXILIARY
            | Sense.PRONOUN;

    private final Lexicon lexicon;

    Lexer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Tokens lex(char[] text, int length) {
        return lex(text, length, null);
    }

    /** The same with the words that the text has been cut into already, if it has. */
    Tokens lex(char[] text, int length, @Nullable TextWords words) {
        int count = words == null ? 0 : words.count();
        Tokens tokens = new Tokens(lexicon, text, length, words == null ? length / 5 : count + count / 3);
        Numeral numeral = new Numeral(text, length);
        int next = 0;
        int i = 0;
        while (i < length) {
            switch (Alphabet.kind(text[i])) {
                case Alphabet.SPACE -> i++;
                case Alphabet.LINE -> i = line(tokens, i);
                case Alphabet.DIGIT -> i = number(tokens, numeral, i);
                case Alphabet.LETTER -> {
                    next = words == null ? count : from(words, next, i);
                    if (words == null || next == count || words.start(next) != i || !words.isLetters(next)) {
                        i = word(tokens, i);
                    }
                    // word for word, as long as single spaces stand between them
                    while (words != null && next < count && words.start(next) == i && words.isLetters(next)) {
                        int end = letters(tokens, words, next);
                        i = end < length && text[end] == ' ' ? end + 1 : end;
                        next = from(words, next + 1, i);
                    }
                }
                default -> i = word(tokens, i);
            }
        }
        return tokens;
    }

    /** The first word from {@code next} on that begins at or after an index, or the number of words. */
    private static int from(TextWords words, int next, int index) {
        int word = next;
        while (word < words.count() && words.start(word) < index) {
            word++;
        }
        return word;
    }

    /** A word of plain letters, with neither letter nor digit behind it. */
    private int letters(Tokens tokens, TextWords words, int first) {
        int from = words.start(first);
        int end = words.end(first);
        long word = lexicon.longest(tokens.text, tokens.length, words, first);
        if (word != 0) {
            return known(tokens, from, word);
        }
        int head = end - from < SHORTEST_COMPOUND ? Lexicon.OTHER : lexicon.headOf(tokens.text, from, end);
        tokens.add(from, end, head, head == Lexicon.OTHER ? Sense.OTHER : lexicon.bits(head));
        return end;
    }

    private static int line(Tokens tokens, int from) {
        if (!tokens.is(tokens.size() - 1, Sense.NEWLINE)) {
            tokens.add(from, from + 1, Lexicon.OTHER, Sense.NEWLINE);
        }
        return from + 1;
    }

    private int number(Tokens tokens, Numeral numeral, int from) {
        int last = tokens.size() - 1;
        boolean money = tokens.is(last, Sense.CURRENCY) && tokens.end(last) == from;
        if (!money) {
            // "401(k)" and "1099" are words
            long word = lexicon.longest(tokens.text, from, tokens.length);
            int end = (int) word;
            if (word != 0 && !(end < tokens.length && Alphabet.kind(tokens.text[end]) == Alphabet.DIGIT)) {
                return known(tokens, from, word);
            }
        }
        int end = numeral.read(from);
        if (end < tokens.length && Alphabet.kind(tokens.text[end]) == Alphabet.LETTER) {
            long word = lexicon.longest(tokens.text, end, tokens.length);
            long joins = Sense.CURRENCY | Sense.MULTIPLIER | Sense.UNIT | Sense.PERIOD | Sense.TIMES | Sense.TO;
            // "433A" is the name of a trade
            boolean capital = (int) word == end + 1 && tokens.text[end] == 'A';
            if (word == 0 || capital || (lexicon.sense((int) (word >>> 32)).bits() & joins) == 0) {
                return plain(tokens, from);
            }
        }
        if (numeral.isAmount()) {
            tokens.addNumber(from, end, numeral);
        } else {
            tokens.add(from, end, Lexicon.OTHER, Sense.OTHER);
        }
        return end;
    }

    private int word(Tokens tokens, int from) {
        char[] text = tokens.text;
        long word = lexicon.longest(text, from, tokens.length);
        if (word != 0) {
            return known(tokens, from, word);
        }
        char c = text[from];
        if (Alphabet.kind(c) == Alphabet.LETTER) {
            int end = plain(tokens, from);
            int head = end - from < SHORTEST_COMPOUND ? Lexicon.OTHER : lexicon.headOf(text, from, end);
            if (head != Lexicon.OTHER) {
                tokens.restate(head, lexicon.sense(head).bits());
            }
            return end;
        }
        if (Alphabet.kind(c) == Alphabet.UNSPACED) {
            return unspaced(tokens, from);
        }
        boolean within = c == '.' && (ordinal(tokens, from) || isBeforeDash(tokens, from));
        if (!within && endsSentence(c, text, from + 1, tokens.length)) {
            tokens.add(from, from + 1, Lexicon.OTHER, Sense.SENTENCE);
        }
        return from + 1;
    }

    private int known(Tokens tokens, int from, long word) {
        int end = (int) word;
        int sense = (int) (word >>> 32);
        long bits = lexicon.bits(sense);
        if ((bits & ~PLAIN) == 0) {
            bits |= Sense.OTHER;
        }
        boolean gluedDigit = end < tokens.length
                && Alphabet.kind(tokens.text[end]) == Alphabet.DIGIT
                && Alphabet.kind(tokens.text[end - 1]) == Alphabet.LETTER;
        // "P25,000" is Philippine pesos and "N250,000" naira, but "P3" a level and "P" a word of its own
        boolean letter = end == from + 1 && (tokens.text[from] == 'P' || tokens.text[from] == 'N');
        if (letter && !grouped(tokens, end)) {
            bits &= ~Sense.CURRENCY;
        }
        if (gluedDigit && (bits & (Sense.CURRENCY | Sense.TO | Sense.TIMES)) == 0) {
            return plain(tokens, from);
        }
        tokens.add(from, end, sense, bits);
        if ((bits & (Sense.UNIT | Sense.PERIOD)) != 0 && tokens.text[end - 1] == '.' && sentenceOpens(tokens, end)) {
            tokens.add(end - 1, end, Lexicon.OTHER, Sense.SENTENCE);
        }
        return end;
    }

    /** "$20/hr. Benefits …": the point of the abbreviation ends the sentence too. */
    private static boolean sentenceOpens(Tokens tokens, int from) {
        return from + 1 < tokens.length
                && Alphabet.isBlank(tokens.text[from])
                && Character.isUpperCase(tokens.text[from + 1]);
    }

    private static boolean grouped(Tokens tokens, int from) {
        int i = from;
        while (i < tokens.length && i < from + 4 && Alphabet.kind(tokens.text[i]) == Alphabet.DIGIT) {
            i++;
        }
        return i > from
                && i + 1 < tokens.length
                && tokens.text[i] == ','
                && Alphabet.kind(tokens.text[i + 1]) == Alphabet.DIGIT;
    }

    /** A word that says nothing of pay, with its digits: "B2B", "k8s", "3rd". */
    private int plain(Tokens tokens, int from) {
        int end = from + 1;
        while (end < tokens.length
                && (Alphabet.kind(tokens.text[end]) == Alphabet.LETTER
                        || (Alphabet.kind(tokens.text[end]) == Alphabet.DIGIT && !opensNumber(tokens, from, end)))) {
            end++;
        }
        if (end < tokens.length && Alphabet.kind(tokens.text[end]) == Alphabet.DIGIT) {
            long word = lexicon.longest(tokens.text, from, end);
            if ((int) word == end) {
                int sense = (int) (word >>> 32);
                tokens.add(from, end, sense, lexicon.sense(sense).bits());
                return end;
            }
        }
        tokens.add(from, end, Lexicon.OTHER, isLevel(tokens.text, from, end) ? Sense.OTHER | Sense.LEVEL : Sense.OTHER);
        return end;
    }

    /** "L4", "IC3", but not "Q3": letters of a level and one or two digits. */
    private boolean isLevel(char[] text, int from, int end) {
        int digits = end;
        while (digits > from && Alphabet.kind(text[digits - 1]) == Alphabet.DIGIT) {
            digits--;
        }
        if (digits == from || digits == end || end - digits > 2) {
            return false;
        }
        long word = lexicon.longest(text, from, digits);
        return (int) word == digits && (lexicon.sense((int) (word >>> 32)).bits() & Sense.LEVEL) != 0;
    }

    /** "Salario máximo1.600 €": a word to which a grouped number was glued when cells of a table were joined. */
    private static boolean opensNumber(Tokens tokens, int from, int digit) {
        if (digit < from + SHORTEST_WORD || Alphabet.kind(tokens.text[digit - 1]) != Alphabet.LETTER) {
            return false;
        }
        int point = digit;
        while (point < tokens.length && Alphabet.kind(tokens.text[point]) == Alphabet.DIGIT) {
            point++;
        }
        boolean grouped = point < tokens.length && (tokens.text[point] == '.' || tokens.text[point] == ',');
        int end = point + 1;
        while (grouped && end < tokens.length && Alphabet.kind(tokens.text[end]) == Alphabet.DIGIT) {
            end++;
        }
        return grouped && point - digit <= 3 && end - point == 4;
    }

    /** In scripts without spaces one sign of no meaning follows another: they are one token until a word begins. */
    private static int unspaced(Tokens tokens, int from) {
        int last = tokens.size() - 1;
        if (tokens.is(last, Sense.OTHER) && tokens.end(last) == from && from - tokens.start(last) < 4) {
            tokens.lengthen(from + 1);
        } else {
            tokens.add(from, from + 1, Lexicon.OTHER, Sense.OTHER);
        }
        return from + 1;
    }

    /** "$115,000. - $145,000." is one range; a dash on the next line is that of a list. */
    private static boolean isBeforeDash(Tokens tokens, int point) {
        int last = tokens.size() - 1;
        int i = point + 1;
        while (i < point + 3 && i < tokens.length && Alphabet.kind(tokens.text[i]) == Alphabet.SPACE) {
            i++;
        }
        boolean number = tokens.is(last, Sense.NUMBER) && tokens.end(last) == point;
        return number && i < tokens.length && (tokens.text[i] == '-' || tokens.text[i] == '\u2013');
    }

    /** "im 1. Lehrjahr" goes on. */
    private static boolean ordinal(Tokens tokens, int point) {
        int last = tokens.size() - 1;
        boolean digits = tokens.is(last, Sense.NUMBER) && tokens.end(last) == point && point - tokens.start(last) <= 2;
        // "C++20. SGD 9k" ends
        int start = digits ? tokens.start(last) : 0;
        boolean version = start > 0 && !Alphabet.isBlank(tokens.text[start - 1]) && tokens.text[start - 1] != '(';
        // "per month × 14. Lunch is free" and "starting June 1. Interns are paid" end
        return digits && !version && !tokens.is(last - 1, Sense.CURRENCY | Sense.TIMES) && !isDate(tokens, point);
    }

    private static boolean isDate(Tokens tokens, int point) {
        int month = tokens.size() - 2;
        return tokens.is(month, Sense.OTHER)
                && tokens.end(month) - tokens.start(month) >= SHORTEST_WORD
                && Character.isUpperCase(tokens.text[tokens.start(month)])
                && sentenceOpens(tokens, point + 1);
    }

    private static boolean endsSentence(char c, char[] text, int next, int length) {
        return switch (c) {
            case '.', '!', '?' -> next >= length || Alphabet.isBlank(text[next]);
            case ';', '。', '！', '？', '；', '|', '｜', '•', '·', '●', '▪', '◦', '■', '◆', '►', '‣', '…' -> true;
            default -> false;
        };
    }
}
