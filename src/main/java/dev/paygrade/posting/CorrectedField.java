package dev.paygrade.posting;

import dev.paygrade.level.Level;
import dev.paygrade.normalise.Headlines;
import dev.paygrade.normalise.Slug;
import dev.paygrade.pay.FxRates;
import dev.paygrade.place.WorkMode;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What of a posting can be corrected by hand. */
public enum CorrectedField {
    TITLE("title", "title"),
    LEVEL("level", "level"),
    ROLE("role", "role"),
    WORK_MODE("workMode", "work mode"),
    PLACES("places", "place"),
    EMPLOYMENT_TYPES("employmentTypes", "employment"),
    PAY("pay", "pay");

    /** Where a corrected range of pay says it comes from, instead of a field of the ad. */
    public static final String ORIGIN = "operator";

    /** The rule that a corrected range of pay names. */
    public static final String RULE = "corrected-by-operator";

    private final String key;
    private final String label;

    CorrectedField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in the API, which is also that of its evidence. */
    public String key() {
        return key;
    }

    /** Its name in a history of changes, and for people. */
    public String label() {
        return label;
    }

    public static Optional<CorrectedField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** What a posting says of it. */
    public CorrectedValue of(Posting posting) {
        return switch (this) {
            case TITLE -> CorrectedValue.text(posting.title);
            case LEVEL -> CorrectedValue.text(posting.level == null ? null : posting.level.name());
            case ROLE -> CorrectedValue.role(null, posting.roleId);
            case WORK_MODE -> CorrectedValue.text(posting.workMode == null ? null : posting.workMode.name());
            case PLACES -> CorrectedValue.places(posting.places, List.of(posting.countries));
            case EMPLOYMENT_TYPES -> CorrectedValue.words(List.of(posting.employmentTypes));
            case PAY -> CorrectedValue.pay(posting.payText, posting.pay);
        };
    }

    void write(CorrectedValue value, Posting posting, FxRates rates) {
        switch (this) {
            case TITLE -> {
                posting.title = Objects.requireNonNull(value.text());
                posting.slug = Slug.of(posting.title + (posting.employer == null ? "" : " " + posting.employer));
            }
            case LEVEL -> {
                posting.level = value.text() == null ? null : Level.valueOf(value.text());
                if (posting.pay.stream().anyMatch(range -> range.level() != null)) {
                    headline(posting, rates);
                }
            }
            case ROLE -> posting.roleId = value.id();
            case WORK_MODE -> posting.workMode = value.text() == null ? null : WorkMode.valueOf(value.text());
            case PLACES -> {
                posting.places = value.places();
                posting.countries = value.words().toArray(String[]::new);
            }
            case EMPLOYMENT_TYPES -> posting.employmentTypes = value.words().toArray(String[]::new);
            case PAY -> {
                posting.payText = value.text();
                posting.pay = value.pay();
                headline(posting, rates);
            }
        }
    }

    private static void headline(Posting posting, FxRates rates) {
        PostingMapping.headline(
                Headlines.of(
                        posting.pay,
                        posting.level,
                        posting.postedAt.atZone(ZoneOffset.UTC).toLocalDate(),
                        rates),
                posting);
    }
}
