package dev.paygrade.source.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of words, such as tags and skills, however a page sets them. */
public final class Items {

    private static final String SEPARATORS = ",;|·•";

    private Items() {}

    /** The items of some lines: one a point, or one an inline element, or what commas and bars part; without repeats. */
    public static List<String> of(List<Line> lines) {
        Set<String> items = new LinkedHashSet<>();
        for (Line line : lines) {
            List<String> parts = line.parts().stream()
                    .map(Items::bare)
                    .filter(p -> !p.isEmpty())
                    .toList();
            if (parts.size() == 1 && line.kind() != Line.Kind.POINT) {
                items.addAll(split(parts.getFirst()));
            } else if (line.kind() == Line.Kind.POINT && !line.linked()) {
                items.add(line.text());
            } else {
                items.addAll(parts);
            }
        }
        return List.copyOf(items);
    }

    /** What commas, semicolons and bars part, unless they stand in brackets. */
    public static List<String> split(String text) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (i == text.length() || (depth == 0 && SEPARATORS.indexOf(c) >= 0)) {
                String item = text.substring(from, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                from = i + 1;
            }
        }
        return items;
    }

    private static String bare(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && isEdge(part.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(part.charAt(to - 1))) {
            to--;
        }
        return part.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || SEPARATORS.indexOf(c) >= 0;
    }
}
