package dev.paygrade.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Cuts a page into the lines that a person reads, so that one grammar serves any markup, and plain text too. */
public final class Lines {

    private static final String BULLETS = "•‣◦●▪·*-–—";

    private Lines() {}

    /** The lines of an element in reading order; navigation, scripts and the site's footer are left out. */
    public static List<Line> of(Element root) {
        LineCutter cutter = new LineCutter();
        root.filter(cutter);
        return cutter.lines();
    }

    /** The lines of a plain text; bullets and numbers at their start make them points. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(raw -> {
            String line = Whitespace.collapse(raw);
            if (line.isEmpty()) {
                return;
            }
            int mark = mark(line);
            if (mark == 0) {
                lines.add(Line.plain(line, Line.Kind.TEXT));
            } else if (mark < line.length()) {
                lines.add(Line.plain(line.substring(mark), Line.Kind.POINT));
            }
        });
        return lines;
    }

    /** Length of the bullet or number that a line begins with, the space behind it included; 0 without one. */
    static int mark(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        int at = 0;
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            at = 1;
        } else {
            while (at < line.length() && at < 3 && Character.isDigit(line.charAt(at))) {
                at++;
            }
            if (at == 0 || at >= line.length() || (line.charAt(at) != '.' && line.charAt(at) != ')')) {
                return 0;
            }
            at++;
        }
        return at == line.length() ? at : line.charAt(at) == ' ' ? at + 1 : 0;
    }
}
