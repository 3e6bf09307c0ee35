package dev.paygrade.source.featured;

import dev.paygrade.source.RawPosting;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.Items;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Lines;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rows of a Bootstrap list group: most values stand twice, for wide and for narrow screens. */
record LayoutUntil2025(Words words) implements Layout {

    private static final String CARD = "li.list-group-item:has(h5), li.list-group-item:has(a[href*=/job/])";

    @Override
    public List<Element> cards(Document page) {
        return page.select(CARD);
    }

    @Override
    public @Nullable RawPosting card(Element card, URI base) {
        Element heading = card.selectFirst("h5");
        Element link = card.selectFirst("a[href*=/job/], a[href]");
        Element named = heading != null ? heading : link;
        String title = named == null ? "" : Cards.titleOf(named);
        if (title.isEmpty()) {
            return null;
        }
        URI url = Links.resolve(base, link == null ? null : link.attr("href"));
        String company = Cards.ownText(card.selectFirst("span.text-muted"));
        List<String> places = Cards.places(card.select("span.text-break"));
        return RawPosting.builder(Cards.id(url, title, company, places), title)
                .url(url)
                .company(company)
                .locations(places)
                .pay(Cards.fullest(card.select("div.mb-4, div.mb-4 *, .text-bg-success"), Badges::isPay))
                .level(Cards.fullest(card.select("*"), text -> Badges.isLevel(text, words)))
                .employmentType(Cards.type(card.select("span.badge.text-bg-secondary"), words))
                .workMode(Cards.mode(card.select("span.badge"), words))
                .posted(Cards.age(card.select(".text-muted, small, time")))
                .featured(Cards.isFeatured(card))
                .build();
    }

    @Override
    public boolean isDetail(Document page) {
        return page.selectFirst("div.job-description-text") != null && page.selectFirst("h1") != null;
    }

    @Override
    public RawPosting detail(Document page, URI uri, @Nullable RawPosting card) {
        page.select(CARD).remove();
        Element heading = page.selectFirst("h1.display-5");
        heading = heading == null ? page.expectFirst("h1") : heading;
        boolean featured = Cards.isFeatured(heading);
        String title = Cards.titleOf(heading);
        RawPosting.Builder posting = card == null
                ? RawPosting.builder(ExternalIds.ofLink(uri), title).url(uri)
                : card.toBuilder();
        String company = Cards.ownText(page.selectFirst("h2.h5"));
        Element place = page.selectFirst("h3.lead");
        if (place != null && (card == null || card.locations().isEmpty())) {
            posting.locations(place.text().isBlank() ? List.of() : List.of(place.text()));
        }
        Element company2 = page.selectFirst("h2.h5 a[href^=http]");
        return posting.title(title.isEmpty() ? null : title)
                .company(
                        company == null
                                ? null
                                : company.startsWith("@") ? company.substring(1).strip() : company)
                .companyUrl(company2 == null ? null : Links.resolve(uri, company2.attr("href")))
                .employmentType(Cards.type(page.select(".text-bg-secondary"), words))
                .level(Cards.fullest(page.select(".text-bg-info"), text -> true))
                .pay(Cards.fullest(page.select(".text-bg-success"), Badges::isPay))
                .workMode(Cards.mode(page.select(".text-bg-primary"), words))
                .posted(Cards.age(page.select(".text-muted, small, time")))
                .applyUrl(Cards.apply(page, uri))
                .description(page.expectFirst("div.job-description-text").html())
                .skills(labelled(page, "Tags:"))
                .benefits(labelled(page, "Perks/benefits:"))
                .featured(featured || (card != null && card.featured()))
                .build();
    }

    /** The items of a paragraph that begins with a label; null without one. */
    private static @Nullable List<String> labelled(Document page, String label) {
        for (Element paragraph : page.select("p")) {
            String text = paragraph.text();
            if (Words.begins(text, label) && paragraph.closest("div.job-description-text") == null) {
                List<Line> lines = Lines.of(paragraph);
                return Items.of(lines.stream().map(line -> without(label, line)).toList());
            }
        }
        return null;
    }

    private static Line without(String label, Line line) {
        List<String> parts = line.parts().stream()
                .map(part -> Words.begins(part, label)
                        ? part.substring(label.length()).strip()
                        : part)
                .filter(part -> !part.isEmpty())
                .toList();
        return new Line(line.text(), Line.Kind.TEXT, 0, parts, null, false);
    }
}
