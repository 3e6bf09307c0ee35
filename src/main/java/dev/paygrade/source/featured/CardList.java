package dev.paygrade.source.featured;

import dev.paygrade.source.Complaint;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.page.Paging;
import dev.paygrade.source.page.Repeats;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of a board's list: its cards lead to detail pages, its foot to the next page. */
record CardList(Layout layout, Page page, Document html) {

    static final String PAGE = "page";

    /** A list this long is taken to go on, even when no link says so. */
    private static final int FULL_PAGE = 50;

    Reading read() {
        List<Element> cards = layout.cards(html);
        List<RawPosting> read = new ArrayList<>(cards.size());
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            RawPosting card = layout.card(cards.get(i), page.uri());
            if (card == null) {
                String where = "card " + (i + 1) + " of " + cards.size();
                complaints.add(Complaint.of(where, "has no title", cards.get(i).outerHtml()));
            } else {
                read.add(card);
            }
        }
        List<RawPosting> withoutDetail = new ArrayList<>();
        List<PageRequest> next = new ArrayList<>();
        for (RawPosting card : Repeats.collapse(read)) {
            if (card.url() == null) {
                complaints.add(new Complaint("\"" + card.title() + "\"", "has no link to its page", null));
                withoutDetail.add(card);
            } else {
                next.add(request(card.url(), PageRequest.Purpose.DETAIL, card));
            }
        }
        URI following = following(cards.size());
        if (following != null) {
            next.add(request(following, PageRequest.Purpose.LIST, null));
        }
        return new Reading(withoutDetail, null, next, complaints);
    }

    private PageRequest request(URI uri, PageRequest.Purpose purpose, @Nullable RawPosting card) {
        return new PageRequest(uri, purpose, page.request().depth() + 1, card, null);
    }

    private @Nullable URI following(int cards) {
        URI linked = Paging.next(html, page.uri(), PAGE);
        if (linked != null || cards < FULL_PAGE) {
            return linked;
        }
        return Paging.withNumber(page.uri(), PAGE, Paging.number(page.uri(), PAGE) + 1);
    }
}
