package dev.paygrade.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes all postings of a filter, one a line, never holding more than a batch of them. */
@ApplicationScoped
class Export {
    private static final int BATCH = 500;

    private final PostingSearch search;
    private final ObjectWriter lines;

    Export(PostingSearch search, ObjectMapper json) {
        this.search = search;
        this.lines = json.writer().without(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Newest first; a posting that arrives meanwhile does not move the others. */
    void write(PostingFilter filter, OutputStream out) throws IOException {
        @Nullable PageKey after = null;
        while (true) {
            List<PostingItem> batch = search.items(filter, Sort.NEWEST, after, BATCH);
            for (PostingItem item : batch) {
                out.write(lines.writeValueAsBytes(PostingJson.of(item)));
                out.write('\n');
            }
            if (batch.size() < BATCH) {
                return;
            }
            after = PageKey.after(Sort.NEWEST, batch.getLast());
        }
    }
}
