package dev.paygrade.insight.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The items of an ad's lists of duties: those under a heading that announces them. */
final class DutyList {
    private static final int LONGEST_HEADING = 80;
    private static final int SHORTEST_ITEM = 10;
    private static final int LONGEST_ITEM = 320;
    private static final int MOST_ITEMS = 40;
    private static final String BULLETS = "•·●▪◦‣–—-*✓✔➤";

    private record Line(String text, boolean item) {}

    private DutyList() {}

    /** Of a sanitised description; none if it has no such list. */
    static List<String> of(String html, DutyWords words) {
        List<String> items = new ArrayList<>();
        boolean duties = false;
        boolean begun = false;
        for (Line line : lines(html)) {
            if (line.item()) {
                begun = true;
                boolean fits =
                        line.text().length() >= SHORTEST_ITEM && line.text().length() <= LONGEST_ITEM;
                if (duties && fits && items.size() < MOST_ITEMS) {
                    items.add(line.text());
                }
            } else if (line.text().length() <= LONGEST_HEADING) {
                boolean leadsOn = duties && !begun && isSentence(line.text()) && !words.announcesOther(line.text());
                duties = leadsOn || words.announces(line.text());
                begun = false;
            } else if (begun) {
                // a paragraph after the list ends it; one between heading and list does not
                duties = false;
            }
        }
        return items;
    }

    private static boolean isSentence(String line) {
        return line.endsWith(":") || line.endsWith(".");
    }

    private static List<Line> lines(String html) {
        Lines lines = new Lines();
        Jsoup.parseBodyFragment(html).body().traverse(lines);
        lines.end();
        return lines.found;
    }

    /** Cuts a document where a reader sees a new line. */
    private static final class Lines implements NodeVisitor {
        private final List<Line> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int items;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                boolean item = element.nameIs("li");
                if (item || element.isBlock() || element.nameIs("br")) {
                    end();
                }
                items += item ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                end();
                items -= element.nameIs("li") ? 1 : 0;
            }
        }

        void end() {
            String line = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            text.setLength(0);
            if (line.isEmpty()) {
                return;
            }
            boolean bulleted = line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0;
            found.add(new Line(bulleted ? line.substring(1).strip() : line, bulleted || items > 0));
        }
    }
}
