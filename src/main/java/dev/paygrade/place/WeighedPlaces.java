package dev.paygrade.place;

import dev.paygrade.wording.Odds;
import dev.paygrade.wording.WordsAround;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a description that all the words around them say to be where the work is done, when nothing that it says
 * of them is a statement. The weights are learned from labelled texts, see {@link Odds}.
 */
final class WeighedPlaces {
    /** What the list weighs: that the place is in a country where the work is done. */
    static final int COLUMNS = 1;

    /** Log-odds above which a place is taken. */
    private static final double LEAST = 0.5;

    /** The same where the work is remote, so that a place named is rather the employer's. */
    private static final double LEAST_IF_REMOTE = 2.5;

    /** More countries than this are as good as many. */
    private static final int MANY = 4;

    private static final int MODES = 8;

    private static final class Learned {
        private static final Odds ODDS = Odds.load("place-odds.tsv", COLUMNS);
    }

    /** Those of some addresses that are where the work is done. */
    List<Address> of(Tokens tokens, char[] text, List<Address> addresses, @Nullable WorkMode mode) {
        double least = mode == WorkMode.REMOTE ? LEAST_IF_REMOTE : LEAST;
        Odds.Sum sum = Learned.ODDS.sum();
        WordsAround around = new WordsAround(text, text.length);
        Set<String> countries = countries(addresses);
        Set<String> seen = new HashSet<>();
        List<Address> likely = new ArrayList<>();
        for (Address address : addresses) {
            String code = address.best.code();
            if (code != null && !address.excluded) {
                sum.reset();
                tell(tokens, around, address, countries.size(), seen, mode, sum);
                if (sum.of(0) > least) {
                    likely.add(address);
                }
            }
        }
        return likely;
    }

    /** Tells what stands around an address, and what else the text names. */
    static void tell(
            Tokens tokens,
            WordsAround around,
            Address address,
            int countries,
            Set<String> seen,
            @Nullable WorkMode mode,
            WordsAround.Sink sink) {
        String code = address.best.code();
        boolean first = seen.isEmpty();
        boolean again = code == null || !seen.add(code);
        int many = Math.min(countries, MANY);
        int how = mode == null ? WorkMode.values().length : mode.ordinal();
        WordsAround.number('V', many * 4 + (first ? 2 : 0) + (again ? 1 : 0), sink);
        WordsAround.number('W', how * MODES + address.best.level().ordinal(), sink);
        WordsAround.number('G', how * MODES + many, sink);
        around.tell(tokens.start[address.from], tokens.end[address.to - 1], sink);
    }

    static Set<String> countries(List<Address> addresses) {
        Set<String> countries = new LinkedHashSet<>();
        for (Address address : addresses) {
            String code = address.best.code();
            if (code != null) {
                countries.add(code);
            }
        }
        return countries;
    }
}
