package dev.paygrade.text;

/**
 * The words of an ad that prove a value.
 *
 * @param field the input the words stand in: {@code title}, {@code location}, {@code pay}, {@code level},
 *     {@code employmentType} or {@code description}
 * @param start offset of the first code point of the quote in the field as repaired
 * @param end offset after its last code point
 * @param quote the words themselves, exactly {@code field[start, end)}
 * @param rule kebab-case name of the rule that read them, as explained on the method page
 */
public record Evidence(String field, int start, int end, String quote, String rule) {

    /**
     * Quotes part of a field.
     *
     * @param from index of the first UTF-16 unit of the quote in {@code text}
     * @param to index after its last unit
     * @throws IndexOutOfBoundsException if the span is not within the text
     */
    public static Evidence of(String field, String text, int from, int to, String rule) {
        int start = text.codePointCount(0, from);
        int end = start + text.codePointCount(from, to);
        return new Evidence(field, start, end, text.substring(from, to), rule);
    }
}
