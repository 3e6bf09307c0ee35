package dev.paygrade.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The words that typing errors are put right by. */
@ConfigMapping(prefix = "paygrade.search.words")
public interface WordsConfig {

    /** How old they may grow; at zero they are read anew each time. */
    @WithDefault("PT10M")
    Duration age();

    /** How many of the newest open postings they are read from, beside the names of all roles and employers. */
    @WithDefault("50000")
    int postings();

    /** How many are kept, the most frequent first; a hundred bytes each. */
    @WithDefault("60000")
    int most();
}
