package dev.paygrade.search;

import dev.paygrade.posting.Database;
import dev.paygrade.posting.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts typing errors right in what readers search for. A word that any posting knows is never touched, however rare; nor
 * is anything in quotes.
 */
@ApplicationScoped
public class Spelling {
    private static final Logger LOG = Logger.getLogger(Spelling.class);
    private static final Pattern TOKEN = Pattern.compile("-?\"[^\"]*\"?|\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST = 3;

    /** Frequencies of the newest ads, and the names of roles and employers whose ads are older. */
    private static final String READ = """
            select word, sum(ndoc)::int as n from (
                select word, ndoc from ts_stat(format($stat$
                    select to_tsvector('simple', title || ' ' || coalesce(employer, '') || ' ' || skill_words(skills))
                    from (select title, employer, skills from posting where closed_at is null
                          order by posted_at desc, id desc limit %s) newest$stat$, ?::int))
                union all
                select word, 1 from ts_stat('select to_tsvector(''simple'', name) from role')
                union all
                select word, 1 from ts_stat('select to_tsvector(''simple'', name) from company')) found
            where word ~ '^[[:alpha:]]+$' and length(word) between ? and 40
            group by word order by n desc, word limit ?""";

    private final Database database;
    private final PostingSearch search;
    private final WordsConfig config;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known known;

    Spelling(Database database, PostingSearch search, WordsConfig config, Clock clock) {
        this.database = database;
        this.search = search;
        this.config = config;
        this.clock = clock;
    }

    private record Known(KnownWords words, Instant since) {}

    /** What was meant by a filter that finds nothing, if that finds something. */
    public Optional<Correction> of(PostingFilter filter) {
        String typed = filter.text();
        return typed == null
                ? Optional.empty()
                : correct(typed).filter(correction -> finds(filter.withText(correction.text())));
    }

    private boolean finds(PostingFilter filter) {
        OptionalInt total = search.total(filter);
        return total.isPresent()
                ? total.getAsInt() > 0
                : !search.items(filter, Sort.NEWEST, null, 1).isEmpty();
    }

    private Optional<Correction> correct(String typed) {
        Map<String, String> corrected = new LinkedHashMap<>();
        KnownWords words = words();
        Matcher tokens = TOKEN.matcher(typed);
        int seen = 0;
        while (tokens.find() && seen++ < MOST_WORDS) {
            String token = tokens.group();
            boolean last = tokens.end() == typed.stripTrailing().length();
            String word = token.toLowerCase(Locale.ROOT);
            if (WORD.matcher(token).matches() && KnownWords.forgiven(word) > 0 && !isKnown(word, last, words)) {
                words.nearest(word).ifPresent(meant -> corrected.put(token, meant));
            }
        }
        return corrected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(
                        corrected,
                        TOKEN.matcher(typed)
                                .replaceAll(token ->
                                        Matcher.quoteReplacement(corrected.getOrDefault(token.group(), token.group()))),
                        TOKEN.matcher(typed)
                                .replaceAll(token -> Matcher.quoteReplacement(
                                        corrected.containsKey(token.group())
                                                ? '"' + token.group() + '"'
                                                : token.group()))));
    }

    /** @param beginning the word may be unfinished */
    private boolean isKnown(String word, boolean beginning, KnownWords words) {
        return words.contains(word)
                || beginning && words.begins(word)
                || database.query(
                                "select exists (select 1 from posting p where " + Visible.SQL
                                        + " and p.search @@ to_tsquery('simple', ?))",
                                List.of(beginning ? word + ":*" : word),
                                row -> row.getBoolean(1))
                        .getFirst();
    }

    private KnownWords words() {
        Known now = known;
        if (now == null || config.age().isZero()) {
            return read().words();
        }
        boolean old = now.since().plus(config.age()).isBefore(clock.instant());
        if (old && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("known-words").start(() -> {
                try {
                    read();
                } catch (DatabaseException e) {
                    LOG.warnf("the words of postings cannot be read, the old ones stay: %s", e.getMessage());
                } finally {
                    reading.set(false);
                }
            });
        }
        return now.words();
    }

    private Known read() {
        Map<String, Integer> frequencies = new HashMap<>();
        database.query(
                READ,
                List.of(config.postings(), SHORTEST, config.most()),
                row -> frequencies.put(row.getString(1), row.getInt(2)));
        // remote is a word that readers type, and means the work mode
        frequencies.merge("remote", 1, Integer::sum);
        Known read = new Known(new KnownWords(frequencies), clock.instant());
        known = read;
        return read;
    }
}
