package dev.paygrade.web;

import dev.paygrade.insight.AdCondition;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.skill.Degree;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of a role's ads an address asks for: one parameter for each condition.
 *
 * @param problems what could not be read
 */
record AdConditions(List<AdCondition> conditions, List<Problem> problems) {
    static final Set<String> NAMES = Set.of("month", "middle", "degree", "preferred", "years", "industry", "duty");

    private static final String ANY = "any";
    private static final String EQUIVALENT = "equivalent";

    /** Finds the ads that have a duty of the role, by its phrase. */
    interface DutyAds extends Function<String, Optional<List<Long>>> {}

    static AdConditions of(Map<String, List<String>> parameters, DutyAds duties) {
        List<AdCondition> conditions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (NAMES.contains(name)) {
                String value = values.getFirst().strip();
                read(name, value, duties)
                        .ifPresentOrElse(conditions::add, () -> problems.add(new Problem(name, value, expected(name))));
            }
        });
        return new AdConditions(List.copyOf(conditions), List.copyOf(problems));
    }

    private static Optional<? extends AdCondition> read(String name, String value, DutyAds duties) {
        return switch (name) {
            case "month" ->
                value.matches("20\\d{2}-(0[1-9]|1[0-2])")
                        ? Optional.of(new AdCondition.Posted(YearMonth.parse(value)))
                        : Optional.empty();
            case "middle" -> middle(value);
            case "degree" ->
                switch (value) {
                    case ANY -> Optional.of(new AdCondition.Educated());
                    case EQUIVALENT -> Optional.of(new AdCondition.OrEqual());
                    default -> degree(value).map(degree -> new AdCondition.Required(degree.name()));
                };
            case "preferred" -> degree(value).map(degree -> new AdCondition.Preferred(degree.name()));
            case "years" ->
                value.equals(ANY) || value.matches("\\d{1,2}")
                        ? Optional.of(new AdCondition.Years(value.equals(ANY) ? null : Integer.valueOf(value)))
                        : Optional.empty();
            case "industry" ->
                value.matches("[a-z0-9-]{1,60}")
                        ? Optional.of(new AdCondition.Industry(value.equals(ANY) ? null : value))
                        : Optional.empty();
            case "duty" -> duties.apply(value).map(ids -> new AdCondition.Among(value, ids));
            default -> Optional.empty();
        };
    }

    private static Optional<AdCondition> middle(String value) {
        if (!value.matches("\\d{1,4}-\\d{0,4}")) {
            return Optional.empty();
        }
        int dash = value.indexOf('-');
        String to = value.substring(dash + 1);
        return Optional.of(new AdCondition.Middle(
                Integer.parseInt(value.substring(0, dash)), to.isEmpty() ? null : Integer.valueOf(to)));
    }

    private static Optional<Degree> degree(String value) {
        for (Degree one : Degree.values()) {
            if (RoleScope.spelling(one.name()).equals(value)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String expected(String name) {
        return switch (name) {
            case "month" -> "is a month such as 2026-05";
            case "middle" -> "is a span of thousands of USD such as 90-100, or 300- for all above";
            case "degree" -> "is any, equivalent, or one of bachelor, master and so on";
            case "preferred" -> "is one of bachelor, master and so on";
            case "years" -> "is a number, or any";
            case "industry" -> "is the slug of an industry, or any";
            default -> "is no duty that several ads of the role name now";
        };
    }

    /** Each condition in words. */
    List<String> words(TermNames names) {
        return conditions.stream().map(condition -> words(condition, names)).toList();
    }

    private static String words(AdCondition condition, TermNames names) {
        AdsMessages say = Language.texts(AdsMessages.class);
        return switch (condition) {
            case AdCondition.Posted(YearMonth month) -> say.posted(Figures.wholeMonth(month));
            case AdCondition.Middle middle ->
                middle.to() == null
                        ? say.middleFrom(usd(middle.from()))
                        : say.middle(usd(middle.from()), usd(middle.to()));
            case AdCondition.Required(String degree) -> say.asking(label(degree));
            case AdCondition.Preferred(String degree) -> say.preferring(label(degree));
            case AdCondition.Educated() -> say.degree();
            case AdCondition.OrEqual() -> say.orEqual();
            case AdCondition.Years(Integer least) ->
                least == null ? say.years() : say.yearsOf(TermNames.years(least, null));
            case AdCondition.Industry(String slug) ->
                slug == null ? say.industryAny() : say.industry(names.industry(slug));
            case AdCondition.Among among -> say.duty(among.duty());
        };
    }

    private static String usd(int thousands) {
        return Figures.worded("USD", Figures.count(1000L * thousands));
    }

    private static String label(String degree) {
        return TermNames.degree(Degree.valueOf(degree));
    }
}
