package dev.paygrade.alert;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that can be written to: what HTML's {@code input type=email} takes, with a dot in the domain. Nothing in it
 * can end a header line.
 */
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9-]{1,63}");

    /** Reads an address as typed; empty if it is none. */
    public static Optional<MailAddress> of(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST
                || at < 0
                || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String[] labels = text.substring(at + 1).split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches() || label.startsWith("-") || label.endsWith("-")) {
                return Optional.empty();
            }
        }
        return labels.length < 2 ? Optional.empty() : Optional.of(new MailAddress(text));
    }

    /** The same for all spellings that reach the same box nearly everywhere. */
    String canonical() {
        return text.toLowerCase(Locale.ROOT);
    }
}
