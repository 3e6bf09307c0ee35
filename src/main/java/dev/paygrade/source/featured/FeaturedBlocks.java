package dev.paygrade.source.featured;

import dev.paygrade.source.Complaint;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the Featured Job blocks of an article: mark, title, {@code @ company | place}, badges. */
final class FeaturedBlocks {

    private static final int LONGEST_BADGE_LINE = 120;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PLACE = 120;

    private final Words words;
    private final URI base;
    private final List<RawPosting> postings = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    FeaturedBlocks(Words words, URI base) {
        this.words = words;
        this.base = base;
    }

    List<RawPosting> postings() {
        return postings;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** Whether a block begins at this line; prose that happens to begin with the same words does not count. */
    boolean beginsAt(List<Line> lines, int at) {
        String text = lines.get(at).text();
        if (!Words.begins(text, words.marks().featured())) {
            return false;
        }
        return rest(text).isEmpty() || companyLine(lines, at) >= 0;
    }

    /** Reads the block whose mark stands at {@code mark}; returns the index of the first line behind it. */
    int read(List<Line> lines, int mark) {
        int at = mark + 1;
        String href = lines.get(mark).href();
        String title = rest(lines.get(mark).text());
        if (title.isEmpty() && at < lines.size() && isTitle(lines.get(at))) {
            title = lines.get(at).text();
            href = href == null ? lines.get(at).href() : href;
            at++;
        }
        String employer = "";
        int split = title.lastIndexOf(" @ ");
        if (split > 0) {
            employer = title.substring(split + 3);
            title = title.substring(0, split);
        } else if (at < lines.size() && isCompany(lines.get(at))) {
            employer = lines.get(at).text().substring(1).strip();
            href = href == null ? lines.get(at).href() : href;
            at++;
        }
        int bar = employer.indexOf('|');
        String company = (bar < 0 ? employer : employer.substring(0, bar)).strip();
        String place = bar < 0 ? "" : employer.substring(bar + 1).strip();
        if (place.isEmpty() && !company.isEmpty() && at < lines.size() && isPlace(lines.get(at))) {
            place = lines.get(at).text().replaceFirst("^\\|\\s*", "");
            at++;
        }
        String type = null;
        String level = null;
        String pay = null;
        String mode = null;
        for (; at < lines.size() && isBadgeLine(lines.get(at)); at++) {
            Line line = lines.get(at);
            href = href == null ? line.href() : href;
            if (words.isButton(line.text())) {
                continue;
            }
            Badges badges = Badges.read(line.text(), words);
            type = join(type, badges.type());
            level = level == null ? badges.level() : level;
            pay = pay == null ? badges.pay() : pay;
            mode = mode == null ? badges.mode() : mode;
        }
        List<Line> block = lines.subList(mark, at);
        if (title.isBlank()) {
            complain("Featured Job block " + ordinal(), "has no title before its company", block);
            return at;
        }
        if (company.isEmpty()) {
            complain("Featured Job \"" + title + "\"", "has no line of the form \"@ company | place\"", block);
        }
        URI url = Links.resolve(base, href);
        String id = url == null ? ExternalIds.ofWords(title, company, place) : ExternalIds.ofLink(url);
        postings.add(RawPosting.builder(id, title)
                .url(url)
                .company(company.isEmpty() ? null : company)
                .locations(places(place))
                .employmentType(type)
                .level(level)
                .pay(pay)
                .workMode(mode)
                .featured(true)
                .build());
        return at;
    }

    /** What stands behind the mark in its own line, when it is more than an emoji or what became of one. */
    private String rest(String text) {
        String rest = text.substring(words.marks().featured().length()).strip();
        if (rest.startsWith("s ") || rest.equals("s")) {
            rest = rest.substring(1).strip();
        }
        int from = 0;
        while (from < rest.length() && !isAsciiWord(rest.charAt(from))) {
            from++;
        }
        return rest.substring(from);
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '(' || c == '[';
    }

    private static int companyLine(List<Line> lines, int mark) {
        for (int at = mark; at < lines.size() && at <= mark + 2; at++) {
            if (isCompany(lines.get(at)) || lines.get(at).text().contains(" @ ")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isCompany(Line line) {
        return line.text().startsWith("@") && line.text().length() > 1;
    }

    private boolean isTitle(Line line) {
        return !isCompany(line)
                && line.text().length() <= LONGEST_TITLE
                && !Words.begins(line.text(), words.marks().featured())
                && !Words.begins(line.text(), words.marks().salary())
                && !Words.begins(line.text(), words.marks().related());
    }

    private boolean isPlace(Line line) {
        return line.kind() != Line.Kind.HEADING
                && line.text().length() <= LONGEST_PLACE
                && !line.text().endsWith(".")
                && isTitle(line)
                && !isBadgeLine(line);
    }

    private boolean isBadgeLine(Line line) {
        if (line.kind() == Line.Kind.HEADING || line.text().length() > LONGEST_BADGE_LINE) {
            return false;
        }
        if (words.isButton(line.text())) {
            return true;
        }
        Badges badges = Badges.read(line.text(), words);
        boolean known = badges.level() != null || badges.pay() != null;
        return badges.strangers() == 0 ? !badges.isEmpty() : known && badges.strangers() <= 2;
    }

    private static List<String> places(String place) {
        return Arrays.stream(place.split("\\|"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static @Nullable String join(@Nullable String a, @Nullable String b) {
        return a == null ? b : b == null || a.equals(b) ? a : a + " " + b;
    }

    private String ordinal() {
        return Integer.toString(postings.size() + complaints.size() + 1);
    }

    private void complain(String where, String what, List<Line> block) {
        StringBuilder raw = new StringBuilder();
        block.forEach(line -> raw.append(line.text()).append('\n'));
        complaints.add(Complaint.of(where, what, raw.toString().strip()));
    }
}
