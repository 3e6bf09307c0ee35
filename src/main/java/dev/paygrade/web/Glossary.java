package dev.paygrade.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences of data, and of parts that speak English to programs too, as the pages say them; {@code *} stands for whatever
 * a sentence tells of.
 */
final class Glossary {
    /** What is wrong with a parameter. */
    static final Glossary PROBLEMS = new Glossary("problems");

    /** What was measured, and on which texts. */
    static final Glossary ACCURACY = new Glossary("accuracy");

    private static final String ANYTHING = "*";

    private final List<Entry> entries;

    private record Entry(Pattern english, Map<Language, String> said) {}

    private Glossary(String name) {
        entries = Tables.rows("/messages/%s.tsv".formatted(name)).stream()
                .map(row -> new Entry(pattern(row[0]), Map.of(Language.GERMAN, row[1], Language.FRENCH, row[2])))
                .toList();
    }

    private static Pattern pattern(String english) {
        return Pattern.compile(
                Arrays.stream(english.split(Pattern.quote(ANYTHING), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.*?)")),
                Pattern.DOTALL);
    }

    /** A sentence in the language of the page; one that nobody translated stays as it is. */
    String say(String english) {
        if (Language.current() == Language.ENGLISH) {
            return english;
        }
        for (Entry entry : entries) {
            Matcher told = entry.english().matcher(english);
            if (told.matches()) {
                return filled(Objects.requireNonNull(entry.said().get(Language.current())), told);
            }
        }
        return english;
    }

    private static String filled(String said, Matcher told) {
        List<String> parts = new ArrayList<>(List.of(said.split(Pattern.quote(ANYTHING), -1)));
        StringBuilder text = new StringBuilder(parts.removeFirst());
        for (int i = 0; i < parts.size(); i++) {
            text.append(told.group(i + 1)).append(parts.get(i));
        }
        return text.toString();
    }
}
