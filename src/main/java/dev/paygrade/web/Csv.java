package dev.paygrade.web;

import java.util.List;
import java.util.stream.Collectors;

/** A table as RFC 4180 has it, safe to open in a spreadsheet. */
final class Csv {
    private static final String ACTIVE = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    String text() {
        return text.toString();
    }

    /** Spreadsheets run what begins like a formula, so such a text is led by an apostrophe. */
    static String cell(String value) {
        String safe = !value.isEmpty() && ACTIVE.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
