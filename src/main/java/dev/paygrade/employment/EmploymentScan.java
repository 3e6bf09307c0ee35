package dev.paygrade.employment;

import dev.paygrade.employment.EmploymentWord.Use;
import dev.paygrade.text.Evidence;
import dev.paygrade.text.Letters;
import dev.paygrade.text.PhraseSearch;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.TextWords;
import dev.paygrade.text.TitleParts;
import dev.paygrade.text.TrainingOffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the types that the texts of a posting say, each with its first words. */
final class EmploymentScan {
    private static final int LONGEST_LINE = 80;
    private static final String[] DENIALS = {
        "not a ", "not an ", "not ", "no ", "non-", "kein ", "keine ", "pas de ", "non "
    };

    private final EmploymentWords words;
    private final Map<EmploymentType, EmploymentTypeReading> readings = new LinkedHashMap<>();
    private @Nullable EmploymentTypeReading permanent;

    private String field = "";
    private EmploymentRule rule = EmploymentRule.STATED_TYPE;

    EmploymentScan(EmploymentWords words) {
        this.words = words;
    }

    boolean isSilent() {
        return readings.isEmpty() && permanent == null;
    }

    /** In order of appearance; full time for a permanent contract if nothing else is said. */
    List<EmploymentTypeReading> readings() {
        if (readings.isEmpty() && permanent != null) {
            return List.of(permanent);
        }
        return List.copyOf(readings.values());
    }

    void stated(String text) {
        field = "employmentType";
        rule = EmploymentRule.STATED_TYPE;
        stated(text, 0, text.length());
    }

    private void stated(String text, int from, int to) {
        Phrases<EmploymentWord> phrases = words.stated();
        for (int i = from; i < to; ) {
            long found = begins(text, i) ? phrases.at(text, i) : Phrases.NONE;
            int end = found == Phrases.NONE ? next(text, i) : Phrases.end(found);
            if (found != Phrases.NONE && end <= to) {
                take(text, i, end, phrases.meaning(found));
            }
            i = end;
        }
    }

    void title(String text) {
        field = "title";
        rule = EmploymentRule.TYPE_WORD;
        Phrases<EmploymentWord> phrases = words.title();
        boolean opens = true;
        for (int i = 0; i < text.length(); ) {
            if (!begins(text, i)) {
                opens |= TitleParts.divides(text, i);
                i++;
                continue;
            }
            long found = phrases.at(text, i);
            int end = found == Phrases.NONE ? next(text, i) : Phrases.end(found);
            if (found != Phrases.NONE) {
                EmploymentWord word = phrases.meaning(found);
                boolean atEdge = opens || TitleParts.ends(text, end);
                if ((word.use() != Use.AT_EDGE || atEdge) && !TitleParts.isPossessive(text, end)) {
                    take(text, i, end, word);
                }
            }
            opens = false;
            i = end;
        }
    }

    void description(TextWords all) {
        String text = all.text();
        field = "description";
        rule = EmploymentRule.DESCRIPTION_WORDS;
        TrainingOffer offer = words.training().find(all);
        PhraseSearch<EmploymentWord> search = words.description().search(all, 0, text.length());
        while (search.next()) {
            if (offer != null && offer.start() < search.start()) {
                takeTraining(text, offer);
                offer = null;
            }
            EmploymentWord word = search.meaning();
            if (word.use() == Use.LABEL) {
                search.resumeAt(labelled(text, search.start(), search.end()));
            } else if ((word.use() != Use.OPENING || standsAlone(text, search.start(), search.end()))
                    && !isDenied(text, search.start())
                    && !OtherPeople.have(text, search.start(), search.end())) {
                take(text, search.start(), search.end(), word);
            }
        }
        if (offer != null) {
            takeTraining(text, offer);
        }
    }

    private void takeTraining(String text, TrainingOffer offer) {
        EmploymentType type = switch (offer.kind()) {
            case INTERNSHIP -> EmploymentType.INTERN;
            case APPRENTICESHIP -> EmploymentType.OTHER;
            case STUDENT -> EmploymentType.PART_TIME;
        };
        take(text, offer.start(), offer.end(), new EmploymentWord(List.of(type), Use.PLAIN));
    }

    /** "Employment type: Full-time": a label stands at the start of a line and before a colon. */
    private int labelled(String text, int start, int end) {
        boolean colon = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '\uFF1A');
        if (!colon || !opensLine(text, start)) {
            return end;
        }
        int line = text.indexOf('\n', end);
        int most = Math.min(text.length(), end + LONGEST_LINE);
        int to = line < 0 ? most : Math.min(line, most);
        int stop = isWithinLine(text, start) ? text.indexOf(". ", end) : -1;
        to = stop < 0 ? to : Math.min(to, stop);
        stated(text, end, to);
        return to;
    }

    /** Behind another sentence, so that its own ends the statement. */
    private static boolean isWithinLine(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && ".;!".indexOf(text.charAt(start - 2)) >= 0;
    }

    private static boolean opensLine(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) != '\n') {
            if (".;!".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            if (Letters.isSpaced(text.charAt(i)) || start - i > 4) {
                return false;
            }
            i--;
        }
        return true;
    }

    private static boolean standsAlone(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean opens = before < 0
                || text.charAt(before) == '\n'
                || (before < start - 1 && ".!?\u2022".indexOf(text.charAt(before)) >= 0);
        return opens && (end >= text.length() || ",;.(|/\n".indexOf(text.charAt(end)) >= 0);
    }

    private static boolean isDenied(String text, int start) {
        for (String denial : DENIALS) {
            int from = start - denial.length();
            if (from >= 0
                    && text.regionMatches(true, from, denial, 0, denial.length())
                    && Letters.beginsWord(text, from)) {
                return true;
            }
        }
        return false;
    }

    private void take(String text, int start, int end, EmploymentWord word) {
        if (word.use() == Use.PERMANENT) {
            if (permanent == null) {
                permanent = reading(EmploymentType.FULL_TIME, text, start, end, EmploymentRule.PERMANENT);
            }
            return;
        }
        for (EmploymentType type : word.types()) {
            if (!readings.containsKey(type)) {
                readings.put(type, reading(type, text, start, end, rule));
            }
        }
    }

    private EmploymentTypeReading reading(EmploymentType type, String text, int start, int end, EmploymentRule by) {
        return new EmploymentTypeReading(type, Evidence.of(field, text, start, end, by.id()));
    }

    private static boolean begins(String text, int index) {
        char c = text.charAt(index);
        return (Letters.isSpaced(c) || (c >= 0x80 && Character.isLetterOrDigit(c))) && Letters.beginsWord(text, index);
    }

    private static int next(String text, int index) {
        return Math.max(index + 1, Letters.endOfWord(text, index));
    }
}
