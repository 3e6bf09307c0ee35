package dev.paygrade.source.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** An entry that is no YAML text, in the form that YAML texts are parsed into. */
final class EntryNodes {
    private EntryNodes() {}

    static Node of(@Nullable Object value) {
        return switch (value) {
            case null -> scalar(Tag.NULL, "");
            case Map<?, ?> map -> {
                List<NodeTuple> pairs = new ArrayList<>();
                map.forEach((key, inner) -> pairs.add(new NodeTuple(scalar(Tag.STR, String.valueOf(key)), of(inner))));
                yield new MappingNode(Tag.MAP, pairs, FlowStyle.BLOCK);
            }
            case Collection<?> list ->
                new SequenceNode(Tag.SEQ, list.stream().map(EntryNodes::of).toList(), FlowStyle.BLOCK);
            default -> scalar(Tag.STR, value.toString());
        };
    }

    private static ScalarNode scalar(Tag tag, String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }
}
