package dev.paygrade.insight.law;

import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.text.WordList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The laws of {@code taxonomy/pay-laws.csv}, and which of them have to do with an ad. Immutable. */
@ApplicationScoped
public class PayLaws {
    private final List<PayLaw> laws =
            WordList.rows("pay-laws.csv").stream().map(PayLaw::of).toList();

    /** In the order of the table. */
    public List<PayLaw> all() {
        return laws;
    }

    /**
     * Laws that apply to an ad, or may apply; the others do not. Those of which more is certain come first.
     *
     * @param places of work
     * @param countries ISO 3166 of all countries where the work may be done, as far as stated
     * @param day on which it was posted
     * @param mode null if the ad does not say
     */
    public List<LawFinding> of(
            List<Place> places, Collection<String> countries, LocalDate day, @Nullable WorkMode mode) {
        List<LawFinding> findings = new ArrayList<>();
        for (PayLaw law : laws) {
            if (law.inForce(day)) {
                doubts(law, places, countries, mode == WorkMode.REMOTE)
                        .map(doubts -> new LawFinding(law, doubts))
                        .ifPresent(findings::add);
            }
        }
        findings.sort(java.util.Comparator.comparing((LawFinding finding) -> !finding.placed())
                .thenComparing(finding -> finding.law().duty()));
        return List.copyOf(findings);
    }

    /** Empty if the law has nothing to do with the ad. */
    private static Optional<Set<LawFinding.Doubt>> doubts(
            PayLaw law, List<Place> places, Collection<String> countries, boolean remote) {
        Set<LawFinding.Doubt> doubts = EnumSet.noneOf(LawFinding.Doubt.class);
        if (places.stream().noneMatch(law::covers)) {
            boolean named = places.stream().anyMatch(place -> place.country() != null && law.covers(place.country()));
            boolean open = places.stream().anyMatch(law::mayCover)
                    || !named && countries.stream().anyMatch(law::covers);
            if (!open) {
                return Optional.empty();
            }
            if (!remote && law.region() == null) {
                // the country alone decides, and it is stated
                return Optional.of(with(law, doubts));
            }
            doubts.add(remote ? LawFinding.Doubt.REMOTE : LawFinding.Doubt.PLACE);
        }
        return Optional.of(with(law, doubts));
    }

    private static Set<LawFinding.Doubt> with(PayLaw law, Set<LawFinding.Doubt> doubts) {
        if (law.employees() > 1) {
            doubts.add(LawFinding.Doubt.SIZE);
        }
        if (!law.sure()) {
            doubts.add(LawFinding.Doubt.LAW);
        }
        return doubts;
    }
}
