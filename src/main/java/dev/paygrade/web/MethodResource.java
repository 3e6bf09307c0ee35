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
                AccuracyFigures.Unseen unseen,
                String leastAds,
                String leastEmployers,
                String months);

        static native TemplateInstance read(
                Frame frame, PastedAd ad, @Nullable ReadView view, @Nullable String problem);
    }

    @GET
    public TemplateInstance method() {
        MethodMessages say = Language.texts(MethodMessages.class);
        return Templates.method(
                frames.of(say.title(), say.description(), "/method", "method"),
                PastedAd.EMPTY,
                rules.groups(),
                AccuracyFigures.kept(),
                AccuracyFigures.unseen(),
                Figures.count(PayStatistic.LEAST_ADS),
                Figures.count(PayStatistic.LEAST_EMPLOYERS),
                Figures.count(PayWindow.MONTHS));
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
        ReadMessages say = Language.texts(ReadMessages.class);
        PastedAd ad = PastedAd.of(form);
        String problem = ad.isEmpty()
                ? say.empty()
                : ad.texts().values().stream().anyMatch(text -> text.length() > PastedAd.LONGEST)
                        ? say.tooLong(Figures.count(PastedAd.LONGEST))
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
        ReadMessages say = Language.texts(ReadMessages.class);
        return frames.of(say.title(), say.description(), "/method/read", "method");
    }
}
