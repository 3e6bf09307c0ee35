package dev.paygrade.web;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.pay.PayRule;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.role.RoleRule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code /method}: how ads are read and figures are made, in words. */
@Path("/method")
@Produces(MediaType.TEXT_HTML)
public class MethodResource {
    private final Frames frames;

    MethodResource(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance method(
                Frame frame, List<Rules> groups, int leastAds, int leastEmployers, int months);
    }

    /** The rules of one reader. */
    public record Rules(String name, List<Rule> rules) {}

    /** A rule as evidence names it, and what it says. */
    public record Rule(String id, String sentence) {}

    @GET
    public TemplateInstance method() {
        List<Rules> groups = new ArrayList<>();
        groups.add(new Rules(
                "Pay",
                Arrays.stream(PayRule.values())
                        .map(rule -> new Rule(rule.key(), rule.explanation()))
                        .toList()));
        groups.add(new Rules(
                "Role",
                Arrays.stream(RoleRule.values())
                        .map(rule -> new Rule(rule.id(), rule.sentence()))
                        .toList()));
        return Templates.method(
                frames.of(
                        "Method · Paygrade",
                        "How Paygrade reads ads and makes its pay figures: the rules, the thresholds and what is left unknown.",
                        "/method",
                        "method"),
                groups,
                PayStatistic.LEAST_ADS,
                PayStatistic.LEAST_EMPLOYERS,
                PayWindow.MONTHS);
    }
}
