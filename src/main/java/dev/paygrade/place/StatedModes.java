package dev.paygrade.place;

import dev.paygrade.text.Evidence;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of boards' own fields for the work mode that are no words of a language. */
final class StatedModes {
    private static final Map<String, WorkMode> VALUES = Map.ofEntries(
            Map.entry("r", WorkMode.REMOTE),
            Map.entry("h", WorkMode.HYBRID),
            Map.entry("telecommute", WorkMode.REMOTE),
            Map.entry("fully_remote", WorkMode.REMOTE),
            Map.entry("remote_only", WorkMode.REMOTE),
            Map.entry("temporarily_remote", WorkMode.HYBRID),
            Map.entry("on_site", WorkMode.ONSITE),
            Map.entry("no_remote", WorkMode.ONSITE),
            Map.entry("office", WorkMode.ONSITE),
            // the remote ratio of public salary data, in percent
            Map.entry("100", WorkMode.REMOTE),
            Map.entry("50", WorkMode.HYBRID),
            Map.entry("0", WorkMode.ONSITE));

    private StatedModes() {}

    static @Nullable WorkModeReading read(String value) {
        WorkMode mode = VALUES.get(value.strip().toLowerCase(Locale.ROOT));
        return mode == null
                ? null
                : new WorkModeReading(
                        mode, Evidence.of("workMode", value, 0, value.length(), PlaceRule.STATED_MODE.id()));
    }
}
