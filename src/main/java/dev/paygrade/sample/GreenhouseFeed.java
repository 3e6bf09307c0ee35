package dev.paygrade.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paygrade.sample.Offer.Shape;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job board in the JSON of the applicant-tracking system Greenhouse, shared by the brands of a group. */
final class GreenhouseFeed implements Pages {

    static final String PATH = "/greenhouse/v1/boards/northgate/jobs";

    private static final String HUMAN = "/greenhouse/northgate/jobs/";
    private static final long DEPARTMENT = 4_010_000L;
    private static final long OFFICE = 4_020_000L;
    private static final long METADATA = 4_030_000L;

    private final ObjectMapper json = new ObjectMapper();
    private final AdvertWriter adverts;
    private final URI base;

    GreenhouseFeed(AdvertWriter adverts, URI base) {
        this.adverts = adverts;
        this.base = base;
    }

    @Override
    public @Nullable SampleResponse answer(String path, int number, Catalogue catalogue) {
        if (path.equals(PATH)) {
            return json(board(catalogue.on(Channel.GREENHOUSE)));
        }
        String id = Pages.between(path, PATH + "/");
        Opening asked = id == null ? null : catalogue.find(id, Channel.GREENHOUSE);
        if (asked != null) {
            return json(job(asked));
        }
        String shown = Pages.between(path, HUMAN);
        Opening opening = shown == null ? null : catalogue.find(shown, Channel.GREENHOUSE);
        return opening == null ? null : SampleResponse.html(page(opening));
    }

    private ObjectNode board(List<Opening> openings) {
        ObjectNode board = json.createObjectNode();
        ArrayNode jobs = board.putArray("jobs");
        openings.forEach(o -> jobs.add(job(o)));
        board.putObject("meta").put("total", openings.size());
        return board;
    }

    private ObjectNode job(Opening opening) {
        String html = Html.description(adverts.write(opening, paidBy(opening) == PaidBy.RANGE));
        ObjectNode job = json.createObjectNode()
                .put("id", opening.number())
                .put("internal_job_id", opening.number() + 5_000_000)
                .put("requisition_id", "NG-" + opening.number())
                .put("title", opening.title())
                .put("company_name", opening.employer().name())
                .put("language", "en")
                .put("absolute_url", base.resolve(HUMAN + opening.number()).toString())
                .put("first_published", morning(opening.posted()))
                .put("updated_at", morning(opening.posted()))
                .put("content", Html.escape(html));
        job.putObject("location").put("name", String.join("; ", opening.place()));
        job.set("metadata", metadata(opening));
        int brand = opening.employer().number();
        job.putArray("departments")
                .addObject()
                .put("id", DEPARTMENT + brand)
                .put(
                        "name",
                        opening.employer().name() + " - "
                                + opening.occupation().fields().getFirst())
                .putNull("parent_id")
                .putArray("child_ids");
        offices(job.putArray("offices"), opening);
        Offer offer = opening.offer();
        if (offer != null && paidBy(opening) == PaidBy.RANGE) {
            job.putArray("pay_input_ranges")
                    .addObject()
                    .put("min_cents", offer.min() * 100)
                    .put("max_cents", offer.max() * 100)
                    .put("currency_type", offer.market().currency())
                    .put("title", "Annual salary");
        }
        return job;
    }

    private static void offices(ArrayNode offices, Opening opening) {
        Market market = opening.market();
        if (opening.attendance() == Attendance.REMOTE) {
            office(offices, market.name(), null);
        } else {
            opening.towns().forEach(town -> office(offices, town.city(), town.city() + ", " + market.name()));
        }
    }

    private static void office(ArrayNode offices, String name, @Nullable String location) {
        offices.addObject()
                .put("id", OFFICE + Math.floorMod(name.hashCode(), 9_000))
                .put("name", name)
                .put("location", location)
                .putNull("parent_id")
                .putArray("child_ids");
    }

    /** Yearly ranges stand in a field of their own in some postings, in the employer's own fields in others. */
    private static PaidBy paidBy(Opening opening) {
        Offer offer = opening.offer();
        if (offer == null || offer.shape() != Shape.RANGE || offer.period() != Market.Period.YEAR) {
            return PaidBy.TEXT;
        }
        double draw = new Dice(opening.number(), "paid by").unit();
        return draw < 0.2 ? PaidBy.RANGE : draw < 0.4 ? PaidBy.METADATA : PaidBy.TEXT;
    }

    private enum PaidBy {
        /** The description alone says it. */
        TEXT,
        /** The field {@code pay_input_ranges}; the description may be silent. */
        RANGE,
        /** A field of the employer's making, beside the description. */
        METADATA
    }

    private ArrayNode metadata(Opening opening) {
        ArrayNode metadata = json.createArrayNode();
        metadata.addObject()
                .put("id", METADATA)
                .put("name", "Employment Type")
                .put("value", opening.terms() == Terms.INTERN ? "Intern" : opening.terms().label)
                .put("value_type", "single_select");
        Offer offer = opening.offer();
        if (offer != null && paidBy(opening) == PaidBy.METADATA) {
            metadata.addObject()
                    .put("id", METADATA + 1)
                    .put("name", "Salary Range")
                    .put("value_type", "currency_range")
                    .putObject("value")
                    .put("unit", offer.market().currency())
                    .put("min_value", offer.min() + ".0")
                    .put("max_value", offer.max() + ".0");
        }
        return metadata;
    }

    private static String morning(LocalDate day) {
        return day + "T08:30:00-05:00";
    }

    private String page(Opening opening) {
        return Html.page(
                opening.title(),
                "<h1>%s</h1>\n<p>%s · %s</p>\n%s"
                        .formatted(
                                Html.escape(opening.title()),
                                Html.escape(opening.employer().name()),
                                Html.escape(String.join("; ", opening.place())),
                                Html.description(adverts.write(opening, paidBy(opening) == PaidBy.RANGE))));
    }

    private SampleResponse json(ObjectNode node) {
        try {
            return SampleResponse.of("application/json; charset=utf-8", json.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }
}
