package dev.paygrade.source.jsonld;

import dev.paygrade.source.RawPosting;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Structured data on the pages of other kinds of board. */
public final class PagePostings {

    private PagePostings() {}

    /** The postings that a page states in JSON-LD or microdata. */
    public static List<RawPosting> of(Document page, URI uri) {
        JobPostings found = JobPostings.in(StructuredData.of(page).trees());
        URI own = found.postings().size() == 1 ? uri : null;
        List<RawPosting> postings = new ArrayList<>();
        found.postings().forEach(node -> {
            RawPosting posting = new PostingTree(node, found::resolve).read(uri, own);
            if (posting != null) {
                postings.add(posting);
            }
        });
        return postings;
    }

    /** A card with what the structured data of its own page adds; as it is if there is none. */
    public static RawPosting complete(RawPosting card, Document page, URI uri) {
        List<RawPosting> stated = of(page, uri);
        if (stated.size() != 1) {
            return card;
        }
        RawPosting more = stated.getFirst();
        return card.toBuilder()
                .company(more.company())
                .companyUrl(more.companyUrl())
                .locations(more.locations().isEmpty() ? null : more.locations())
                .pay(more.pay())
                .statedPay(more.statedPay().isEmpty() ? null : more.statedPay())
                .employmentType(more.employmentType())
                .workMode(more.workMode())
                .eligibility(more.eligibility())
                .posted(more.posted())
                .validThrough(more.validThrough())
                .description(more.description())
                .skills(more.skills().isEmpty() ? null : more.skills())
                .benefits(more.benefits().isEmpty() ? null : more.benefits())
                .requisition(more.requisition())
                .build();
    }
}
