package dev.paygrade.identity;

import java.util.ArrayList;
import java.util.List;

/** The address at which a text asks to apply. */
final class Links {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINK = 500;

    private Links() {}

    /** That of a board; none if the text names several, which are of several openings. */
    static List<Address> in(String text) {
        List<Address> found = new ArrayList<>();
        int end = Math.min(text.length(), LONGEST);
        for (int at = text.indexOf("http"); at >= 0 && at < end; at = text.indexOf("http", at + 4)) {
            int to = at;
            while (to < end && to < at + LONGEST_LINK && " \n\t<>\"')],;|".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            String link = text.substring(at, to);
            Address address = AddressReader.read(link.endsWith(".") ? link.substring(0, link.length() - 1) : link);
            if (address != null && address.certain() && address.id() != null && !found.contains(address)) {
                found.add(address);
            }
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }
}
