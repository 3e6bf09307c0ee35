package dev.paygrade.source.css;

import dev.paygrade.source.RawPosting;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.Items;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a posting by the selectors whose names share a prefix. */
record FieldSelectors(Map<String, String> selectors, String prefix, URI base) {

    /** A card's posting; null without a title. */
    @Nullable
    RawPosting read(Element card) {
        String title = text(card, "title", "h1, h2, h3, h4, a");
        if (title == null) {
            return null;
        }
        URI url = Links.resolve(base, text(card, "url", "a@href"));
        RawPosting bare = RawPosting.builder("", title).url(url).build();
        RawPosting posting = complete(bare, card);
        String id = text(card, "id", null);
        if (id == null) {
            id = url != null
                    ? ExternalIds.ofLink(url)
                    : ExternalIds.ofWords(
                            title,
                            posting.company(),
                            posting.locations().isEmpty()
                                    ? null
                                    : posting.locations().getFirst());
        }
        return posting.toBuilder().externalId(id).build();
    }

    /** A posting with what the selectors find. */
    RawPosting complete(RawPosting posting, Element in) {
        return posting.toBuilder()
                .title(text(in, "title", null))
                .applyUrl(Links.resolve(base, text(in, "applyUrl", null)))
                .company(text(in, "company", null))
                .companyUrl(Links.resolve(base, text(in, "companyUrl", null)))
                .locations(texts(in, "location"))
                .pay(text(in, "pay", null))
                .level(text(in, "level", null))
                .employmentType(joined(in, "employmentType"))
                .workMode(text(in, "workMode", null))
                .eligibility(text(in, "eligibility", null))
                .posted(text(in, "posted", null))
                .validThrough(text(in, "validThrough", null))
                .description(html(in, "description"))
                .skills(items(in, "skills"))
                .benefits(items(in, "benefits"))
                .requisition(text(in, "requisition", null))
                .featured(posting.featured() || text(in, "featured", null) != null)
                .build();
    }

    private @Nullable String text(Element in, String field, @Nullable String otherwise) {
        String selector = selectors.get(prefix + field);
        selector = selector == null ? otherwise : selector;
        return selector == null ? null : Selected.of(selector).first(in);
    }

    private @Nullable List<String> texts(Element in, String field) {
        String selector = selectors.get(prefix + field);
        List<String> texts =
                selector == null ? List.of() : Selected.of(selector).all(in);
        return texts.isEmpty() ? null : texts;
    }

    private @Nullable String joined(Element in, String field) {
        List<String> texts = texts(in, field);
        return texts == null ? null : String.join(" ", texts);
    }

    private @Nullable List<String> items(Element in, String field) {
        List<String> texts = texts(in, field);
        return texts == null || texts.size() > 1 ? texts : Items.split(texts.getFirst());
    }

    private @Nullable String html(Element in, String field) {
        String selector = selectors.get(prefix + field);
        return selector == null ? null : Selected.of(selector).html(in);
    }
}
