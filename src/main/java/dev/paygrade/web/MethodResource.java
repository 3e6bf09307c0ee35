package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.posting.PayWindow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /method}: how ads are read and figures are made, in words; and anybody's ad, read before their eyes. */
@Path("/method")
@Produces(MediaType.TEXT_HTML)
public class MethodResource {
    private final Frames frames;
    private final Rules rules;
    private final Normaliser normaliser;
    private final Clock clock;

    MethodResource(Frames frames, Rules rules, Normaliser normaliser, Clock clock) {
        this.frames = frames;
        this.rules = rules;
        this.normaliser = normaliser;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance method(
                Frame frame,
                PastedAd ad,
                List<Rules.Group> groups,
                List<AccuracyFigures.Line> kept,
                List<AccuracyFigures.Line> unseen,
                int leastAds,
                int leastEmployers,
                int months);

        static native TemplateInstance read(
                Frame frame, PastedAd ad, @Nullable ReadView view, @Nullable String problem);
    }

    @GET
    public TemplateInstance method() {
        return Templates.method(
                frames.of(
                        "Method · Paygrade",
                        "How Paygrade reads ads and makes its pay figures: the rules, the thresholds and what is left unknown.",
                        "/method",
                        "method"),
                PastedAd.EMPTY,
                rules.groups(),
                AccuracyFigures.kept(),
                AccuracyFigures.unseen(),
                PayStatistic.LEAST_ADS,
                PayStatistic.LEAST_EMPLOYERS,
                PayWindow.MONTHS);
    }

    /** The form alone, for who came back to it. */
    @GET
    @Path("/read")
    public TemplateInstance form() {
        return Templates.read(frame(), PastedAd.EMPTY, null, null);
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(MultivaluedMap<String, String> form) {
        PastedAd ad = PastedAd.of(form);
        String problem = ad.isEmpty()
                ? "There is nothing to read yet: paste an ad, or fill in its title."
                : ad.texts().values().stream().anyMatch(text -> text.length() > PastedAd.LONGEST)
                        ? "That is longer than any ad: please send at most %,d characters in a field."
                                .formatted(PastedAd.LONGEST)
                        : null;
        if (problem != null) {
            PastedAd shown = ad.isEmpty() ? PastedAd.EMPTY : ad;
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.read(frame(), shown, null, problem))
                    .build();
        }
        PastedAd titled = ad.titled();
        ReadView view = ReadView.of(normaliser.read(titled.raw(), null, clock.instant()), titled.texts());
        return Response.ok(Templates.read(frame(), titled, view, null)).build();
    }

    private Frame frame() {
        return frames.of(
                "Read an ad · Paygrade",
                "Paste any ad and see what Paygrade reads in it, and from which words.",
                "/method/read",
                "method");
    }
}
