package dev.paygrade.harvest;

import dev.paygrade.archive.ArchivedPage;
import dev.paygrade.archive.PageArchive;
import dev.paygrade.fetch.Failure;
import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from the archive what a source answered last; one crawl uses it, on one thread. */
final class ArchiveFetcher implements Fetcher {
    private static final int OK = 200;

    private final PageArchive archive;
    private final String sourceId;
    private @Nullable Instant latest;

    ArchiveFetcher(PageArchive archive, String sourceId) {
        this.archive = archive;
        this.sourceId = sourceId;
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        Optional<ArchivedPage> page = archive.latest(new PageArchive.Key(sourceId, request.uri(), request.body()));
        if (page.isEmpty()) {
            return new Fetched.Failed(
                    Failure.HTTP_STATUS, null, null, request.uri() + " is not in the archive, or no longer.");
        }
        ArchivedPage found = page.get();
        if (latest == null || found.at().isAfter(latest)) {
            latest = found.at();
        }
        return new Fetched.Body(found.foundAt(), OK, found.contentType(), found.bytes(), null, null);
    }

    /** When the youngest of the pages was read, from which ages such as "3 days ago" count. */
    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }
}
