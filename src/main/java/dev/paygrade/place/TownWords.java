package dev.paygrade.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words for what is within a town: streets, stops and the people there; from {@code town-words.csv}. */
final class TownWords {
    private static final int FARTHEST_TOWN = 6;
    private static final long IN = Tokens.hash("in");
    private static final long ISLAND = Tokens.hash("island");

    /** Directions in an address, some of which are codes of countries or states ({@code SE}). */
    private final Set<Long> directions = new HashSet<>();
    /** Behind a name that a stop or the like in some town bears ({@code station}). */
    private final Set<Long> landmarks = new HashSet<>();

    /** Whom a school, clinic or council serves, who live where it is ({@code pupils}). */
    private final Set<Long> people = new HashSet<>();

    /** Behind the name of a town that hires ({@code Kommune}). */
    private final Set<Long> councils = new HashSet<>();

    /** Before what somebody is wanted for ({@code for}). */
    private final Set<Long> aims = new HashSet<>();

    /** Before where something is done from, and never where somebody comes from ({@code depuis}). */
    private final Set<Long> sources = new HashSet<>();

    /** Where others have the work done ({@code client}). */
    private final Set<Long> clients = new HashSet<>();

    /** What is built or done at some place ({@code project}). */
    private final Set<Long> projects = new HashSet<>();

    /** Between a place and a town not far from it ({@code minutes}). */
    private final Set<Long> distances = new HashSet<>();

    /** Before a name of which it makes another ({@code Cape}). */
    private final Set<Long> compounds = new HashSet<>();

    /** Behind a number that counts things, not times ({@code million}). */
    private final Set<Long> millions = new HashSet<>();

    /** Before a place of work that is one besides the work's ({@code another}). */
    private final Set<Long> others = new HashSet<>();

    /** Behind a place to which one comes that often ({@code Wednesday}). */
    private final Set<Long> weekly = new HashSet<>();

    /** Coming together ({@code meets}). */
    private final Set<Long> gatherings = new HashSet<>();

    /** Taking people on ({@code employ}). */
    private final Set<Long> employing = new HashSet<>();

    /** Stands for places that have been named ({@code there}). */
    private final Set<Long> there = new HashSet<>();

    /** As the first word of an ad: what is done, around the place that the sentence names ({@code deliver}). */
    private final Set<Long> duties = new HashSet<>();

    /** Of whom there are some number ({@code colleagues}). */
    private final Set<Long> colleagues = new HashSet<>();

    private final PlaceWords words;

    TownWords(PlaceWords words) {
        this.words = words;
        for (List<String> row : Words.rows("town-words.csv")) {
            Set<Long> set = switch (row.get(0)) {
                case "direction" -> directions;
                case "landmark" -> landmarks;
                case "people" -> people;
                case "council" -> councils;
                case "aim" -> aims;
                case "source" -> sources;
                case "client" -> clients;
                case "project" -> projects;
                case "distance" -> distances;
                case "compound" -> compounds;
                case "gathering" -> gatherings;
                case "weekly" -> weekly;
                case "other" -> others;
                case "million" -> millions;
                case "employs" -> employing;
                case "there" -> there;
                case "duty" -> duties;
                case "colleague" -> colleagues;
                default -> throw new IllegalStateException("town-words.csv: no such kind: " + row);
            };
            Words.parts(row.get(1)).forEach(word -> set.add(Words.hashes(word)[0]));
        }
    }

    /** {@code Al Maryah Island}: no country, as it is in German or Norwegian. */
    boolean isIslandOf(Tokens tokens, int at) {
        return tokens.hash[at] == ISLAND
                && at > 0
                && tokens.before[at] == Tokens.SPACE
                && tokens.is(at - 1, Tokens.CAPITAL)
                && !words.is(tokens, at - 1, PlaceWords.HOME | PlaceWords.PREPOSITION);
    }

    /** {@code 1101 SE Tech Center Drive}, {@code 4 Avenue SW}: no code. */
    boolean isDirection(Tokens tokens, int from, int to) {
        if (to - from != 1
                || from == 0
                || tokens.before[from] != Tokens.SPACE
                || !directions.contains(tokens.hash[from])) {
            return false;
        }
        boolean numbered = tokens.is(from - 1, Tokens.NUMBER)
                && to + 1 < tokens.count
                && tokens.before[to] == Tokens.SPACE
                && tokens.is(to, Tokens.CAPITAL);
        return numbered || words.is(tokens, from - 1, PlaceWords.STREET);
    }

    /** {@code London, near Victoria station}: part of the town that has just been named. */
    boolean isLandmark(Tokens tokens, List<Mention> before, int from, int to) {
        if (to >= tokens.count || tokens.before[to] != Tokens.SPACE || !landmarks.contains(tokens.hash[to])) {
            return false;
        }
        if (to + 2 < tokens.count && tokens.hash[to + 1] == IN && tokens.is(to + 2, Tokens.CAPITAL)) {
            // "next to Waterloo station in London"
            return true;
        }
        return !before.isEmpty()
                && from - before.getLast().to() <= FARTHEST_TOWN
                && (tokens.before[from] & Tokens.SENTENCE) == 0;
    }

    boolean isLandmark(Tokens tokens, int token) {
        return landmarks.contains(tokens.hash[token]);
    }

    boolean isCouncil(Tokens tokens, int token) {
        return councils.contains(tokens.hash[token]);
    }

    boolean isPeople(Tokens tokens, int token) {
        return people.contains(tokens.hash[token]);
    }

    boolean isAim(Tokens tokens, int token) {
        return aims.contains(tokens.hash[token]);
    }

    boolean isSource(Tokens tokens, int token) {
        return sources.contains(tokens.hash[token]);
    }

    boolean isClient(Tokens tokens, int token) {
        return clients.contains(tokens.hash[token]);
    }

    boolean isProject(Tokens tokens, int token) {
        return projects.contains(tokens.hash[token]);
    }

    boolean isDistance(Tokens tokens, int token) {
        return distances.contains(tokens.hash[token]);
    }

    /** {@code Cape Cleveland}: another place than the one behind it. */
    boolean isCompound(Tokens tokens, int from) {
        return from > 0
                && tokens.before[from] == Tokens.SPACE
                && tokens.is(from - 1, Tokens.CAPITAL)
                && compounds.contains(tokens.hash[from - 1]);
    }

    boolean isMillion(Tokens tokens, int token) {
        return millions.contains(tokens.hash[token]);
    }

    boolean isOther(Tokens tokens, int token) {
        return others.contains(tokens.hash[token]);
    }

    boolean isWeekly(Tokens tokens, int token) {
        return weekly.contains(tokens.hash[token]);
    }

    boolean isColleague(Tokens tokens, int token) {
        return colleagues.contains(tokens.hash[token]);
    }

    boolean isDuty(Tokens tokens, int token) {
        return duties.contains(tokens.hash[token]);
    }

    boolean employs(Tokens tokens, int token) {
        return employing.contains(tokens.hash[token]);
    }

    boolean isThere(Tokens tokens, int token) {
        return there.contains(tokens.hash[token]);
    }

    boolean isGathering(Tokens tokens, int token) {
        return gatherings.contains(tokens.hash[token]);
    }
}
