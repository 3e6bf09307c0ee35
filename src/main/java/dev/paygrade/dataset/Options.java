package dev.paygrade.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param store false for a dry run
 * @param again begin with the first row, whatever was done before
 * @param mapping fields that the person has chosen
 * @param source identifier of the source, or null for one made of the file's name
 * @param rejects where rejected rows go, or null for the default
 */
record Options(
        List<Path> files,
        boolean store,
        boolean again,
        Map<Field, String> mapping,
        @Nullable String source,
        @Nullable Path rejects) {
    static final String USAGE = """
            Usage: ./paygrade import [options] FILE…
            Reads postings from .jsonl, .ndjson or .csv files, each also as .gz. Without --store it only shows
            which field says what, one posting as it is read, and the counts.
              --store             store them; a run that was broken off goes on where it stopped
              --again             begin with the first row, though the file was imported before
              --map OURS=THEIRS,… which field says what, nested ones dotted: title=job_title,company=org.name
                                  (title= leaves it out)
              --source ID         identifier of the source; made of the file's name otherwise
              --rejects PATH      where rejected rows go; FILE.rejects.jsonl in this folder otherwise""";

    private static final Pattern SOURCE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    /**
     * Reads a command line.
     *
     * @param folder that relative paths begin in
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Options parse(List<String> arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        Map<Field, String> mapping = new EnumMap<>(Field.class);
        boolean store = false;
        boolean again = false;
        String source = null;
        Path rejects = null;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--store" -> store = true;
                case "--again" -> again = true;
                case "--map" -> map(value(word, words), mapping);
                case "--source" -> source = value(word, words);
                case "--rejects" -> rejects = folder.resolve(value(word, words));
                default -> {
                    if (word.startsWith("-")) {
                        throw new IllegalArgumentException("there is no option " + word);
                    }
                    files.add(folder.resolve(word));
                }
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file is named");
        }
        if (files.size() > 1 && (source != null || rejects != null)) {
            throw new IllegalArgumentException("--source and --rejects are for one file at a time");
        }
        if (source != null && !SOURCE_ID.matcher(source).matches()) {
            throw new IllegalArgumentException("'" + source + "' is no identifier: lower case letters, digits and -");
        }
        return new Options(List.copyOf(files), store, again, mapping, source, rejects);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return words.next();
    }

    private static void map(String pairs, Map<Field, String> mapping) {
        for (String pair : pairs.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("--map wants OURS=THEIRS, not '" + pair + "'");
            }
            String label = pair.substring(0, equals).strip();
            Field field = Field.of(label)
                    .orElseThrow(() ->
                            new IllegalArgumentException("postings have no field '" + label + "'; they have: "
                                    + String.join(
                                            ", ",
                                            java.util.Arrays.stream(Field.values())
                                                    .map(Field::label)
                                                    .toList())));
            mapping.put(field, pair.substring(equals + 1).strip());
        }
    }

    /** The source that a file becomes. */
    String sourceOf(Path file) {
        if (source != null) {
            return source;
        }
        String id = DataFile.stem(file).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "import" : id.length() <= 63 ? id : id.substring(0, 63);
    }
}
