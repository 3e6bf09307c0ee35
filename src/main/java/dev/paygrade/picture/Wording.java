package dev.paygrade.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Texts as they can be drawn: whatever stood in an ad, only letters that the font has, on lines that fit. */
final class Wording {
    private static final int LONGEST = 300;
    private static final String MORE = "…";

    private Wording() {}

    /** Without control characters, directions, emoji and letters of scripts that the font lacks. */
    static String plain(String text) {
        String start = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(start, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else if (Typeface.BOLD.has(point)
                    && !Character.isISOControl(point)
                    && Character.getType(point) != Character.FORMAT) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }

    /** Whether most of its letters are among those that can be drawn. */
    static boolean legible(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long drawn = text.codePoints()
                .filter(point -> Character.isLetterOrDigit(point) && Typeface.BOLD.has(point))
                .count();
        return drawn > 0 && 2 * drawn >= letters;
    }

    /** At most so many lines; what does not fit is cut off, visibly. */
    static List<String> lines(String text, Typeface face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most - 1 && face.width(rest, size) > width) {
            int cut = -1;
            for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ', space + 1)) {
                if (face.width(rest.substring(0, space), size) > width) {
                    break;
                }
                cut = space;
            }
            if (cut < 0) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, face, size, width));
        }
        return lines;
    }

    static String cut(String text, Typeface face, double size, double width) {
        if (face.width(text, size) <= width) {
            return text;
        }
        double room = width - face.width(MORE, size);
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            room -= face.width(text.substring(end, next), size);
            if (room < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }
}
