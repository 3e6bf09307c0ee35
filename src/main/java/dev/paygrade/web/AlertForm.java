package dev.paygrade.web;

import dev.paygrade.alert.Frequency;
import dev.paygrade.alert.MailService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that saves a search.
 *
 * @param filters the search in words; empty for every posting
 * @param hidden its parameters, to be sent along
 * @param email as typed before, or empty
 * @param problem with what was sent, or null
 * @param search address of the listing that shows it
 * @param feed address of its feed
 */
public record AlertForm(
        List<String> filters,
        List<Map.Entry<String, String>> hidden,
        String email,
        Frequency frequency,
        MailService.Mode mode,
        @Nullable String problem,
        String search,
        String feed) {

    public boolean open() {
        return mode.open();
    }

    public boolean shown() {
        return mode == MailService.Mode.SHOWN;
    }

    /** What can be chosen. */
    public List<Often> choices() {
        return Arrays.stream(Frequency.values())
                .map(one -> new Often(one.value(), often(one), one == frequency))
                .toList();
    }

    /** How often a mail comes, as a choice. */
    public record Often(String value, String label, boolean chosen) {}

    /** As it stands in the midst of a sentence. */
    static String often(Frequency frequency) {
        AlertsMessages say = Language.texts(AlertsMessages.class);
        return switch (frequency) {
            case DAILY -> say.daily();
            case WEEKLY -> say.weekly();
        };
    }
}
