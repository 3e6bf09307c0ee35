package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.posting.CorrectedField;
import dev.paygrade.posting.CorrectedValue;
import dev.paygrade.posting.Corrections;
import dev.paygrade.posting.LookAlikes;
import dev.paygrade.posting.Takedowns;
import dev.paygrade.search.PostingParameters.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an operator may do with postings; pages and API do it in the same way, and say what was done. */
@ApplicationScoped
class PostingDesk {
    private final Corrections corrections;
    private final Takedowns takedowns;
    private final LookAlikes lookAlikes;
    private final Act act;

    PostingDesk(Corrections corrections, Takedowns takedowns, LookAlikes lookAlikes, Act act) {
        this.corrections = corrections;
        this.takedowns = takedowns;
        this.lookAlikes = lookAlikes;
        this.act = act;
    }

    /** @throws ProblemException 404 if there is none */
    static CorrectedField field(String key) {
        return CorrectedField.of(key)
                .orElseThrow(() -> ProblemException.notFound("'%s' is nothing that can be corrected.".formatted(key)));
    }

    /**
     * Corrects a value.
     *
     * @param value as JSON gives it; null for none
     * @throws ProblemException 404 if there is no such posting; 400 that says what is wrong with the value
     */
    void correct(long id, CorrectedField field, @Nullable Object value, @Nullable String note) {
        CorrectedValue corrected = read(field, value);
        String why = note == null ? "" : note.strip();
        if (!corrections.correct(id, field, corrected, new Corrections.Word(act.who(), why))) {
            throw none(id);
        }
        act.did("correct " + field.label(), "posting " + id, why.isEmpty() ? null : why);
    }

    private CorrectedValue read(CorrectedField field, @Nullable Object value) {
        return switch (field) {
            case TITLE -> CorrectionValues.title(value);
            case LEVEL -> CorrectionValues.level(value);
            case ROLE -> role(value);
            case WORK_MODE -> CorrectionValues.workMode(value);
            case PLACES -> CorrectionValues.places(value);
            case EMPLOYMENT_TYPES -> CorrectionValues.employmentTypes(value);
            case PAY -> CorrectionValues.pay(value);
        };
    }

    private CorrectedValue role(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return CorrectedValue.text(null);
        }
        return corrections
                .role(value.toString())
                .orElseThrow(() -> CorrectionValues.problem(value, "is no role, as far as we can read it"));
    }

    /** @throws ProblemException 404 if nothing was corrected */
    void lift(long id, CorrectedField field) {
        if (!corrections.lift(id, field)) {
            throw ProblemException.notFound("The %s of posting %d is not corrected.".formatted(field.label(), id));
        }
        act.did("lift correction of " + field.label(), "posting " + id, null);
    }

    /** @throws ProblemException 404 if there is no such posting */
    long takeDown(long id, String reason) {
        long block = takedowns.posting(id, reason, act.who()).orElseThrow(() -> none(id));
        act.did("take down", "posting " + id, reason);
        return block;
    }

    /** @throws ProblemException 400 if the name says nothing, or is blocked already */
    long takeDownEmployer(String name, String reason) {
        long block = takedowns
                .employer(name, reason, act.who())
                .orElseThrow(() -> new ProblemException(List.of(
                        new Problem("employer", name, "has to be the name of an employer that is not blocked yet"))));
        act.did("take down", "employer " + name, reason);
        return block;
    }

    /** @throws ProblemException 404 if there is no such block */
    int unblock(long block) {
        Optional<Takedowns.Block> known = takedowns.find(block);
        Optional<Integer> back = takedowns.lift(block);
        if (known.isEmpty() || back.isEmpty()) {
            throw ProblemException.notFound("There is no block %d.".formatted(block));
        }
        act.did(
                "lift block",
                known.get().kind() == Takedowns.Kind.EMPLOYER
                        ? "employer " + known.get().name()
                        : known.get().name(),
                null);
        return back.get();
    }

    /**
     * Decides of a pair.
     *
     * @param decision {@code join}, {@code apart} or {@code skip}
     * @throws ProblemException 404 if the pair does not wait
     */
    void decide(long a, long b, String decision) {
        boolean done = switch (decision) {
            case "join" -> lookAlikes.join(a, b, act.who());
            case "apart" -> lookAlikes.keepApart(a, b, act.who());
            default -> lookAlikes.skip(a, b);
        };
        if (!done) {
            throw ProblemException.notFound("No pair of postings %d and %d waits.".formatted(a, b));
        }
        act.did(decision.equals("apart") ? "keep apart" : decision, "postings %d and %d".formatted(a, b), null);
    }

    private static ProblemException none(long id) {
        return ProblemException.notFound("There is no posting %d.".formatted(id));
    }
}
