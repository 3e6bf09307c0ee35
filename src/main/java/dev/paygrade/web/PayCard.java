package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.RolePay;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a role is paid, as a picture (SVG) for other sites: the figure, how sure it is, and of what it is. Its words are
 * in the language of {@link Language#current}, in whatever font the reader's machine has: they are set smaller where they
 * might not fit.
 */
final class PayCard {
    static final int WIDTH = 400;
    static final int HEIGHT = 184;
    private static final int MARGIN = 20;
    private static final int BAR = 104;
    private static final String INK = "#15211f";
    private static final String QUIET = "#55625f";
    private static final String ACCENT = "#1d7f73";
    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

    /** Widths of a letter, in parts of its size, on the average of a wide font. */
    private static final double WIDE = 0.6;

    private static final double WIDE_BOLD = 0.68;
    /** What is legible, pixels. */
    private static final int LEAST = 9;

    private final EmbedMessages say = Language.texts(EmbedMessages.class);
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private PayCard() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** The card of a role; it says so where the figures are of a broader one, or where there are none. */
    static String svg(RolePay pay) {
        try {
            return new PayCard().draw(pay);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes whatever is written to it", e);
        }
    }

    private String draw(RolePay pay) throws XMLStreamException {
        String name = pay.role().name();
        String shown = pay.fallback() == null
                ? name
                : say.countedAs(name, pay.fallback().to().name());
        String range = pay.statistic().map(SummaryView::range).orElse(say.notEnough());
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("width", WIDTH, "height", HEIGHT, "viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
        attributes("role", "img", "font-family", FONT);
        xml.writeStartElement("title");
        xml.writeCharacters(pay.statistic().isPresent() ? say.aYear(shown, range) : shown + ": " + range);
        xml.writeEndElement();
        xml.writeEmptyElement("rect");
        attributes(
                "x",
                0.5,
                "y",
                0.5,
                "width",
                WIDTH - 1,
                "height",
                HEIGHT - 1,
                "rx",
                8,
                "fill",
                "#fff",
                "stroke",
                "#d6dcda");
        line(MARGIN, 34, 15, INK, "600", shown);
        line(MARGIN, 76, 28, INK, "700", range);
        if (pay.statistic().isPresent()) {
            bar(pay.statistic().get());
        }
        int y = 128;
        if (pay.statistic().isPresent()) {
            line(MARGIN, y, 12, QUIET, "400", say.medians());
            y += 18;
        }
        line(
                MARGIN,
                y,
                12,
                QUIET,
                "400",
                say.counted(Figures.count(pay.nAds()), Figures.count(pay.nEmployers()), RoleScope.name(pay.place())));
        line(MARGIN, HEIGHT - MARGIN, 12, ACCENT, "600", "Paygrade, " + Figures.day(pay.asOf()));
        xml.writeEndElement();
        xml.close();
        return text.toString();
    }

    private void bar(PayStatistic statistic) throws XMLStreamException {
        int width = WIDTH - 2 * MARGIN;
        double from = PayBar.percent(statistic.low().p50()) * width / 100;
        double to = PayBar.percent(statistic.high().p50()) * width / 100;
        rect(MARGIN, width, "#e7ebea");
        rect(MARGIN + from, Math.max(to - from, 2), ACCENT);
    }

    private void rect(double x, double width, String fill) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes("x", rounded(x), "y", BAR - 8, "width", rounded(width), "height", 8, "rx", 2, "fill", fill);
    }

    private void line(int x, int y, int size, String fill, String weight, String words) throws XMLStreamException {
        double room = (WIDTH - MARGIN - x) / (weight.equals("400") ? WIDE : WIDE_BOLD);
        int fitting = (int) Math.clamp(room / words.length(), LEAST, size);
        int most = (int) (room / fitting);
        String shown =
                words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
        xml.writeStartElement("text");
        attributes("x", x, "y", y, "font-size", fitting, "font-weight", weight, "fill", fill);
        xml.writeCharacters(shown);
        xml.writeEndElement();
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i].toString(), pairs[i + 1].toString());
        }
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
