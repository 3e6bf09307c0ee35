package dev.paygrade.normalise;

import dev.paygrade.employment.EmploymentTypeReading;
import dev.paygrade.level.LevelReading;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.PlaceReading;
import dev.paygrade.role.RoleReading;
import dev.paygrade.skill.SkillReading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A posting as read, each value with the words that prove it; what nothing says is null or empty.
 *
 * @param title as written, repaired, without surrounding white space
 * @param company likewise
 * @param pay every statement of pay, those of structured fields first
 * @param payText the short pay text as written
 * @param headline the one range to show, or null
 * @param plainText the description without its markup: the field that evidence of {@code description} points into
 * @param html the description as the source gave it, repaired but not yet safe to show: see {@link Description#clean}
 * @param posted when the ad says it was posted, or null
 * @param identity equal for sightings of one opening, or null when too little is known to tell
 * @param repaired texts that had to be mended, by field, as evidence counts in them
 */
public record Draft(
        String externalId,
        String title,
        @Nullable String company,
        @Nullable String url,
        @Nullable String applyUrl,
        @Nullable RoleReading role,
        @Nullable LevelReading level,
        List<PayRange> pay,
        @Nullable String payText,
        @Nullable Headline headline,
        PlaceReading place,
        List<String> countries,
        List<EmploymentTypeReading> employmentTypes,
        List<SkillReading> skills,
        Terms terms,
        String plainText,
        @Nullable String html,
        @Nullable Instant posted,
        @Nullable Instant validThrough,
        @Nullable String requisition,
        boolean featured,
        @Nullable String identity,
        List<String> repairs,
        Map<String, String> repaired) {
    public Draft {
        pay = List.copyOf(pay);
        countries = List.copyOf(countries);
        employmentTypes = List.copyOf(employmentTypes);
        skills = List.copyOf(skills);
        repairs = List.copyOf(repairs);
        repaired = Map.copyOf(repaired);
    }
}
