package dev.paygrade.source.featured;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which the model site's pages are told apart, from {@code boards/featured-page.yaml}. */
record Words(Marks marks, List<String> levels, Set<String> types, List<String> modes, Set<String> buttons) {

    /** Lines that begin a part of an article. */
    record Marks(String featured, String salary, String related, String contents, String salaryOf, String reading) {}

    private record File(
            Map<String, String> marks,
            List<String> levels,
            List<String> types,
            List<String> modes,
            List<String> buttons) {}

    static Words load() {
        try (InputStream in = Words.class.getResourceAsStream("/boards/featured-page.yaml")) {
            File file = new YAMLMapper().readValue(in, File.class);
            var marks = file.marks;
            return new Words(
                    new Marks(
                            word(marks, "featured"),
                            word(marks, "salary"),
                            word(marks, "related"),
                            word(marks, "contents"),
                            word(marks, "salary-of"),
                            word(marks, "reading")),
                    List.copyOf(file.levels),
                    lowerCase(file.types),
                    List.copyOf(file.modes),
                    lowerCase(file.buttons));
        } catch (IOException e) {
            throw new UncheckedIOException("boards/featured-page.yaml cannot be read", e);
        }
    }

    /** Whether a text begins with a mark, whatever its case. */
    static boolean begins(String text, String mark) {
        return text.regionMatches(true, 0, mark, 0, mark.length());
    }

    boolean isButton(String text) {
        return buttons.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String word(Map<String, String> marks, String name) {
        String mark = marks.get(name);
        if (mark == null) {
            throw new IllegalStateException("boards/featured-page.yaml has no mark '" + name + "'");
        }
        return mark;
    }

    private static Set<String> lowerCase(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
