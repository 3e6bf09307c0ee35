package dev.paygrade.insight.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the duties that recur in ads. Each item of their lists is taken for its verbs and objects; a duty is one verb with
 * one object, and counts the ads and the employers that name both in one item. What says the same as a duty already found,
 * because it stands in the same items for the most part, is left out.
 */
final class DutyMiner {
    private static final int LEAST_ADS = 2;
    private static final int LEAST_EMPLOYERS = 2;
    /** An object of one word says less than one of two. */
    private static final double ONE_WORD = 0.6;

    private final DutyWords words = DutyWords.create();
    private final DutyPhrases phrases = new DutyPhrases(words);

    private record Item(int id, String text, Duties.Ad ad) {}

    private static final class Found {
        final List<Item> items = new ArrayList<>();
        final Map<String, Integer> wordings = new HashMap<>();

        List<Long> ads() {
            return items.stream()
                    .map(item -> item.ad().posting().id())
                    .distinct()
                    .toList();
        }

        int employers() {
            return Math.toIntExact(items.stream()
                    .map(item -> item.ad().employer())
                    .filter(Objects::nonNull)
                    .distinct()
                    .count());
        }

        String wording() {
            return wordings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    /**
     * Of ads, the newest first.
     *
     * @param most duties
     */
    Duties mine(List<Duties.Ad> ads, int most) {
        Map<DutyPhrases.Phrase, Found> found = new HashMap<>();
        Set<Long> employers = new HashSet<>();
        int withList = 0;
        int id = 0;
        for (Duties.Ad ad : ads) {
            List<String> items = DutyList.of(ad.html(), words);
            if (items.isEmpty()) {
                continue;
            }
            withList++;
            if (ad.employer() != null) {
                employers.add(ad.employer());
            }
            for (String text : items) {
                Item item = new Item(id++, text, ad);
                phrases.of(text).forEach((phrase, wording) -> {
                    Found of = found.computeIfAbsent(phrase, key -> new Found());
                    of.items.add(item);
                    of.wordings.merge(wording, 1, Integer::sum);
                });
            }
        }
        return new Duties(ads.size(), withList, employers.size(), chosen(found, most));
    }

    private static List<Duties.Duty> chosen(Map<DutyPhrases.Phrase, Found> found, int most) {
        List<Candidate> candidates = new ArrayList<>();
        found.forEach((phrase, of) -> {
            int ads = of.ads().size();
            int employers = of.employers();
            if (ads >= LEAST_ADS && employers >= LEAST_EMPLOYERS) {
                candidates.add(new Candidate(of, ads, employers, phrase.pair() ? ads : ads * ONE_WORD, of.wording()));
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::wording));
        Set<Integer> covered = new HashSet<>();
        List<Duties.Duty> duties = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (duties.size() == most) {
                break;
            }
            List<Item> items = candidate.found().items;
            long known =
                    items.stream().filter(item -> covered.contains(item.id())).count();
            if (2 * known < items.size()) {
                items.forEach(item -> covered.add(item.id()));
                duties.add(new Duties.Duty(
                        candidate.wording(),
                        candidate.ads(),
                        candidate.employers(),
                        candidate.found().ads(),
                        items.getFirst().text(),
                        items.getFirst().ad().posting()));
            }
        }
        duties.sort(Comparator.comparingInt(Duties.Duty::ads).reversed().thenComparing(Duties.Duty::phrase));
        return duties;
    }

    private record Candidate(Found found, int ads, int employers, double score, String wording) {}
}
