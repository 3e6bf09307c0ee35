package dev.paygrade.skill;

import dev.paygrade.skill.SkillCues.Role;
import dev.paygrade.skill.SkillCues.Verdict;
import dev.paygrade.skill.SkillName.Fit;
import dev.paygrade.skill.SkillName.Spelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of one text: names are collected first, then the ambiguous ones are judged by what stands around them. */
final class SkillSearch {
    /** Words that may stand between two items of a list: connectors, versions, an unknown item. */
    private static final int LIST_STRETCH = 3;
    /** Names that may lie between a name and the one that vouches for it. */
    private static final int LOOK_THROUGH = 3;
    /** A line of no more words than this can be one item of a list written in lines. */
    private static final int ITEM_WORDS = 4;
    /** How far back the subject of a degree can stand from the word for the degree. */
    private static final int STUDY_STRETCH = 16;

    private final SkillTaxonomy taxonomy;
    private final SkillCues cues;
    private final Tokens tokens;
    private final List<Found> found = new ArrayList<>();
    private boolean open;

    SkillSearch(SkillTaxonomy taxonomy, Tokens tokens) {
        this.taxonomy = taxonomy;
        this.cues = taxonomy.cues;
        this.tokens = tokens;
    }

    /** A name in the text; {@code rule} is null until it is accepted. */
    private static final class Found {
        final SkillName name;
        final int from;
        final int to;
        final Fit fit;

        @Nullable
        SkillRule rule;

        boolean rejected;

        Found(SkillName name, int from, int to, Fit fit) {
            this.name = name;
            this.from = from;
            this.to = to;
            this.fit = fit;
        }

        boolean accepted() {
            return rule != null;
        }

        boolean undecided() {
            return rule == null && !rejected;
        }
    }

    List<SkillReading> read(String field) {
        collect();
        for (int k = 0; k < found.size(); k++) {
            judgeAlone(k);
        }
        if (open) {
            judgeByNeighbours();
        }
        List<SkillReading> readings = new ArrayList<>();
        BitSet seen = new BitSet(taxonomy.size());
        for (Found f : found) {
            SkillRule rule = f.rule;
            if (rule != null && !seen.get(f.name.index()) && !isSubjectOfStudy(f)) {
                seen.set(f.name.index());
                readings.add(new SkillReading(f.name.skill(), tokens.quote(field, f.from, f.to, rule)));
            }
        }
        return readings;
    }

    private void collect() {
        Phrases<SkillName> names = taxonomy.names();
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            int node = names.begin(tokens, i);
            if (node == Phrases.NOWHERE) {
                if (tokens.is(i, Tokens.NUMBERED)) {
                    collectUnnumbered(i);
                }
                continue;
            }
            Found best = null;
            for (int end = i + 1; node != Phrases.NOWHERE; end++) {
                Found here = match(names.at(node), i, end);
                best = here == null ? best : here;
                node = end < size ? names.step(node, tokens.hash(end), tokens.gap(end)) : Phrases.NOWHERE;
            }
            if (best != null) {
                found.add(best);
                i = best.to - 1;
            }
        }
    }

    private @Nullable Found match(@Nullable List<SkillName> names, int from, int to) {
        Found best = null;
        if (names != null) {
            for (SkillName name : names) {
                Fit fit = name.fit(tokens, from, to);
                if (fit != Fit.NONE && (best == null || fit.compareTo(best.fit) > 0)) {
                    best = new Found(name, from, to, fit);
                }
            }
        }
        return best;
    }

    /** "Python3" and "Java17" name Python and Java. */
    private void collectUnnumbered(int i) {
        int end = tokens.end(i);
        while (Glyphs.kind(tokens.text.charAt(end - 1)) == Glyphs.DIGIT) {
            end--;
        }
        if (end - tokens.start(i) < 3) {
            return;
        }
        int node = taxonomy.names().begin(TokenScanner.hash(tokens.text.substring(tokens.start(i), end)));
        List<SkillName> names =
                node == Phrases.NOWHERE ? null : taxonomy.names().at(node);
        if (names != null && names.get(0).spelling() == Spelling.ANY) {
            found.add(new Found(names.get(0), i, i + 1, Fit.SURE));
        }
    }

    private void judgeAlone(int k) {
        Found f = found.get(k);
        Spelling spelling = f.name.spelling();
        if (f.fit == Fit.SURE) {
            f.rejected = (f.name.guarded() && isRejected(f)) || (spelling == Spelling.CAPITAL && isPartOfWord(k));
            if (!f.rejected) {
                f.rule = switch (spelling) {
                    case ANY -> SkillRule.SKILL_NAMED;
                    case CAPITAL -> SkillRule.SKILL_CAPITAL;
                    case EXACT, CONTEXT, STRICT -> SkillRule.SKILL_SPELLED;
                };
                return;
            }
            return;
        }
        Skill skill = f.name.skill();
        Verdict after = cues.after(tokens, f.to, skill);
        Verdict before = cues.before(tokens, f.from, skill);
        if (after == Verdict.REJECT || before == Verdict.REJECT || (after == null && isPartOfWord(k))) {
            f.rejected = true;
        } else if (isEnough(before, f, spelling)) {
            f.rule = SkillRule.SKILL_INTRODUCED;
        } else if (isEnough(after, f, spelling)) {
            f.rule = SkillRule.SKILL_FOLLOWED;
        } else {
            open = true;
        }
    }

    private boolean isEnough(@Nullable Verdict verdict, Found f, Spelling spelling) {
        if (verdict == null) {
            return false;
        }
        if (f.fit == Fit.FAINT) {
            return verdict == Verdict.STRONG
                    && spelling != Spelling.STRICT
                    && spelling != Spelling.EXACT
                    && endsItem(f);
        }
        return verdict == Verdict.STRONG || spelling != Spelling.STRICT;
    }

    private boolean isRejected(Found f) {
        return cues.after(tokens, f.to, f.name.skill()) == Verdict.REJECT
                || cues.before(tokens, f.from, f.name.skill()) == Verdict.REJECT;
    }

    /** "C-level", "R&D" and "Go-to-market" are words of their own; "Java/C" and "C++" are not. */
    private boolean isPartOfWord(int k) {
        Found f = found.get(k);
        int before = f.from == 0 ? Gap.SPACE : tokens.gap(f.from);
        int after = f.to == tokens.size() ? Gap.SPACE : tokens.gap(f.to);
        int hard = Gap.HYPHEN | Gap.AMP | Gap.DOT;
        boolean front = Gap.glues(before) && (before & hard) != 0 && !touches(k - 1, k);
        boolean back = Gap.glues(after) && (after & hard) != 0 && !touches(k, k + 1) && !isCompound(f);
        return front || back;
    }

    /** German writes "Rust-Kenntnisse": a noun joined to the name. */
    private boolean isCompound(Found f) {
        return f.name.spelling() == Spelling.CAPITAL
                && tokens.gap(f.to) == Gap.HYPHEN
                && tokens.is(f.to, Tokens.CAPITAL)
                && tokens.end(f.to - 1) - tokens.start(f.to - 1) > 2;
    }

    private boolean touches(int left, int right) {
        return left >= 0 && right < found.size() && found.get(left).to == found.get(right).from;
    }

    /** Whether a list or clause ends after the name, so that it is not the first word of another phrase. */
    private boolean endsItem(Found f) {
        int gap = tokens.gap(f.to);
        return f.to == tokens.size()
                || (gap & ~(Gap.SPACE | Gap.HYPHEN | Gap.SOFT | Gap.DOT)) != 0
                || cues.has(tokens, f.to, Role.CONNECTOR)
                || cues.after(tokens, f.to, f.name.skill()) != null;
    }

    private void judgeByNeighbours() {
        for (int k = 0; k < found.size(); k++) {
            judgeByNeighbours(k);
        }
        for (int k = found.size() - 1; k >= 0; k--) {
            judgeByNeighbours(k);
        }
        for (int k = 0; k < found.size(); k++) {
            judgeByNeighbours(k);
        }
    }

    private void judgeByNeighbours(int k) {
        Found f = found.get(k);
        if (!f.undecided()) {
            return;
        }
        boolean onLeft = isVouched(k, -1);
        boolean onRight = isVouched(k, 1);
        boolean accepted = f.fit == Fit.FAINT
                ? (onLeft && (onRight || endsList(f))) || (onRight && beginsList(f))
                : onLeft || onRight;
        if (accepted) {
            f.rule = SkillRule.SKILL_LISTED;
        }
    }

    /** Whether a neighbour in the same list vouches for the name; faint names are looked through: "sql, r, sas". */
    private boolean isVouched(int k, int step) {
        Found f = found.get(k);
        Found near = f;
        for (int n = 1; n <= LOOK_THROUGH; n++) {
            int at = k + n * step;
            if (at < 0 || at >= found.size()) {
                return false;
            }
            Found next = found.get(at);
            if (!(step < 0 ? isListed(next, near) : isListed(near, next))) {
                return false;
            }
            if (next.fit != Fit.FAINT || next.accepted()) {
                return vouches(next, f);
            }
            near = next;
        }
        return false;
    }

    private boolean vouches(Found neighbour, Found f) {
        if (neighbour.rejected) {
            return false;
        }
        SkillKind kind = neighbour.name.skill().kind();
        if (neighbour.accepted()) {
            return kind.isNamed() || (f.name.skill().kind() == SkillKind.LANGUAGE && f.fit == Fit.OPEN);
        }
        return neighbour.fit == Fit.OPEN
                && f.fit == Fit.OPEN
                && neighbour.name.spelling() != Spelling.STRICT
                && f.name.spelling() != Spelling.STRICT;
    }

    private boolean endsList(Found f) {
        int gap = tokens.gap(f.to);
        return (gap & (Gap.STOP | Gap.LINE | Gap.CLOSE | Gap.SEMI)) != 0;
    }

    private boolean beginsList(Found f) {
        int gap = tokens.gap(f.from);
        return f.from == 0 || (gap & (Gap.LINE | Gap.OPEN | Gap.COLON)) != 0;
    }

    /** Whether two names are items of one list. */
    private boolean isListed(Found left, Found right) {
        int between = right.from - left.to;
        if (between > LIST_STRETCH) {
            return false;
        }
        int marks = 0;
        int unknown = 0;
        boolean connected = false;
        for (int i = left.to; i <= right.from; i++) {
            marks |= tokens.gap(i);
            if (i < right.from) {
                boolean connector = cues.has(tokens, i, Role.CONNECTOR);
                connected |= connector;
                boolean known = connector || cues.has(tokens, i, Role.FILLER) || tokens.is(i, Tokens.NUMBER);
                unknown += known ? 0 : tokens.is(i, Tokens.CAPITAL) ? 1 : 2;
            }
        }
        if (unknown > 1) {
            return false;
        }
        if ((marks & (Gap.LINE | Gap.STOP)) != 0) {
            return between == 0 && (marks & Gap.STOP) == 0 && isItem(left) && isItem(right);
        }
        int listing =
                Gap.COMMA | Gap.SLASH | Gap.AMP | Gap.PLUS | Gap.PIPE | Gap.SEMI | Gap.OPEN | Gap.CLOSE | Gap.DASH;
        return (marks & listing) != 0 || connected || marks == Gap.SOFT;
    }

    private boolean isItem(Found f) {
        return tokens.lineEnd(f.from) - tokens.lineStart(f.from) <= ITEM_WORDS;
    }

    /** "a degree in Mathematics or Data Science" asks for a degree, not for these skills. */
    private boolean isSubjectOfStudy(Found f) {
        if (f.name.skill().kind() != SkillKind.FIELD) {
            return false;
        }
        int stop = Math.max(0, f.from - STUDY_STRETCH);
        for (int i = f.from; i > stop; i--) {
            if ((tokens.gap(i) & (Gap.STOP | Gap.LINE | Gap.SEMI)) != 0 || cues.has(tokens, i - 1, Role.DEMAND)) {
                return false;
            }
            if (cues.has(tokens, i - 1, Role.DEGREE)) {
                return true;
            }
        }
        return false;
    }
}
