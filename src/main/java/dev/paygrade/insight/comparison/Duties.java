package dev.paygrade.insight.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ads of a role say that one does, again and again.
 *
 * @param read the newest ads with a description, as many as were read
 * @param withList of them those with a list of duties
 * @param employers behind those
 * @param duties those most ads name first; none unless two ads by two employers do
 */
public record Duties(int read, int withList, int employers, List<Duty> duties) {
    public Duties {
        duties = List.copyOf(duties);
    }

    /**
     * A verb and what it is done to.
     *
     * @param phrase as most ads put it: "build data pipelines"
     * @param ads that have an item with both
     * @param postings ids of these ads, the newest first
     * @param employers behind them
     * @param quote the newest ad's whole item
     * @param posting the ad quoted
     */
    public record Duty(String phrase, int ads, int employers, List<Long> postings, String quote, Source posting) {
        public Duty {
            postings = List.copyOf(postings);
        }
    }

    /** An ad's page. */
    public record Source(long id, String slug) {}

    /** An ad to be read. */
    record Ad(Source posting, @Nullable Long employer, String html) {}
}
