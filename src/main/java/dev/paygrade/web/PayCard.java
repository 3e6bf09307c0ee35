package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.RolePay;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a role is paid, as a picture (SVG) for other sites: the figure, how sure it is, and of what it is. */
final class PayCard {
    static final int WIDTH = 400;
    static final int HEIGHT = 168;
    private static final int MARGIN = 20;
    private static final int BAR = 104;
    private static final String INK = "#15211f";
    private static final String QUIET = "#55625f";
    private static final String ACCENT = "#1d7f73";
    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

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
        String shown = pay.fallback() == null
                ? pay.role().name()
                : pay.role().name() + " (as " + pay.fallback().to().name() + ")";
        String range = pay.statistic().map(SummaryView::range).orElse("Not enough ads yet");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("width", WIDTH, "height", HEIGHT, "viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
        attributes("role", "img", "font-family", FONT);
        xml.writeStartElement("title");
        xml.writeCharacters("%s: %s a year".formatted(shown, range));
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
        line(MARGIN, 132, 12, QUIET, "400", counted(pay));
        line(MARGIN, 152, 12, ACCENT, "600", "Paygrade, " + Figures.day(pay.asOf()));
        xml.writeEndElement();
        xml.close();
        return text.toString();
    }

    private static String counted(RolePay pay) {
        String ads = "%s full-time ads by %s employers, %s"
                .formatted(
                        Figures.count(pay.nAds()),
                        Figures.count(pay.nEmployers()),
                        pay.place().name());
        return pay.statistic().isPresent() ? "Median low to median high, USD a year. " + ads : ads;
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
        xml.writeStartElement("text");
        attributes("x", x, "y", y, "font-size", size, "font-weight", weight, "fill", fill);
        xml.writeCharacters(words);
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
