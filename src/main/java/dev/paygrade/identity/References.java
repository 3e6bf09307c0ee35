package dev.paygrade.identity;

import dev.paygrade.text.Letters;

/** Numbers of openings in a title that are written with strokes: {@code 202601/WE09/004}, {@code IUP-09/26}. */
final class References {
    private static final int FEWEST_DIGITS = 4;

    /** Of a number that has letters and strokes beside its digits. */
    private static final int FEWEST_IN_CODE = 2;

    private static final int FEWEST_IN_BRACKETS = 3;

    private References() {}

    /** Where the number ends that begins here, or the index itself. */
    static int end(String title, int from) {
        if (from > 0 && (Character.isLetterOrDigit(title.charAt(from - 1)) || isJoint(title.charAt(from - 1)))) {
            return from;
        }
        int i = from;
        int digits = 0;
        int strokes = 0;
        boolean letters = false;
        while (i < title.length() && (isAscii(title.charAt(i)) || isJoint(title.charAt(i)))) {
            digits += Character.isDigit(title.charAt(i)) ? 1 : 0;
            letters |= Character.isLetter(title.charAt(i));
            strokes += title.charAt(i) == '/' ? 1 : 0;
            i++;
        }
        boolean lower = title.substring(from, i).chars().anyMatch(Character::isLowerCase);
        if (!lower && isCode(title, from, i)) {
            return i;
        }
        boolean numbers = strokes > 1 && digits > FEWEST_DIGITS || strokes == 1 && letters;
        return numbers && digits >= FEWEST_DIGITS && !lower && Character.isLetterOrDigit(title.charAt(i - 1))
                ? i
                : from;
    }

    /** {@code WTT-SWT-25}: letters and digits in three groups or more, or in brackets in two. */
    static boolean isCode(String text, int from, int end) {
        int digits = 0;
        int letters = 0;
        int joints = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isUpperCase(c) ? 1 : 0;
            joints += isJoint(c) ? 1 : 0;
            if (isJoint(c) && (i == from || i + 1 == end || isJoint(text.charAt(i - 1)))) {
                return false;
            }
        }
        boolean bracket = from > 0 && text.charAt(from - 1) == '(' && end < text.length() && text.charAt(end) == ')';
        return letters > 1
                && (joints > 1 && digits >= FEWEST_IN_CODE || joints == 1 && bracket && digits >= FEWEST_IN_BRACKETS)
                && digits + letters + joints == end - from;
    }

    /** Where letters, digits and the strokes between them end. */
    static int endOfCode(String text, int from) {
        int end = from;
        while (end < text.length()
                && (isAscii(text.charAt(end))
                        || isJoint(text.charAt(end)) && end + 1 < text.length() && isAscii(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    /** Whether a number stands in a text, whatever strokes divide it, with no letter or digit beside it. */
    static boolean isWritten(String text, String number) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = isAscii(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (begins && Letters.fold(text.charAt(i)) == number.charAt(0) && isWrittenAt(text, i, number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrittenAt(String text, int from, String number) {
        int i = from;
        int n = 0;
        while (i < text.length() && n < number.length()) {
            char c = text.charAt(i);
            if (isAscii(c) && Letters.fold(c) == number.charAt(n)) {
                n++;
            } else if (!isJoint(c)) {
                return false;
            }
            i++;
        }
        return n == number.length() && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)));
    }

    static String bare(String number) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Letters.isSpaced(c)) {
                bare.append(Letters.fold(c));
            }
        }
        return bare.toString();
    }

    /** Two numbers of one series: the same letters before as many digits. */
    static boolean areAlike(String one, String other) {
        int letters = 0;
        while (letters < one.length() && !Character.isDigit(one.charAt(letters))) {
            letters++;
        }
        return one.length() == other.length()
                && other.startsWith(one.substring(0, letters))
                && letters < other.length()
                && Character.isDigit(other.charAt(letters));
    }

    /** "22011" of "DOC-22011", where enough is left. */
    static String bareOfLetters(String id) {
        int letters = 0;
        while (letters < id.length() && Character.isLetter(id.charAt(letters))) {
            letters++;
        }
        String rest = id.substring(letters);
        boolean digits = rest.length() > FEWEST_DIGITS && rest.chars().allMatch(Character::isDigit);
        return digits ? rest : id;
    }

    /** One is the other with letters before it. */
    static boolean isPrefixed(String one, String other) {
        return one.length() != other.length() && bareOfLetters(one).equals(bareOfLetters(other));
    }

    private static boolean isJoint(char c) {
        return c == '/' || c == '-' || c == '_';
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
