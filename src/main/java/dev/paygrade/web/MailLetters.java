package dev.paygrade.web;

import dev.paygrade.alert.Letter;
import dev.paygrade.alert.Letters;
import dev.paygrade.alert.SavedSearch;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The mails, in the words that the pages have. */
@ApplicationScoped
class MailLetters implements Letters {
    private static final int LONGEST_PAY = 60;
    private static final int LONGEST_SUBJECT = 120;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirmText(String confirm, String stop, String site);

        static native TemplateInstance confirmHtml(String language, String confirm, String stop, String site);

        static native TemplateInstance digestText(Digest digest);

        static native TemplateInstance digestHtml(String language, Digest digest);

        static native TemplateInstance invalidText(Invalid invalid);

        static native TemplateInstance invalidHtml(String language, Invalid invalid);
    }

    /**
     * What a digest tells.
     *
     * @param more how many there are beyond the lines, or null if none
     */
    public record Digest(
            String title,
            String heading,
            List<Line> lines,
            @Nullable String more,
            String search,
            String stop,
            String often) {}

    /** One posting of it. */
    public record Line(String title, String facts, String pay, String url) {}

    /** What no longer fits in a search. */
    public record Invalid(String title, List<String> problems, String again, String stop) {}

    @Override
    public Letter confirm(Locale language, String root, String confirmToken, String stopToken) {
        return of(language).write(() -> {
            String confirm = root + "/alerts/confirm/" + confirmToken;
            String stop = stop(root, stopToken);
            return new Letter(
                    say().confirmSubject(),
                    Templates.confirmText(confirm, stop, root).render(),
                    Templates.confirmHtml(tag(), confirm, stop, root).render(),
                    confirm,
                    stop);
        });
    }

    @Override
    public Letter digest(SavedSearch search, List<PostingItem> items, int total, String stopToken) {
        return of(search.language()).write(() -> {
            String heading = say().heading(Figures.count(total));
            Digest digest = new Digest(
                    line(search.title()),
                    heading,
                    items.stream().map(item -> line(item, search.root())).toList(),
                    total > items.size() ? Figures.count(total - items.size()) : null,
                    search.root() + search.query().path(),
                    stop(search.root(), stopToken),
                    AlertForm.often(search.frequency()));
            return new Letter(
                    subject(say().subject(heading, search.title())),
                    Templates.digestText(digest).render(),
                    Templates.digestHtml(tag(), digest).render(),
                    digest.search(),
                    digest.stop());
        });
    }

    @Override
    public Letter invalid(SavedSearch search, List<Problem> problems, String stopToken) {
        return of(search.language()).write(() -> {
            Invalid invalid = new Invalid(
                    line(search.title()),
                    problems.stream().map(MailLetters::line).toList(),
                    search.root() + "/",
                    stop(search.root(), stopToken));
            return new Letter(
                    subject(say().subject(say().invalid(), search.title())),
                    Templates.invalidText(invalid).render(),
                    Templates.invalidHtml(tag(), invalid).render(),
                    invalid.again(),
                    invalid.stop());
        });
    }

    /** English where a later version has left a language that there is none of here. */
    private static Language of(Locale language) {
        return Language.tagged(language.getLanguage()).orElse(Language.ENGLISH);
    }

    private static LettersMessages say() {
        return Language.texts(LettersMessages.class);
    }

    private static String tag() {
        return Language.current().tag();
    }

    private static String stop(String root, String token) {
        return root + "/alerts/stop/" + token;
    }

    private static String line(Problem problem) {
        return line("%s=%s – %s %s"
                .formatted(problem.field(), problem.value(), problem.field(), Glossary.PROBLEMS.say(problem.detail())));
    }

    private static Line line(PostingItem item, String root) {
        StringJoiner facts = new StringJoiner(" · ");
        if (item.company() != null) {
            facts.add(line(item.company().name()));
        }
        if (item.workMode() != null) {
            facts.add(Labels.mode(item.workMode()));
        }
        String place = place(item);
        if (!place.isEmpty()) {
            facts.add(line(place));
        }
        if (item.level() != null) {
            facts.add(Labels.shortLevel(item.level()));
        }
        return new Line(
                line(item.title()),
                facts.toString(),
                Objects.requireNonNullElse(
                        pay(item.pay()), Language.texts(CommonMessages.class).payUnstated()),
                root + ItemView.href(item));
    }

    private static String place(PostingItem item) {
        return item.places().stream()
                .map(place -> place.city() != null || place.country() == null
                        ? place.city()
                        : Labels.country(place.country()))
                .filter(Objects::nonNull)
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
        String range = ItemView.range(pay.currency(), pay.min(), pay.max(), pay.period());
        return pay.period() == PayPeriod.YEAR
                ? Language.texts(CommonMessages.class).yearly(range)
                : range;
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
