package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Field;
import dev.paygrade.text.Evidence;
import dev.paygrade.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a position may be done: places, work mode and eligibility. Each is taken from the most trusted field that
 * says anything: a field of the board for it, the place field, the title, the description.
 *
 * <p>A country or world region beside "remote" says from where one may work and is eligibility ({@code Remote -
 * Germany}: no place, eligible DE). A city or state stays a place ({@code Berlin, Germany (Remote)}: place Berlin,
 * eligibility unknown); a state beside "remote" is both, as eligibility knows only countries.
 *
 * <p>Immutable and thread-safe; one instance serves all. Never throws, in time linear in the text.
 */
public final class PlaceReader {
    private static final int LONGEST_FIELD = 8_000;

    private final Gazetteer gazetteer = new Gazetteer();
    private final PlaceWords words = new PlaceWords();
    private final CueFinder cueFinder;
    private final NameFinder nameFinder = new NameFinder(gazetteer, words);
    private final AddressReader fieldAddresses = new AddressReader(words, true);
    private final AddressReader textAddresses = new AddressReader(words, false);
    private final TitleFilter titleFilter = new TitleFilter(words);
    private final TitleModes titleModes;
    private final DescriptionReader descriptions;
    private final TimeZoneFinder timeZones = new TimeZoneFinder();

    public PlaceReader() {
        ModePhrases phrases = new ModePhrases();
        SentenceWords sentences = new SentenceWords();
        cueFinder = new CueFinder(phrases, words);
        titleModes = new TitleModes(phrases, words, sentences);
        StatementReader statements = new StatementReader(
                words,
                sentences,
                nameFinder,
                cueFinder,
                textAddresses,
                fieldAddresses,
                timeZones,
                new Residents(nameFinder, words, sentences, gazetteer));
        StaffGroups staff = new StaffGroups(words);
        ModeClues clues = new ModeClues(phrases.classes());
        descriptions = new DescriptionReader(
                phrases,
                new ModeContext(phrases, words, sentences),
                new ClauseModes(phrases, clues, words, sentences, staff),
                staff,
                statements,
                new PlaceBesideMode(words, nameFinder, textAddresses),
                new PlaceLine(words, nameFinder, cueFinder, fieldAddresses, timeZones),
                new Workplaces(words, sentences, nameFinder, textAddresses),
                new WeighedModes(new ModeWords(phrases, clues)));
    }

    /** Reads an ad. */
    public PlaceReading read(PlaceText text) {
        return read(text, TextWords.of(text.description() == null ? "" : text.description()));
    }

    /** The same with the description cut into words already. */
    public PlaceReading read(PlaceText text, TextWords words) {
        String hint = hint(text.country());
        Finding location = field("location", text.location(), hint);
        Finding title = title(text.title() == null ? "" : text.title(), hint);
        boolean placed = !location.addresses().isEmpty() || title.namesTown();
        WorkModeReading above = mode(text.statedMode(), location, title);
        DescriptionFinding description = descriptions.read(
                words, hint, placed, title.tokens(), above != null && above.mode() == WorkMode.REMOTE);
        WorkModeReading mode = above == null || deniesTitle(above, title, description) ? description.mode() : above;
        boolean remote = mode != null && mode.mode() == WorkMode.REMOTE;
        Draft draft = new Draft(gazetteer);
        if (text.statedEligibility() != null) {
            Finding stated = field("eligibility", text.statedEligibility(), null);
            draft.addAll(stated, true, null, PlaceRule.STATED_ELIGIBILITY);
        }
        boolean eligibilityStated = draft.hasEligibility();
        draft.addAll(location, remote, PlaceRule.ADDRESS, PlaceRule.REMOTE_FROM);
        if (!draft.hasPlace() && (eligibilityStated || !draft.hasEligibility()) && !description.firm()) {
            boolean vague = !remote || description.namesCountry();
            draft.addAll(
                    vague ? title.withoutWorldRegions() : title, remote, PlaceRule.TITLE_PLACE, PlaceRule.REMOTE_FROM);
        }
        description.addTo(draft, remote);
        addCountry(draft, hint, text.country(), remote);
        if (remote && !draft.hasPlace() && !draft.hasEligibility()) {
            addWorld(draft, location, title, description);
        }
        addTimeZone(draft, location, title, remote ? description : null);
        return draft.reading(mode);
    }

    /**
     * The countries where the work may be done as far as stated, from places and eligibility together, in order of
     * appearance: ISO 3166 alpha-2. World regions are not written out; see {@link Countries#members}.
     */
    public static List<String> countries(PlaceReading reading) {
        List<String> countries = new ArrayList<>();
        Evidence eligible = reading.eligibility().evidence();
        boolean added = eligible == null;
        for (int i = 0; i < reading.places().size(); i++) {
            Evidence place = reading.evidence().get(i);
            if (!added
                    && eligible != null
                    && place.field().equals(eligible.field())
                    && eligible.start() <= place.start()) {
                addNew(countries, reading.eligibility().countries());
                added = true;
            }
            String country = reading.places().get(i).country();
            if (country != null) {
                addNew(countries, List.of(country));
            }
        }
        addNew(countries, reading.eligibility().countries());
        return List.copyOf(countries);
    }

    private static void addNew(List<String> list, List<String> more) {
        for (String one : more) {
            if (!list.contains(one)) {
                list.add(one);
            }
        }
    }

    private Finding field(String name, String text, @Nullable String hint) {
        Tokens tokens = Tokens.of(shorten(text));
        List<Cue> cues = cueFinder.find(tokens, Field.LOCATION);
        List<Mention> mentions = nameFinder.find(tokens, 0, tokens.count, true, cues);
        timeZones.drop(tokens, mentions);
        return new Finding(name, tokens, cues, fieldAddresses.read(tokens, mentions, cues, hint));
    }

    private Finding title(String text, @Nullable String hint) {
        Tokens tokens = Tokens.of(shorten(text));
        List<Cue> cues = cueFinder.find(tokens, Field.TITLE);
        List<Mention> mentions = nameFinder.find(tokens, 0, tokens.count, false, cues);
        titleFilter.addClosing(tokens, mentions, nameFinder);
        titleModes.dropThings(tokens, cues, mentions);
        timeZones.drop(tokens, mentions);
        List<Mention> kept = titleFilter.keep(tokens, mentions, cues);
        return new Finding("title", tokens, cues, textAddresses.read(tokens, kept, cues, hint));
    }

    /** Place fields and titles are short; what is longer is somebody's mistake and only its beginning is read. */
    private static String shorten(String text) {
        if (text.length() <= LONGEST_FIELD) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_FIELD - 1)) ? LONGEST_FIELD - 1 : LONGEST_FIELD;
        return text.substring(0, end);
    }

    private @Nullable WorkModeReading mode(@Nullable String statedMode, Finding location, Finding title) {
        if (statedMode != null) {
            WorkModeReading stated = StatedModes.read(statedMode);
            if (stated == null) {
                Finding field = field("workMode", statedMode, null);
                stated = widest(field, PlaceRule.STATED_MODE);
            }
            if (stated != null) {
                return stated;
            }
        }
        WorkModeReading mode = widest(location, PlaceRule.LOCATION_MODE);
        return mode == null ? widest(title, PlaceRule.TITLE_MODE) : mode;
    }

    /** The title's remote may be a product's ({@code Remote Patient Monitoring}); a sentence that denies it is not. */
    private static boolean deniesTitle(WorkModeReading above, Finding title, DescriptionFinding description) {
        WorkModeReading below = description.mode();
        Cue cue = CueFinder.widest(title.cues());
        return description.denied()
                && above.evidence().rule().equals(PlaceRule.TITLE_MODE.id())
                && cue != null
                && cue.to() < title.tokens().count
                && title.tokens().before[cue.to()] == Tokens.SPACE
                && below != null
                && below.mode() == WorkMode.ONSITE;
    }

    private static @Nullable WorkModeReading widest(Finding finding, PlaceRule rule) {
        Cue cue = CueFinder.widest(finding.cues());
        return cue == null ? null : new WorkModeReading(cue.mode(), finding.quote(cue.from(), cue.to(), rule));
    }

    private @Nullable String hint(@Nullable String country) {
        if (country == null) {
            return null;
        }
        String code = country.strip();
        if (Countries.name(code) != null) {
            return code;
        }
        for (Address address : field("country", country, null).addresses()) {
            if (address.best.code() != null) {
                return address.best.code();
            }
        }
        return null;
    }

    private static void addCountry(Draft draft, @Nullable String code, @Nullable String stated, boolean remote) {
        if (code == null || stated == null || draft.hasPlace() || draft.hasEligibility()) {
            return;
        }
        Evidence proof = Evidence.of("country", stated, 0, stated.length(), PlaceRule.STATED_COUNTRY.id());
        if (remote) {
            draft.addEligible(code, proof);
        } else {
            draft.add(new Place(null, null, code), proof);
        }
    }

    /** {@code Anywhere}, where nothing else says where. */
    private void addWorld(Draft draft, Finding location, Finding title, DescriptionFinding description) {
        for (Finding field : List.of(location, title)) {
            for (Cue cue : field.cues()) {
                if (cue.mode() == WorkMode.REMOTE && words.anywhere(field.tokens(), cue)) {
                    draft.addWorld(field.quote(cue.from(), cue.to(), PlaceRule.REMOTE_FROM));
                    return;
                }
            }
        }
        Cue world = description.world();
        if (world != null) {
            draft.addWorld(description.finding().quote(world.from(), world.to(), PlaceRule.ELIGIBILITY_STATEMENT));
        }
    }

    private void addTimeZone(Draft draft, Finding location, Finding title, @Nullable DescriptionFinding description) {
        boolean found = timeZones.find(location, true, draft) || timeZones.find(title, true, draft);
        if (!found && description != null) {
            timeZones.find(description.finding(), false, draft);
        }
    }
}
