package dev.paygrade.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An ad as it is sent in; any field may be missing. */
public record AdJson(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String pay,
        @Nullable String employmentType,
        @Nullable String level,
        @Nullable String description,
        @Nullable String country,
        @Nullable String datePosted) {
    static final List<String> FIELDS = List.of(
            "title", "company", "location", "pay", "employmentType", "level", "description", "country", "datePosted");
}
