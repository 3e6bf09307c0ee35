package dev.paygrade.level;

import dev.paygrade.text.Evidence;
import dev.paygrade.text.TextWords;
import dev.paygrade.text.TrainingOffer;
import dev.paygrade.text.TrainingOffers;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the level of a posting, trusting the level that the board states before the title, and the title before the
 * description. What counts as a level is data in {@code taxonomy/levels.csv}. Immutable; never throws.
 */
public final class LevelReader {
    private final TitleLevels titles;
    private final TitleLevels stated;
    private final DescriptionLevels descriptions;
    private final ExperienceReader experience;
    private final TrainingOffers training = new TrainingOffers();

    public LevelReader() {
        this(new ExperienceReader());
    }

    /** Shares a reader of years with others that need one. */
    public LevelReader(ExperienceReader experience) {
        LevelWords words = LevelWords.load();
        ContextWords context = new ContextWords();
        this.titles = new TitleLevels(words.title(), context);
        this.stated = new TitleLevels(words.stated(), context);
        this.descriptions = new DescriptionLevels(words, titles, stated);
        this.experience = experience;
    }

    /**
     * The level and the words that say it; empty when nothing does. All texts are plain and repaired.
     *
     * @param stated value of a field for the level alone, such as {@code Mid-level / Intermediate} or {@code SE}
     */
    public Optional<LevelReading> read(@Nullable String stated, @Nullable String title, @Nullable String description) {
        TextWords words = description == null ? null : TextWords.of(description);
        return fromStated(stated)
                .or(() -> fromTitle(title))
                .or(() -> words == null
                        ? Optional.empty()
                        : fromDescription(words, () -> experience.read(words).orElse(null)));
    }

    /** The same with the years of experience that {@link ExperienceReader} has read in the description. */
    public Optional<LevelReading> read(
            @Nullable String stated, @Nullable String title, TextWords description, @Nullable Experience years) {
        return fromStated(stated).or(() -> fromTitle(title)).or(() -> fromDescription(description, () -> years));
    }

    private Optional<LevelReading> fromStated(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Level code = byCode(text.strip());
        if (code != null) {
            Evidence evidence = Evidence.of("level", text, 0, text.length(), LevelRule.STATED_LEVEL.id());
            return Optional.of(new LevelReading(code, evidence));
        }
        Found found = stated.find(text);
        if (found != null) {
            return Optional.of(reading("level", text, found, LevelRule.STATED_LEVEL));
        }
        return experience
                .readShort("level", text)
                .map(years -> ExperienceReader.reading(years, LevelRule.YEARS_STATED));
    }

    /** The codes of public salary surveys, alone in their field. */
    private static @Nullable Level byCode(String stated) {
        return switch (stated.toUpperCase(Locale.ROOT)) {
            case "EN", "I" -> Level.ENTRY;
            case "MI", "II" -> Level.MID;
            case "SE", "III", "IV", "V" -> Level.SENIOR;
            case "EX" -> Level.EXECUTIVE;
            default -> null;
        };
    }

    private Optional<LevelReading> fromTitle(@Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        Found found = titles.find(title);
        if (found != null) {
            return Optional.of(reading("title", title, found, found.rule()));
        }
        return experience
                .readShort("title", title)
                .map(years -> ExperienceReader.reading(years, LevelRule.YEARS_STATED));
    }

    private Optional<LevelReading> fromDescription(TextWords text, Supplier<@Nullable Experience> experience) {
        String description = text.text();
        Found found = descriptions.find(text);
        if (found != null) {
            return Optional.of(reading("description", description, found, found.rule()));
        }
        TrainingOffer offer = training.find(text);
        if (offer != null) {
            Found words = new Found(Level.ENTRY, offer.start(), offer.end(), LevelRule.DESCRIPTION_WORDS);
            return Optional.of(reading("description", description, words, words.rule()));
        }
        return Optional.ofNullable(experience.get())
                .map(years -> ExperienceReader.reading(years, LevelRule.YEARS_OF_EXPERIENCE));
    }

    private static LevelReading reading(String field, String text, Found found, LevelRule rule) {
        return new LevelReading(found.level(), Evidence.of(field, text, found.start(), found.end(), rule.id()));
    }
}
