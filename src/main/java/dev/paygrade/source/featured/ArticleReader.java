package dev.paygrade.source.featured;

import dev.paygrade.source.RawArticle;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an insight article from its lines, be they of HTML or of plain text. One instance reads one article. */
final class ArticleReader {

    private static final int LINES_OF_HEAD = 25;

    private enum Part {
        BODY,
        CONTENTS,
        SALARY,
        RELATED
    }

    private final Words words;
    private final URI uri;
    private final List<Line> lines;
    private final FeaturedBlocks blocks;
    private final Headings headings;
    private final int titleAt;
    private final List<String> roles;
    private final Set<String> salaryRoles = new LinkedHashSet<>();
    private final Set<RawArticle.Link> related = new LinkedHashSet<>();
    private final Sections sections;
    private Part part = Part.BODY;

    ArticleReader(Words words, URI uri, List<Line> lines) {
        this.words = words;
        this.uri = uri;
        this.lines = lines;
        this.blocks = new FeaturedBlocks(words, uri);
        this.titleAt = titleAt(lines);
        this.roles = roles(lines);
        this.headings = new Headings(lines, roles);
        this.sections = new Sections(roles);
    }

    /** Whether lines look like an article at all: they compare two roles, or tell a reading time. */
    static boolean isArticle(Words words, List<Line> lines) {
        return lines.stream()
                .limit(LINES_OF_HEAD)
                .anyMatch(l ->
                        (l.kind() == Line.Kind.HEADING && !roles(List.of(l)).isEmpty())
                                || ArticleHead.minutes(l.text(), words.marks().reading()) != null);
    }

    Article read() {
        int bodyAt = bodyAt();
        int blockCount = 0;
        for (int at = bodyAt; at < lines.size(); at++) {
            if (blocks.beginsAt(lines, at)) {
                at = blocks.read(lines, at) - 1;
                blockCount++;
                part = part == Part.CONTENTS ? Part.BODY : part;
            } else {
                readLine(lines.get(at));
            }
        }
        RawArticle article = new RawArticle(
                uri,
                lines.isEmpty() ? "" : lines.get(titleAt).text(),
                day(),
                minutes(),
                roles,
                sections.finish(),
                List.copyOf(salaryRoles),
                List.copyOf(related));
        return new Article(article, blocks.postings(), blocks.complaints(), blockCount);
    }

    private void readLine(Line line) {
        String text = line.text();
        if (readSalaryRoles(text)) {
            return;
        }
        if (Words.begins(text, words.marks().salary())) {
            part = Part.SALARY;
        } else if (Words.begins(text, words.marks().related())) {
            part = Part.RELATED;
        } else if (Words.begins(text, words.marks().contents())) {
            part = Part.CONTENTS;
        } else {
            switch (part) {
                case CONTENTS -> readContents(line);
                case SALARY -> readAfterSalary(line);
                case RELATED -> readRelated(line);
                case BODY -> readBody(line);
            }
        }
    }

    /** The table of contents repeats the headings as points or links; the first line that is neither ends it. */
    private void readContents(Line line) {
        boolean entry = line.level() == 0
                && (line.kind() == Line.Kind.POINT || line.linked() || headings.isRepeated(line.text()));
        if (!entry) {
            part = Part.BODY;
            readBody(line);
        }
    }

    private void readAfterSalary(Line line) {
        if (line.level() > 0) {
            part = Part.BODY;
            readBody(line);
        }
    }

    private void readRelated(Line line) {
        boolean title = line.linked() || !headings.markedUp();
        if (title && ArticleHead.minutes(line.text(), words.marks().reading()) == null) {
            related.add(new RawArticle.Link(line.text(), Links.resolve(uri, line.href())));
        }
    }

    private void readBody(Line line) {
        String role = headings.roleOf(line);
        if (role != null) {
            sections.role(role);
        } else if (headings.isHeading(line)) {
            if (!isTitle(line.text())) {
                sections.begin(line.text());
            }
        } else {
            sections.add(line);
        }
    }

    private boolean readSalaryRoles(String text) {
        String mark = words.marks().salaryOf();
        int at = 0;
        boolean found = false;
        while (at >= 0 && at < text.length() && text.regionMatches(true, at, mark, 0, mark.length())) {
            found = true;
            int from = at + mark.length();
            int next = text.indexOf(mark, from);
            String entry = text.substring(from, next < 0 ? text.length() : next);
            int end = entry.lastIndexOf(" (");
            end = end < 0 ? entry.lastIndexOf(" Details") : end;
            String role = (end < 0 ? entry : entry.substring(0, end)).strip();
            if (!role.isEmpty()) {
                salaryRoles.add(role);
            }
            at = next;
        }
        return found;
    }

    private boolean isTitle(String text) {
        return text.equals(lines.get(titleAt).text())
                || (!roles.isEmpty() && ArticleHead.roles(text).equals(roles));
    }

    /** The first line behind the title, its repetitions, the reading time and the day. */
    private int bodyAt() {
        int at = titleAt + 1;
        while (at < lines.size() && at < titleAt + LINES_OF_HEAD) {
            String text = lines.get(at).text();
            boolean head = isTitle(text)
                    || ArticleHead.minutes(text, words.marks().reading()) != null
                    || (text.length() < 40 && ArticleHead.day(text) != null);
            if (!head) {
                return at;
            }
            at++;
        }
        return Math.min(at, lines.size());
    }

    private @Nullable Integer minutes() {
        for (Line line : lines.subList(0, Math.min(lines.size(), LINES_OF_HEAD))) {
            Integer minutes = ArticleHead.minutes(line.text(), words.marks().reading());
            if (minutes != null) {
                return minutes;
            }
        }
        return null;
    }

    private @Nullable LocalDate day() {
        for (Line line : lines.subList(0, bodyAt())) {
            LocalDate day = line.text().length() < 80 ? ArticleHead.day(line.text()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static int titleAt(List<Line> lines) {
        int firstHeading = -1;
        for (int at = 0; at < lines.size() && at < LINES_OF_HEAD; at++) {
            Line line = lines.get(at);
            boolean heading = line.kind() == Line.Kind.HEADING;
            firstHeading = firstHeading < 0 && heading ? at : firstHeading;
            if ((heading || line.level() == 0)
                    && line.text().length() < 200
                    && !ArticleHead.roles(line.text()).isEmpty()) {
                return at;
            }
        }
        return Math.max(firstHeading, 0);
    }

    private static List<String> roles(List<Line> lines) {
        return lines.isEmpty()
                ? List.of()
                : ArticleHead.roles(lines.get(titleAt(lines)).text());
    }
}
