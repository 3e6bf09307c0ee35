package dev.paygrade.source.catalog;

import dev.paygrade.source.Board;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.UnreadablePageException;
import java.util.List;
import java.util.Set;

/** A board whose postings have the source's employer where the page names none. */
record WithEmployer(Board board) implements Board {

    @Override
    public String kind() {
        return board.kind();
    }

    @Override
    public Set<String> settings() {
        return board.settings();
    }

    @Override
    public boolean isTriedLive() {
        return board.isTriedLive();
    }

    @Override
    public Coverage coverage(SourceSpec source) {
        return board.coverage(source);
    }

    @Override
    public List<PageRequest> begin(SourceSpec source) {
        return board.begin(source);
    }

    @Override
    public Reading read(SourceSpec source, Page page) throws UnreadablePageException {
        Reading reading = board.read(source, page);
        String employer = source.company();
        if (employer == null || reading.postings().stream().allMatch(p -> p.company() != null)) {
            return reading;
        }
        List<RawPosting> postings = reading.postings().stream()
                .map(p -> p.company() == null ? p.toBuilder().company(employer).build() : p)
                .toList();
        return new Reading(postings, reading.article(), reading.next(), reading.complaints());
    }
}
