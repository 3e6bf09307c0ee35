package dev.paygrade.sample;

import java.util.List;
import java.util.Map;

/**
 * A country with its customs: one entry of {@code sample/markets.yaml}.
 *
 * @param code ISO 3166 alpha-2
 * @param region as boards group countries
 * @param suffix what companies carry behind their names
 * @param currency ISO 4217
 * @param dollars worth of one unit in USD, about
 * @param scale pay beside the United States
 * @param period {@code YEAR} or {@code MONTH}: how salaries are stated
 * @param salaries how many monthly salaries a year has, 0 for twelve
 * @param step amounts of a year are multiples of it
 * @param grouping what stands between thousands; {@code indian} for lakh and crore
 * @param markers what titles carry to show that everybody is meant
 * @param places {@code city|region|region code}
 * @param remote how remote work from this country is written
 * @param reach a sentence on from where one may work
 * @param sentences ways to state pay, by period or shape
 */
record Market(
        String code,
        String name,

        @com.fasterxml.jackson.annotation.JsonProperty("short")
        String brief,

        String region,
        String suffix,
        String currency,
        double dollars,
        double scale,
        Period period,
        int salaries,
        int step,
        String grouping,
        List<String> markers,
        List<String> places,
        List<String> remote,
        String reach,
        Map<String, List<String>> sentences) {

    int salariesAYear() {
        return salaries == 0 ? 12 : salaries;
    }

    List<Town> towns() {
        return places.stream().map(Town::parse).toList();
    }

    /** What an amount pays for. */
    enum Period {
        HOUR,
        DAY,
        MONTH,
        YEAR;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param region empty where nobody writes it
     * @param regionCode likewise
     */
    record Town(String city, String region, String regionCode) {
        static Town parse(String text) {
            String[] parts = text.split("\\|", -1);
            return new Town(parts[0], parts[1], parts[2]);
        }
    }
}
