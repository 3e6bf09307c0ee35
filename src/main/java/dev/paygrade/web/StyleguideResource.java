package dev.paygrade.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /styleguide}: the design system, each component in each of its states, drawn by what the pages draw it with. */
@Path("/styleguide")
public class StyleguideResource {
    private static final List<String> COLOURS = List.of(
            "bg",
            "card",
            "ink",
            "dim",
            "line",
            "accent",
            "accent-ink",
            "soft",
            "rail",
            "bar",
            "est",
            "warn",
            "warn-bg",
            "bad",
            "good",
            "low",
            "mid",
            "high");

    private final Frames frames;

    StyleguideResource(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance styleguide(
                Frame frame, List<String> colours, List<ItemView> rows, List<PayBar.Mark> marks);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance styleguide() {
        Frame frame = frames.of(
                "Style guide · Paygrade",
                "The tokens and ten components that every page is made of, with their states.",
                "/styleguide",
                "");
        return Templates.styleguide(frame, COLOURS, rows(), PayBar.marks());
    }

    private static List<ItemView> rows() {
        return List.of(
                row("A range", "USD 140K – 180K", null, bar(46.7, 13.3, "stated", "", "$140K to $180K a year"), false),
                row(
                        "From",
                        "from EUR 80K",
                        "≈ from $93K a year",
                        bar(31, 12, "stated", "high", "from $93K a year"),
                        false),
                row(
                        "Up to",
                        "up to JPY 15.6M",
                        "≈ up to $104K a year",
                        bar(22, 12, "stated", "low", "up to $104K a year"),
                        false),
                row(
                        "An estimate",
                        "USD 120K – 150K",
                        null,
                        bar(40, 10, "estimate", "", "$120K to $150K a year"),
                        false),
                row("Nothing stated, and closed", null, null, null, true));
    }

    private static PayBar bar(double x, double width, String kind, String open, String label) {
        return new PayBar(x, width, kind, open, label);
    }

    private static ItemView row(
            String title, @Nullable String pay, @Nullable String note, @Nullable PayBar bar, boolean closed) {
        boolean estimate = bar != null && bar.kind().equals("estimate");
        return new ItemView(
                0,
                "#bar",
                title,
                "Employer",
                null,
                "Wellington, New Zealand",
                "Remote",
                "Senior",
                List.of("Full time"),
                pay,
                note,
                estimate,
                bar,
                "3 d",
                "posted 3 days ago",
                pay != null && !estimate,
                closed,
                0);
    }
}
