package dev.paygrade.web;

import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A board on which every field of every ad is hostile, and the trouble of its source, reports and articles as well. */
public final class HostileAds {
    public static final String SOURCE = "hostile-board";

    private HostileAds() {}

    /** Stores one ad a text, all of one role, so that they are counted and shown wherever a role is. */
    public static void store(TestBoard board, Instant now, List<String> texts) {
        board.open(SOURCE);
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ads.add(ad(i, texts.get(i)));
        }
        board.read(SOURCE, true, now, ads);
        String text = quoted(texts.get(0) + texts.get(texts.size() / 2));
        String address = quoted(Hostile.ADDRESSES.getFirst());
        board.sql("update source set url = " + address + ", last_reason = " + text
                + ", last_status = 'FAILED', last_read_at = now(), kind = 'jsonld' where id = 'hostile-board'");
        board.sql("insert into run (source_id, fence, node, started_at, finished_at, status, coverage, reason)"
                + " values ('hostile-board', -1, " + text + ", now(), now(), 'FAILED', 'WINDOW', " + text + ")");
        board.sql("insert into run_failure (run_id, url, item, reason, detail) select max(id), " + address + ", " + text
                + ", " + text + ", " + text + " from run where source_id = 'hostile-board'");
        board.sql("insert into quarantine (source_id, item, url, reason, raw, first_seen_at, last_seen_at)"
                + " values ('hostile-board', " + text + ", " + address + ", " + text + ", " + text + ", now(), now())");
        board.sql("insert into look_alike (posting_a, posting_b, score, reasons, found_at)"
                + " select min(posting_id), max(posting_id), 0.4, array[" + text + "], now() from sighting"
                + " where source_id = 'hostile-board'");
        board.sql("insert into report (posting_id, reason, words, reader, at)"
                + " select min(posting_id), 'OTHER', " + text + ", '', now() from sighting"
                + " where source_id = 'hostile-board'");
        board.sql("insert into block (kind, employer, name, reason, made_by, made_at) values ('EMPLOYER', 'hostile', "
                + text + ", " + text + ", " + text + ", now())");
        board.sql("insert into audit (at, who, way, act, subject, note) values (now(), 'hostile', 'API', 'x', " + text
                + ", " + text + ")");
        for (String url : List.of(Hostile.ADDRESSES.getFirst(), "https://example.org/a?\"onclick=\"window.pwned=1")) {
            board.sql("insert into article (source_id, url, title, roles, first_seen_at, changed_at)"
                    + " values ('hostile-board', " + quoted(url) + ", " + text
                    + ", array['data-engineer', 'data-scientist', 'Data Engineer', 'Data Scientist'], now(), now())");
        }
    }

    public static void remove(TestBoard board) {
        board.sql("delete from block where employer = 'hostile'");
        board.sql("delete from audit where who = 'hostile'");
        board.sql("delete from saved_search");
        board.remove(SOURCE);
    }

    private static RawPosting ad(int number, String text) {
        String address = Hostile.ADDRESSES.get(number % Hostile.ADDRESSES.size());
        int thousands = 90 + number % 40;
        return RawPosting.builder(number + text, (number % 3 == 0 ? "Data Engineer " + text : text + " Data Engineer"))
                .company(text + " Hostile " + number)
                .companyUrl(URI.create(address))
                .url(URI.create(address))
                .applyUrl(URI.create(address))
                .locations(List.of("Berlin, Germany", text))
                .pay(
                        number % 2 == 0
                                ? "$%d,000 - $%d,000 per year %s".formatted(thousands, thousands + 30, text)
                                : text)
                .level(text)
                .employmentType("Full time " + text)
                .workMode(text)
                .eligibility(text)
                .posted(text)
                .skills(List.of("Python", text))
                .benefits(List.of(text))
                .requisition(text)
                .description("<p>We pay $%d,000 - $%d,000 per year. You know Kafka.</p>%s<p>%s</p><h2>%s</h2>"
                        .formatted(thousands, thousands + 30, text, text, text))
                .featured(number < 3)
                .build();
    }

    /** A posting as a page gives it to search engines. */
    public static String jsonLd(String text) {
        String value = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\u003c")
                .replaceAll("[\\p{Cntrl}\uD800]", " ");
        return """
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting", "title": "Data Engineer %1$s", "url": "javascript:window.pwned=1",
                "hiringOrganization": {"name": "%1$s"}, "description": "%1$s", "skills": "%1$s"}</script>""".formatted(value);
    }

    private static String quoted(String text) {
        // a colon would begin a parameter of the query, and PostgreSQL has no NUL
        return "'"
                + text.replace("'", "''")
                        .replace("\u0000", "")
                        .replace(":", "'||chr(58)||'")
                        .replace("?", "'||chr(63)||'")
                + "'";
    }
}
