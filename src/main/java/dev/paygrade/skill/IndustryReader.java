package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the industry of an employer where the description says so: "a leading fintech company", "in the healthcare
 * sector", "Industry: Retail". Industries of customers and of the candidate's past are left out. Reads plain text;
 * immutable; linear in the length of the text.
 */
public final class IndustryReader {
    /** How far before the industry "a leading" or "in the" may begin. */
    private static final int LEAD_STRETCH = 5;
    /** Words between the industry and "company", as in "a healthcare technology company". */
    private static final int HEAD_STRETCH = 2;

    /** How far before the industry a word about others can be. */
    private static final int CLAUSE_STRETCH = 40;

    private final List<Industry> industries = new ArrayList<>();
    private final Phrases<Integer> names = new Phrases<>();
    private final Phrases<Sense> words = new Phrases<>();

    public IndustryReader() {
        for (List<String> row : TaxonomyFile.rows("industries.csv", 3)) {
            for (String phrase : TaxonomyFile.parts(row.get(2))) {
                names.add(phrase, industries.size());
            }
            industries.add(new Industry(row.get(0), row.get(1)));
        }
        for (List<String> row : TaxonomyFile.rows("industry-words.csv", 2)) {
            Sense sense = Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String phrase : TaxonomyFile.parts(row.get(1))) {
                words.add(phrase, sense);
            }
        }
    }

    /** What a word near an industry does. */
    private enum Sense {
        /** "company", "startup": what the employer is. */
        COMPANY,
        /** "industry", "sector": where the employer works. */
        SECTOR,
        /** May stand between the industry and its noun: "technology", "services". */
        FILLER,
        /** Begins the naming of one employer: "a", "leading", "our". */
        ONE,
        /** Begins the naming of a sector: "in the". */
        WITHIN,
        /** Says outright that the employer is of the industry: "leader in", "specialist in". */
        LEADER,
        /** Speaks of others: "customers", "experience". */
        OTHERS,
        /** May follow an industry that is a company by itself: "a leading fintech from Berlin". */
        NEXT,
        /** "Industry:" */
        LABEL
    }

    /** All industries of the taxonomy. */
    public List<Industry> industries() {
        return List.copyOf(industries);
    }

    /** The first mention of each industry, in order of appearance. */
    public List<IndustryReading> read(String text) {
        return read(Tokens.of(text));
    }

    List<IndustryReading> read(Tokens tokens) {
        List<IndustryReading> readings = new ArrayList<>();
        BitSet seen = new BitSet(industries.size());
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Hit<Integer> hit = names.longest(tokens, i);
            if (hit == null) {
                continue;
            }
            SkillRule rule = seen.get(hit.meaning()) ? null : rule(tokens, hit);
            if (rule != null) {
                seen.set(hit.meaning());
                int end = rule == SkillRule.INDUSTRY_LABELLED ? hit.to() : headEnd(tokens, hit.to());
                readings.add(new IndustryReading(
                        industries.get(hit.meaning()), tokens.quote("description", hit.from(), end, rule)));
            }
            i = hit.to() - 1;
        }
        return readings;
    }

    private @Nullable SkillRule rule(Tokens tokens, Phrases.Hit<Integer> hit) {
        if (isLabelled(tokens, hit)) {
            return SkillRule.INDUSTRY_LABELLED;
        }
        Sense head = sense(tokens, headEnd(tokens, hit.to()) - 1, hit.to());
        boolean firm = head == Sense.COMPANY || isCompanyItself(tokens, hit);
        boolean company = firm && leads(tokens, hit.from(), Sense.ONE);
        boolean sector = head == Sense.SECTOR && leads(tokens, hit.from(), Sense.WITHIN);
        boolean leader = leads(tokens, hit.from(), Sense.LEADER);
        boolean said = company || sector || leader;
        if (!said || speaksOfOthers(tokens, hit)) {
            return null;
        }
        return company ? SkillRule.INDUSTRY_OF_COMPANY : SkillRule.INDUSTRY_OF_WORK;
    }

    private boolean isLabelled(Tokens tokens, Phrases.Hit<Integer> hit) {
        int first = hit.from();
        while (first > 0 && (tokens.gap(first) & Gap.LINE) == 0) {
            if (hit.from() - --first > LEAD_STRETCH) {
                return false;
            }
        }
        return first < hit.from() && is(tokens, first, Sense.LABEL) && (tokens.gap(first + 1) & Gap.COLON) != 0;
    }

    /** Index after the noun that follows an industry, or {@code to} if there is none. */
    private int headEnd(Tokens tokens, int to) {
        for (int i = to; i <= to + HEAD_STRETCH && i < tokens.size(); i++) {
            boolean joined = Gap.joins(tokens.gap(i)) || Gap.joinsWidely(tokens.gap(i));
            if (!joined) {
                return to;
            }
            if (is(tokens, i, Sense.COMPANY) || is(tokens, i, Sense.SECTOR)) {
                return i + 1;
            }
            if (!is(tokens, i, Sense.FILLER)) {
                return to;
            }
        }
        return to;
    }

    private boolean isCompanyItself(Tokens tokens, Phrases.Hit<Integer> hit) {
        int to = hit.to();
        boolean ends = to == tokens.size() || !Gap.joins(tokens.gap(to)) || is(tokens, to, Sense.NEXT);
        return ends && is(tokens, to - 1, Sense.COMPANY);
    }

    private @Nullable Sense sense(Tokens tokens, int head, int from) {
        if (head < from) {
            return null;
        }
        return is(tokens, head, Sense.COMPANY) ? Sense.COMPANY : Sense.SECTOR;
    }

    private boolean is(Tokens tokens, int i, Sense sense) {
        int node = words.begin(tokens, i);
        List<Sense> senses = node == Phrases.NOWHERE ? null : words.at(node);
        return senses != null && senses.contains(sense);
    }

    /** Whether words of this sense end or stand close before the industry, in the same clause. */
    private boolean leads(Tokens tokens, int from, Sense sense) {
        int stop = Math.max(0, from - LEAD_STRETCH);
        for (int i = from; i > stop; i--) {
            if ((tokens.gap(i) & (Gap.STOP | Gap.LINE | Gap.SEMI | Gap.COLON)) != 0) {
                return false;
            }
            int node = words.begin(tokens, i - 1);
            for (int end = i; node != Phrases.NOWHERE; end++) {
                List<Sense> here = words.at(node);
                if (here != null && here.contains(sense)) {
                    return true;
                }
                node = end < from ? words.step(node, tokens.hash(end), tokens.gap(end)) : Phrases.NOWHERE;
            }
        }
        return false;
    }

    private boolean speaksOfOthers(Tokens tokens, Phrases.Hit<Integer> hit) {
        int first = tokens.sentenceStart(hit.from(), CLAUSE_STRETCH);
        for (int i = first; i < hit.from(); i++) {
            Phrases.Hit<Sense> word = words.longest(tokens, i);
            if (word != null && word.meaning() == Sense.OTHERS) {
                return true;
            }
        }
        return false;
    }
}
