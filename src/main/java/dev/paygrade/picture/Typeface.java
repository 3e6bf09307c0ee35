package dev.paygrade.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;

/**
 * The outlines of a TrueType font. {@link java.awt.Font} would ask fontconfig for the fonts of the machine first, and fails
 * on a server that has none; shapes need nothing but Java. Tables as in the OpenType specification.
 */
final class Typeface {
    static final Typeface REGULAR = new Typeface("Roboto-Regular.ttf");
    static final Typeface MEDIUM = new Typeface("Roboto-Medium.ttf");
    static final Typeface BOLD = new Typeface("Roboto-Bold.ttf");

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final boolean longOffsets;
    private final int metrics;
    private final int characters;

    private Typeface(String file) {
        byte[] bytes;
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + file), file)) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        font = ByteBuffer.wrap(bytes);
        for (int i = 0; i < u16(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, font.getInt(entry + 8));
        }
        unitsPerEm = u16(table("head") + 18);
        longOffsets = u16(table("head") + 50) == 1;
        metrics = u16(table("hhea") + 34);
        characters = table("cmap") + font.getInt(table("cmap") + 8);
        if (u16(characters) != 4) {
            throw new IllegalStateException(file + " has no character map of format 4");
        }
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** In the unit of {@code size}. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(point -> advance(glyph(point))).sum() * size / unitsPerEm;
    }

    /** The text with its baseline beginning at x, y. */
    Shape outline(String text, double x, double y, double size) {
        double scale = size / unitsPerEm;
        Path2D.Double all = new Path2D.Double();
        double at = x;
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            int glyph = glyph(points.nextInt());
            all.append(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(shape(glyph)), false);
            at += advance(glyph) * scale;
        }
        return all;
    }

    private int glyph(int codePoint) {
        int segments = u16(characters + 6) / 2;
        int ends = characters + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        int i = 0;
        int beyond = segments;
        while (i < beyond) {
            int middle = (i + beyond) >>> 1;
            if (u16(ends + 2 * middle) < codePoint) {
                i = middle + 1;
            } else {
                beyond = middle;
            }
        }
        if (i == segments || u16(starts + 2 * i) > codePoint) {
            return 0;
        }
        int offset = u16(offsets + 2 * i);
        int delta = u16(deltas + 2 * i);
        if (offset == 0) {
            return (codePoint + delta) & 0xffff;
        }
        int glyph = u16(offsets + 2 * i + offset + 2 * (codePoint - u16(starts + 2 * i)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }

    private int advance(int glyph) {
        return u16(table("hmtx") + 4 * Math.min(glyph, metrics - 1));
    }

    private Path2D shape(int glyph) {
        int from = offset(glyph);
        if (from == offset(glyph + 1)) {
            return new Path2D.Double();
        }
        int at = table("glyf") + from;
        int contours = font.getShort(at);
        return contours < 0 ? composite(at + 10) : new Contours(font, at + 10, contours).path();
    }

    /** A letter with its accent: glyphs, each moved and perhaps scaled. */
    private Path2D composite(int start) {
        Path2D.Double path = new Path2D.Double();
        int at = start;
        int flags;
        do {
            flags = u16(at);
            int part = u16(at + 2);
            boolean words = (flags & 0x1) != 0;
            double dx = words ? font.getShort(at + 4) : font.get(at + 4);
            double dy = words ? font.getShort(at + 6) : font.get(at + 5);
            at += words ? 8 : 6;
            double[] m = {1, 0, 0, 1};
            if ((flags & 0x8) != 0) {
                m = new double[] {fraction(at), 0, 0, fraction(at)};
                at += 2;
            } else if ((flags & 0x40) != 0) {
                m = new double[] {fraction(at), 0, 0, fraction(at + 2)};
                at += 4;
            } else if ((flags & 0x80) != 0) {
                m = new double[] {fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6)};
                at += 8;
            }
            path.append(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy).createTransformedShape(shape(part)), false);
        } while ((flags & 0x20) != 0);
        return path;
    }

    private int offset(int glyph) {
        return longOffsets ? font.getInt(table("loca") + 4 * glyph) : 2 * u16(table("loca") + 2 * glyph);
    }

    /** A number of 2 bits before and 14 behind the point. */
    private double fraction(int at) {
        return font.getShort(at) / 16384.0;
    }

    private int u16(int at) {
        return font.getShort(at) & 0xffff;
    }

    private int table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }
}
