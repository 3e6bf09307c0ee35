package dev.paygrade.sample;

import dev.paygrade.sample.Market.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One opening as it stands on one day.
 *
 * @param number stays with it for its life, and keys every decision about it
 * @param slug its part of every address; stays when the title changes
 * @param title as its employer writes it that day
 * @param towns one, or several for an opening that may be filled in any of them
 * @param place how its place is written, one per town; a single text for remote work
 * @param eligible what it says about where one may live, empty unless remote
 * @param closes the first day on which it is gone
 * @param offer null if no figure is known
 * @param channels where it is advertised, the employer's own among them
 */
record Opening(
        long number,
        String slug,
        Employer employer,
        Occupation occupation,
        Grade grade,
        Terms terms,
        String title,
        Market market,
        List<Town> towns,
        List<String> place,
        Attendance attendance,
        String eligible,
        LocalDate posted,
        LocalDate closes,
        @Nullable Offer offer,
        Set<Channel> channels,
        boolean featured) {

    boolean on(Channel channel) {
        return channels.contains(channel);
    }

    /** The title there: other places than the employer's own write it a little differently. */
    String titleOn(Channel channel) {
        if (channel == employer.channel()) {
            return title;
        }
        int bracket = title.indexOf(" (");
        String bare = bracket < 0 ? title : title.substring(0, bracket);
        return switch (new Dice(number, "second title").below(4)) {
            case 0 -> bare;
            case 1 ->
                attendance == Attendance.REMOTE
                        ? bare + " (Remote)"
                        : bare + " - " + towns.getFirst().city();
            default -> title;
        };
    }

    /** The places there, as {@link #titleOn}. */
    List<String> placeOn(Channel channel) {
        return channel == employer.channel() || attendance == Attendance.REMOTE
                ? place
                : towns.stream().map(t -> t.city() + ", " + market.name()).toList();
    }

    /** The employer's name there, as {@link #titleOn}. */
    String companyOn(Channel channel) {
        boolean written = channel == employer.channel() || new Dice(number, "second name").chance(0.6);
        return written ? employer.name() : employer.name() + " " + market.suffix();
    }

    Opening with(String newTitle, @Nullable Offer newOffer) {
        return new Opening(
                number,
                slug,
                employer,
                occupation,
                grade,
                terms,
                newTitle,
                market,
                towns,
                place,
                attendance,
                eligible,
                posted,
                closes,
                newOffer,
                channels,
                featured);
    }
}
