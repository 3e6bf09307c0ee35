package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.page.Amounts;
import dev.paygrade.source.page.JsonText;
import dev.paygrade.source.page.Slugs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a value is picked from an item of an answer. Every pick gives texts: none, one or several. */
sealed interface Pick {

    /** The texts that this picks from an item, without blanks. */
    List<String> from(JsonNode item, Variables variables);

    /** The first text; null without any. */
    default @Nullable String first(JsonNode item, Variables variables) {
        List<String> texts = from(item, variables);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** What stands at a path such as {@code /location/name}; {@code *} stands for each element of a list. */
    record At(Path path) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            List<String> texts = new ArrayList<>();
            for (JsonNode node : path.nodes(item)) {
                for (JsonNode each : JsonText.list(node)) {
                    // an XML element with attributes keeps its text under '#'
                    String text = JsonText.of(each.isObject() ? each.get("#") : each);
                    if (text != null) {
                        texts.add(text);
                    }
                }
            }
            return texts;
        }
    }

    /** The first alternative that gives anything. */
    record First(List<Pick> alternatives) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            for (Pick alternative : alternatives) {
                List<String> texts = alternative.from(item, variables);
                if (!texts.isEmpty()) {
                    return texts;
                }
            }
            return List.of();
        }
    }

    /** Everything that any of several picks give, without repeats. */
    record All(List<Pick> parts) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            Set<String> texts = new LinkedHashSet<>();
            parts.forEach(part -> texts.addAll(part.from(item, variables)));
            return List.copyOf(texts);
        }
    }

    /** Several texts as one, repeats left out: city, state and country, or the sections of a description. */
    record Joined(List<Pick> parts, String separator) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            List<String> texts = new All(parts).from(item, variables);
            return texts.isEmpty() ? List.of() : List.of(String.join(separator, texts));
        }
    }

    /** A pick applied to each node at a path. */
    record Each(Path path, Pick pick) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            List<String> texts = new ArrayList<>();
            for (JsonNode node : path.nodes(item)) {
                for (JsonNode each : JsonText.list(node)) {
                    texts.addAll(pick.from(each, variables));
                }
            }
            return texts;
        }
    }

    /** A text with paths and variables in braces; nothing if one of them is missing. */
    record Text(Template template) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            String text = template.fill(item, variables);
            return text == null || text.isBlank() ? List.of() : List.of(text);
        }
    }

    /** A pick that holds only where the item says so. */
    record Given(Condition condition, Pick then) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            return condition.holds(item) ? then.from(item, variables) : List.of();
        }
    }

    /** HTML that the system escapes once more. */
    record Unescaped(Pick inner) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            return inner.from(item, variables).stream().map(JsonText::unescaped).toList();
        }
    }

    /** A name as an address spells it ({@code acme-robotics}), as people write it. */
    record Spelled(Pick inner) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            return inner.from(item, variables).stream().map(Slugs::spell).toList();
        }
    }

    /** An amount given in hundredths, in whole units. */
    record Cents(Pick inner) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            List<String> texts = new ArrayList<>();
            for (String text : inner.from(item, variables)) {
                BigDecimal amount = Amounts.of(text);
                if (amount != null) {
                    texts.add(amount.movePointLeft(2).toPlainString());
                }
            }
            return texts;
        }
    }

    /** Texts without those that end in words by which a system says nothing ({@code 3 Locations}). */
    record Without(String ending, Pick inner) implements Pick {
        @Override
        public List<String> from(JsonNode item, Variables variables) {
            String lower = ending.toLowerCase(Locale.ROOT);
            return inner.from(item, variables).stream()
                    .filter(text -> !text.toLowerCase(Locale.ROOT).endsWith(lower))
                    .toList();
        }
    }

    /** What stands before the first, behind the first or behind the last occurrence of a separator. */
    record Cut(Side side, String separator, Pick inner) implements Pick {

        /** Which part is kept. */
        enum Side {
            BEFORE,
            AFTER,
            AFTERLAST
        }

        @Override
        public List<String> from(JsonNode item, Variables variables) {
            List<String> texts = new ArrayList<>();
            for (String text : inner.from(item, variables)) {
                int at = side == Side.AFTERLAST ? text.lastIndexOf(separator) : text.indexOf(separator);
                String part = at < 0
                        ? ""
                        : side == Side.BEFORE ? text.substring(0, at) : text.substring(at + separator.length());
                if (!part.isBlank()) {
                    texts.add(part.strip());
                }
            }
            return texts;
        }
    }
}
