package dev.paygrade.place;

import dev.paygrade.wording.Lesson;
import dev.paygrade.wording.WordsAround;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What labelled descriptions teach {@link WeighedModes} and {@link WeighedPlaces}. */
public final class PlaceLessons {
    private final PlaceWords words = new PlaceWords();
    private final NameFinder names = new NameFinder(new Gazetteer(), words);
    private final AddressReader addresses = new AddressReader(words, false);
    private final ModePhrases phrases = new ModePhrases();
    private final ModeWords modeWords = new ModeWords(phrases, new ModeClues(phrases.classes()));
    private final ModeContext context = new ModeContext(phrases, words, new SentenceWords());

    private final List<Lesson> modes = new ArrayList<>();
    private final List<Lesson> places = new ArrayList<>();

    /**
     * Reads one labelled description.
     *
     * @param mode the name of the mode, or something else if it has none
     * @param countries ISO 3166 alpha-2 of all where the work may be done
     */
    public void read(String title, String description, String mode, List<String> countries) {
        char[] text = description.toCharArray();
        Tokens tokens = Tokens.of(description);
        mode(Tokens.of(title), tokens, text, mode);
        places(tokens, text, mode, countries);
    }

    public List<Lesson> modes() {
        return modes;
    }

    public List<Lesson> places() {
        return places;
    }

    private void mode(Tokens title, Tokens tokens, char[] text, String mode) {
        Noting told = new Noting();
        int end = context.end(tokens);
        WeighedModes.tell(modeWords, tokens, end, modeWords.anchors(tokens, end), title, text, told);
        modes.add(new Lesson(
                told.words().stream().distinct().toList(),
                Stream.of(WorkMode.values()).map(one -> one.name().equals(mode)).toList()));
    }

    private static final class Noting extends Lesson.Notes implements ModeWords.Sink {
        @Override
        public void at(int from, int to) {
            // all words of a text are one lesson
        }
    }

    private void places(Tokens tokens, char[] text, String mode, List<String> countries) {
        WorkMode how = Stream.of(WorkMode.values())
                .filter(one -> one.name().equals(mode))
                .findAny()
                .orElse(null);
        List<Address> named = addresses.read(tokens, names.findNamed(tokens, 0, tokens.count), List.of(), null);
        WordsAround around = new WordsAround(text, text.length);
        int many = WeighedPlaces.countries(named).size();
        Set<String> seen = new HashSet<>();
        for (Address address : named) {
            String code = address.best.code();
            if (code != null && !address.excluded) {
                Lesson.Notes notes = new Lesson.Notes();
                WeighedPlaces.tell(tokens, around, address, many, seen, how, notes);
                places.add(new Lesson(notes.words(), List.of(countries.contains(code))));
            }
        }
    }
}
