package dev.paygrade.dataset;

import java.util.ArrayList;
import java.util.List;

/** The cells of a record of RFC 4180. */
final class Cells {
    private Cells() {}

    /** Cells without their quotes; white space belongs to them. */
    static List<String> of(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            StringBuilder cell = new StringBuilder();
            if (at < line.length() && line.charAt(at) == '"') {
                at = quoted(line, at + 1, cell);
            }
            int end = line.indexOf(delimiter, at);
            end = end < 0 ? line.length() : end;
            cells.add(cell.append(line, Math.min(at, end), end).toString());
            at = end + 1;
        }
        return cells;
    }

    /** Where a quoted cell ends, behind its quote. */
    private static int quoted(String line, int from, StringBuilder cell) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < line.length() && line.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** The delimiter that a header uses: a comma, unless it has more semicolons or tabs. */
    static char delimiter(String header) {
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (of(header, candidate).size() > of(header, most).size()) {
                most = candidate;
            }
        }
        return most;
    }
}
