package dev.paygrade.harvest;

import dev.paygrade.boot.Command;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.Stored;
import dev.paygrade.source.Board;
import dev.paygrade.source.catalog.Boards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./paygrade reread [SOURCE…]}: runs today's readers over the archived pages. A posting that the readers of today
 * have read already is passed by, so a run that was broken off goes on where it stopped.
 */
@ApplicationScoped
class Reread implements Command {
    private final Sources sources;
    private final Boards boards;
    private final Harvester harvester;
    private final HarvestConfig config;
    private final Database database;
    private final Clock clock;

    Reread(Sources sources, Boards boards, Harvester harvester, HarvestConfig config, Database database, Clock clock) {
        this.sources = sources;
        this.boards = boards;
        this.harvester = harvester;
        this.config = config;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reread";
    }

    @Override
    @ActivateRequestContext
    public int run(List<String> arguments, PrintStream out) {
        List<String> known = database.query(
                "select id from source where origin <> 'IMPORT' order by id", List.of(), row -> row.getString(1));
        List<String> unknown =
                arguments.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            out.printf("paygrade: no such source: %s%n", String.join(", ", unknown));
            return MISUSED;
        }
        List<String> wanted = arguments.isEmpty() ? known : arguments;
        Instant begun = clock.instant();
        int failed = 0;
        for (int i = 0; i < wanted.size(); i++) {
            out.printf("[%d/%d] %s: ", i + 1, wanted.size(), wanted.get(i));
            out.flush();
            failed += one(wanted.get(i), out) ? 0 : 1;
        }
        report(begun, out);
        return failed == 0 ? 0 : 1;
    }

    private boolean one(String id, PrintStream out) {
        Optional<Source> source = sources.claimOne(id, Node.NAME, config.lease());
        if (source.isEmpty()) {
            out.println("is being read just now; try again later");
            return false;
        }
        Optional<Board> board = boards.of(source.get().kind);
        if (board.isEmpty()) {
            out.printf("is of the unknown kind %s%n", source.get().kind);
            return false;
        }
        try {
            Stored stored = harvester.reread(source.get(), board.get(), Node.NAME, () -> true);
            out.printf(
                    "%d changed, %d new, %d the same, %d rejected%n",
                    stored.changedCount(),
                    stored.addedCount(),
                    stored.unchangedCount(),
                    stored.rejected().size());
            return true;
        } catch (FenceLostException | RunStoppedException e) {
            out.printf("was taken over by another node: %s%n", e.getMessage());
            return false;
        }
    }

    private void report(Instant begun, PrintStream out) {
        Map<String, Long> fields = new LinkedHashMap<>();
        database.query(
                        "select field, count(*) from posting_change where cause = 'READER' and at >= ? group by field order by 2 desc",
                        List.of(begun),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        if (fields.isEmpty()) {
            out.println("No value that is shown changed.");
        } else {
            fields.forEach((field, count) -> out.printf("%-12s %,d changed%n", field, count));
        }
    }
}
