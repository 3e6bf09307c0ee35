package dev.paygrade.role;

import dev.paygrade.role.Composer.Composed;
import dev.paygrade.text.Evidence;
import java.util.Optional;

/**
 * Makes a role of a title: without seniority, gender marks, place, team, contract words, requisition ids and
 * decoration, abbreviations written out, in the singular and in Title Case. Immutable and thread-safe; time linear in
 * the length of the title, and no input makes it fail.
 */
public final class RoleReader {
    /** A name of more words is a sentence and no role. */
    private static final int MOST_WORDS = 12;

    private final Lexicon lexicon;
    private final RoleTaxonomy taxonomy;

    private RoleReader(Lexicon lexicon, RoleTaxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    /** Reads the word lists under {@code /taxonomy}. */
    public static RoleReader create() {
        Lexicon lexicon = new Lexicon();
        return new RoleReader(lexicon, new RoleTaxonomy(lexicon));
    }

    /** The roles this reader knows by name. */
    public RoleTaxonomy taxonomy() {
        return taxonomy;
    }

    /**
     * Reads a title.
     *
     * @param title as the ad states it, repaired
     * @return the role with the words it was made of; empty if no word of the title is about a role
     */
    public Optional<RoleReading> read(String title) {
        Title parts = Title.of(title, lexicon);
        Composed composed = new Composer(lexicon, parts).compose();
        if (composed == null || composed.name().words() > MOST_WORDS) {
            return Optional.empty();
        }
        String name = composed.name().toString();
        String canonical = taxonomy.canonical(name);
        boolean alias = canonical != null && !canonical.equals(name);
        RoleRule rule = alias ? RoleRule.TAXONOMY_ALIAS : composed.rule();
        Role role = taxonomy.role(canonical == null ? name : canonical);
        Evidence evidence = Evidence.of(
                "title", title, composed.name().from(), composed.name().to(), rule.id());
        return Optional.of(new RoleReading(role, evidence));
    }
}
