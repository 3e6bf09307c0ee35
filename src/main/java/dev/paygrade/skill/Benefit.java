package dev.paygrade.skill;

/**
 * Something that an employer gives besides pay.
 *
 * @param slug the name for addresses: lower case ASCII, words joined by {@code -}
 */
public record Benefit(String name, String slug) {}
