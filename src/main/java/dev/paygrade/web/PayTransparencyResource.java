package dev.paygrade.web;

import dev.paygrade.insight.law.Compliance;
import dev.paygrade.insight.law.PayLaw;
import dev.paygrade.insight.law.PayLaws;
import dev.paygrade.insight.law.StatedShare;
import dev.paygrade.posting.PayWindow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /pay-transparency}: laws that ask for pay in ads, and how many of the ads state it. */
@Path("/pay-transparency")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PayTransparencyResource {
    private final PayLaws laws;
    private final Compliance compliance;
    private final Frames frames;
    private final Clock clock;

    PayTransparencyResource(PayLaws laws, Compliance compliance, Frames frames, Clock clock) {
        this.laws = laws;
        this.compliance = compliance;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance laws(
                Frame frame,
                List<LawLine> laws,
                Share all,
                List<Share> places,
                List<Share> employers,
                String asOf,
                int months,
                int least);
    }

    /**
     * A law.
     *
     * @param when from when, and until when, an ad is covered
     * @param state whether it is in force today, in words
     */
    public record LawLine(
            String id,
            String place,
            String name,
            String citation,
            @Nullable String url,
            String asks,
            String when,
            String employers,
            String state) {}

    /**
     * Ads that state pay.
     *
     * @param interval Wilson's 95% interval
     * @param adsHref all the ads
     * @param statedHref those that state pay
     */
    public record Share(
            String name,
            String href,
            String adsHref,
            String statedHref,
            String share,
            String interval,
            String stated,
            String n) {
        static Share of(String name, String href, Address ads, StatedShare share) {
            return new Share(
                    name,
                    href,
                    ads.toString(),
                    ads.with("stated", "yes").toString(),
                    share.n() == 0 ? "–" : percent(share.share()),
                    percent(share.low()) + " – " + percent(share.high()),
                    Figures.count(share.stated()),
                    Figures.count(share.n()));
        }

        private static String percent(double share) {
            return Figures.percent(Math.round(share * 100));
        }
    }

    @GET
    public TemplateInstance page() {
        LocalDate today = LocalDate.now(clock);
        Compliance.Result result = compliance.result();
        Frame frame = frames.of(say().title(), say().description(), "/pay-transparency", "transparency");
        return Templates.laws(
                frame,
                laws.all().stream().map(law -> line(law, today)).toList(),
                Share.of("", "/", Address.of(LawAdsResource.PATH), result.all()),
                result.byLaw().stream()
                        .map(line -> Share.of(
                                LawTexts.place(line.law()),
                                "#" + line.law().id(),
                                ads("law", line.law().id()),
                                line.share()))
                        .toList(),
                result.byEmployer().stream()
                        .map(line -> Share.of(
                                line.name(),
                                Address.of("/")
                                        .with("company", line.slug())
                                        .with("status", "any")
                                        .toString(),
                                ads("company", line.slug()),
                                line.share()))
                        .toList(),
                Figures.day(today),
                PayWindow.MONTHS,
                Compliance.LEAST_ADS);
    }

    private static Address ads(String name, String value) {
        return Address.of(LawAdsResource.PATH).with(name, value);
    }

    private static LawLine line(PayLaw law, LocalDate today) {
        LocalDate until = law.until();
        return new LawLine(
                law.id(),
                LawTexts.place(law),
                LawTexts.name(law),
                LawTexts.citation(law),
                law.url(),
                LawTexts.asks(law),
                until == null
                        ? say().from(Figures.day(law.from()))
                        : say().fromUntil(Figures.day(law.from()), Figures.day(until)),
                law.employees() == 1 ? say().every() : say().fromSize(Figures.count(law.employees())),
                state(law, today));
    }

    private static String state(PayLaw law, LocalDate today) {
        if (!law.sure()) {
            return say().notCertain();
        }
        if (law.inForce(today)) {
            return say().inForce();
        }
        return today.isBefore(law.from()) ? say().notYet() : say().ended();
    }

    private static LawsMessages say() {
        return Language.texts(LawsMessages.class);
    }
}
