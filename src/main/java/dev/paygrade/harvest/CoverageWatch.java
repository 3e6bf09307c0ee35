package dev.paygrade.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flags a source of whose postings suddenly far fewer have pay, level or place than before: most often its pages were
 * built anew, and a reader looks where nothing stands any more. A run is compared with the median of the ten before it.
 */
@ApplicationScoped
class CoverageWatch {
    private static final int COMPARED = 10;
    private static final int FEWEST_RUNS = 3;
    /** Shares of fewer postings jump by themselves. */
    private static final int FEWEST_POSTINGS = 20;

    /** Shares that were low are no loss. */
    private static final double WORTH = 0.2;

    private static final double DROP = 0.5;

    /** After this long the new share is what is usual. */
    private static final Duration REMEMBERED = Duration.ofDays(14);

    private static final List<String> VALUES = List.of("pay", "level", "place");

    private final EntityManager entities;

    CoverageWatch(EntityManager entities) {
        this.entities = entities;
    }

    /** Within the transaction that ends a run: counts what its source shows now, and flags the source or unflags it. */
    void note(Run run, Source source, Instant now) {
        Object[] counts = (Object[]) entities.createNativeQuery("""
                        select count(*), count(*) filter (where p.pay_kind in ('BASE', 'OTE')), count(p.level),
                               count(*) filter (where p.countries <> '{}' or p.eligible_countries <> '{}'
                                                   or p.eligible_regions <> '{}')
                        from sighting s join posting p on p.id = s.posting_id
                        where s.source_id = :source and s.last_seen_at is null""")
                .setParameter("source", source.id)
                .getSingleResult();
        run.present = ((Number) counts[0]).intValue();
        run.withPay = ((Number) counts[1]).intValue();
        run.withLevel = ((Number) counts[2]).intValue();
        run.withPlace = ((Number) counts[3]).intValue();
        boolean forgotten = source.qualitySince != null
                && source.qualitySince.plus(REMEMBERED).isBefore(now);
        if (forgotten) {
            source.qualitySince = null;
        }
        String drop = drop(shares(run), before(run, source));
        source.qualityDrop = drop;
        if (drop == null) {
            source.qualitySince = null;
        } else if (source.qualitySince == null) {
            source.qualitySince = now;
        }
    }

    private static double @Nullable [] shares(Run run) {
        return run.present == null || run.present < FEWEST_POSTINGS
                ? null
                : new double[] {
                    share(run.withPay, run.present),
                    share(run.withLevel, run.present),
                    share(run.withPlace, run.present)
                };
    }

    private static double share(@Nullable Integer having, int of) {
        return having == null ? 0 : (double) having / of;
    }

    /** The runs before the drop, so that a low share does not become the usual one while it is flagged. */
    private List<double[]> before(Run run, Source source) {
        Instant until = source.qualitySince == null ? run.startedAt : source.qualitySince;
        List<double[]> shares = new ArrayList<>();
        for (Run past : entities.createQuery("""
                        from Run where sourceId = :source and id <> :run and present >= :fewest and finishedAt < :until
                        order by id desc""", Run.class)
                .setParameter("source", source.id)
                .setParameter("run", run.id)
                .setParameter("fewest", FEWEST_POSTINGS)
                .setParameter("until", until)
                .setMaxResults(COMPARED)
                .getResultList()) {
            double[] one = shares(past);
            if (one != null) {
                shares.add(one);
            }
        }
        return shares;
    }

    /** A sentence on the values that fell; null if none did, or too little is known. */
    static @Nullable String drop(double @Nullable [] now, List<double[]> before) {
        if (now == null || before.size() < FEWEST_RUNS) {
            return null;
        }
        List<String> fallen = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            int value = i;
            double[] sorted =
                    before.stream().mapToDouble(one -> one[value]).sorted().toArray();
            double usual = sorted[(sorted.length - 1) / 2];
            if (usual >= WORTH && now[i] < usual * DROP) {
                fallen.add("%s %d%%, usually %d%%"
                        .formatted(VALUES.get(i), Math.round(now[i] * 100), Math.round(usual * 100)));
            }
        }
        return fallen.isEmpty() ? null : String.join("; ", fallen);
    }
}
