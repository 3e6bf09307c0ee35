package dev.paygrade.sample;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Featured Job blocks of an article. */
final class FeaturedJobs {

    private static final int BLOCKS = 5;

    /** The five adverts, as facts, of the two articles that this project began with; real employers, long closed. */
    private static final List<Block> SEEDS = List.of(
            new Block(
                    "Data Engineer",
                    null,
                    "murmuration",
                    "Remote (anywhere in the U.S.)",
                    "Full Time",
                    Grade.MID.label,
                    "USD 100K - 130K"),
            new Block(
                    "Senior Data Scientist",
                    null,
                    "murmuration",
                    "Remote (anywhere in the U.S.)",
                    "Full Time",
                    Grade.SENIOR.label,
                    "USD 120K - 150K"),
            new Block(
                    "Asst/Assoc Professor of Applied Mathematics & Artificial Intelligence",
                    null,
                    "Rochester Institute of Technology",
                    "Rochester, NY",
                    "Full Time",
                    Grade.MID.label,
                    "USD 75K - 150K"),
            new Block(
                    "Cloud Consultant Intern, AWS Professional Services",
                    null,
                    "Amazon.com",
                    "Seattle, Washington, USA",
                    "Full Time Internship",
                    Grade.ENTRY.label,
                    "USD 85K - 185K"),
            new Block(
                    "Software Development Engineer Intern, Student Veteran Opportunity",
                    null,
                    "Amazon.com",
                    "Seattle, Washington, USA",
                    "Full Time Internship",
                    Grade.ENTRY.label,
                    "USD 95K - 192K"));

    String ofTheSeeds() {
        return html(SEEDS);
    }

    /** Adverts of the boards that are open that day and fit the article; they stay until they close. */
    String blocks(Pair pair, Catalogue catalogue) {
        return html(catalogue.openings().stream()
                .filter(o -> o.on(Channel.CLASSIC) || o.on(Channel.MODERN))
                .filter(o -> o.offer() != null
                        && o.offer().shape() == Offer.Shape.RANGE
                        && o.offer().isYearly())
                .sorted(Comparator.comparing((Opening o) -> !fits(o, pair))
                        .thenComparing(o -> new Dice(o.number(), pair.slug()).unit()))
                .limit(BLOCKS)
                .map(FeaturedJobs::block)
                .toList());
    }

    private static boolean fits(Opening opening, Pair pair) {
        String name = opening.occupation().name();
        return name.equals(pair.first()) || name.equals(pair.second());
    }

    private static Block block(Opening o) {
        Channel board = o.on(Channel.CLASSIC) ? Channel.CLASSIC : Channel.MODERN;
        return new Block(
                o.titleOn(board),
                "/job/" + o.slug() + "/",
                o.companyOn(board),
                o.placeOn(board).getFirst(),
                o.terms().label,
                o.grade().label,
                String.valueOf(Wording.brief(o.offer(), " - ")));
    }

    private static String html(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (Block b : blocks) {
            String title = Html.escape(b.title());
            html.append("""
                    <div class="card featured-job">
                    <div class="text-muted">Featured Job 👀</div>
                    <h5>%s</h5>
                    <p>@ %s | %s</p>
                    <p><span class="badge text-bg-secondary">%s</span> <span class="badge text-bg-info">%s</span> \
                    <span class="badge text-bg-success">%s</span></p>
                    </div>
                    """.formatted(
                            b.link() == null ? title : "<a href=\"" + b.link() + "\">" + title + "</a>",
                            Html.escape(b.company()),
                            Html.escape(b.place()),
                            b.terms(),
                            b.level(),
                            b.pay()));
        }
        return html.toString();
    }

    /** @param link null where the advert has no page here */
    private record Block(
            String title,
            @Nullable String link,
            String company,
            String place,
            String terms,
            String level,
            String pay) {}
}
