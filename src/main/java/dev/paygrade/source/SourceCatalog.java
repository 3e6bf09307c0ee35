package dev.paygrade.source;

import java.util.List;
import java.util.Set;

/** Offers sources beside those of the sources file; the sample board is one. */
public interface SourceCatalog {

    /**
     * What to read; empty while the catalog is switched off.
     *
     * @param realSources whether any source of another origin is switched on
     */
    List<SourceSpec> sources(boolean realSources);

    /** {@code host:port} of these sources that may be fetched though their address is private. */
    Set<String> privateHosts();
}
