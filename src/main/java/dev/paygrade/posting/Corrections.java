package dev.paygrade.posting;

import dev.paygrade.level.Level;
import dev.paygrade.normalise.Draft;
import dev.paygrade.pay.FxRates;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.PostingChange.Cause;
import dev.paygrade.role.Role;
import dev.paygrade.role.RoleReader;
import dev.paygrade.role.RoleReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values that a person corrected. Every write of a posting by a reader goes through here, beneath what was corrected:
 * the reading is kept, so that it returns at once when a correction is lifted.
 */
@ApplicationScoped
public class Corrections {
    private final EntityManager entities;
    private final FxRates rates;
    private final RoleReader roles;
    private final Directory directory;
    private final Clock clock;

    Corrections(EntityManager entities, FxRates rates, RoleReader roles, Directory directory, Clock clock) {
        this.entities = entities;
        this.rates = rates;
        this.roles = roles;
        this.directory = directory;
        this.clock = clock;
    }

    /** Who says so, and why. */
    public record Word(String who, String note) {}

    /** The corrections of some postings, whose rows nobody else writes until the transaction ends. */
    final class Over {
        private final Map<Long, List<Correction>> byPosting;

        private Over(Map<Long, List<Correction>> byPosting) {
            this.byPosting = byPosting;
        }

        /** Makes a posting say what a draft says, but for what was corrected; tells its history. */
        void rewrite(Posting posting, Draft draft, References references, Instant now, Cause cause) {
            List<Correction> corrected = byPosting.getOrDefault(posting.id, List.of());
            corrected.forEach(one -> one.field.write(one.reading, posting, rates));
            for (PostingChange change : PostingMapping.history(posting, draft, now)) {
                if (corrected.stream().anyMatch(one -> one.field.label().equals(change.field))) {
                    change.field += " in the ad";
                }
                entities.persist(change.by(cause));
            }
            PostingMapping.apply(draft, references, posting);
            posting.changedAt = now;
            for (Correction one : corrected) {
                one.reading = one.field.of(posting);
                one.field.write(one.value, posting, rates);
            }
        }
    }

    /** Call it before the postings are loaded: it waits for whoever corrects one of them. */
    Over over(Collection<Long> postingIds) {
        if (postingIds.isEmpty()) {
            return new Over(Map.of());
        }
        entities.createNativeQuery(
                        "select id from posting where id = any(cast(:ids as bigint[])) order by id for no key update")
                .setParameter("ids", postingIds.toArray(Long[]::new))
                .getResultList();
        return new Over(entities
                .createQuery("from Correction where postingId in :ids", Correction.class)
                .setParameter("ids", postingIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(one -> one.postingId)));
    }

    /** Those of one posting, the first one first. */
    @Transactional
    public List<Correction> of(long postingId) {
        return entities.createQuery("from Correction where postingId = :id order by id", Correction.class)
                .setParameter("id", postingId)
                .getResultList();
    }

    /** The role that words mean, entered if it is new; empty if they mean none. */
    @Transactional
    public Optional<CorrectedValue> role(String words) {
        return roles.read(words).map(RoleReading::role).map(this::entered);
    }

    private CorrectedValue entered(Role role) {
        Map<String, Long> ids = directory.roles(List.of(new Directory.LineageOf(role.members())));
        return CorrectedValue.role(role.name(), ids.get(role.slug()));
    }

    /** Corrects a value, or a correction; false if there is no such posting. */
    @Transactional
    public boolean correct(long postingId, CorrectedField field, CorrectedValue value, Word word) {
        Posting posting = locked(postingId);
        if (posting == null) {
            return false;
        }
        Correction correction = find(postingId, field).orElseGet(() -> {
            Correction fresh = new Correction();
            fresh.postingId = postingId;
            fresh.field = field;
            fresh.reading = field.of(posting);
            return fresh;
        });
        correction.value = value;
        correction.note = word.note();
        correction.madeBy = word.who();
        correction.madeAt = clock.instant();
        change(posting, field, value);
        entities.persist(correction);
        return true;
    }

    /** Lets the reading return; false if nothing was corrected. */
    @Transactional
    public boolean lift(long postingId, CorrectedField field) {
        Posting posting = locked(postingId);
        Optional<Correction> correction = posting == null ? Optional.empty() : find(postingId, field);
        correction.ifPresent(one -> {
            change(java.util.Objects.requireNonNull(posting), field, one.reading);
            entities.remove(one);
        });
        return correction.isPresent();
    }

    private void change(Posting posting, CorrectedField field, CorrectedValue becomes) {
        Instant now = clock.instant();
        String was = shown(field, field.of(posting));
        field.write(becomes, posting, rates);
        posting.changedAt = now;
        entities.persist(PostingChange.of(posting, now, field.label(), was, shown(field, becomes))
                .by(Cause.PERSON));
    }

    /** As a history of changes has it. */
    private @Nullable String shown(CorrectedField field, CorrectedValue value) {
        return switch (field) {
            case LEVEL ->
                value.text() == null ? null : Level.valueOf(value.text()).label();
            case WORK_MODE ->
                value.text() == null ? null : WorkMode.valueOf(value.text()).label();
            case TITLE, ROLE, PLACES, EMPLOYMENT_TYPES, PAY -> sentence(value);
        };
    }

    /** For people; null for no value. */
    @Transactional
    public @Nullable String sentence(CorrectedValue value) {
        if (value.text() == null && value.id() != null) {
            return (String) entities.createNativeQuery("select name from role where id = :id")
                    .setParameter("id", value.id())
                    .getSingleResult();
        }
        String sentence = value.sentence();
        return sentence.isEmpty() ? null : sentence;
    }

    private @Nullable Posting locked(long postingId) {
        return entities.find(Posting.class, postingId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Correction> find(long postingId, CorrectedField field) {
        return entities.createQuery("from Correction where postingId = :id and field = :field", Correction.class)
                .setParameter("id", postingId)
                .setParameter("field", field)
                .getResultStream()
                .findFirst();
    }
}
