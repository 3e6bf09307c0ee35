package dev.paygrade.web;

import dev.paygrade.insight.law.LawFinding;
import dev.paygrade.insight.law.PayLaw;
import dev.paygrade.insight.law.PayLaws;
import dev.paygrade.pay.PayKind;
import dev.paygrade.search.PostingItem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Laws that ask for pay in ads, beside one posting.
 *
 * @param stated whether the ad states base pay or on-target earnings
 * @param near laws of the places of work
 * @param perhaps laws of which the ad leaves open whether it has to do with them
 */
public record PayLawView(boolean stated, List<Line> near, List<Line> perhaps) {

    /**
     * A law.
     *
     * @param href its row in the table of laws
     * @param doubt what is not known, or empty
     */
    public record Line(String place, String citation, String asks, String href, String doubt) {}

    static PayLawView of(PostingItem item, PayLaws laws) {
        LocalDate day = item.postedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        List<LawFinding> findings = laws.of(item.places(), item.countries(), day, item.workMode());
        return new PayLawView(
                item.pay() != null
                        && (item.pay().kind() == PayKind.BASE || item.pay().kind() == PayKind.OTE),
                findings.stream()
                        .filter(LawFinding::placed)
                        .map(PayLawView::line)
                        .toList(),
                findings.stream()
                        .filter(finding -> !finding.placed())
                        .map(PayLawView::line)
                        .toList());
    }

    /** How many laws there surely are, as a text. */
    public String nearCount() {
        return Figures.count(near.size());
    }

    /** Whether there is anything to be said. */
    public boolean any() {
        return !near.isEmpty() || !perhaps.isEmpty();
    }

    private static String doubt(LawFinding.Doubt doubt, PayLaw law) {
        return switch (doubt) {
            case SIZE -> say().doubtSize(Figures.count(law.employees()));
            case REMOTE -> say().doubtRemote();
            case PLACE -> say().doubtPlace();
            case LAW -> say().doubtLaw();
        };
    }

    private static PostingMessages say() {
        return Language.texts(PostingMessages.class);
    }

    private static Line line(LawFinding finding) {
        PayLaw law = finding.law();
        return new Line(
                LawTexts.place(law),
                LawTexts.citation(law),
                switch (law.duty()) {
                    case IN_AD -> say().lawInAd(law.asks());
                    case BEFORE_INTERVIEW -> say().lawBefore(law.asks());
                },
                "/pay-transparency#" + law.id(),
                finding.doubts().stream().map(doubt -> doubt(doubt, law)).collect(Collectors.joining("; ")));
    }
}
