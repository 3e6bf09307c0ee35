package dev.paygrade.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a description says.
 *
 * @param denied whether it says that the work is not remote
 * @param based addresses where the position is based
 * @param eligible addresses from where one may work, or (excluded) may not
 * @param authorised addresses where the right to work is asked for
 * @param likely addresses that nothing states but of which all words around them speak
 * @param world words that say that one may live anywhere, unless something says where
 * @param firm whether a place of work is named that is no matter of doubt
 */
record DescriptionFinding(
        Tokens tokens,
        @Nullable WorkModeReading mode,
        boolean denied,
        List<Address> based,
        List<Address> eligible,
        List<Address> authorised,
        List<Address> likely,
        @Nullable Cue world,
        boolean firm) {

    Finding finding() {
        return new Finding("description", tokens, List.of(), List.of());
    }

    /** Whether it says of some country that the work may be done there. */
    boolean namesCountry() {
        return namesCountry(based) || namesCountry(eligible);
    }

    private static boolean namesCountry(List<Address> addresses) {
        return addresses.stream().anyMatch(address -> !address.excluded && address.best.code() != null);
    }

    private Finding of(List<Address> addresses) {
        return new Finding("description", tokens, List.of(), addresses);
    }

    /** Gives what the fields above have left open. */
    void addTo(Draft draft, boolean remote) {
        boolean nothingYet = !draft.hasPlace() && !draft.hasEligibility();
        if (!draft.hasEligibility()) {
            draft.addAll(of(eligible), true, null, PlaceRule.ELIGIBILITY_STATEMENT);
        } else {
            List<Address> excluded = new ArrayList<>(eligible);
            excluded.removeIf(address -> !address.excluded);
            draft.addAll(of(excluded), true, null, PlaceRule.ELIGIBILITY_STATEMENT);
        }
        if (nothingYet) {
            draft.addAll(of(based), remote, PlaceRule.DESCRIPTION_PLACE, PlaceRule.ELIGIBILITY_STATEMENT);
        }
        if (remote && !draft.hasPlace() && !draft.hasEligibility()) {
            draft.addAll(of(authorised), true, null, PlaceRule.WORK_AUTHORISATION);
        }
        if (!draft.hasPlace() && !draft.hasEligibility()) {
            draft.addAll(of(likely), remote, PlaceRule.PLACE_WEIGHED, PlaceRule.PLACE_WEIGHED);
        }
    }
}
