package dev.paygrade.picture;

import dev.paygrade.picture.Picture.PayLine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture of 1200 × 630 pixels, the size that previews of links are shown in, as PNG. */
public final class PicturePng {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int ROUND = 10;

    private static final Color PAPER = new Color(0xffffff);
    private static final Color INK = new Color(0x1b1d1c);
    private static final Color DIM = new Color(0x5c615f);
    private static final Color ACCENT = new Color(0x0b5d55);
    private static final Color RAIL = new Color(0xe9ebe8);
    private static final Color BAR = new Color(0x1f8a7d);
    private static final Color SURE = new Color(0x0b5d55);
    private static final Color ESTIMATE = new Color(0x8d8f8c);

    private final Graphics2D canvas;

    private PicturePng(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** The bytes of the PNG. */
    public static byte[] of(Picture picture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new PicturePng(canvas).draw(picture);
        } finally {
            canvas.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // in memory, or it would ask for a file to work in
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Picture picture) {
        box(0, 0, WIDTH, HEIGHT, PAPER);
        box(0, 0, WIDTH, 12, ACCENT);
        brand(MARGIN, 54);
        corner(picture.corner(), 79);
        String title = Wording.plain(picture.title());
        boolean fits = Typeface.BOLD.width(title, 68) <= INNER;
        double size = fits ? 68 : 52;
        double y = fits ? 190 : 168;
        for (String line : Wording.lines(title, Typeface.BOLD, size, INNER, 2)) {
            canvas.setColor(INK);
            canvas.fill(Typeface.BOLD.outline(line, MARGIN, y, size));
            y += size * 1.15;
        }
        line(picture.under(), Typeface.REGULAR, 30, DIM, y - size * 1.15 + 46);
        if (picture.lines().size() == 1) {
            large(picture.lines().getFirst());
        } else {
            double top = 344;
            for (PayLine pay : picture.lines()) {
                small(pay, top);
                top += 116;
            }
        }
        marks(picture.marks(), 586);
    }

    private void large(PayLine pay) {
        double size = pay.known() ? 82 : 54;
        String figure = Wording.plain(pay.figure());
        while (size > 44 && Typeface.BOLD.width(figure, size) > INNER) {
            size -= 4;
        }
        line(figure, Typeface.BOLD, size, pay.known() ? ACCENT : DIM, 392);
        double y = 440;
        for (String note : pay.notes()) {
            line(note, Typeface.REGULAR, 26, DIM, y);
            y += 36;
        }
        bar(pay, 518, 28);
    }

    private void small(PayLine pay, double top) {
        double size = pay.known() ? 40 : 30;
        String figure = Wording.cut(Wording.plain(pay.figure()), Typeface.BOLD, size, INNER * 0.55);
        double width = Typeface.BOLD.width(figure, size);
        canvas.setColor(pay.known() ? ACCENT : DIM);
        canvas.fill(Typeface.BOLD.outline(figure, (double) WIDTH - MARGIN - width, top, size));
        String name = Wording.cut(Wording.plain(pay.name()), Typeface.MEDIUM, 32, INNER - width - 40);
        canvas.setColor(INK);
        canvas.fill(Typeface.MEDIUM.outline(name, MARGIN, top, 32));
        line(String.join(" · ", pay.notes()), Typeface.REGULAR, 22, DIM, top + 32);
        bar(pay, top + 50, 22);
    }

    private void bar(PayLine pay, double y, double height) {
        round(MARGIN, y, INNER, height, RAIL);
        Picture.Bar bar = pay.bar();
        if (bar == null) {
            return;
        }
        double from = MARGIN + INNER * bar.from() / 100;
        double to = MARGIN + INNER * bar.to() / 100;
        round(from, y, Math.max(to - from, 8), height, bar.estimate() ? ESTIMATE : BAR);
        for (Picture.Span sure : bar.intervals()) {
            double left = MARGIN + INNER * sure.from() / 100;
            double width = Math.max(INNER * (sure.to() - sure.from()) / 100, 3);
            box(left, y - 5, width, 3, SURE);
            box(left, y + height + 2, width, 3, SURE);
        }
    }

    private void marks(List<String> marks, double y) {
        for (int i = 0; i < marks.size(); i++) {
            String text = Wording.plain(marks.get(i));
            double width = Typeface.REGULAR.width(text, 20);
            double share = marks.size() == 1 ? 0 : (double) i / (marks.size() - 1);
            canvas.setColor(DIM);
            canvas.fill(Typeface.REGULAR.outline(text, MARGIN + (INNER - width) * share, y, 20));
        }
    }

    /** The site's sign, as in the head of its pages, and its name. */
    private void brand(double x, double top) {
        double unit = 48 / 24.0;
        double[][] strokes = {{2, 5, 12}, {7, 11, 15}, {4, 17, 9}};
        canvas.setColor(ACCENT);
        for (double[] stroke : strokes) {
            canvas.fill(new RoundRectangle2D.Double(
                    x + (stroke[0] - 2) * unit, top + stroke[1] * unit - 12, stroke[2] * unit, 8, 8, 8));
        }
        canvas.setColor(INK);
        canvas.fill(Typeface.BOLD.outline("Paygrade", x + 54, top + 25, 32));
    }

    private void corner(String text, double y) {
        String cut = Wording.cut(Wording.plain(text), Typeface.REGULAR, 22, INNER * 0.7);
        double x = (double) WIDTH - MARGIN - Typeface.REGULAR.width(cut, 22);
        canvas.setColor(DIM);
        canvas.fill(Typeface.REGULAR.outline(cut, x, y, 22));
    }

    private void line(String text, Typeface face, double size, Color colour, double y) {
        canvas.setColor(colour);
        canvas.fill(face.outline(Wording.cut(Wording.plain(text), face, size, INNER), MARGIN, y, size));
    }

    private void round(double x, double y, double width, double height, Color colour) {
        canvas.setColor(colour);
        canvas.fill(new RoundRectangle2D.Double(x, y, width, height, ROUND, ROUND));
    }

    private void box(double x, double y, double width, double height, Color colour) {
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
