package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.text.Evidence;
import java.util.List;

/**
 * What one field of an ad says.
 *
 * @param field its name in evidence
 */
record Finding(String field, Tokens tokens, List<Cue> cues, List<Address> addresses) {

    /** A title's EMEA is where one sells, unless the posting is remote and says nothing more exact. */
    Finding withoutWorldRegions() {
        List<Address> places =
                addresses.stream().filter(a -> a.best.code() != null).toList();
        return new Finding(field, tokens, cues, places);
    }

    /** Whether it names a city or state; a title's country may be the one that one sells to. */
    boolean namesTown() {
        return addresses.stream().anyMatch(address -> address.best.level().compareTo(Level.COUNTRY) < 0);
    }

    /** Quotes the words from {@code from} up to {@code to}. */
    Evidence quote(int from, int to, PlaceRule rule) {
        return Evidence.of(field, tokens.text, tokens.start[from], tokens.end[to - 1], rule.id());
    }
}
