package dev.paygrade.sample;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The pages of the sample board: an address and a day in, a response out, always the same one. */
final class SampleSite {

    private final Openings openings;
    private final List<Pages> families;
    private volatile Catalogue latest;

    /** @param base the address of {@code /}, for the documents that must name whole addresses */
    SampleSite(URI base) {
        Vocabulary vocabulary = Vocabulary.load();
        AdvertWriter adverts = new AdvertWriter(vocabulary.phrases());
        this.openings = new Openings(vocabulary);
        this.families = List.of(
                new Articles(vocabulary),
                new ClassicBoard(adverts),
                new ModernBoard(adverts),
                new CareersSite(adverts, base),
                new GreenhouseFeed(adverts, base),
                new FrontPages());
        this.latest = new Catalogue(LocalDate.EPOCH, List.of());
    }

    /**
     * Answers a GET.
     *
     * @param path decoded
     * @param query as it stands behind the question mark, or empty
     */
    SampleResponse respond(String path, String query, LocalDate day) {
        Catalogue catalogue = catalogue(day);
        int page = page(query);
        for (Pages family : families) {
            SampleResponse answer = page < 1 ? null : family.answer(path, page, catalogue);
            if (answer != null) {
                return answer;
            }
        }
        return SampleResponse.missing(path);
    }

    /** Kept for the requests of the same day: it is the same whenever it is made. */
    Catalogue catalogue(LocalDate day) {
        Catalogue catalogue = latest;
        if (!catalogue.day().equals(day)) {
            catalogue = new Catalogue(day, openings.on(day));
            latest = catalogue;
        }
        return catalogue;
    }

    /** The {@code page} of a query: 1 if there is none, 0 if it is no page number. */
    private static int page(String query) {
        for (String pair : query.split("&")) {
            if (pair.startsWith("page=")) {
                String digits = pair.substring("page=".length());
                boolean number = digits.length() < 6
                        && !digits.isEmpty()
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
                return number ? Integer.parseInt(digits) : 0;
            }
        }
        return 1;
    }
}
