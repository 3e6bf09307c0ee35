package dev.paygrade.source.featured;

import dev.paygrade.source.RawPosting;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Lines;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Cards in two columns; the employer is named on the detail page only, and masked there. */
record LayoutOf2026(Words words) implements Layout {

    private static final String CARD = "li:has(a.stretched-link), li.d-flex.justify-content-between.position-relative";
    private static final String REMOTE_BADGE = "R";

    @Override
    public List<Element> cards(Document page) {
        return page.select(CARD);
    }

    @Override
    public @Nullable RawPosting card(Element card, URI base) {
        Element link = card.selectFirst("a.stretched-link, a.font-monospace");
        String title = link == null ? "" : Cards.titleOf(link);
        if (link == null || title.isEmpty()) {
            return null;
        }
        URI url = Links.resolve(base, link.attr("href"));
        List<String> places = places(card);
        return badges(RawPosting.builder(Cards.id(url, title, null, places), title), card)
                .url(url)
                .locations(places)
                .posted(Cards.age(card.select(".text-muted, small, time")))
                .featured(Cards.isFeatured(card))
                .build();
    }

    /** Level, type, pay and mode by the colours of their badges. */
    private RawPosting.Builder badges(RawPosting.Builder posting, Element in) {
        String pay = Cards.fullest(in.select(".text-bg-success"), Badges::isPay);
        String estimate = Cards.fullest(in.select(".text-bg-secondary"), Badges::isPay);
        boolean remote = in.select(".text-bg-success").stream()
                .anyMatch(badge -> badge.text().strip().equals(REMOTE_BADGE));
        return posting.pay(pay == null ? estimate : pay)
                .level(Cards.fullest(in.select(".text-bg-warning"), text -> true))
                .employmentType(Cards.type(in.select(".text-bg-secondary"), words))
                .workMode(remote ? "Remote" : Cards.mode(in.select(".badge, [class*=text-bg-]"), words));
    }

    /** The place is what a card says beside its link, badges and age. */
    private static List<String> places(Element card) {
        Element rest = card.clone();
        rest.select("a.stretched-link, a.font-monospace, .badge, [class*=text-bg-], time")
                .remove();
        for (Element part : rest.select("*")) {
            if (!part.equals(rest) && (Cards.isAge(part.text()) || isShortened(part))) {
                part.remove();
            }
        }
        List<String> places = new ArrayList<>();
        for (Line line : Lines.of(rest)) {
            String text = line.text();
            if (!Cards.isAge(text) && !text.startsWith("@") && !places.contains(text)) {
                places.add(text);
            }
        }
        return places;
    }

    /** A copy for narrow screens. */
    private static boolean isShortened(Element part) {
        return part.childrenSize() == 0
                && (part.text().endsWith("…") || part.text().endsWith("..."));
    }

    @Override
    public boolean isDetail(Document page) {
        return DetailSections.of(page).size() > 1;
    }

    @Override
    public RawPosting detail(Document page, URI uri, @Nullable RawPosting card) {
        page.select(CARD).remove();
        DetailSections sections = DetailSections.of(page);
        Element heading = page.selectFirst("h1");
        String title = heading == null ? "" : Cards.titleOf(heading);
        RawPosting.Builder posting = card == null
                ? RawPosting.builder(ExternalIds.ofLink(uri), title).url(uri)
                : card.toBuilder();
        badges(posting, page.body());
        if (card == null || card.locations().isEmpty()) {
            posting.locations(sections.places());
        }
        boolean remote = posting.build().workMode() != null;
        return posting.title(title.isEmpty() ? null : title)
                .company(MaskedCompany.of(page))
                .eligibility(remote ? sections.countries() : null)
                .skills(sections.items("Skills/Tech-stack"))
                .benefits(sections.items("Perks/Benefits"))
                .posted(card == null ? Cards.age(page.select(".text-muted, small, time")) : null)
                .applyUrl(Cards.apply(page, uri))
                .description(sections.html())
                .featured((card != null && card.featured()) || (heading != null && Cards.isFeatured(heading)))
                .build();
    }
}
