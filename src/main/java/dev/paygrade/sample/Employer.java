package dev.paygrade.sample;

import java.util.List;
import java.util.Locale;

/**
 * An invented employer: one entry of {@code sample/employers.yaml}.
 *
 * @param does completes "We …"
 * @param home ISO 3166 code of the country where most of its openings are
 * @param also further countries
 * @param channel where it advertises
 * @param generosity pay beside the market
 */
record Employer(
        String name,
        String does,
        String industry,
        int people,
        int founded,
        String home,
        List<String> also,
        Channel channel,
        double generosity) {

    String slug() {
        return Slugs.of(name);
    }

    /** A page under the domain that RFC 2606 keeps free for examples. */
    String site() {
        return "https://" + slug() + ".example.com/";
    }

    /** A number that stays with it, as boards put one behind a company's name in its address. */
    int number() {
        return 10_000 + Math.floorMod(name.toLowerCase(Locale.ROOT).hashCode(), 9_000);
    }
}
