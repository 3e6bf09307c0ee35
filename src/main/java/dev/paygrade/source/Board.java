package dev.paygrade.source;

import java.util.List;
import java.util.Set;

/**
 * A kind of board: knows which pages to read and what they say. Pure: it is given pages and never fetches. A board is
 * stateless; what a later page must know travels in its {@link PageRequest}.
 */
public interface Board {

    /** Name in the sources file, such as {@code featured-page}. */
    String kind();

    /**
     * Keys of its own that an entry of the sources file may carry, as dotted paths; {@code fields.*} stands for any key
     * below {@code fields}.
     */
    default Set<String> settings() {
        return Set.of();
    }

    /** Whether it was tried on real answers, and not only built from the system's documentation. */
    default boolean isTriedLive() {
        return true;
    }

    /** What absence from a whole read of this source means. */
    Coverage coverage(SourceSpec source);

    /** The pages to begin with. */
    List<PageRequest> begin(SourceSpec source);

    /**
     * Reads one page.
     *
     * @throws UnreadablePageException if the page as a whole is not what this kind expects: wrong content type, broken
     *     JSON, cut off in the middle, no posting where there should be some
     */
    Reading read(SourceSpec source, Page page) throws UnreadablePageException;
}
