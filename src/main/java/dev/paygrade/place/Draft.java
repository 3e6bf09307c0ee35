package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.text.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a reading in order, without repeats. Not for several threads. */
final class Draft {
    /** Countries that are one city. */
    private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MC", "MO", "GI");

    private static final int APART = Tokens.STRONG | Tokens.LINE | Tokens.PIPE | Tokens.STOP;

    private final Gazetteer gazetteer;
    private final Map<Place, Evidence> places = new LinkedHashMap<>(4);
    private final List<String> countries = new ArrayList<>(2);
    private final List<String> regions = new ArrayList<>(1);
    private final List<String> excluded = new ArrayList<>(0);
    private @Nullable String timeZone;
    private @Nullable Evidence eligibilityEvidence;

    Draft(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean hasPlace() {
        return !places.isEmpty();
    }

    boolean hasEligibility() {
        return !countries.isEmpty() || !regions.isEmpty();
    }

    /**
     * Takes the addresses of a field: what only says from where one may work remotely is eligibility, the rest are
     * places.
     *
     * @param remote whether the posting is remote
     */
    void addAll(Finding finding, boolean remote, @Nullable PlaceRule placeRule, PlaceRule eligibilityRule) {
        int first = -1;
        int last = -1;
        for (Address address : finding.addresses()) {
            boolean qualifies = qualifies(finding, address, remote, placeRule == null);
            boolean used = qualifies && addEligible(address);
            if (used) {
                first = first < 0 ? address.from : Math.min(first, address.from);
                last = Math.max(last, address.to);
            }
            if (placeRule != null && !address.excluded) {
                addPlace(finding, address, qualifies, placeRule);
            }
        }
        if (first >= 0 && eligibilityEvidence == null) {
            eligibilityEvidence = finding.quote(withCue(finding, first), last, eligibilityRule);
        }
    }

    private static boolean qualifies(Finding finding, Address address, boolean remote, boolean eligibilityOnly) {
        Level level = address.best.level();
        if (eligibilityOnly || address.excluded || level == Level.WORLD_REGION || level == Level.GROUP) {
            return true;
        }
        return remote && level != Level.CITY && !otherModeBeside(finding, address);
    }

    /** {@code Hybrid - Germany; Remote - Poland}: the first is a place of work. */
    private static boolean otherModeBeside(Finding finding, Address address) {
        Tokens tokens = finding.tokens();
        boolean other = false;
        for (Cue cue : finding.cues()) {
            int from = Math.min(cue.from(), address.from);
            int to = Math.max(cue.to(), address.to);
            int gaps = 0;
            for (int i = from + 1; i < to; i++) {
                gaps |= tokens.before[i];
            }
            if ((gaps & APART) == 0) {
                if (cue.mode() == WorkMode.REMOTE) {
                    return false;
                }
                other = true;
            }
        }
        return other;
    }

    private boolean addEligible(Address address) {
        Path path = address.best;
        if (address.excluded) {
            if (path.level() == Level.COUNTRY && path.code() != null) {
                return addNew(excluded, path.code());
            }
            return addAll(excluded, path.groupMembers());
        }
        boolean added = addAll(regions, path.worldRegions());
        added |= addAll(countries, path.groupMembers());
        String code = path.code();
        return code == null ? added : addNew(countries, code) || added;
    }

    private static boolean addAll(List<String> list, List<String> more) {
        boolean added = false;
        for (String one : more) {
            added |= addNew(list, one);
        }
        return added;
    }

    private static boolean addNew(List<String> list, String one) {
        if (list.contains(one)) {
            return false;
        }
        list.add(one);
        return true;
    }

    private void addPlace(Finding finding, Address address, boolean qualifies, PlaceRule rule) {
        Path path = address.best;
        String code = path.code();
        boolean onlyCountry = path.level() == Level.COUNTRY;
        if (code == null || (onlyCountry && qualifies)) {
            return;
        }
        String city = path.city() == null ? null : path.city().name();
        if (onlyCountry && CITY_STATES.contains(code)) {
            city = Countries.name(code);
        }
        PlaceRule how = rule == PlaceRule.ADDRESS ? address.rule() : rule;
        add(new Place(city, regionName(path, code), code), finding.quote(address.from, address.to, how));
    }

    private @Nullable String regionName(Path path, String code) {
        if (path.region() != null) {
            return path.region().name();
        }
        Candidate city = path.city();
        Candidate.Region region = city == null ? null : city.region();
        return region == null || !gazetteer.hasStates(code) ? null : region.name();
    }

    void add(Place place, Evidence proof) {
        places.putIfAbsent(place, proof);
    }

    void addEligible(String country, Evidence proof) {
        addNew(countries, country);
        if (eligibilityEvidence == null) {
            eligibilityEvidence = proof;
        }
    }

    /** Work from anywhere. */
    void addWorld(Evidence proof) {
        addNew(regions, "WORLD");
        if (eligibilityEvidence == null) {
            eligibilityEvidence = proof;
        }
    }

    void timeZone(String band, Evidence proof) {
        if (timeZone == null) {
            timeZone = band;
            if (eligibilityEvidence == null) {
                eligibilityEvidence = proof;
            }
        }
    }

    /** The word before {@code from} at which the phrase that makes it eligibility begins. */
    private static int withCue(Finding finding, int from) {
        Tokens tokens = finding.tokens();
        for (int i = from; i > Math.max(0, from - 5); i--) {
            if ((tokens.before[i] & APART) != 0) {
                return from;
            }
            for (Cue cue : finding.cues()) {
                if (cue.to() == i) {
                    return cue.from();
                }
            }
        }
        return from;
    }

    Eligibility eligibility() {
        if (countries.isEmpty() && regions.isEmpty() && excluded.isEmpty() && timeZone == null) {
            return Eligibility.UNKNOWN;
        }
        return new Eligibility(countries, regions, excluded, timeZone, eligibilityEvidence);
    }

    PlaceReading reading(@Nullable WorkModeReading mode) {
        return new PlaceReading(List.copyOf(places.keySet()), List.copyOf(places.values()), mode, eligibility());
    }
}
