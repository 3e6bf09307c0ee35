package dev.paygrade.source.featured;

import dev.paygrade.source.RawPosting;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a generation of the model site's board sets its pages. */
sealed interface Layout permits LayoutUntil2025, LayoutOf2026 {

    /** The cards of a list, the broken ones too; empty if the page is no list of this generation. */
    List<Element> cards(Document page);

    /** What a card says; null if it has no title. Its address is null when it links to no detail page. */
    @Nullable
    RawPosting card(Element card, URI base);

    /** Whether the page shows one posting whole. */
    boolean isDetail(Document page);

    /** What a detail page says, on top of its card's; the page may be changed while it is read. */
    RawPosting detail(Document page, URI uri, @Nullable RawPosting card);
}
