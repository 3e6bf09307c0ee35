package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Neighbouring names that make up one address, and the ways to read them together. */
final class Address {
    private static final int MOST_PATHS = 24;

    final int from;
    final boolean excluded;
    private final boolean unknownCity;
    int to;
    List<Path> paths;
    /** Chosen by {@link AddressReader}. */
    Path best;

    private Address(int from, int to, boolean excluded, List<Path> paths, boolean unknownCity) {
        this.unknownCity = unknownCity;
        this.from = from;
        this.to = to;
        this.excluded = excluded;
        this.paths = paths;
        this.best = paths.getFirst();
    }

    static Address of(Mention mention) {
        List<Path> paths = new ArrayList<>(mention.readings().size());
        for (Mention.Reading reading : mention.readings()) {
            paths.add(Path.of(reading.candidate(), reading.leans()));
        }
        return new Address(mention.from(), mention.to(), mention.excluded(), paths, false);
    }

    /** An address that begins with a city we do not know. */
    static Address withUnknownCity(int from, int to, List<Path> paths) {
        return new Address(from, to, false, paths, true);
    }

    PlaceRule rule() {
        if (unknownCity) {
            return PlaceRule.CITY_BY_ITS_STATE;
        }
        boolean doubtful = false;
        for (Path path : paths) {
            doubtful |= !Objects.equals(path.code(), best.code());
        }
        return doubtful ? PlaceRule.BEST_KNOWN_PLACE : PlaceRule.ADDRESS;
    }

    /**
     * Takes one more name into this address if some reading of both goes together.
     *
     * @param listed whether the two stand in a row as in a list, so that a city's name is not taken for its state
     */
    boolean join(Mention mention, boolean listed) {
        List<Path> joined = new ArrayList<>();
        boolean repeats = false;
        long cityFame = listed ? cityFame() : -1;
        for (Path path : paths) {
            boolean ratherCity =
                    path.city() == null && path.region() != null && path.country() == null && path.fame() < cityFame;
            for (Mention.Reading reading : mention.readings()) {
                if (ratherCity && reading.candidate().level() == Level.CITY) {
                    continue;
                }
                Path next = path.with(reading.candidate());
                if (next != null && next.equals(path)) {
                    repeats = true;
                } else if (next != null && joined.size() < MOST_PATHS) {
                    joined.add(next);
                }
            }
        }
        if (joined.isEmpty() && !repeats) {
            return false;
        }
        if (!joined.isEmpty()) {
            paths = joined;
        }
        best = paths.getFirst();
        to = mention.to();
        return true;
    }

    /** Fame of the best-known city that the only name so far may mean, or -1. */
    long cityFame() {
        long fame = -1;
        for (Path path : paths) {
            if (path.city() != null && path.region() == null && path.country() == null) {
                fame = Math.max(fame, path.fame());
            }
        }
        return fame;
    }

    /** Drops readings that lean on a neighbour which is not there. */
    boolean stands() {
        paths.removeIf(Path::leans);
        if (paths.isEmpty()) {
            return false;
        }
        best = paths.getFirst();
        return true;
    }
}
