package dev.paygrade.source.catalog;

import dev.paygrade.source.SourceSpec;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One entry of the sources file, and what is wrong with it. */
final class SourceEntry {

    private static final Set<String> KEYS = Set.of("id", "kind", "url", "every", "enabled", "company");
    private static final Duration USUAL = Duration.ofHours(1);
    private static final int LONGEST_ID = 64;
    private static final int DEEPEST = 4;

    private record Value(String text, int line) {}

    private final Boards boards;
    private final String file;
    private final int line;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable String id;
    private final @Nullable SourceSpec source;

    SourceEntry(Boards boards, String file, Node node) {
        this.boards = boards;
        this.file = file;
        this.line = line(node);
        this.id = idOf(node);
        if (node instanceof MappingNode mapping) {
            flatten("", mapping, 0);
            this.source = read();
        } else {
            fault(line, null, "expected a mapping with id, kind and url");
            this.source = null;
        }
    }

    /** The source; null if there is any fault. */
    @Nullable
    SourceSpec source() {
        return faults.isEmpty() ? source : null;
    }

    @Nullable
    String id() {
        return id;
    }

    int line() {
        return line;
    }

    List<Fault> faults() {
        return faults;
    }

    private static @Nullable String idOf(Node node) {
        for (NodeTuple pair : node instanceof MappingNode mapping ? mapping.getValue() : List.<NodeTuple>of()) {
            boolean named = pair.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("id");
            if (named
                    && pair.getValueNode() instanceof ScalarNode id
                    && !id.getValue().isBlank()) {
                return id.getValue().strip();
            }
        }
        return null;
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private @Nullable SourceSpec read() {
        if (id == null) {
            fault(line, "id", "the entry has no id");
        } else if (!isId(id)) {
            fault(
                    lineOf("id"),
                    "id",
                    "'" + id + "' is no id: lower case letters, digits and '-', at most " + LONGEST_ID);
        }
        String kind = kind();
        URI url = url();
        Duration every = every();
        boolean enabled = enabled();
        Map<String, String> settings = settings(kind);
        if (id == null || kind == null || url == null) {
            return null;
        }
        return new SourceSpec(id, kind, url, every, enabled, text("company"), settings);
    }

    private @Nullable String kind() {
        String kind = text("kind");
        if (kind == null) {
            fault(line, "kind", "the entry has no kind");
        } else if (!boards.kinds().contains(kind)) {
            fault(lineOf("kind"), "kind", "there is no kind '" + kind + "'" + Nearest.hint(kind, boards.kinds()));
            return null;
        }
        return kind;
    }

    private @Nullable URI url() {
        String text = text("url");
        if (text == null) {
            fault(line, "url", "the entry has no url");
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
            fault(lineOf("url"), "url", "'" + text + "' is no address of the form https://host/path");
        } catch (URISyntaxException e) {
            fault(lineOf("url"), "url", "'" + text + "' is no address: " + e.getReason());
        }
        return null;
    }

    private Duration every() {
        String text = text("every");
        if (text == null) {
            return USUAL;
        }
        Duration every = Interval.parse(text);
        if (every == null) {
            fault(lineOf("every"), "every", "'" + text + "' is no interval: write 15m, 1h, 2d or PT1H");
        } else if (!Interval.isWithinBounds(every)) {
            fault(lineOf("every"), "every", "'" + text + "' is out of bounds: from 1m to 30d");
        }
        return every == null ? USUAL : every;
    }

    private boolean enabled() {
        String text = text("enabled");
        return switch (text == null ? "true" : text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> {
                fault(lineOf("enabled"), "enabled", "'" + text + "' is neither true nor false");
                yield false;
            }
        };
    }

    private Map<String, String> settings(@Nullable String kind) {
        Set<String> known =
                kind == null ? Set.of() : boards.of(kind).map(b -> b.settings()).orElse(Set.of());
        Map<String, String> settings = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (KEYS.contains(key)) {
                return;
            }
            String group = key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.')) + ".*";
            if (known.contains(key) || known.contains(group)) {
                settings.put(key, value.text());
            } else if (kind != null) {
                List<String> right = new ArrayList<>(KEYS);
                right.addAll(known);
                fault(value.line(), key, "there is no key '" + key + "'" + Nearest.hint(key, right));
            }
        });
        return settings;
    }

    private void flatten(String prefix, MappingNode mapping, int depth) {
        for (NodeTuple pair : mapping.getValue()) {
            String key = pair.getKeyNode() instanceof ScalarNode name ? prefix + name.getValue() : prefix + "?";
            int at = line(pair.getKeyNode());
            switch (pair.getValueNode()) {
                case ScalarNode scalar -> put(key, scalar, at);
                case MappingNode inner when depth < DEEPEST -> flatten(key + ".", inner, depth + 1);
                default -> fault(at, key, "'" + key + "' has to be a single value");
            }
        }
    }

    private void put(String key, ScalarNode scalar, int at) {
        boolean empty = scalar.getTag().equals(Tag.NULL);
        Value before = values.get(key);
        if (before != null) {
            fault(at, key, "the key '" + key + "' stands in line " + before.line() + " already");
        } else if (!empty) {
            values.put(key, new Value(scalar.getValue().strip(), at));
        }
    }

    private void fault(int at, @Nullable String field, String message) {
        faults.add(new Fault(file, at, id, field, message));
    }

    private @Nullable String text(String key) {
        Value value = values.get(key);
        return value == null || value.text().isEmpty() ? null : value.text();
    }

    private int lineOf(String key) {
        Value value = values.get(key);
        return value == null ? line : value.line();
    }

    private static boolean isId(String id) {
        boolean plain = id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        return plain && id.length() <= LONGEST_ID && !id.startsWith("-") && !id.endsWith("-");
    }
}
