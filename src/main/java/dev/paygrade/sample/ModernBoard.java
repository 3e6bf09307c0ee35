package dev.paygrade.sample;

import dev.paygrade.sample.Market.Town;
import dev.paygrade.sample.Offer.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A board as they look since 2026: numbered pages, one card per place, employers masked, and no running text. */
final class ModernBoard implements Pages {

    static final String PATH = "/boards/modern/";

    static final int CARDS_A_PAGE = 50;

    private final AdvertWriter adverts;

    ModernBoard(AdvertWriter adverts) {
        this.adverts = adverts;
    }

    @Override
    public @Nullable SampleResponse answer(String path, int number, Catalogue catalogue) {
        if (path.equals(PATH)) {
            return SampleResponse.html(list(number, catalogue));
        }
        String slug = Pages.between(path, "/job/");
        Opening opening = slug == null ? null : catalogue.find(slug, Channel.MODERN);
        return opening == null ? null : SampleResponse.html(detail(opening, catalogue.day()));
    }

    private static String list(int number, Catalogue catalogue) {
        List<String> cards = catalogue.on(Channel.MODERN).stream()
                .flatMap(o -> o.placeOn(Channel.MODERN).stream().map(place -> card(o, place, catalogue.day())))
                .toList();
        int from = Math.min((number - 1) * CARDS_A_PAGE, cards.size());
        int to = Math.min(from + CARDS_A_PAGE, cards.size());
        String following = to < cards.size()
                ? "<nav><a rel=\"next\" href=\"?page=%d\">Next page</a></nav>".formatted(number + 1)
                : "<nav>No more openings.</nav>";
        return Html.page(
                "Modern board, page " + number,
                "<h1>Modern board</h1>\n<ul class=\"cards\">\n" + String.join("", cards.subList(from, to)) + "</ul>\n"
                        + following);
    }

    private static String card(Opening opening, String place, LocalDate day) {
        String featured = !opening.featured()
                ? ""
                : opening.number() % 2 == 0
                        ? " <span class=\"badge text-bg-primary\">Featured</span>"
                        : " <span class=\"badge text-bg-primary\">Feat.</span>";
        return """
                <li class="d-flex justify-content-between position-relative">
                <div>
                <a class="font-monospace fw-bold stretched-link" href="/job/%s/">%s%s</a><br>
                %s
                </div>
                <div class="text-end">
                <span>%s</span>%s
                <div class="text-muted">%s</div>
                </div>
                </li>
                """.formatted(
                        opening.slug(),
                        Html.escape(opening.titleOn(Channel.MODERN)),
                        featured,
                        badges(opening),
                        Html.escape(place),
                        remote(opening),
                        age(opening, day));
    }

    private static String badges(Opening opening) {
        Offer offer = opening.offer();
        String pay = Wording.brief(offer, "-");
        List<String> badges = new ArrayList<>();
        if (offer != null && pay != null && offer.shape() != Shape.ESTIMATE) {
            badges.add("<span class=\"badge text-bg-success\">" + pay + "</span>");
        }
        badges.add("<span class=\"badge text-bg-warning\">" + opening.grade().brief + "</span>");
        badges.add("<span class=\"badge text-bg-secondary\">" + opening.terms().label + "</span>");
        if (offer != null && pay != null && offer.shape() == Shape.ESTIMATE) {
            badges.add("<span class=\"badge text-bg-secondary\">" + pay + " (estimate)</span>");
        }
        return String.join("\n", badges);
    }

    private static String remote(Opening opening) {
        return opening.attendance() == Attendance.REMOTE ? " <span class=\"badge text-bg-success\">R</span>" : "";
    }

    static String age(Opening opening, LocalDate day) {
        long days = ChronoUnit.DAYS.between(opening.posted(), day);
        if (days == 0) {
            return 1 + opening.number() % 9 + "h ago";
        }
        return days < 7 ? days + "d ago" : days < 30 ? days / 7 + "w ago" : days / 30 + "mo ago";
    }

    private String detail(Opening opening, LocalDate day) {
        Advert advert = adverts.write(opening, true);
        Employer employer = opening.employer();
        String title = opening.titleOn(Channel.MODERN);
        boolean settled = opening.attendance() != Attendance.REMOTE;
        boolean wide = !settled && !opening.eligible().equals(opening.market().reach());
        String body = """
                <nav><a href="%s">All openings</a></nav>
                <h1>%s</h1>
                <p><a href="/company/%s-%d/">@ %s...</a></p>
                <p>%s%s</p>
                <div class="text-muted">%s</div>
                """.formatted(
                        PATH,
                        Html.escape(title),
                        employer.slug(),
                        employer.number(),
                        employer.name().substring(0, 1),
                        badges(opening),
                        remote(opening),
                        age(opening, day));
        return Html.page(
                title,
                body
                        + section("Tasks", points(advert.duties()))
                        + section("Perks/Benefits", words(advert.perks()))
                        + section("Skills/Tech-stack", words(advert.skills()))
                        + section("Education", points(List.of(advert.education())))
                        + section("Roles", words(List.of(opening.occupation().name())))
                        + section(
                                "Regions",
                                words(List.of(
                                        wide ? "Worldwide" : opening.market().region())))
                        + section(
                                "Countries",
                                words(
                                        wide
                                                ? List.of()
                                                : List.of(opening.market().name())))
                        + section("States", words(settled ? states(opening) : List.of()))
                        + section("Cities", words(settled ? cities(opening) : List.of())));
    }

    private static List<String> states(Opening opening) {
        return opening.towns().stream()
                .map(Town::region)
                .filter(r -> !r.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> cities(Opening opening) {
        return opening.towns().stream().map(Town::city).toList();
    }

    private static String section(String title, String content) {
        return "<h5>" + title + "</h5>\n" + (content.isEmpty() ? "<p>N/A</p>\n" : content);
    }

    private static String points(List<String> points) {
        return points.isEmpty() ? "" : Html.list(points);
    }

    private static String words(Collection<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream()
                        .map(w -> "<span class=\"badge\">" + Html.escape(w) + "</span>")
                        .collect(Collectors.joining(" ", "<p>", "</p>\n"));
    }
}
