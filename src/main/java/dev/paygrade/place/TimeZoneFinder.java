package dev.paygrade.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the band of time zones that an ad asks for, as it is written. */
final class TimeZoneFinder {
    private static final int ZONE = 1;
    private static final int SHORT_ZONE = 2;
    private static final int JOINT = 4;
    private static final int ABOUT = 8;
    private static final Map<String, Integer> KINDS =
            Map.of("zone", ZONE, "short", SHORT_ZONE, "joint", JOINT, "about", ABOUT);

    /** How far in words a description's zone may stand from the words that say it is one. */
    private static final int NEAR = 6;

    private static final int LONGEST_BAND = 12;

    private final PhraseTable table = new PhraseTable();

    TimeZoneFinder() {
        Map<String, Integer> kinds = new HashMap<>();
        for (List<String> row : Words.rows("time-zones.csv")) {
            for (String word : Words.parts(row.get(1))) {
                kinds.merge(word, KINDS.getOrDefault(row.get(0), 0), (a, b) -> a | b);
            }
        }
        kinds.forEach((word, kind) -> table.put(Words.hashes(word), kind));
    }

    /** Removes names that only name a time zone: {@code US time zones}, {@code UK/EU hours}. */
    void drop(Tokens tokens, List<Mention> mentions) {
        int dropped = -1;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int to = mention.to();
            boolean shared = to == dropped && (tokens.before[to] & (Tokens.SLASH | Tokens.AMPERSAND)) != 0;
            boolean named = to < tokens.count && tokens.runsOn(to) && (kindAt(tokens, to) & ABOUT) != 0;
            if (shared || named || zoneBeyond(tokens, mention)) {
                dropped = mention.from();
                mentions.remove(i);
            }
        }
    }

    /** {@code Pacific time}: a zone that begins with the name and is longer. */
    private boolean zoneBeyond(Tokens tokens, Mention mention) {
        long hit = table.longest(tokens, mention.from());
        return hit != PhraseTable.NONE && (hit & ZONE) != 0 && (int) (hit >>> 32) > mention.to() - mention.from();
    }

    /**
     * Takes the first band into a draft.
     *
     * @param field whether zones stand for themselves, as in a place field
     * @return whether there was one
     */
    boolean find(Finding finding, boolean field, Draft draft) {
        Tokens tokens = finding.tokens();
        for (int i = 0; i < tokens.count; i++) {
            boolean capital = tokens.is(i, Tokens.CAPITAL);
            if (!capital || (tokens.length(i) <= 4 && !tokens.is(i, Tokens.UPPER))) {
                continue;
            }
            int kind = kindAt(tokens, i);
            boolean zone = (kind & ZONE) != 0 || ((kind & SHORT_ZONE) != 0 && tokens.is(i, Tokens.UPPER));
            if (zone && (field ? (kind & ZONE) != 0 : about(tokens, i - NEAR, i + NEAR))) {
                int from = start(tokens, i);
                int to = end(tokens, i);
                String band = tokens.text.substring(tokens.start[from], tokens.end[to - 1]);
                draft.timeZone(band, finding.quote(from, to, PlaceRule.TIME_ZONE));
                return true;
            }
        }
        return false;
    }

    private boolean about(Tokens tokens, int low, int high) {
        for (int i = Math.max(0, low); i < Math.min(tokens.count, high); i++) {
            if ((kindAt(tokens, i) & ABOUT) != 0) {
                return true;
            }
        }
        return false;
    }

    private int end(Tokens tokens, int zone) {
        int last = zone;
        for (int i = zone; i < Math.min(tokens.count, zone + LONGEST_BAND); i++) {
            if (i > zone && (tokens.before[i] & (Tokens.LINE | Tokens.STOP | Tokens.OPEN | Tokens.CLOSE)) != 0) {
                break;
            }
            int kind = kindAt(tokens, i);
            if ((kind & (ZONE | SHORT_ZONE)) != 0 || hours(tokens, i)) {
                last = i;
            } else if ((kind & (JOINT | ABOUT)) == 0) {
                break;
            } else if (i > 0 && hours(tokens, i - 1) && last == i - 1 && tokens.before[i] <= Tokens.HYPHEN) {
                last = unit(tokens, i) ? i : last;
            }
        }
        return last + 1;
    }

    private int start(Tokens tokens, int zone) {
        int first = zone;
        for (int i = zone - 1; i >= Math.max(0, zone - 3); i--) {
            if ((tokens.before[i + 1]
                            & ~(Tokens.SPACE
                                    | Tokens.OTHER
                                    | Tokens.AMPERSAND
                                    | Tokens.SLASH
                                    | Tokens.HYPHEN
                                    | Tokens.DASH))
                    != 0) {
                break;
            }
            if (hours(tokens, i)) {
                first = i;
            } else if ((kindAt(tokens, i) & JOINT) == 0) {
                break;
            }
        }
        return first;
    }

    private static boolean hours(Tokens tokens, int token) {
        int length = tokens.length(token);
        char first = tokens.text.charAt(tokens.start[token]);
        if (first < '0' || first > '9' || length > 4) {
            return false;
        }
        char last = tokens.text.charAt(tokens.end[token] - 1);
        boolean digit = last >= '0' && last <= '9';
        return digit ? length <= 2 : (last == 'h' || last == 'H' || last == 's');
    }

    private boolean unit(Tokens tokens, int token) {
        char first = tokens.text.charAt(tokens.start[token]);
        return (first == 'h' || first == 'H' || first == 's' || first == 'S') && (kindAt(tokens, token) & JOINT) != 0;
    }

    private int kindAt(Tokens tokens, int token) {
        long hit = table.longest(tokens, token);
        return hit == PhraseTable.NONE ? 0 : (int) hit;
    }
}
