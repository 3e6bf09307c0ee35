package dev.paygrade.source.featured;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a line such as {@code Full Time Internship Entry-level / Junior USD 85K - 185K} says, as written.
 *
 * @param type what is left when the others are taken out, or null
 * @param strangers how many of the words left are not known to be about employment types
 */
record Badges(
        @Nullable String type,
        @Nullable String level,
        @Nullable String pay,
        @Nullable String mode,
        int strangers) {

    static Badges read(String line, Words words) {
        List<String> tokens = new ArrayList<>(List.of(line.strip().split(" +")));
        String pay = takePay(tokens);
        String level = takePhrase(tokens, words.levels());
        String mode = takePhrase(tokens, words.modes());
        tokens.removeIf(Badges::isSeparator);
        int strangers = 0;
        for (String token : tokens) {
            if (!words.types().contains(bare(token))) {
                strangers++;
            }
        }
        return new Badges(tokens.isEmpty() ? null : String.join(" ", tokens), level, pay, mode, strangers);
    }

    boolean isEmpty() {
        return type == null && level == null && pay == null && mode == null;
    }

    /** Whether a whole text is a pay, such as {@code EUR 88K - 164K *} or {@code £50,000+ (estimate)}. */
    static boolean isPay(String text) {
        List<String> tokens = new ArrayList<>(List.of(text.strip().split(" +")));
        return takePay(tokens) != null && tokens.isEmpty();
    }

    /** Whether a whole text is a level, in full or in short. */
    static boolean isLevel(String text, Words words) {
        List<String> tokens = new ArrayList<>(List.of(text.strip().split(" +")));
        return takePhrase(tokens, words.levels()) != null && tokens.isEmpty();
    }

    private static @Nullable String takePay(List<String> tokens) {
        for (int from = 0; from < tokens.size(); from++) {
            boolean amount = hasDigit(tokens.get(from)) && hasCurrency(tokens.get(from));
            boolean code = isCurrency(tokens.get(from))
                    && from + 1 < tokens.size()
                    && Character.isDigit(tokens.get(from + 1).charAt(0));
            if (amount || code) {
                int to = from + 1;
                while (to < tokens.size() && belongsToPay(tokens.get(to))) {
                    to++;
                }
                while (to > from + 1 && isSeparator(tokens.get(to - 1))) {
                    to--;
                }
                return take(tokens, from, to);
            }
        }
        return null;
    }

    private static @Nullable String takePhrase(List<String> tokens, List<String> phrases) {
        for (String phrase : phrases) {
            String[] wanted = phrase.split(" ");
            for (int from = 0; from + wanted.length <= tokens.size(); from++) {
                int n = 0;
                while (n < wanted.length && wanted[n].equalsIgnoreCase(tokens.get(from + n))) {
                    n++;
                }
                if (n == wanted.length) {
                    return take(tokens, from, from + n);
                }
            }
        }
        return null;
    }

    private static String take(List<String> tokens, int from, int to) {
        List<String> part = tokens.subList(from, to);
        String taken = String.join(" ", part);
        part.clear();
        return taken;
    }

    private static boolean belongsToPay(String token) {
        return switch (bare(token)) {
            case "", "-", "–", "—", "to", "+", "*", "estimate", "estimated", "est", "k", "m" -> true;
            case "per",
                    "a",
                    "an",
                    "hour",
                    "hr",
                    "day",
                    "week",
                    "month",
                    "year",
                    "yr",
                    "annum",
                    "hourly",
                    "daily",
                    "monthly",
                    "yearly",
                    "annually",
                    "ote" -> true;
            default -> isCurrency(token) || hasDigit(token);
        };
    }

    private static boolean isSeparator(String token) {
        return token.length() == 1 && ",|·•/-–—&".contains(token);
    }

    private static boolean isCurrency(String token) {
        return (token.length() == 3 && token.chars().allMatch(c -> c >= 'A' && c <= 'Z'))
                || (token.length() <= 3 && !token.isEmpty() && hasSign(token));
    }

    private static boolean hasCurrency(String token) {
        return hasSign(token)
                || (token.length() > 3 && isCurrency(token.substring(0, 3)) && Character.isDigit(token.charAt(3)));
    }

    private static boolean hasSign(String token) {
        return token.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private static boolean hasDigit(String token) {
        return token.chars().anyMatch(Character::isDigit);
    }

    private static String bare(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && "(/,.*".indexOf(token.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "),./*".indexOf(token.charAt(to - 1)) >= 0) {
            to--;
        }
        return token.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
