package dev.paygrade.web;

import dev.paygrade.source.RawPosting;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ad as somebody typed or pasted it; what is not there is an empty text. */
public record PastedAd(
        String title, String location, String pay, String level, String employmentType, String description) {
    /** Longest text of a field, in characters: far more than any ad, and little work. */
    static final int LONGEST = 100_000;

    private static final int LONGEST_TITLE = 120;
    static final PastedAd EMPTY = new PastedAd("", "", "", "", "", "");

    static PastedAd of(MultivaluedMap<String, String> form) {
        return new PastedAd(
                text(form, "title"),
                text(form, "location"),
                text(form, "pay"),
                text(form, "level"),
                text(form, "employmentType"),
                text(form, "description"));
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        @Nullable String text = form.getFirst(field);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    boolean isEmpty() {
        return texts().values().stream().allMatch(String::isEmpty);
    }

    /** Whether any of the fields was used that boards have of their own. */
    public boolean more() {
        return !(location + pay + level + employmentType).isEmpty();
    }

    /** The fields in the order of the form. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", title);
        texts.put("location", location);
        texts.put("pay", pay);
        texts.put("level", level);
        texts.put("employmentType", employmentType);
        texts.put("description", description);
        return texts;
    }

    /** Whoever pastes an ad as a whole pastes its title as the first line. */
    PastedAd titled() {
        int end = description.indexOf('\n');
        String first = end < 0 ? "" : description.substring(0, end).strip();
        boolean whole = title.isEmpty() && !first.isEmpty() && first.length() <= LONGEST_TITLE && !first.contains("<");
        return whole
                ? new PastedAd(
                        first,
                        location,
                        pay,
                        level,
                        employmentType,
                        description.substring(end).strip())
                : this;
    }

    RawPosting raw() {
        return RawPosting.builder("pasted", title)
                .locations(location.isEmpty() ? null : List.of(location))
                .pay(orNull(pay))
                .level(orNull(level))
                .employmentType(orNull(employmentType))
                .description(orNull(description))
                .build();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
