package dev.paygrade.identity;

import dev.paygrade.identity.Words.Word;
import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.TitleParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One pass over a title. */
final class TitleScan {
    private static final int LONGEST = 600;
    private static final int LONGEST_MARKET = 5;
    private static final int MONTHS = 12;
    private static final Set<String> RANKS = Set.of("head", "director", "assistant");
    private final String title;
    private final Set<String> core = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    private final Set<String> head = new HashSet<>();
    private final Set<String> aside = new HashSet<>();
    private final Set<String> grades = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    private boolean foreign;
    private String number = "";
    private boolean levelBefore;
    private boolean behindBar;
    private boolean behindDivider;
    /** The word is written in capitals among others that are not: "DACH", "FSI". */
    private boolean market;
    /** The last word was "required" or the like. */
    private boolean condition;
    /** Words since the last dash or bracket. */
    private final List<String> part = new ArrayList<>();

    private TitleScan(String title) {
        this.title = title;
    }

    static Title of(String title) {
        String whole = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        String hours = Hours.of(whole);
        TitleScan scan = new TitleScan(PlainTitle.of(hours.isEmpty() ? whole : Hours.without(whole)));
        scan.run();
        Businesses.clear(scan.facets, scan.core);
        scan.hours(hours);
        return new Title(
                whole,
                Set.copyOf(scan.core),
                List.copyOf(scan.order),
                Set.copyOf(scan.head),
                Set.copyOf(scan.aside),
                Set.copyOf(scan.grades),
                Set.copyOf(scan.codes),
                Map.copyOf(scan.facets),
                scan.foreign);
    }

    private void run() {
        int i = 0;
        while (i < title.length()) {
            char c = title.charAt(i);
            if (c != '/' && TitleParts.divides(title, i)) {
                endPart();
                behindDivider = !core.isEmpty();
                part.clear();
            }
            if (isAside(i)) {
                behindBar = true;
                if (behindDivider && c == '!') {
                    aside.addAll(part);
                }
            }
            if (">\u2192\u203A\u00BB".indexOf(c) >= 0 && Signs.isPair(title, i)) {
                put(
                        Facet.LANGUAGE,
                        title.substring(Signs.lastLetter(title, i) - 1, Signs.lastLetter(title, i) + 1)
                                        .toLowerCase(Locale.ROOT)
                                + ">");
            }
            if ("$\u20AC\u00A3\u00A5\u20B9".indexOf(c) >= 0) {
                i = Amounts.past(title, i + 1);
                continue;
            }
            int reference = References.end(title, i);
            if (reference > i) {
                put(Facet.REQUISITION, References.bare(title.substring(i, reference)));
                i = reference;
                continue;
            }
            long found = Phrases.NONE;
            if (Character.isLetterOrDigit(c)
                    || (c == '.' && i + 1 < title.length() && Character.isLetter(title.charAt(i + 1)))) {
                found = Words.TITLE.at(title, i);
            }
            if (found != Phrases.NONE && Phrases.end(found) <= i + 1 && Signs.isInitials(title, i)) {
                found = Phrases.NONE;
            }
            if (found != Phrases.NONE && !isCut(Phrases.end(found)) && !isNumeral(i)) {
                take(Words.TITLE.meaning(found), i, Phrases.end(found));
                i = Phrases.end(found);
            } else if (Signs.isInitials(title, i)) {
                add(String.valueOf(new char[] {Letters.fold(c), Letters.fold(title.charAt(i + 2))}));
                i += 3;
            } else if (Character.isLetterOrDigit(c)) {
                i = word(i);
            } else {
                i++;
            }
        }
        endPart();
    }

    private void hours(String hours) {
        if (!hours.isEmpty()) {
            put(Facet.HOURS, hours);
        }
    }

    /** "Systematic Trading Firm" or "licence required" behind a dash. */
    private void endPart() {
        if (behindDivider && !part.isEmpty() && (condition || Words.isEmployer(part.getLast()))) {
            aside.addAll(part);
        }
        condition = false;
    }

    /** What follows a bar or stands behind an exclamation is said of the ad, seldom of the role. */
    private boolean isAside(int i) {
        char c = title.charAt(i);
        boolean bar = (c == '|' || c == '\uFF5C') && i > 0 && title.charAt(i - 1) == ' ';
        return !core.isEmpty() && (bar || c == '!' || c == '\u2022' || Character.isHighSurrogate(c));
    }

    /** "C" of "C++", "JR" of "JR-20331". */
    private boolean isCut(int end) {
        if (end >= title.length()) {
            return false;
        }
        char next = title.charAt(end);
        boolean id = next == '-' && isDigit(end + 1) && end >= 2 && Character.isUpperCase(title.charAt(end - 1));
        return next == '+' || next == '#' || id;
    }

    private int word(int start) {
        StringBuilder word = new StringBuilder();
        int end = start;
        int digits = 0;
        while (end < title.length()) {
            char c = title.charAt(end);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || ((c == '+' || c == '#') && end > start)
                    || (c == '-' && digits == 0 && end - start <= 4 && end > start && isDigit(end + 1))
                    || (c == '-' && digits > 0 && isDigit(end + 1));
            if (!inside || end > start && !Letters.isSpaced(c) && Character.isLetter(c)) {
                break;
            }
            digits += Character.isDigit(c) ? 1 : 0;
            char folded = Letters.fold(c);
            if (folded != Letters.DROPPED && folded != ' ') {
                word.append(folded);
            }
            end++;
            if (!Letters.isSpaced(c) && Character.isLetter(c)) {
                break;
            }
        }
        market = end - start <= LONGEST_MARKET
                && isUpperCase(title, start, end)
                && !isUpperCase(title, 0, title.length());
        if (!word.isEmpty()) {
            token(word.toString(), digits, start, end);
        }
        return end;
    }

    /** The I of "Engineer I", which is a small word of Slavic and other languages too. */
    private boolean isNumeral(int i) {
        return title.charAt(i) == 'I' && !core.isEmpty() && TitleParts.ends(title, i + 1)
                || Signs.isPoland(title, i, foreign);
    }

    /** Not "iOS" or "macOS". */
    private boolean isLowerCase(int start, int end) {
        return title.substring(start, end).chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isUpperCase(String title, int from, int to) {
        return title.substring(from, to).chars().noneMatch(Character::isLowerCase);
    }

    private boolean isDigit(int index) {
        return index < title.length() && Character.isDigit(title.charAt(index));
    }

    private void token(String word, int digits, int start, int end) {
        String before = number;
        boolean level = levelBefore;
        number = "";
        levelBefore = false;
        boolean percent = end < title.length() && title.charAt(end) == '%';
        String code = Words.code(word);
        if (digits == 0 && (isMark(start, end) || !before.isEmpty() && Words.isHours(word))) {
            return;
        }
        if (digits == 0) {
            if (code != null) {
                codes.add(code);
            } else if (!compound(word)) {
                add(singular(word));
                if (behindDivider && isLowerCase(start, end)) {
                    aside.add(singular(word));
                }
            }
        } else if (digits == word.length() && word.length() == 4 && word.startsWith("20")) {
            put(Facet.YEAR, word);
        } else if (percent) {
            number = before;
        } else if (Signs.isRatio(title, start, end) || !order.isEmpty() && Words.isNumbered(order.getLast())) {
            number = word;
            put(Facet.NUMBER, word);
        } else if (Signs.isRange(title, start, end)) {
            number = word;
        } else if (digits >= 4 && digits * 2 >= word.length()) {
            put(Facet.REQUISITION, word);
        } else if (code != null
                && (level || !core.isEmpty())
                && (level || digits < word.length() || TitleParts.ends(title, end))) {
            codes.add(code);
            number = word;
        } else if (digits == word.length()) {
            number = word;
            if (start > 0 && title.charAt(start - 1) == '#') {
                put(Facet.REQUISITION, word);
            } else if (!core.isEmpty() || start > 0) {
                put(Facet.NUMBER, word);
            }
        } else {
            named(word, digits);
        }
    }

    /** "40h" is of the hours, and "SSIAP1" a name with its number. */
    private void named(String word, int digits) {
        String front = word.substring(0, word.length() - digits);
        String back = word.substring(digits);
        if (Words.isHours(back) && Character.isDigit(word.charAt(digits - 1))) {
            put(Facet.NUMBER, word.substring(0, digits));
        } else if (Words.isNumbered(front)) {
            add(front);
            put(Facet.NUMBER, word.substring(front.length()));
        } else {
            add(word);
        }
    }

    /** Takes a word apart whose end is known in another language; false if it is none. */
    private boolean compound(String word) {
        int head = Words.head(word);
        if (head < 0) {
            return false;
        }
        for (String half : List.of(word.substring(0, head), word.substring(head))) {
            Word tail = Words.tail(half);
            if (tail != null) {
                foreign = true;
                tail.tokens().forEach(this::translated);
                continue;
            }
            long found = Words.TITLE.at(half, 0);
            if (found != Phrases.NONE && Phrases.end(found) == half.length()) {
                take(Words.TITLE.meaning(found), 0, 0);
            } else {
                add(singular(half));
            }
        }
        return true;
    }

    /** One letter of "m/w/d" or "F|H". */
    private boolean isMark(int start, int end) {
        return end - start == 1 && (isBar(start - 1) || isBar(end));
    }

    private boolean isBar(int index) {
        return index >= 0 && index < title.length() && "/|*:\uFF0F".indexOf(title.charAt(index)) >= 0;
    }

    private void add(String token) {
        condition = false;
        core.add(token);
        if (!behindDivider) {
            head.add(token);
        }
        order.add(token);
        part.add(token);
        if (behindBar && !market || behindDivider && Words.isStack(token)) {
            aside.add(token);
        }
    }

    static String singular(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private void put(Facet facet, String value) {
        facets.computeIfAbsent(facet, any -> new HashSet<>()).add(value);
    }

    /** "PT" behind "Physical Therapist". */
    private boolean isInitials(int start, int end) {
        int first = order.size() - (end - start);
        if (first < 0 || end == start || end - start > 3) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (order.get(first + i - start).charAt(0) != Letters.fold(title.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "12 Monate" and "1 year" are one length, and no number of a team. */
    private void lasts(String count, int months) {
        if (count.isEmpty()) {
            return;
        }
        boolean whole = count.length() <= 2 && count.chars().allMatch(Character::isDigit);
        put(Facet.DURATION, whole ? String.valueOf(Integer.parseInt(count) * months) : count);
        codes.remove(Words.code(count));
        if (whole) {
            facets.getOrDefault(Facet.NUMBER, new HashSet<>()).remove(count);
        }
    }

    /** The "head" of "Vertriebsleiter" is a grade, as it is in "Head of Sales". */
    private void translated(String token) {
        if (RANKS.contains(token)) {
            grades.add(token);
            order.add(token);
        } else {
            add(singular(token));
        }
    }

    /** "Kitchen staff" is no "Engineer, Staff". */
    private boolean isCrew(int end) {
        return !behindDivider && !core.isEmpty() && !Vocabulary.isHead(order.getLast()) && Signs.endsPart(title, end);
    }

    private void take(Word word, int start, int end) {
        String before = number;
        number = "";
        levelBefore = word.kind() == Words.Kind.NOISE && word.value().equals("level");
        switch (word.kind()) {
            case GRADE -> {
                if (!word.value().equals("staff") || !isCrew(end)) {
                    grades.add(word.value());
                    order.add(word.value());
                }
            }
            case FOREIGN -> {
                foreign = true;
                word.tokens().forEach(this::translated);
            }
            case WORD -> word.tokens().forEach(token -> add(singular(token)));
            case CONTRACT -> {
                if (!isInitials(start, end)) {
                    put(Facet.CONTRACT, word.value());
                }
            }
            case MONTHS -> lasts(before, 1);
            case YEARS -> lasts(before, MONTHS);
            case SHIFT -> {
                // "3 days in the office"
                if (before.isEmpty() || !word.value().equals("day")) {
                    put(Facet.SHIFT, word.value());
                }
            }
            case LANGUAGE -> put(Facet.LANGUAGE, word.value());
            case SEASON -> put(Facet.SEASON, word.value());
            default -> condition = word.value().equals("condition");
        }
    }
}
