package dev.paygrade.identity;

import dev.paygrade.identity.Words.Kind;
import dev.paygrade.identity.Words.Word;
import dev.paygrade.normalise.Slug;
import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a description for what it says of its own opening. */
final class DescriptionScan {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 40;
    private static final int YEAR = 4;
    private static final String[] ARTICLES = {
        "join-", "is-", "ist-", "a-", "an-", "the-", "our-", "your-", "this-", "we-", "ein-", "eine-", "einen-", "une-",
        "un-"
    };
    private static final String TEAM = " team";
    private static final int NEAR = 30;
    private static final String REGULAR = "regular";
    private static final String ENDING = "contract";
    private static final List<String> CONTRACTS =
            List.of("contract", "fixed term", "fixed-term", "befrist", "maternity", "parental", "cover");

    private DescriptionScan() {}

    static Map<Facet, Set<String>> of(String text) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        int end = Math.min(text.length(), LONGEST);
        int beside = -1;
        int i = 0;
        while (i < end) {
            boolean spaced = Letters.isSpaced(text.charAt(i));
            if (!spaced && !Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            long found = Words.DESCRIPTION.at(text, i);
            if (found == Phrases.NONE
                    || !spaced && Words.DESCRIPTION.meaning(found).kind() != Kind.REQ) {
                i = spaced ? Letters.endOfWord(text, i) : i + 1;
                continue;
            }
            Word word = Words.DESCRIPTION.meaning(found);
            i = Phrases.end(found);
            if (word.kind() == Kind.BESIDE) {
                beside = i;
                put(facets, Facet.BESIDE, "");
            } else if (word.kind() != Kind.REQ || beside < 0 || isEnded(text, beside, i)) {
                take(facets, word, text, i);
            }
        }
        team(facets, text.substring(0, end));
        return Map.copyOf(facets);
    }

    /** Whether a sentence ends between two places of a text: what follows is of another opening no more. */
    private static boolean isEnded(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean stop = ".!?;".indexOf(text.charAt(i)) >= 0 && i + 1 < to && text.charAt(i + 1) == ' ';
            if (stop || text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static void take(Map<Facet, Set<String>> facets, Word word, String text, int end) {
        if (word.kind() == Kind.REQ) {
            int from = end;
            while (from < text.length() && from < end + 4 && " :#.\u00A0\uFF1A".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            String id = number(text, from);
            boolean year = id != null && id.length() == YEAR && (id.startsWith("20") || id.startsWith("19"));
            boolean brief = id != null && word.value().equals("long") && id.length() <= YEAR;
            if (id != null && from > end && !year && !brief) {
                requisition(facets, id);
            }
        } else if (word.kind() == Kind.CLIENT) {
            String name = name(text, end);
            if (name != null) {
                put(facets, Facet.CLIENT, name);
            }
        } else if (word.kind() == Kind.SHIFT) {
            boolean said = word.value().length() > 1 && text.regionMatches(true, end, " shift", 0, 6)
                    || endsWithShift(text, end);
            if (said) {
                put(facets, Facet.SHIFT, word.value());
            }
        } else if (word.kind() == Kind.MONTHS) {
            String months = months(text, end);
            if (months != null) {
                put(facets, Facet.DURATION, months);
            }
            if (text.regionMatches(true, end + 1, "contract", 0, 8)
                    || text.regionMatches(true, end + 1, "fixed", 0, 5)) {
                put(facets, Facet.CONTRACT, ENDING);
            }
        } else if (word.kind() == Kind.SAID && word.value().equals("open")) {
            put(facets, Facet.CONTRACT, REGULAR);
            put(facets, Facet.CONTRACT, ENDING);
        } else if (word.kind() == Kind.TOLD) {
            put(facets, Facet.SHIFT, word.value());
        } else if (word.kind() == Kind.OFFERED) {
            put(facets, Facet.OFFERED, word.value());
        } else if (word.kind() == Kind.SAID) {
            put(facets, Facet.CONTRACT, word.value());
        } else if (word.kind() == Kind.LANGUAGE) {
            put(facets, Facet.LANGUAGE, word.value());
        } else if (word.kind() == Kind.SEASON) {
            int year = end + 1;
            if (year + 4 <= text.length() && text.startsWith("20", year) && number(text, year) != null) {
                put(facets, Facet.SEASON, word.value());
                put(facets, Facet.YEAR, text.substring(year, year + 4));
            }
        }
    }

    /** A text names its own opening first; another number of the same form is of another one. */
    private static void requisition(Map<Facet, Set<String>> facets, String id) {
        Set<String> before = facets.getOrDefault(Facet.REQUISITION, Set.of());
        boolean another = before.stream().anyMatch(one -> !one.equals(id) && References.areAlike(one, id));
        put(facets, another ? Facet.BESIDE : Facet.REQUISITION, another ? "" : id);
    }

    /** The number before "months" where a contract is spoken of, or null. */
    private static @Nullable String months(String text, int end) {
        int from = Math.max(0, end - NEAR);
        String around =
                text.substring(from, Math.min(text.length(), end + NEAR)).toLowerCase(Locale.ROOT);
        if (CONTRACTS.stream().noneMatch(around::contains)) {
            return null;
        }
        int last = end - 1;
        while (last > 0 && !Character.isDigit(text.charAt(last)) && last > end - 12) {
            last--;
        }
        int first = last;
        while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return Character.isDigit(text.charAt(last)) && last - first < 2 ? text.substring(first, last + 1) : null;
    }

    private static boolean endsWithShift(String text, int end) {
        return text.regionMatches(true, end - 5, "shift", 0, 5) || text.regionMatches(true, end - 7, "schicht", 0, 7);
    }

    private static @Nullable String number(String text, int from) {
        StringBuilder id = new StringBuilder();
        int digits = 0;
        for (int i = from; i < text.length() && id.length() < 24; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (!Letters.isSpaced(c)
                    && c != '-'
                    && c != '_'
                    && !isSlash(text, i)
                    && !isInNumber(text, from, i)) {
                break;
            }
            if (Letters.isSpaced(c)) {
                id.append(Letters.fold(c));
            }
        }
        return digits >= 3 || References.isCode(text, from, References.endOfCode(text, from)) ? id.toString() : null;
    }

    /** The space of "KS 2025/0092". */
    private static boolean isInNumber(String text, int from, int i) {
        return text.charAt(i) == ' '
                && i - from > 1
                && i - from < YEAR
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && text.substring(from, i).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isSlash(String text, int i) {
        return text.charAt(i) == '/' && i + 1 < text.length() && Letters.isSpaced(text.charAt(i + 1));
    }

    /** A name after "our client": capitals behind at most a comma, "is" or a colon. */
    private static @Nullable String name(String text, int end) {
        int from = end;
        while (from < text.length() && from < end + 3 && " :,-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from == end || from >= text.length()) {
            return null;
        }
        int to = from;
        while (to < text.length() && to < from + LONGEST_NAME && ",.;:\n()".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String name = Slug.of(text.substring(from, to));
        name = bare(name);
        return name.length() < 2 ? null : name;
    }

    /** Without articles and the like at the start. */
    private static String bare(String slug) {
        String name = slug + "-";
        for (String article : ARTICLES) {
            name = name.startsWith(article) ? name.substring(article.length()) : name;
        }
        return name.isEmpty() ? "" : name.substring(0, name.length() - 1);
    }

    /** "Join our Payments team": words with capitals between an article and "team", or after "Team:". */
    private static void team(Map<Facet, Set<String>> facets, String text) {
        int found = 0;
        for (int at = text.indexOf(TEAM); at > 0 && found < 3; at = text.indexOf(TEAM, at + 1)) {
            found++;
            if (at + TEAM.length() < text.length() && Letters.isSpaced(text.charAt(at + TEAM.length()))) {
                continue;
            }
            int from = at;
            int words = 0;
            while (from > 0 && words < 3) {
                int start = text.lastIndexOf(' ', from - 1) + 1;
                if (start >= from || !Character.isUpperCase(text.charAt(start))) {
                    break;
                }
                from = start;
                words++;
                if (from > 0) {
                    from--;
                }
            }
            String name = bare(Slug.of(text.substring(from, at).strip()));
            if (words > 0 && !name.isEmpty()) {
                put(facets, Facet.TEAM, name);
                return;
            }
        }
        for (String label : new String[] {"Team: ", "Department: ", "Abteilung: "}) {
            int at = text.indexOf(label);
            if (at >= 0) {
                int to = at + label.length();
                while (to < text.length() && to < at + 50 && ".;,\n|".indexOf(text.charAt(to)) < 0) {
                    to++;
                }
                put(facets, Facet.TEAM, Slug.of(text.substring(at + label.length(), to)));
                return;
            }
        }
    }

    private static void put(Map<Facet, Set<String>> facets, Facet facet, String value) {
        facets.computeIfAbsent(facet, any -> new HashSet<>()).add(value);
    }
}
