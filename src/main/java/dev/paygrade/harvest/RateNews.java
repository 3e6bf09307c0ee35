package dev.paygrade.harvest;

import dev.paygrade.posting.Rerating;
import dev.paygrade.rates.NewRates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Hands new exchange rates on to the postings that waited for them. */
@ApplicationScoped
class RateNews {
    private static final Logger LOG = Logger.getLogger(RateNews.class);

    private final Rerating rerating;

    RateNews(Rerating rerating) {
        this.rerating = rerating;
    }

    void came(@Observes NewRates rates) {
        LOG.infof("exchange rates up to %s: %d postings were converted again", rates.latest(), rerating.run());
    }
}
