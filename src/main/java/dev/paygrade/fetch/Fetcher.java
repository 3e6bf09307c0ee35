package dev.paygrade.fetch;

/** Gets what stands at an address, politely and safely. */
public interface Fetcher {
    /**
     * Fetches one address and follows its redirects. Blocks for as long as the host's gap and the settings' deadline
     * ask; it never throws for what the network or the other side does.
     *
     * @return what came of it; after an interrupt {@link Failure#INTERRUPTED}, with the thread's flag set again
     */
    Fetched fetch(FetchRequest request);
}
