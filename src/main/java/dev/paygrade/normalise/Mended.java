package dev.paygrade.normalise;

import dev.paygrade.text.Repaired;
import dev.paygrade.text.TextRepair;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends the texts of one ad and remembers what was mended. */
final class Mended {
    private final Set<String> repairs = new LinkedHashSet<>();
    private final Map<String, String> repaired = new LinkedHashMap<>();

    /** A short field: mended, on one line, entities decoded. */
    String line(String field, String raw) {
        String mended = part(raw);
        if (!mended.equals(raw.strip())) {
            repaired.put(field, mended);
        }
        return mended;
    }

    @Nullable
    String optional(String field, @Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String line = line(field, raw);
        return line.isEmpty() ? null : line;
    }

    /** One of several values of a field. */
    String part(String raw) {
        String decoded = TextRepair.decodeEntities(mend(raw));
        StringBuilder line = new StringBuilder(decoded.length());
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        return line.toString().strip();
    }

    /** A long field: mended, its lines and markup kept. */
    String text(String raw) {
        return mend(raw);
    }

    /** Remembers the text that evidence counts in, where that is not what came in. */
    void read(String field, @Nullable String raw, String text) {
        if (raw != null && !text.equals(raw)) {
            repaired.put(field, text);
        }
    }

    private String mend(String raw) {
        Repaired result = TextRepair.repair(raw);
        repairs.addAll(result.repairs());
        return result.text();
    }

    /** Texts that had to be mended, by field. */
    Map<String, String> repaired() {
        return repaired;
    }

    List<String> repairs() {
        return List.copyOf(repairs);
    }
}
