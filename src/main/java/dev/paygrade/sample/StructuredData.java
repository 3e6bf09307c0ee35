package dev.paygrade.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paygrade.sample.Market.Town;
import dev.paygrade.sample.Offer.Shape;
import java.net.URI;

/** The schema.org JobPosting of an opening, as JSON for a script element. */
final class StructuredData {

    private static final int DAYS_VALID = 90;

    private final ObjectMapper json = new ObjectMapper();
    private final URI base;

    StructuredData(URI base) {
        this.base = base;
    }

    /** Whether the structured data of an opening states its pay; else only the text does, if anything. */
    static boolean statesPay(Opening opening) {
        Offer offer = opening.offer();
        return offer != null
                && offer.shape() != Shape.ZONES
                && offer.shape() != Shape.OTE
                && offer.shape() != Shape.ESTIMATE
                && new Dice(opening.number(), "base salary").chance(0.7);
    }

    /** @param description HTML */
    String of(Opening opening, Advert advert, String description, URI page) {
        boolean graph = opening.number() % 4 == 0;
        ObjectNode posting = posting(opening, advert, description, page, graph);
        ObjectNode root = posting;
        if (graph) {
            root = json.createObjectNode().put("@context", "https://schema.org");
            ArrayNode nodes = root.putArray("@graph");
            nodes.addObject()
                    .put("@type", "WebSite")
                    .put("name", "Open positions")
                    .put("url", base.toString());
            nodes.add(organization(opening.employer()).put("@id", "#employer"));
            nodes.add(posting);
        } else {
            root.put("@context", "https://schema.org/");
        }
        try {
            // a text that closes the script element would end the data in the middle
            return json.writeValueAsString(root).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }

    private ObjectNode posting(Opening opening, Advert advert, String description, URI page, boolean graph) {
        ObjectNode node = json.createObjectNode()
                .put("@type", "JobPosting")
                .put("title", opening.title())
                .put("url", page.toString())
                .put("datePosted", opening.posted().toString())
                .put("employmentType", opening.terms().name())
                .put("description", description)
                .put("skills", String.join(", ", advert.skills()));
        if (opening.number() % 2 == 0) {
            node.put("validThrough", opening.posted().plusDays(DAYS_VALID) + "T23:59:59Z");
        }
        node.putObject("identifier")
                .put("@type", "PropertyValue")
                .put("name", opening.employer().name())
                .put("value", "R-" + opening.number());
        node.set(
                "hiringOrganization",
                graph ? json.createObjectNode().put("@id", "#employer") : organization(opening.employer()));
        places(node, opening);
        pay(node, opening);
        return node;
    }

    private ObjectNode organization(Employer employer) {
        return json.createObjectNode()
                .put("@type", "Organization")
                .put("name", employer.name())
                .put("sameAs", employer.site());
    }

    private static void places(ObjectNode node, Opening opening) {
        Market market = opening.market();
        if (opening.attendance() == Attendance.REMOTE) {
            node.put("jobLocationType", "TELECOMMUTE");
            if (opening.eligible().equals(market.reach())) {
                node.putObject("applicantLocationRequirements")
                        .put("@type", "Country")
                        .put("name", market.name());
            }
            return;
        }
        ArrayNode places = node.putArray("jobLocation");
        for (Town town : opening.towns()) {
            ObjectNode address = places.addObject()
                    .put("@type", "Place")
                    .putObject("address")
                    .put("@type", "PostalAddress");
            address.put("addressLocality", town.city());
            if (!town.region().isEmpty()) {
                address.put("addressRegion", town.regionCode().isEmpty() ? town.region() : town.regionCode());
            }
            address.put("addressCountry", opening.number() % 3 == 0 ? market.name() : market.code());
        }
    }

    private static void pay(ObjectNode node, Opening opening) {
        Offer offer = opening.offer();
        if (offer == null || (offer.shape() != Shape.ESTIMATE && !statesPay(opening))) {
            return;
        }
        ObjectNode amount = node.putObject(offer.shape() == Shape.ESTIMATE ? "estimatedSalary" : "baseSalary")
                .put("@type", "MonetaryAmount")
                .put("currency", offer.market().currency());
        ObjectNode value = amount.putObject("value").put("@type", "QuantitativeValue");
        switch (offer.shape()) {
            case SINGLE -> value.put("value", offer.min());
            case FROM -> value.put("minValue", offer.min());
            case UP_TO -> value.put("maxValue", offer.max());
            case RANGE, ZONES, OTE, ESTIMATE ->
                value.put("minValue", offer.min()).put("maxValue", offer.max());
        }
        value.put("unitText", offer.period().name());
    }
}
