package dev.paygrade.source.hn;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.Board;
import dev.paygrade.source.Complaint;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.page.JsonPage;
import dev.paygrade.source.page.JsonText;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Lines;
import dev.paygrade.source.page.Links;
import dev.paygrade.source.page.Unreadable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Kind {@code hn-whoishiring}: the newest thread, or the one that the source's address names by {@code ?id=}. */
public final class WhoIsHiringBoard implements Board {

    private static final String API = "https://hn.algolia.com/api/v1";
    private static final String NEWEST = API + "/search_by_date?tags=story,author_whoishiring&hitsPerPage=10";
    private static final String ITEM = "https://news.ycombinator.com/item?id=";
    private static final String THREAD = "who is hiring";

    private final HiringLine.Words words = HiringLine.Words.load();

    @Override
    public String kind() {
        return "hn-whoishiring";
    }

    @Override
    public boolean isTriedLive() {
        return false;
    }

    /** A thread lasts a month, and nobody takes a filled post down. */
    @Override
    public Coverage coverage(SourceSpec source) {
        return Coverage.WINDOW;
    }

    @Override
    public List<PageRequest> begin(SourceSpec source) {
        URI uri = source.uri();
        if (!"news.ycombinator.com".equals(uri.getHost())) {
            return List.of(PageRequest.list(uri));
        }
        String query = uri.getRawQuery();
        boolean item = query != null && "/item".equals(uri.getPath()) && query.startsWith("id=");
        String digits = item ? query.substring("id=".length()) : "";
        boolean numbered = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return List.of(PageRequest.list(URI.create(numbered ? API + "/items/" + digits : NEWEST)));
    }

    @Override
    public Reading read(SourceSpec source, Page page) throws UnreadablePageException {
        JsonNode answer = JsonPage.open(page);
        if (answer.has("hits")) {
            return readThreads(page, answer);
        }
        if (!answer.has("children")) {
            throw Unreadable.malformed(page, "a thread with its comments", "an answer without children");
        }
        List<RawPosting> postings = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        for (JsonNode comment : answer.path("children")) {
            String text = JsonText.of(comment.get("text"));
            if (text != null) {
                readComment(comment, text, postings, complaints);
            }
        }
        if (postings.isEmpty()) {
            throw Unreadable.noPostings(page, "comments of the form \"Company | Title | Place\"", "none");
        }
        return new Reading(postings, null, List.of(), complaints);
    }

    private static Reading readThreads(Page page, JsonNode answer) throws UnreadablePageException {
        for (JsonNode hit : answer.path("hits")) {
            String title = JsonText.of(hit.get("title"));
            if (title != null && title.toLowerCase(Locale.ROOT).contains(THREAD)) {
                URI thread = Links.resolve(
                        page.uri(), "/api/v1/items/" + hit.path("objectID").asText());
                int depth = page.request().depth() + 1;
                return thread == null
                        ? Reading.of(List.of())
                        : new Reading(
                                List.of(),
                                null,
                                List.of(new PageRequest(thread, Purpose.LIST, depth, null, null)),
                                List.of());
            }
        }
        throw Unreadable.noPostings(page, "a thread \"Ask HN: Who is hiring?\"", "others");
    }

    private void readComment(JsonNode comment, String text, List<RawPosting> postings, List<Complaint> complaints) {
        List<Line> lines = Lines.of(Jsoup.parseBodyFragment(text).body());
        String id = comment.path("id").asText();
        HiringLine line =
                lines.isEmpty() ? null : HiringLine.read(lines.getFirst().text(), words);
        if (line == null || line.title() == null) {
            complaints.add(
                    Complaint.of("comment " + id, "has no first line of the form \"Company | Title | Place\"", text));
            return;
        }
        URI site = line.link() == null ? null : site(line.link());
        postings.add(RawPosting.builder(id, line.title())
                .url(Links.resolve(URI.create(ITEM), "item?id=" + id))
                .company(line.company())
                .companyUrl(site)
                .locations(line.places())
                .pay(line.pay())
                .employmentType(line.type())
                .workMode(line.mode())
                .posted(JsonText.of(comment.get("created_at")))
                .description(text)
                .build());
    }

    private static @Nullable URI site(String link) {
        return Links.resolve(URI.create(ITEM), link.startsWith("http") ? link : "https://" + link);
    }
}
