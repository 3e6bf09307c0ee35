package dev.paygrade.admin;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a form did; its name travels in the address, so that no text of somebody else's is ever shown. */
enum Done {
    ADDED("The source is entered and due at once."),
    CHANGED("The source is changed and due at once."),
    REMOVED("The source is removed, with its runs and the postings that no other source shows."),
    DUE("The source is due: its run begins within seconds."),
    OFF("The source is switched off or paused, so it was not run."),
    PAUSED("The source is paused. A run that has begun goes on to its end."),
    RESUMED("The source is read again."),
    ALL_PAUSED("All fetching is paused, on every node. Runs that have begun wait before their next page."),
    ALL_RESUMED("Fetching goes on."),
    ACCEPTED("The loss is accepted: the next whole read closes what it lacks."),
    GROUP_ON("The group is on, and its boards are due at once."),
    GROUP_OFF("The group is off. What was read of it stays."),
    RETRIED("Its source is due, and is read whole: what can be stored then leaves the quarantine."),
    DROPPED("The item is dropped."),
    RESOLVED("The reports are resolved."),
    DISMISSED("The reports are dismissed."),
    MAILED("The mail is sent again within a minute."),
    CORRECTED("The value is corrected, and stays so however often the ad is read."),
    LIFTED("The correction is lifted: what was read is shown again."),
    TAKEN_DOWN("It is taken down, and is turned away from now on."),
    UNBLOCKED("The block is lifted, and what it held is shown again."),
    JOINED("They are one posting now."),
    APART("They stay two postings, and are not shown here again."),
    SKIPPED("The pair stands behind the others now."),
    GONE("There is no such thing any more.");

    private final String sentence;

    Done(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** By its name in an address; null for anything else. */
    static @Nullable Done of(@Nullable String name) {
        String wanted = name == null ? "" : name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(done -> done.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
