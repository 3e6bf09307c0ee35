package dev.paygrade.admin;

import dev.paygrade.harvest.Growth;
import dev.paygrade.web.Figures;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Sizes of the database as the dashboard shows them. */
public record Storage(List<TableLine> tables, List<DayLine> days) {
    /** Days that are shown. */
    static final int DAYS = 8;

    /** A table. */
    public record TableLine(String name, String rows, String size) {}

    /** A day, with what it added to the day before it; empty for the first. */
    public record DayLine(
            String day, String database, String grown, String archive, String archiveGrown, String rows) {}

    /** @param days the latest first; the last of {@link #DAYS} and one is only compared with */
    static Storage of(List<Growth.Table> tables, List<Growth.Day> days) {
        List<DayLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(days.size(), DAYS); i++) {
            Growth.Day day = days.get(i);
            boolean first = i + 1 == days.size();
            Growth.Day before = first ? day : days.get(i + 1);
            lines.add(new DayLine(
                    Figures.day(day.day().atStartOfDay().toInstant(ZoneOffset.UTC)),
                    Words.size(day.databaseBytes()),
                    first ? "" : grown(day.databaseBytes() - before.databaseBytes()),
                    Words.size(day.archiveBytes()),
                    first ? "" : grown(day.archiveBytes() - before.archiveBytes()),
                    first ? "" : signed(day.postings() + day.sightings() - before.postings() - before.sightings())));
        }
        return new Storage(
                tables.stream()
                        .map(table ->
                                new TableLine(table.name(), Figures.count(table.rows()), Words.size(table.bytes())))
                        .toList(),
                lines);
    }

    private static String grown(long bytes) {
        return (bytes < 0 ? "−" : "+") + Words.size(Math.abs(bytes));
    }

    private static String signed(long rows) {
        return (rows < 0 ? "−" : "+") + Figures.count(Math.abs(rows));
    }
}
