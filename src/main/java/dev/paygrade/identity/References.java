package dev.paygrade.identity;

import dev.paygrade.text.Letters;

/** Numbers of openings in a title that are written with strokes: {@code 202601/WE09/004}, {@code IUP-09/26}. */
final class References {
    private static final int FEWEST_DIGITS = 4;

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
        boolean numbers = strokes > 1 && digits > FEWEST_DIGITS || strokes == 1 && letters;
        return numbers && digits >= FEWEST_DIGITS && !lower && Character.isLetterOrDigit(title.charAt(i - 1))
                ? i
                : from;
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
