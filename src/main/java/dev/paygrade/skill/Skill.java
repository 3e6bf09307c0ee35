package dev.paygrade.skill;

/**
 * A skill of the taxonomy.
 *
 * @param name as its makers write it
 * @param slug the name for addresses: lower case ASCII, words joined by {@code -}
 */
public record Skill(String name, String slug, SkillKind kind) {}
