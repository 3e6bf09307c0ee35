package dev.paygrade.pay;

import dev.paygrade.text.Evidence;

/** Makes evidence of spans that come in rising order, counting the code points of a text only once. */
final class Quotes {
    private final String field;
    private final String text;
    private final Surface surface;
    private int unit;
    private int codePoint;

    Quotes(String field, String text, Surface surface) {
        this.field = field;
        this.text = text;
        this.surface = surface;
    }

    Evidence of(int from, int to, PayRule rule) {
        int first = surface.origin(from);
        // the end of the last character, which may be a whole entity
        int last = surface.origin(to);
        int start = codePoints(first);
        int end = codePoints(last);
        return new Evidence(field, start, end, text.substring(first, last), rule.key());
    }

    private int codePoints(int to) {
        if (to < unit) {
            unit = 0;
            codePoint = 0;
        }
        codePoint += text.codePointCount(unit, to);
        unit = to;
        return codePoint;
    }
}
