package dev.paygrade.skill;

/**
 * A line of business.
 *
 * @param slug the name for addresses: lower case ASCII, words joined by {@code -}
 */
public record Industry(String name, String slug) {}
