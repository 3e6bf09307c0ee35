package dev.paygrade.sample;

import dev.paygrade.sample.Offer.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A board as they looked until 2025: everything on one list, featured cards at its top once more, and detail pages. */
final class ClassicBoard implements Pages {

    static final String PATH = "/boards/classic/";

    private static final int PHONE_WIDTH = 14;

    private final AdvertWriter adverts;

    ClassicBoard(AdvertWriter adverts) {
        this.adverts = adverts;
    }

    @Override
    public @Nullable SampleResponse answer(String path, int number, Catalogue catalogue) {
        if (path.equals(PATH)) {
            // readers that look for a second page find it empty
            return SampleResponse.html(list(number == 1 ? catalogue.on(Channel.CLASSIC) : List.of()));
        }
        String slug = Pages.between(path, "/job/");
        Opening opening = slug == null ? null : catalogue.find(slug, Channel.CLASSIC);
        return opening == null ? null : SampleResponse.html(detail(opening));
    }

    private static String list(List<Opening> openings) {
        List<Opening> cards =
                new ArrayList<>(openings.stream().filter(Opening::featured).toList());
        cards.addAll(openings);
        StringBuilder html = new StringBuilder("<h1>Classic board</h1>\n<ul class=\"list-group\">\n");
        cards.forEach(o -> html.append(card(o)));
        return Html.page("Classic board", html.append("</ul>").toString());
    }

    private static String card(Opening opening) {
        String place = String.join(" | ", opening.placeOn(Channel.CLASSIC));
        return """
                <li class="list-group-item">
                <a class="col py-2" href="/job/%s/">
                <h5 class="fw-normal text-body-emphasis">%s%s</h5>
                <span class="text-muted">%s</span>%s
                <span class="d-none d-md-block text-break">%s</span>
                <span class="d-block d-md-none text-break">%s</span>
                <span class="badge text-bg-secondary">%s</span>
                <span class="badge text-bg-info d-none d-md-inline-block">%s</span>
                <span class="badge text-bg-info d-md-none">%s</span>
                %s</a>
                </li>
                """.formatted(
                        opening.slug(),
                        Html.escape(opening.titleOn(Channel.CLASSIC)),
                        opening.featured() ? " <span class=\"badge text-bg-primary\">Featured</span>" : "",
                        Html.escape(opening.companyOn(Channel.CLASSIC)),
                        remoteFirst(opening),
                        Html.escape(place),
                        Html.escape(shortened(place)),
                        opening.terms().label,
                        opening.grade().label,
                        opening.grade().brief,
                        pay(opening.offer()));
    }

    /** The pay of a card twice: whole for wide screens, the lower bound for phones. */
    private static String pay(@Nullable Offer offer) {
        String whole = Wording.brief(offer, " - ");
        if (offer == null || whole == null) {
            return "";
        }
        String mark = offer.shape() == Shape.ESTIMATE ? " *" : "";
        int dash = whole.indexOf(" - ");
        String lower = dash < 0 ? whole : whole.substring(0, dash) + "+";
        return "<div class=\"d-block mb-4 d-none d-md-block\">%s%s</div>\n<div class=\"d-block mb-4 d-md-none\">%s%s</div>\n"
                .formatted(whole, mark, lower, mark);
    }

    private String detail(Opening opening) {
        String brief = Wording.brief(opening.offer(), " - ");
        Advert advert = adverts.write(opening, brief != null);
        Offer offer = opening.offer();
        String pay = brief == null || offer == null
                ? ""
                : "<span class=\"badge text-bg-success\">%s%s</span>\n"
                        .formatted(brief, offer.shape() == Shape.ESTIMATE ? " *" : "");
        String body = """
                <nav><a href="%s">All openings</a></nav>
                <h1 class="display-5">%s</h1>
                <h2 class="h5">%s</h2>
                <h3 class="lead">%s</h3>
                <p><span class="badge text-bg-secondary">%s</span>
                <span class="badge text-bg-info">%s</span>
                %s%s</p>
                <div class="job-description-text">
                %s</div>
                %s<p>Tags: %s</p>
                <p>Perks/benefits: %s</p>
                """.formatted(
                        PATH,
                        Html.escape(opening.titleOn(Channel.CLASSIC)),
                        Html.escape(opening.companyOn(Channel.CLASSIC)),
                        Html.escape(String.join(" | ", opening.placeOn(Channel.CLASSIC))),
                        opening.terms().label,
                        opening.grade().label,
                        pay,
                        remoteFirst(opening),
                        Html.description(advert),
                        offer != null && offer.shape() == Shape.ESTIMATE
                                ? "<p class=\"text-muted\">* Salary range is an estimate of this board.</p>\n"
                                : "",
                        tags(advert.skills()),
                        tags(advert.perks()));
        return Html.page(opening.titleOn(Channel.CLASSIC) + " at " + opening.companyOn(Channel.CLASSIC), body);
    }

    private static String remoteFirst(Opening opening) {
        return opening.attendance() == Attendance.REMOTE
                ? " <span class=\"badge text-bg-primary\">Remote-first</span>"
                : "";
    }

    private static String tags(List<String> words) {
        return words.stream()
                .map(w -> "<span class=\"badge\">" + Html.escape(w) + "</span>")
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String place) {
        return place.length() <= PHONE_WIDTH
                ? place
                : place.substring(0, PHONE_WIDTH - 1).stripTrailing() + "…";
    }
}
