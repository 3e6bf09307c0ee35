package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.identity.OpeningReader;
import dev.paygrade.identity.Reason;
import dev.paygrade.identity.Sameness;
import dev.paygrade.identity.Verdict;
import dev.paygrade.posting.Twins.Near;
import dev.paygrade.posting.Twins.Twin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a batch of fresh ads might be the same as: what was stored before, and what the batch adds. For one thread. */
final class Candidates {
    /** Postings compared with one ad: an employer with more of the same title repeats itself. */
    static final int MOST = 40;

    private static final int REASONS = 3;

    /** From here on a pair is worth a person's look. */
    private static final double NEAR_FROM = 0.3;
    /** Of what was not linked though it fits; below {@link Sameness#SAME_FROM}. */
    private static final double DOUBTED = 0.49;

    private static final String EQUAL = "same employer, title, level and place as an opening already known";

    private static final String DOUBT =
            "The ad fits more than one opening, or an opening of which another ad says something else.";

    private final OpeningReader reader;
    private final Instant now;
    private final Map<String, Set<Long>> byKey = new HashMap<>();
    private final Map<String, Posting> byIdentity = new HashMap<>();
    private final Map<Long, Posting> postings = new HashMap<>();
    /** Of those that were stored before. */
    private final Map<Long, Looked> looks = new HashMap<>();

    private final Map<Long, Opening> openings = new HashMap<>();
    /** What further sightings say, as the comparison sees it. */
    private final Map<Long, List<Opening>> heard = new HashMap<>();

    private final IdentityHashMap<Opening, Near> near = new IdentityHashMap<>();

    Candidates(OpeningReader reader, Instant now) {
        this.reader = reader;
        this.now = now;
    }

    /** Takes what was stored before. */
    void take(Looked looked) {
        looked.byKey()
                .forEach((key, ids) ->
                        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(ids));
        looked.byIdentity().forEach(byIdentity::putIfAbsent);
        looked.postings().forEach((id, posting) -> {
            postings.putIfAbsent(id, posting);
            looks.putIfAbsent(id, looked);
        });
    }

    /** The posting of an employer, title, level and place, or null. */
    @Nullable
    Posting equal(@Nullable String identity) {
        return identity == null ? null : byIdentity.get(identity);
    }

    /**
     * The posting that an ad shows, or null. One that fits several which are told apart shows none of them for
     * certain: it needs a proof, a clear lead or to be the only one that is open.
     *
     * @param equal a posting of the same employer, title, level and place
     * @param out those that it cannot be
     */
    @Nullable
    Twin of(Opening opening, @Nullable Posting equal, Predicate<Posting> out) {
        Set<Long> ids = new LinkedHashSet<>();
        if (equal != null) {
            ids.add(equal.id);
        }
        opening.sought().forEach(key -> ids.addAll(byKey.getOrDefault(key, Set.of())));
        List<Fit> fits = new ArrayList<>();
        int compared = 0;
        for (long id : ids) {
            Posting posting = postings.get(id);
            if (posting == null || compared++ >= MOST) {
                continue;
            }
            Verdict verdict = compare(opening, posting);
            if (!verdict.same()) {
                if (verdict.score() >= NEAR_FROM) {
                    ask(opening, near(id, verdict));
                }
            } else if (!out.test(posting)) {
                if (verdict.proven() || !isDenied(opening, id)) {
                    fits.add(new Fit(posting, verdict, posting == equal));
                } else {
                    ask(opening, doubted(id, verdict));
                }
            }
        }
        return choose(opening, fits);
    }

    private @Nullable Twin choose(Opening opening, List<Fit> fits) {
        List<Fit> likeliest = Fit.likeliest(fits, this::isAnother);
        if (likeliest.size() == 1) {
            Fit fit = likeliest.getFirst();
            return new Twin(fit.posting(), fit.equal() ? EQUAL : sentence(fit.verdict()));
        }
        if (!likeliest.isEmpty()) {
            Fit best = likeliest.getFirst();
            ask(opening, doubted(best.posting().id, best.verdict()));
        }
        return null;
    }

    private void ask(Opening opening, Near pair) {
        near.merge(opening, pair, (some, other) -> other.score() > some.score() ? other : some);
    }

    /** Whether a further sighting of a posting says what the ad cannot be. */
    private boolean isDenied(Opening opening, long id) {
        return heard(id).stream()
                .anyMatch(witness -> Sameness.compare(opening, witness).tellsApart());
    }

    /** What further sightings of a posting say, those of this batch with those that are stored. */
    private List<Opening> heard(long id) {
        return heard.computeIfAbsent(
                id,
                posting -> witnesses(posting).stream()
                        .map(one -> one.opening(reader, null, now))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private List<Said> witnesses(long id) {
        Looked looked = looks.get(id);
        return looked == null ? List.of() : looked.witnesses(id);
    }

    private boolean isAnother(Posting one, Posting other) {
        return compare(opening(one), other).tellsApart();
    }

    private Verdict compare(Opening opening, Posting posting) {
        return Sameness.compare(opening, opening(posting));
    }

    private Opening opening(Posting posting) {
        return openings.computeIfAbsent(
                posting.id, id -> Objects.requireNonNull(looks.get(id)).opening(posting));
    }

    /** What the ad says that speaks for a posting. */
    Said said(Posting posting) {
        Looked looked = looks.get(posting.id);
        return looked == null ? Said.of(posting, Map.of()) : looked.said(posting);
    }

    /** Of those that are not the same, the likeliest that nearly is, or null; known once {@link #of} has looked. */
    @Nullable
    Near near(Opening opening) {
        return near.get(opening);
    }

    /** Takes a posting as the batch has changed it. */
    void replace(Posting posting) {
        postings.put(posting.id, posting);
        byIdentity.replaceAll((identity, known) -> known.id.equals(posting.id) ? posting : known);
    }

    /** A posting that this batch has just made, for the ads that follow in it. */
    void add(Posting posting, Opening opening) {
        postings.put(posting.id, posting);
        if (posting.identity != null) {
            byIdentity.put(posting.identity, posting);
        }
        openings.put(posting.id, opening);
        enter(posting, opening);
    }

    /** Another sighting of a posting. */
    void link(Posting posting, Opening opening) {
        heard(posting.id).add(opening);
        enter(posting, opening);
    }

    private void enter(Posting posting, Opening opening) {
        opening.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(posting.id));
    }

    private static Near near(long id, Verdict verdict) {
        return new Near(
                id,
                verdict.score(),
                verdict.reasons().stream().map(Reason::sentence).toList());
    }

    private static Near doubted(long id, Verdict verdict) {
        List<String> reasons = new ArrayList<>(List.of(DOUBT));
        verdict.reasons().forEach(reason -> reasons.add(reason.sentence()));
        return new Near(id, DOUBTED, reasons);
    }

    private static String sentence(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(Reason::speaksFor)
                .limit(REASONS)
                .map(Reason::sentence)
                .collect(Collectors.joining("; "));
    }
}
