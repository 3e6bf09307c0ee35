package dev.paygrade.web;

import dev.paygrade.insight.law.LawAds;
import dev.paygrade.insight.law.PayLaw;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /pay-transparency/ads}: the ads behind each count of {@code /pay-transparency}. */
@Path("/pay-transparency/ads")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LawAdsResource {
    static final String PATH = "/pay-transparency/ads";

    private static final int ROWS = 50;
    private static final List<String> OWN = List.of("law", "company", "stated");

    private final LawAds ads;
    private final Frames frames;
    private final Clock clock;

    LawAdsResource(LawAds ads, Frames frames, Clock clock) {
        this.ads = ads;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ads(Frame frame, AdsView view);
    }

    /**
     * What ads were chosen by.
     *
     * @param href the page without it
     */
    public record Chosen(String label, String href) {}

    /** Some ads. */
    public record AdsView(
            String total,
            String covered,
            List<Chosen> chosen,
            List<PayBar.Mark> marks,
            List<ItemView> rows,
            @Nullable String next) {}

    @GET
    public TemplateInstance ads(@Context UriInfo uri) {
        Map<String, List<String>> parameters = inOrder(PageParameters.of(uri));
        List<Problem> problems = new ArrayList<>();
        Map<String, String> which = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name) && !name.equals("after")) {
                problems.add(new Problem(
                        name, String.join(",", values), "is no parameter here; known are " + String.join(", ", OWN)));
            } else if (values.size() > 1) {
                problems.add(new Problem(name, String.join(",", values), "is given once only"));
            }
        });
        LawAds.Wanted wanted = new LawAds.Wanted(
                law(PageParameters.one(parameters, "law"), which, problems),
                company(PageParameters.one(parameters, "company"), which, problems),
                stated(PageParameters.one(parameters, "stated"), which, problems));
        Long after = PageParameters.after(PageParameters.one(parameters, "after"), problems);
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        LawAds.Page page = ads.page(wanted, after, ROWS);
        Instant now = clock.instant();
        AdsView view = new AdsView(
                Figures.count(page.total()),
                say().covered(PayWindow.MONTHS, Figures.day(LocalDate.now(clock))),
                which.entrySet().stream()
                        .map(one -> new Chosen(
                                one.getValue(),
                                Address.of(PATH, parameters)
                                        .without("after")
                                        .without(one.getKey())
                                        .toString()))
                        .toList(),
                PayBar.marks(),
                page.items().stream().map(item -> ItemView.of(item, now)).toList(),
                page.next() == null
                        ? null
                        : Address.of(PATH, parameters)
                                .with("after", String.valueOf(page.next()))
                                .toString());
        AdsMessages words = Language.texts(AdsMessages.class);
        return Templates.ads(
                frames.of(
                        words.title(Language.texts(NavMessages.class).payTransparency()),
                        words.description(),
                        null,
                        "transparency"),
                view);
    }

    /** One page has one address, in whatever order it was asked for. */
    private static Map<String, List<String>> inOrder(Map<String, List<String>> given) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        OWN.stream().filter(given::containsKey).forEach(name -> ordered.put(name, given.get(name)));
        given.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private @Nullable String law(@Nullable String id, Map<String, String> which, List<Problem> problems) {
        if (id != null) {
            PayLaw law = ads.law(id).orElse(null);
            if (law == null) {
                problems.add(new Problem(
                        "law", id, "is no law whose ads are counted; /pay-transparency has a link to each"));
            } else {
                which.put("law", LawTexts.place(law));
            }
        }
        return id;
    }

    private @Nullable String company(@Nullable String slug, Map<String, String> which, List<Problem> problems) {
        if (slug != null) {
            ads.employer(slug)
                    .ifPresentOrElse(
                            name -> which.put("company", name),
                            () -> problems.add(new Problem("company", slug, "is no employer that is known here")));
        }
        return slug;
    }

    private static @Nullable Boolean stated(@Nullable String value, Map<String, String> which, List<Problem> problems) {
        if (value == null) {
            return null;
        }
        switch (value) {
            case "yes" -> which.put("stated", say().stating());
            case "no" -> which.put("stated", say().notStating());
            default -> problems.add(new Problem("stated", value, "is yes or no"));
        }
        return value.equals("yes");
    }

    private static LawsMessages say() {
        return Language.texts(LawsMessages.class);
    }
}
