package dev.paygrade.identity;

/**
 * One thing that two ads agree or differ in.
 *
 * @param id stable, in kebab case
 * @param sentence for people
 * @param speaksFor whether it speaks for one opening, or against
 */
public record Reason(String id, String sentence, boolean speaksFor) {}
