package dev.paygrade.picture;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** One glyph that is drawn by itself: closed curves through points that lie on them or draw them near. */
final class Contours {
    private static final int ON_CURVE = 0x1;
    private static final int X_BYTE = 0x2;
    private static final int Y_BYTE = 0x4;
    private static final int REPEATED = 0x8;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private final int[] ends;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;

    /** @param start where the ends of the contours stand */
    Contours(ByteBuffer font, int start, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = font.getShort(start + 2 * i) & 0xffff;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = start + 2 * contours;
        at += 2 + (font.getShort(at) & 0xffff);
        flags = new int[points];
        for (int i = 0; i < points; i++) {
            int flag = font.get(at++);
            flags[i] = flag;
            if ((flag & REPEATED) != 0) {
                for (int more = font.get(at++) & 0xff; more > 0; more--) {
                    flags[++i] = flag;
                }
            }
        }
        xs = new int[points];
        at = coordinates(font, at, xs, X_BYTE, X_SAME);
        ys = new int[points];
        coordinates(font, at, ys, Y_BYTE, Y_SAME);
    }

    private int coordinates(ByteBuffer font, int start, int[] values, int one, int same) {
        int at = start;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            if ((flags[i] & one) != 0) {
                int step = font.get(at++) & 0xff;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += font.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    Path2D path() {
        Path2D.Double path = new Path2D.Double();
        int first = 0;
        for (int end : ends) {
            contour(path, first, end - first + 1);
            first = end + 1;
        }
        return path;
    }

    /** Between two points off the curve lies one on it that is not written down. */
    private void contour(Path2D path, int first, int count) {
        if (count < 2) {
            return;
        }
        int start = 0;
        while (start < count && (flags[first + start] & ON_CURVE) == 0) {
            start++;
        }
        boolean none = start == count;
        int from = none ? first : first + start;
        double x = none ? (xs[first] + xs[first + count - 1]) / 2.0 : xs[from];
        double y = none ? (ys[first] + ys[first + count - 1]) / 2.0 : ys[from];
        path.moveTo(x, y);
        int offset = none ? 0 : start + 1;
        for (int k = 0; k < (none ? count : count - 1); k++) {
            int here = first + (offset + k) % count;
            if ((flags[here] & ON_CURVE) != 0) {
                path.lineTo(xs[here], ys[here]);
                continue;
            }
            boolean last = k == (none ? count : count - 1) - 1;
            int next = first + (offset + k + 1) % count;
            if (last) {
                path.quadTo(xs[here], ys[here], x, y);
            } else if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(xs[here], ys[here], xs[next], ys[next]);
                k++;
            } else {
                path.quadTo(xs[here], ys[here], (xs[here] + xs[next]) / 2.0, (ys[here] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }
}
