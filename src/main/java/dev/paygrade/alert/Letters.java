package dev.paygrade.alert;

import dev.paygrade.pay.PayPeriod;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the mails, each as plain text and as simple HTML of the same words. */
@ApplicationScoped
class Letters {
    private static final int LONGEST_PAY = 60;
    private static final int LONGEST_SUBJECT = 120;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirmText(String confirm, String stop, String site);

        static native TemplateInstance confirmHtml(String confirm, String stop, String site);

        static native TemplateInstance digestText(Digest digest);

        static native TemplateInstance digestHtml(Digest digest);

        static native TemplateInstance invalidText(Invalid invalid);

        static native TemplateInstance invalidHtml(Invalid invalid);
    }

    /** What a digest tells. */
    public record Digest(
            String title, String heading, List<Line> lines, int more, String search, String stop, String often) {}

    /** One posting of it. */
    public record Line(String title, String facts, @Nullable String pay, String url) {}

    /** What no longer fits in a search. */
    public record Invalid(String title, List<String> problems, String again, String stop) {}

    /**
     * Asks whether an address wants a search. Says nothing of the search itself: whoever filled in the form may have
     * written anything into it, and the reader of this has not asked for it yet.
     */
    Letter confirm(String root, String confirmToken, String stopToken) {
        String confirm = root + "/alerts/confirm/" + confirmToken;
        String stop = stop(root, stopToken);
        return new Letter(
                "Confirm your saved search",
                Templates.confirmText(confirm, stop, root).render(),
                Templates.confirmHtml(confirm, stop, root).render(),
                confirm,
                stop);
    }

    /**
     * Tells of new postings.
     *
     * @param items the latest of them
     * @param total how many there are
     */
    Letter digest(SavedSearch search, List<PostingItem> items, int total, String stopToken) {
        String heading = total == 1 ? "1 new posting" : "%,d new postings".formatted(total);
        Digest digest = new Digest(
                line(search.title()),
                heading,
                items.stream().map(item -> line(item, search.root())).toList(),
                Math.max(0, total - items.size()),
                search.root() + search.query().path(),
                stop(search.root(), stopToken),
                search.frequency().label());
        return new Letter(
                subject(heading + ": " + search.title()),
                Templates.digestText(digest).render(),
                Templates.digestHtml(digest).render(),
                digest.search(),
                digest.stop());
    }

    /** Tells that a search is no longer understood. */
    Letter invalid(SavedSearch search, List<Problem> problems, String stopToken) {
        Invalid invalid = new Invalid(
                line(search.title()),
                problems.stream()
                        .map(problem -> line("%s=%s: %s %s"
                                .formatted(problem.field(), problem.value(), problem.field(), problem.detail())))
                        .toList(),
                search.root() + "/",
                stop(search.root(), stopToken));
        return new Letter(
                subject("Your saved search no longer works: " + search.title()),
                Templates.invalidText(invalid).render(),
                Templates.invalidHtml(invalid).render(),
                invalid.again(),
                invalid.stop());
    }

    private static String stop(String root, String token) {
        return root + "/alerts/stop/" + token;
    }

    private static Line line(PostingItem item, String root) {
        StringJoiner facts = new StringJoiner(" · ");
        if (item.company() != null) {
            facts.add(line(item.company().name()));
        }
        if (item.workMode() != null) {
            facts.add(item.workMode().label());
        }
        String place = place(item);
        if (!place.isEmpty()) {
            facts.add(line(place));
        }
        if (item.level() != null) {
            facts.add(item.level().shortLabel());
        }
        return new Line(
                line(item.title()),
                facts.toString(),
                pay(item.pay()),
                "%s/jobs/%d/%s".formatted(root, item.id(), item.slug()));
    }

    private static String place(PostingItem item) {
        return item.places().stream()
                .map(place -> place.city() != null ? place.city() : place.country())
                .filter(name -> name != null)
                .distinct()
                .limit(3)
                .reduce((some, more) -> some + " / " + more)
                .orElse("");
    }

    /** As the ad wrote it, if that is short; else its range. */
    private static @Nullable String pay(PostingItem.@Nullable Pay pay) {
        if (pay == null) {
            return null;
        }
        if (pay.text() != null && pay.text().length() <= LONGEST_PAY) {
            return line(pay.text());
        }
        if (pay.kind() == null || pay.currency() == null) {
            return null;
        }
        String range = pay.min() == null
                ? "up to " + amount(pay.max())
                : pay.max() == null
                        ? "from " + amount(pay.min())
                        : pay.min().compareTo(pay.max()) == 0
                                ? amount(pay.min())
                                : amount(pay.min()) + " – " + amount(pay.max());
        return pay.currency() + " " + range + (pay.period() == null ? "" : per(pay.period()));
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "?" : "%,.0f".formatted(amount);
    }

    private static String per(PayPeriod period) {
        return (period == PayPeriod.HOUR ? " an " : " a ") + period.name().toLowerCase(Locale.ROOT);
    }

    private static String subject(String text) {
        String line = line(text);
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** On one line, whatever stands in it: a title is somebody else's text. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
