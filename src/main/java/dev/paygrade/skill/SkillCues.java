package dev.paygrade.skill;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words around an ambiguous name that say whether it is a skill. */
final class SkillCues {
    /** More words than this between a cue and the name are too many. */
    private static final int FILLERS = 2;

    private final Phrases<Cue> before = new Phrases<>();
    private final Phrases<Cue> after = new Phrases<>();
    private final Phrases<Role> words = new Phrases<>();
    private final Set<String> guarded = new HashSet<>();

    SkillCues() {
        for (List<String> row : TaxonomyFile.rows("skill-cues.csv", 4)) {
            String target = row.get(2);
            Verdict verdict = Verdict.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String phrase : TaxonomyFile.parts(row.get(3))) {
                add(row.get(0), new Cue(verdict, target), phrase);
            }
            if (verdict == Verdict.REJECT) {
                guarded.add(target);
            }
        }
    }

    private void add(String place, Cue cue, String phrase) {
        switch (place) {
            case "before" -> before.addBackwards(phrase, cue);
            case "after" -> after.add(phrase, cue);
            case "filler" -> words.add(phrase, Role.FILLER);
            case "connector" -> words.add(phrase, Role.CONNECTOR);
            case "degree" -> words.add(phrase, Role.DEGREE);
            case "demand" -> words.add(phrase, Role.DEMAND);
            default -> throw new IllegalStateException("skill-cues.csv: no such place: " + place);
        }
    }

    /** Slugs of the skills that some cue rejects. */
    Set<String> guarded() {
        return guarded;
    }

    enum Verdict {
        ACCEPT,
        /** Accepts a word in lower case too, and names of people: "experience with". */
        STRONG,
        REJECT
    }

    enum Role {
        FILLER,
        CONNECTOR,
        /** A word for a degree, after which fields are subjects of study. */
        DEGREE,
        /** A word such as "experience", after which fields are skills again. */
        DEMAND
    }

    /** @param target slug of a skill, name of a kind, or {@code *} */
    private record Cue(Verdict verdict, String target) {
        boolean concerns(Skill skill) {
            return target.equals("*")
                    || target.equals(skill.slug())
                    || target.equals(skill.kind().name());
        }
    }

    boolean has(Tokens tokens, int i, Role role) {
        int node = words.begin(tokens, i);
        List<Role> roles = node == Phrases.NOWHERE ? null : words.at(node);
        return roles != null && roles.contains(role);
    }

    /** What the words before say, or null if nothing. */
    @Nullable
    Verdict before(Tokens tokens, int from, Skill skill) {
        int at = from;
        Verdict verdict = null;
        for (int filled = 0; filled <= FILLERS && at > 0; filled++) {
            int gap = tokens.gap(at);
            boolean leads = Gap.joins(gap) || (gap & ~(Gap.COLON | Gap.SPACE | Gap.OPEN | Gap.QUOTE | Gap.DASH)) == 0;
            if (!leads) {
                break;
            }
            at--;
            Verdict found = backwards(tokens, at, skill);
            if (found == Verdict.REJECT) {
                return filled == 0 ? found : verdict;
            }
            verdict = stronger(verdict, found);
            if (verdict == Verdict.STRONG || !has(tokens, at, Role.FILLER)) {
                break;
            }
        }
        return verdict;
    }

    private static @Nullable Verdict stronger(@Nullable Verdict a, @Nullable Verdict b) {
        return b == null || a == Verdict.STRONG ? a : b;
    }

    private @Nullable Verdict backwards(Tokens tokens, int last, Skill skill) {
        int node = before.begin(tokens, last);
        Verdict verdict = null;
        for (int i = last; node != Phrases.NOWHERE; i--) {
            Verdict found = judge(before.at(node), skill);
            if (found == Verdict.REJECT) {
                return found;
            }
            verdict = stronger(verdict, found);
            node = i > 0 ? before.step(node, tokens.hash(i - 1), tokens.gap(i)) : Phrases.NOWHERE;
        }
        return verdict;
    }

    /** What the words after say, or null if nothing. */
    @Nullable
    Verdict after(Tokens tokens, int to, Skill skill) {
        if (to >= tokens.size() || !(Gap.joins(tokens.gap(to)) || Gap.joinsWidely(tokens.gap(to)))) {
            return null;
        }
        int node = after.begin(tokens, to);
        Verdict verdict = null;
        for (int i = to + 1; node != Phrases.NOWHERE; i++) {
            Verdict found = judge(after.at(node), skill);
            if (found == Verdict.REJECT) {
                return found;
            }
            verdict = stronger(verdict, found);
            node = i < tokens.size() ? after.step(node, tokens.hash(i), tokens.gap(i)) : Phrases.NOWHERE;
        }
        return verdict;
    }

    private static @Nullable Verdict judge(@Nullable List<Cue> cues, Skill skill) {
        Verdict verdict = null;
        if (cues != null) {
            for (Cue cue : cues) {
                if (cue.concerns(skill)) {
                    if (cue.verdict == Verdict.REJECT) {
                        return cue.verdict;
                    }
                    verdict = stronger(verdict, cue.verdict);
                }
            }
        }
        return verdict;
    }
}
