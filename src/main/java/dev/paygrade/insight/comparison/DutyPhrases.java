package dev.paygrade.insight.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes an item of a list of duties apart: "Design, build and maintain scalable data pipelines" is to <em>design</em>, to
 * <em>build</em> and to <em>maintain</em> <em>data pipelines</em>.
 */
final class DutyPhrases {
    private static final int MOST_WORDS = 40;
    private static final int MOST_VERBS = 4;

    private final DutyWords words;

    DutyPhrases(DutyWords words) {
        this.words = words;
    }

    /**
     * A verb with an object of one or two words, by their stems.
     *
     * @param pair the object has two words, which says more
     */
    record Phrase(String verb, String object, boolean pair) {}

    private record Segment(List<String> words, boolean joined) {}

    /** Each phrase of an item with its words as written; none for an item without an object. */
    Map<Phrase, String> of(String item) {
        List<Segment> segments = segments(words.opened(item.toLowerCase(Locale.ROOT)));
        Map<Phrase, String> phrases = new LinkedHashMap<>();
        List<String> verbs = new ArrayList<>();
        int at = 0;
        while (at < segments.size() && verbs.size() < MOST_VERBS) {
            Segment segment = segments.get(at);
            verbs.add(segment.words().getFirst());
            boolean alone = segment.words().size() == 1;
            boolean more = at + 1 < segments.size() && segments.get(at + 1).joined();
            if (!alone || !more) {
                break;
            }
            at++;
        }
        for (int i = at; i < segments.size(); i++) {
            if (!phrases.isEmpty() && !segments.get(i).joined()) {
                // what stands after a preposition says where or why, and no longer what
                break;
            }
            List<String> object = segments.get(i).words();
            objects(verbs, i == at ? object.subList(1, object.size()) : object, phrases);
        }
        return phrases;
    }

    private static void objects(List<String> verbs, List<String> object, Map<Phrase, String> phrases) {
        for (String verb : verbs) {
            for (int i = 0; i < object.size(); i++) {
                String one = object.get(i);
                phrases.putIfAbsent(new Phrase(stem(verb), stem(one), false), verb + " " + one);
                if (i + 1 < object.size()) {
                    String two = object.get(i + 1);
                    phrases.putIfAbsent(
                            new Phrase(stem(verb), stem(one) + " " + stem(two), true), verb + " " + one + " " + two);
                }
            }
        }
    }

    /** Runs of words between prepositions, conjunctions and commas; a joined one follows "and" or a comma. */
    private List<Segment> segments(String lower) {
        List<Segment> segments = new ArrayList<>();
        List<String> run = new ArrayList<>();
        boolean joined = false;
        int count = 0;
        int i = 0;
        while (i < lower.length() && count < MOST_WORDS) {
            int from = i;
            while (i < lower.length() && inWord(lower, i)) {
                i++;
            }
            if (i > from) {
                String word = lower.substring(from, i);
                count++;
                boolean join = words.joins(word);
                if (join || words.breaks(word)) {
                    close(segments, run, joined);
                    joined = join;
                } else if (!words.isArticle(word)) {
                    run.add(word);
                }
            } else {
                char mark = lower.charAt(i++);
                if (mark == ',' || mark == '/' || mark == '&') {
                    close(segments, run, joined);
                    joined = true;
                } else if (mark != ' ') {
                    close(segments, run, joined);
                    joined = false;
                }
            }
        }
        close(segments, run, joined);
        return segments;
    }

    private static void close(List<Segment> segments, List<String> run, boolean joined) {
        if (!run.isEmpty()) {
            segments.add(new Segment(List.copyOf(run), joined));
            run.clear();
        }
    }

    private static boolean inWord(String text, int at) {
        char c = text.charAt(at);
        boolean inner = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || (inner && (c == '-' || c == '.' || c == '\''));
    }

    /** Builds, building, built are near enough to build; a crude stem, used for counting and never shown. */
    static String stem(String word) {
        for (String ending : List.of("ing", "ies", "ed", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                String cut = word.substring(0, word.length() - ending.length());
                int last = cut.length() - 1;
                boolean doubled = cut.length() > 3
                        && cut.charAt(last) == cut.charAt(last - 1)
                        && "bdgmnprt".indexOf(cut.charAt(last)) >= 0;
                return ending.equals("ies") ? cut + "y" : doubled ? cut.substring(0, last) : cut;
            }
        }
        return word;
    }
}
