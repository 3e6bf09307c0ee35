package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the names found in a text together to addresses and decides between homonyms. */
final class AddressReader {
    /** Marks over which an address does not run on. */
    private static final int APART = Tokens.STRONG | Tokens.LINE | Tokens.AMPERSAND | Tokens.STOP;

    /** Marks over which it runs on from the larger to the smaller. */
    private static final int STEPS = Tokens.PIPE | Tokens.SLASH;

    /** In thousands, weighed. */
    private static final long SMALL_TOWN = 200;

    private static final long LARGE_CITY = 1_500;
    private static final long TOWN = 600;
    private static final Set<Long> SIDES = Set.of(
            Tokens.hash("north"),
            Tokens.hash("south"),
            Tokens.hash("east"),
            Tokens.hash("west"),
            Tokens.hash("central"));

    /** In running text, how much larger than a town of the name of one of its parts a city is. */
    private static final long TIMES_LARGER = 6;

    private static final int FARTHEST_WORDS = 5;
    private static final int LONGEST_UNKNOWN_CITY = 4;

    private final PlaceWords words;
    private final boolean field;

    /** @param field whether texts are place fields, where a city may be one that we do not know */
    AddressReader(PlaceWords words, boolean field) {
        this.words = words;
        this.field = field;
    }

    /** @param hint the posting's country, if known */
    List<Address> read(Tokens tokens, List<Mention> mentions, List<Cue> cues, @Nullable String hint) {
        List<Address> addresses = new ArrayList<>(mentions.size());
        Address open = null;
        Mention last = null;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean joined = false;
            if (open != null && last != null && last.excluded() == mention.excluded()) {
                Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
                joined = !listed(tokens, last, mention, next)
                        && (join(tokens, open, last, mention, cues)
                                || homonym(tokens, open, last, mention, next)
                                || namesake(tokens, open, last, mention, next));
            }
            if (!joined && last != null && strayCode(tokens, last, mention)) {
                continue;
            }
            if (!joined && open != null && last != null && quarter(tokens, mentions, i, open)) {
                addresses.removeLast();
            }
            if (!joined) {
                open = unknownCity(tokens, mention, last);
                if (open == null) {
                    open = Address.of(mention);
                }
                addresses.add(open);
            }
            last = mention;
        }
        addresses.removeIf(address -> !address.stands());
        choose(addresses, hint);
        for (Address address : addresses) {
            preferState(address, cues);
        }
        return addresses;
    }

    private boolean join(Tokens tokens, Address open, Mention last, Mention mention, List<Cue> cues) {
        int gaps = 0;
        int unknown = 0;
        for (int i = last.to(); i <= mention.from(); i++) {
            gaps |= tokens.before[i];
            if (i < mention.from()) {
                if (words.is(tokens, i, PlaceWords.JOINS)) {
                    return false;
                }
                unknown++;
            }
        }
        if ((gaps & APART) != 0 || unknown > FARTHEST_WORDS || remoteBetween(tokens, last, mention, cues)) {
            return false;
        }
        if ((gaps & STEPS) != 0 && !stepsDown(open, mention) && !stateCode(tokens, open, mention)) {
            return false;
        }
        return open.join(mention, (gaps & Tokens.COMMA) != 0);
    }

    /** {@code US, CA, MX}: a code between two countries is a country as well. */
    private boolean listed(Tokens tokens, Mention last, Mention mention, @Nullable Mention next) {
        // "the US, Mexico and Colombia"
        boolean ends = next != null
                && mention.to() + 1 == next.from()
                && tokens.before[mention.to()] == Tokens.SPACE
                && words.is(tokens, mention.to(), PlaceWords.JOINS);
        return next != null
                && last.to() == mention.from()
                && (tokens.before[mention.from()] & Tokens.COMMA) != 0
                && (ends || (mention.to() == next.from() && (tokens.before[next.from()] & Tokens.COMMA) != 0))
                && country(last)
                && country(next)
                && mention.readings().stream().anyMatch(r -> r.candidate().level() == Level.COUNTRY && !r.leans());
    }

    /** {@code US-Remote}, {@code Remote US}: one word right behind the other. */
    private static boolean touch(Tokens tokens, int end, int from) {
        return end == from && from < tokens.count && (tokens.before[from] & ~(Tokens.SPACE | Tokens.HYPHEN)) == 0;
    }

    private static boolean country(Mention mention) {
        return mention.readings().stream().anyMatch(r -> r.candidate().level() == Level.COUNTRY && !r.leans())
                && mention.readings().stream().noneMatch(r -> r.candidate().level() == Level.REGION);
    }

    /** Whether a work mode stands between, outside of brackets: then the second name belongs to the mode. */
    private static boolean remoteBetween(Tokens tokens, Mention last, Mention mention, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.mode() != WorkMode.REMOTE) {
                continue;
            }
            if ((touch(tokens, mention.to(), cue.from()) && country(mention))
                    || (touch(tokens, cue.to(), last.from()) && country(last))) {
                return true;
            }
            if (cue.from() >= last.to() && cue.to() <= mention.from()) {
                boolean closed =
                        (tokens.before[cue.from()] & Tokens.OPEN) != 0 && (tokens.before[cue.to()] & Tokens.CLOSE) != 0;
                return !closed;
            }
        }
        return false;
    }

    /** {@code Germany | Berlin}. */
    private static boolean stepsDown(Address open, Mention mention) {
        boolean fromCountry = open.paths.stream().anyMatch(p -> p.level() == Level.COUNTRY);
        if (fromCountry
                && mention.readings().stream().anyMatch(r -> r.candidate().level() == Level.WORLD_REGION)) {
            return false;
        }
        return open.paths.stream().allMatch(p -> p.city() == null && p.region() == null)
                && mention.readings().stream().noneMatch(r -> r.candidate().upperOnly());
    }

    /** {@code Belo Horizonte/MG}. */
    private static boolean stateCode(Tokens tokens, Address open, Mention mention) {
        return mention.to() - mention.from() == 1
                && open.cityFame() >= 0
                && tokens.length(mention.from()) == 2
                && mention.readings().stream()
                        .anyMatch(r -> r.candidate().level() == Level.REGION
                                && r.candidate().leans());
    }

    /** {@code Copenhagen NV}: a postal district that happens to be the code of a state elsewhere. */
    private static boolean strayCode(Tokens tokens, Mention last, Mention mention) {
        return last.to() == mention.from()
                && tokens.before[mention.from()] == Tokens.SPACE
                && tokens.length(mention.from()) == 2
                && alsoCity(last)
                && mention.readings().stream()
                        .allMatch(
                                r -> (r.candidate().upperOnly() && r.candidate().level() == Level.REGION) || r.leans());
    }

    /** {@code Paris, KY}: a city that we know only elsewhere, in the state that is named with it. */
    private static boolean homonym(Tokens tokens, Address open, Mention city, Mention state, @Nullable Mention next) {
        long cityFame = open.cityFame();
        int gap = tokens.before[state.from()];
        boolean close = city.to() == state.from()
                && open.from == city.from()
                && ((gap & ~Tokens.SPACE) == Tokens.COMMA
                        || (gap == Tokens.SPACE && tokens.is(state.from(), Tokens.UPPER)));
        if (cityFame < 0 || !close || (alsoCity(state) && !confirmed(state, next))) {
            return false;
        }
        List<Path> paths = new ArrayList<>();
        for (Mention.Reading reading : state.readings()) {
            Candidate c = reading.candidate();
            if (c.level() != Level.REGION || c.leans()) {
                continue;
            }
            boolean sameCountry = open.paths.stream()
                    .anyMatch(p -> p.fame() == cityFame && c.code().equals(p.code()));
            if (cityFame < 600 || (!sameCountry && gap != Tokens.SPACE)) {
                paths.add(unknownIn(tokens.text.substring(tokens.start[city.from()], tokens.end[city.to() - 1]), c));
            }
        }
        if (paths.isEmpty()) {
            return false;
        }
        open.paths = paths;
        open.best = paths.getFirst();
        open.to = state.to();
        return true;
    }

    /** {@code In Granada, Nicaragua}: a city that we know only elsewhere, in the country that is named with it. */
    private boolean namesake(Tokens tokens, Address open, Mention city, Mention country, @Nullable Mention next) {
        boolean close = city.to() == country.from()
                && open.from == city.from()
                && open.cityFame() >= 0
                && (tokens.before[country.from()] & ~Tokens.SPACE) == Tokens.COMMA;
        boolean listed = (tokens.before[city.from()] & Tokens.COMMA) != 0
                || (next != null
                        && next.from() - country.to() < 2
                        && (tokens.before[next.from()] & Tokens.SENTENCE) == 0);
        if (field || !close || listed || alsoCity(country) || !country(country)) {
            return false;
        }
        Candidate in = country.readings().getFirst().candidate();
        open.paths = new ArrayList<>();
        open.paths.add(unknownIn(tokens.text.substring(tokens.start[city.from()], tokens.end[city.to() - 1]), in));
        open.best = open.paths.getFirst();
        open.to = country.to();
        return true;
    }

    /** {@code Cabra, Dublin}: a town that we know only in another country is rather a part of the city behind it. */
    private boolean quarter(Tokens tokens, List<Mention> mentions, int at, Address small) {
        Mention city = mentions.get(at);
        boolean row =
                (at > 1 && mentions.get(at - 2).to() == mentions.get(at - 1).from())
                        || (at + 1 < mentions.size() && mentions.get(at + 1).from() - city.to() < 2);
        int side = small.to;
        // "Stratford, east London"
        boolean beside = side + 1 == city.from() && tokens.before[city.from()] == Tokens.SPACE && isSide(tokens, side);
        return !row
                && (side == city.from() || beside)
                && (tokens.before[side] & ~Tokens.SPACE) == Tokens.COMMA
                && small.cityFame() >= 0
                && city.readings().stream().anyMatch(r -> isPartOf(small, r.candidate()));
    }

    private static boolean isSide(Tokens tokens, int token) {
        return !tokens.is(token, Tokens.CAPITAL) && SIDES.contains(tokens.hash[token]);
    }

    private boolean isPartOf(Address small, Candidate city) {
        long most = field ? SMALL_TOWN : Math.clamp(city.fame() / TIMES_LARGER, SMALL_TOWN, TOWN);
        return city.level() == Level.CITY
                && city.fame() >= LARGE_CITY
                && small.paths.stream().allMatch(path -> path.city() != null && path.fame() < most);
    }

    private static boolean alsoCity(Mention mention) {
        return mention.readings().stream().anyMatch(r -> r.candidate().level() == Level.CITY);
    }

    /** Whether a state's own country is named behind it. */
    private static boolean confirmed(Mention state, @Nullable Mention next) {
        return next != null
                && next.from() == state.to()
                && next.readings().stream()
                        .anyMatch(r -> r.candidate().level() == Level.COUNTRY
                                && state.readings().stream()
                                        .anyMatch(s -> s.candidate().level() == Level.REGION
                                                && s.candidate()
                                                        .code()
                                                        .equals(r.candidate().code())));
    }

    private static Path unknownIn(String name, Candidate in) {
        Candidate city = Candidate.city(name, in.code(), in.region(), in.fame(), false);
        return new Path(city, in.region(), in.level() == Level.COUNTRY ? in : null, null, in.fame(), false);
    }

    /** {@code Ledgewood, NJ}: one to four capitalised words before a comma and a state or country are a city. */
    private @Nullable Address unknownCity(Tokens tokens, Mention mention, @Nullable Mention last) {
        if (!field || mention.excluded() || mention.from() == 0) {
            return null;
        }
        int gap = tokens.before[mention.from()];
        boolean comma = (gap & Tokens.COMMA) != 0;
        boolean code = tokens.is(mention.from(), Tokens.UPPER) && mention.to() - mention.from() == 1;
        if (!comma && !(gap == Tokens.SPACE && code)) {
            return null;
        }
        int low = last == null ? 0 : last.to();
        int from = mention.from();
        while (from > low && mention.from() - from < LONGEST_UNKNOWN_CITY + 1 && cityWord(tokens, from - 1)) {
            from--;
            if (from == 0 || !tokens.runsOn(from)) {
                break;
            }
        }
        int length = mention.from() - from;
        boolean opens = from == 0 || !tokens.runsOn(from) || tokens.is(from - 1, Tokens.NUMBER);
        if (length == 0
                || length > LONGEST_UNKNOWN_CITY
                || !opens
                || tokens.end[mention.from() - 1] - tokens.start[from] < 3) {
            return null;
        }
        String name = tokens.text.substring(tokens.start[from], tokens.end[mention.from() - 1]);
        boolean alsoCity = alsoCity(mention);
        List<Path> paths = new ArrayList<>();
        for (Mention.Reading reading : mention.readings()) {
            Candidate c = reading.candidate();
            boolean large = c.level() == Level.COUNTRY || c.level() == Level.REGION;
            if (large && !reading.leans() && (comma || c.level() == Level.REGION) && !(alsoCity && c.fame() < 1_000)) {
                paths.add(unknownIn(name, c));
            }
        }
        return paths.isEmpty() ? null : Address.withUnknownCity(from, mention.to(), paths);
    }

    private boolean cityWord(Tokens tokens, int token) {
        int kinds = words.kinds(tokens, token);
        if ((kinds & PlaceWords.NO_CITY) != 0 || tokens.is(token, Tokens.NUMBER)) {
            return false;
        }
        return tokens.is(token, Tokens.CAPITAL) || (kinds & PlaceWords.PREPOSITION) != 0 || tokens.length(token) <= 2;
    }

    /** {@code Remote, Washington, United States}: what remote work may be done from is the state, not the city. */
    private static void preferState(Address address, List<Cue> cues) {
        boolean remote = false;
        for (Cue cue : cues) {
            remote |= cue.mode() == WorkMode.REMOTE && cue.to() == address.from;
        }
        Path best = address.best;
        if (!remote || best.region() != null || best.city() == null || !"US".equals(best.code())) {
            return;
        }
        for (Path path : address.paths) {
            if (path.level() == Level.REGION && "US".equals(path.code())) {
                address.best = path;
            }
        }
    }

    private static void choose(List<Address> addresses, @Nullable String hint) {
        for (Address address : addresses) {
            address.best = best(address, hint, null);
        }
        if (addresses.size() < 2) {
            return;
        }
        Company company = new Company(addresses);
        List<Path> second = new ArrayList<>(addresses.size());
        for (Address address : addresses) {
            second.add(address.paths.size() == 1 ? address.best : best(address, hint, company));
        }
        for (int i = 0; i < addresses.size(); i++) {
            addresses.get(i).best = second.get(i);
        }
    }

    private static Path best(Address address, @Nullable String hint, @Nullable Company company) {
        Path best = address.best;
        long bestScore = -1;
        for (Path path : address.paths) {
            long score = path.fame() + 1;
            String code = path.code();
            if (hint != null && hint.equals(code)) {
                score *= 50;
            }
            if (address.to - address.from > 1 && path.city() != null && path.country() == null) {
                score *= 20;
            }
            if (company != null) {
                score *= company.support(path, address.excluded ? null : address.best);
            }
            if (score > bestScore) {
                bestScore = score;
                best = path;
            }
        }
        return best;
    }
}
