package dev.paygrade.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.paygrade.identity.Opening;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Postings, sightings and keys that a batch makes, on their way to their tables by COPY. Postings may go while the rest
 * of the batch is still looked at; sightings and keys, which refer to them, wait.
 */
final class FreshRows {
    static final List<String> POSTING = List.of(
            "id",
            "slug",
            "identity",
            "title",
            "employer",
            "company_id",
            "role_id",
            "level",
            "work_mode",
            "places",
            "countries",
            "eligible_countries",
            "eligible_regions",
            "excluded_countries",
            "employment_types",
            "skills",
            "degrees_required",
            "degrees_preferred",
            "degree_or_equal",
            "years_min",
            "years_max",
            "benefits",
            "visa",
            "industries",
            "pay",
            "pay_text",
            "pay_kind",
            "pay_currency",
            "pay_min",
            "pay_max",
            "pay_period",
            "annual_min",
            "annual_max",
            "usd_min",
            "usd_max",
            "usd_rate",
            "usd_rate_on",
            "usd_rate_stale",
            "observed_low",
            "observed_high",
            "description",
            "evidence",
            "url",
            "apply_url",
            "requisition",
            "featured",
            "posted_at",
            "posted_stated",
            "valid_through",
            "first_seen_at",
            "changed_at",
            "closed_at",
            "closed_reason",
            "merged_into");

    static final List<String> SIGHTING = List.of(
            "id",
            "posting_id",
            "source_id",
            "external_id",
            "url",
            "hash",
            "card_hash",
            "detailed_at",
            "first_seen_at",
            "last_seen_at",
            "misses",
            "featured_from",
            "featured_until",
            "link_reason",
            "origin");

    private static final List<String> KEY = List.of("key", "posting_id");
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private final EntityManager entities;
    private final RowStream<Waiting> postings;
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();
    private final List<Sighting> sightings = new ArrayList<>();
    /** By key: rows that come in the order of an index cost it least. */
    private final TreeMap<String, List<Long>> keys = new TreeMap<>();

    FreshRows(EntityManager entities) {
        this.entities = entities;
        this.postings = new RowStream<>(entities, "posting", POSTING, (rows, one) -> {
            one.posting.description = one.description == null ? null : one.description.get();
            put(rows, one.posting);
        });
    }

    /** @param description null for a posting that has none */
    private record Waiting(Posting posting, @Nullable Supplier<String> description) {}

    /**
     * Takes a posting without its description, which is made safe as it is written: by then the database is busy with
     * the rows before it.
     */
    void add(Posting posting, @Nullable Supplier<String> description, Opening opening) {
        waiting.put(posting.id, new Waiting(posting, description));
        opening.keys()
                .forEach(key ->
                        keys.computeIfAbsent(key, k -> new ArrayList<>(1)).add(posting.id));
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
    }

    /** Whether a posting still waits here. */
    boolean hold(Posting posting) {
        return waiting.containsKey(posting.id);
    }

    /**
     * Sends the postings that wait on their way: nothing changes them any more but by a statement. None can be made
     * before {@link #pause} or {@link #write}.
     */
    void flow() {
        waiting.values().forEach(postings::add);
        waiting.clear();
    }

    /** Lets the caller make statements of his own; what was sent is in its table then. */
    void pause() {
        flow();
        postings.end();
    }

    /** Writes all that some work adds, part of it while that is still going on. */
    void all(Runnable work) {
        try {
            work.run();
            write();
        } catch (RuntimeException | Error e) {
            postings.abandon(e);
            throw e;
        }
    }

    /** Writes all that waits, and forgets it. */
    void write() {
        pause();
        CopyText.into(entities, "sighting", SIGHTING, sightings, FreshRows::put);
        CopyText.into(
                entities,
                "posting_key",
                KEY,
                keys.entrySet(),
                (rows, key) -> key.getValue()
                        .forEach(id -> rows.text(key.getKey()).plain(id).endRow()));
        sightings.clear();
        keys.clear();
    }

    static void put(CopyText rows, Posting posting) {
        rows.plain(posting.id)
                .text(posting.slug)
                .text(posting.identity)
                .text(posting.title)
                .text(posting.employer)
                .plain(posting.companyId)
                .plain(posting.roleId)
                .plain(name(posting.level))
                .plain(name(posting.workMode))
                .text(json(posting.places))
                .array(posting.countries)
                .array(posting.eligibleCountries)
                .array(posting.eligibleRegions)
                .array(posting.excludedCountries)
                .array(posting.employmentTypes)
                .array(posting.skills)
                .array(posting.degreesRequired)
                .array(posting.degreesPreferred)
                .plain(posting.degreeOrEqual)
                .plain(posting.yearsMin)
                .plain(posting.yearsMax)
                .array(posting.benefits)
                .plain(name(posting.visa))
                .array(posting.industries)
                .text(json(posting.pay))
                .text(posting.payText)
                .plain(name(posting.payKind))
                .text(posting.payCurrency)
                .plain(posting.payMin)
                .plain(posting.payMax)
                .plain(name(posting.payPeriod))
                .plain(posting.annualMin)
                .plain(posting.annualMax)
                .plain(posting.usdMin)
                .plain(posting.usdMax)
                .plain(posting.usdRate)
                .plain(posting.usdRateOn)
                .plain(posting.usdRateStale)
                .plain(posting.observedLow)
                .plain(posting.observedHigh)
                .text(posting.description)
                .text(json(posting.evidence))
                .text(posting.url)
                .text(posting.applyUrl)
                .text(posting.requisition)
                .plain(posting.featured)
                .plain(moment(posting.postedAt))
                .plain(posting.postedStated)
                .plain(moment(posting.validThrough))
                .plain(moment(posting.firstSeenAt))
                .plain(moment(posting.changedAt))
                .plain(moment(posting.closedAt))
                .text(posting.closedReason)
                .plain(posting.mergedInto)
                .endRow();
    }

    static void put(CopyText rows, Sighting sighting) {
        rows.plain(sighting.id)
                .plain(sighting.postingId)
                .text(sighting.sourceId)
                .text(sighting.externalId)
                .text(sighting.url)
                .bytes(sighting.hash)
                .bytes(sighting.cardHash)
                .plain(moment(sighting.detailedAt))
                .plain(moment(sighting.firstSeenAt))
                .plain(moment(sighting.lastSeenAt))
                .plain(sighting.misses)
                .plain(moment(sighting.featuredFrom))
                .plain(moment(sighting.featuredUntil))
                .text(sighting.linkReason)
                .plain(name(sighting.origin))
                .endRow();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** PostgreSQL writes a year of five digits without a sign. */
    private static @Nullable String moment(@Nullable Instant moment) {
        String iso = moment == null ? null : moment.toString();
        return iso != null && iso.startsWith("+") ? iso.substring(1) : iso;
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
