package dev.paygrade.source.catalog;

import dev.paygrade.source.SourceSpec;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the sources file. A bad entry is named and left out; the others work. */
public final class SourcesFile {

    /**
     * What a file holds.
     *
     * @param sources entries that are right, in order
     * @param faults everything that is wrong with the others
     */
    public record Loaded(List<SourceSpec> sources, List<Fault> faults) {
        public Loaded {
            sources = List.copyOf(sources);
            faults = List.copyOf(faults);
        }
    }

    private final Boards boards;

    private SourcesFile(Boards boards) {
        this.boards = boards;
    }

    /**
     * Reads the text of a file.
     *
     * @param fileName as faults should name it
     * @throws UnparsableSourcesException if it is no YAML, or something else than a list of sources
     */
    public static Loaded read(String fileName, String yaml) throws UnparsableSourcesException {
        return read(Boards.create(), fileName, yaml);
    }

    /** The same with boards that exist already. */
    public static Loaded read(Boards boards, String fileName, String yaml) throws UnparsableSourcesException {
        return new SourcesFile(boards).readFile(fileName, yaml);
    }

    /**
     * Reads one entry that comes from elsewhere than a file, by the same rules.
     *
     * @param origin as faults should name where it comes from
     * @param entry keys with texts, numbers, truth values, or further such maps
     */
    public static Loaded readEntry(Boards boards, String origin, Map<String, ?> entry) {
        SourceEntry read = new SourceEntry(boards, origin, EntryNodes.of(entry));
        SourceSpec source = read.source();
        return new Loaded(source == null ? List.of() : List.of(source), read.faults());
    }

    private Loaded readFile(String fileName, String yaml) throws UnparsableSourcesException {
        List<SourceSpec> sources = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Node entry : entries(fileName, yaml)) {
            SourceEntry read = new SourceEntry(boards, fileName, entry);
            SourceSpec source = read.source();
            String id = read.id();
            Integer before = id == null ? null : lines.putIfAbsent(id, read.line());
            if (before != null) {
                String message = "the id is taken already, by the entry in line " + before;
                faults.add(new Fault(fileName, read.line(), id, "id", message));
            } else if (source != null) {
                sources.add(source);
            }
            faults.addAll(read.faults());
        }
        return new Loaded(sources, faults);
    }

    private static List<Node> entries(String fileName, String yaml) throws UnparsableSourcesException {
        List<Node> entries = new ArrayList<>();
        try {
            Yaml parser = new Yaml(new SafeConstructor(new LoaderOptions()));
            for (Node document : parser.composeAll(new StringReader(yaml))) {
                if (document instanceof SequenceNode list) {
                    entries.addAll(list.getValue());
                } else if (!isEmpty(document)) {
                    String problem = "expected a list of sources, each beginning with '- id: …', found "
                            + (document instanceof MappingNode ? "a single mapping" : "a single value");
                    throw new UnparsableSourcesException(fileName, SourceEntry.line(document), problem);
                }
            }
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String problem = e.getProblem() == null ? "no YAML" : e.getProblem();
            throw new UnparsableSourcesException(fileName, mark == null ? 1 : mark.getLine() + 1, problem);
        } catch (YAMLException e) {
            throw new UnparsableSourcesException(fileName, 1, e.getMessage() == null ? "no YAML" : e.getMessage());
        }
        return entries;
    }

    private static boolean isEmpty(Node document) {
        return document instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
