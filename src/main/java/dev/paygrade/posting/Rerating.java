package dev.paygrade.posting;

import dev.paygrade.normalise.Headline;
import dev.paygrade.normalise.Headlines;
import dev.paygrade.pay.FxRates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Converts again what was converted at an old rate because no later one was at hand. */
@ApplicationScoped
public class Rerating {
    private static final int BATCH = 500;

    private final Postings postings;
    private final FxRates rates;

    Rerating(Postings postings, FxRates rates) {
        this.postings = postings;
        this.rates = rates;
    }

    /** Goes through the stale postings in batches; returns how many got a later rate. */
    public int run() {
        int changed = 0;
        long after = 0;
        while (true) {
            long from = after;
            Step step = QuarkusTransaction.requiringNew().call(() -> step(from));
            changed += step.changed();
            after = step.last();
            if (step.size() < BATCH) {
                return changed;
            }
        }
    }

    private record Step(int size, int changed, long last) {}

    private Step step(long after) {
        List<Posting> stale = postings.find("usdRateStale = true and id > ?1 order by id", after)
                .range(0, BATCH - 1)
                .list();
        int changed = 0;
        for (Posting posting : stale) {
            LocalDate postedOn = posting.postedAt.atZone(ZoneOffset.UTC).toLocalDate();
            Headline headline = Headlines.of(posting.pay, posting.level, postedOn, rates);
            if (headline != null
                    && headline.annual() != null
                    && headline.annual().rateDate() != null
                    && !headline.annual().rateDate().equals(posting.usdRateOn)) {
                PostingMapping.headline(headline, posting);
                changed++;
            }
        }
        return new Step(stale.size(), changed, stale.isEmpty() ? after : stale.getLast().id);
    }
}
