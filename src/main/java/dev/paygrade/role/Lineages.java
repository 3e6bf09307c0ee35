package dev.paygrade.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ever broader roles by suffix: Machine Learning Software Engineer, Software Engineer, Engineer. */
final class Lineages {
    private final Lexicon lexicon;

    Lineages(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The lineage of a role.
     *
     * @param aliases lower-case name → name in the taxonomy
     * @return the name itself first
     */
    List<String> of(String name, Map<String, String> aliases) {
        List<String> lineage = new ArrayList<>(4);
        lineage.add(name);
        int of = name.indexOf(" of ");
        int in = name.indexOf(" in Test");
        String rest = name;
        if (of > 0) {
            String broader = name.substring(0, of);
            if (!broader.startsWith("Chief") && !broader.startsWith("Member")) {
                lineage.add(broader);
                rest = broader;
            } else {
                return lineage;
            }
        } else if (in > 0) {
            rest = name.substring(0, in);
            lineage.add(rest);
        }
        int chief = rest.indexOf("Chief ");
        if (chief >= 0 && rest.endsWith(" Officer")) {
            if (chief > 0 && rest.indexOf('&') < 0) {
                lineage.add(rest.substring(chief));
            }
            return lineage;
        }
        suffixes(rest, aliases, lineage);
        return lineage;
    }

    private void suffixes(String name, Map<String, String> aliases, List<String> lineage) {
        List<Token> tokens = TitleScanner.scan(name).tokens();
        if (tokens.size() < 2) {
            return;
        }
        Term head = lexicon.word(tokens.getFirst().lower());
        if (head != null && head.first()) {
            addUnlessThere(lineage, head.display().isEmpty() ? tokens.getFirst().text() : head.display());
            return;
        }
        List<Integer> starts = starts(tokens);
        int count = tokens.size();
        Term last = starts.isEmpty() ? null : person(tokens, starts.getLast(), count);
        if (last == null) {
            return;
        }
        int pairs = afterPairs(tokens);
        for (int start : starts) {
            if (start > pairs && allowed(tokens, start)) {
                String broader = name.substring(tokens.get(start).from());
                addUnlessThere(lineage, aliases.getOrDefault(broader.toLowerCase(Locale.ROOT), broader));
            }
        }
    }

    private static void addUnlessThere(List<String> lineage, String name) {
        if (!lineage.contains(name)) {
            lineage.add(name);
        }
    }

    private boolean allowed(List<Token> tokens, int start) {
        Term before = lexicon.word(tokens.get(start - 1).lower());
        Term term = lexicon.word(tokens.get(start).lower());
        boolean joins =
                joins(before) || (term != null && (joins(term) || term.kind() == Kind.CUT || term.kind() == Kind.END));
        return !joins && (!lexicon.bound(tokens.get(start).lower()) || start == tokens.size() - 1);
    }

    private static boolean joins(@Nullable Term term) {
        return term != null && (term.kind() == Kind.JOINING || term.kind() == Kind.OTHER);
    }

    /** Where the last pair that "and" makes of two words begins to be undone: no broader role begins before it. */
    private int afterPairs(List<Token> tokens) {
        int after = 0;
        for (int at = 0; at < tokens.size(); at = end(tokens, at)) {
            if (joins(lexicon.word(tokens.get(at).lower()))) {
                after = at + 1;
            }
        }
        return after;
    }

    /** Where units begin, without the first one and without those within a pair joined by "and". */
    private List<Integer> starts(List<Token> tokens) {
        List<Integer> starts = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            if (at > 0) {
                starts.add(at);
            }
            at = end(tokens, at);
        }
        return starts;
    }

    private int end(List<Token> tokens, int at) {
        Lexicon.@Nullable Node node = lexicon.start(tokens.get(at).lower());
        int end = at + 1;
        for (int i = at; node != null; ) {
            if (node.term != null) {
                end = i + 1;
            }
            if (++i == tokens.size()) {
                break;
            }
            node = node.next.get(tokens.get(i).lower());
        }
        return end;
    }

    private @Nullable Term person(List<Token> tokens, int from, int to) {
        Lexicon.@Nullable Node node = lexicon.start(tokens.get(from).lower());
        for (int i = from + 1; i < to && node != null; i++) {
            node = node.next.get(tokens.get(i).lower());
        }
        Term term = node == null ? null : node.term;
        if (term == null && to - from == 1) {
            term = lexicon.compound(tokens.get(from).lower());
        }
        return term != null && (term.kind().heads() || term.kind().weak()) ? term : null;
    }
}
