package dev.paygrade.source.catalog;

import dev.paygrade.source.SourceSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sources that ship with the application, in groups that are off until somebody switches them on: the files of
 * {@code deploy/sources}, which the build puts on the class path. A group's file is read when its sources are first
 * asked for.
 */
public final class ReadySources {

    private static final String FOLDER = "/ready-sources/";
    static final String INDEX = "groups.csv";

    /**
     * Sources that are switched on together.
     *
     * @param name as settings name it: lower case letters, digits and {@code -}
     * @param title for people
     * @param entries what to read, in the order of their ids
     */
    public record Group(String name, String title, List<SourceSpec> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    private final Boards boards;
    private final Map<String, String> titles;
    private final Map<String, Group> read = new ConcurrentHashMap<>();

    private ReadySources(Boards boards, Map<String, String> titles) {
        this.boards = boards;
        this.titles = titles;
    }

    public static ReadySources create(Boards boards) {
        Map<String, String> titles = new LinkedHashMap<>();
        text(INDEX)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", 2))
                .forEach(cells -> titles.put(cells[0], cells[1]));
        return new ReadySources(boards, titles);
    }

    /** The names of the groups, in the order in which people are shown them. */
    public Set<String> names() {
        return Collections.unmodifiableSet(titles.keySet());
    }

    /** Every group, in the same order. */
    public List<Group> groups() {
        return titles.keySet().stream().map(this::group).toList();
    }

    /**
     * A group with its sources.
     *
     * @throws IllegalArgumentException if there is no such group; its message names those there are
     */
    public Group group(String name) {
        String title = titles.get(name);
        if (title == null) {
            throw new IllegalArgumentException(noSuchGroup(name));
        }
        return read.computeIfAbsent(name, n -> new Group(n, title, entries(n + ".yaml")));
    }

    /** What to say to somebody who asks for a group that does not exist. */
    public String noSuchGroup(String name) {
        return "there is no group '" + name + "' among " + String.join(", ", names()) + Nearest.hint(name, names());
    }

    /** A fault of a shipped file is a fault of the build: nothing is left out in silence. */
    private List<SourceSpec> entries(String file) {
        try {
            SourcesFile.Loaded loaded = SourcesFile.read(boards, file, text(file));
            if (!loaded.faults().isEmpty()) {
                throw new IllegalStateException(loaded.faults().getFirst().toString());
            }
            return loaded.sources();
        } catch (UnparsableSourcesException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = ReadySources.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
