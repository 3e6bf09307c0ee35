package dev.paygrade.dataset.salaries;

import dev.paygrade.boot.Command;
import dev.paygrade.dataset.DataFile;
import dev.paygrade.dataset.Progress;
import dev.paygrade.dataset.Rejects;
import dev.paygrade.dataset.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code ./paygrade import-salaries [options] FILE}: shows what a data set of salaries holds, or keeps it. */
@ApplicationScoped
class ImportSalaries implements Command {
    private final SalaryStore store;
    private final Clock clock;
    private final Path folder;

    ImportSalaries(SalaryStore store, Clock clock, @ConfigProperty(name = "paygrade.folder") Optional<String> folder) {
        this.store = store;
        this.clock = clock;
        this.folder = Path.of(folder.orElse(""));
    }

    @Override
    public String name() {
        return "import-salaries";
    }

    @Override
    @ActivateRequestContext
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.contains("--help")) {
            out.println(SalaryOptions.USAGE);
            return 0;
        }
        SalaryOptions options;
        try {
            options = SalaryOptions.parse(arguments, folder);
        } catch (IllegalArgumentException e) {
            out.printf("paygrade: %s%n%s%n", e.getMessage(), SalaryOptions.USAGE);
            return MISUSED;
        }
        if (DataFile.format(options.file()) != DataFile.Format.CSV || !Files.isReadable(options.file())) {
            out.printf(
                    "paygrade: %s %s%n",
                    options.file(),
                    Files.isReadable(options.file()) ? "is not called .csv or .csv.gz" : "cannot be read");
            return MISUSED;
        }
        try {
            return one(options, out);
        } catch (IOException | AlreadyImportedException e) {
            out.printf("paygrade: %s: %s%n", options.file().getFileName(), e.getMessage());
            return 1;
        }
    }

    private int one(SalaryOptions options, PrintStream out) throws IOException {
        String name = options.file().getFileName().toString();
        out.printf("%s: %,d bytes%n", name, Files.size(options.file()));
        FileHash hash = FileHash.of(options.file());
        if (options.store()) {
            // said before the work as well as after it
            store.refuse(options, hash);
        }
        Progress progress = new Progress(out, Progress.onTerminal(), clock, Files.size(options.file()));
        SalaryReport report = new SalaryReport(out);
        Path rejected = options.store() && options.rejects() == null
                ? folder.resolve(name + ".rejects.jsonl")
                : options.rejects();
        Series series;
        try (Rejects rejects = new Rejects(rejected, 0)) {
            series = read(options.file(), rejects, progress);
            if (series == null) {
                progress.end();
                out.println("paygrade: these are not the columns of a salary data set; they are listed by --help");
                return MISUSED;
            }
            progress.end();
            report.counts(series);
            report.rejects(rejects.first(), rejected, series.rejected());
        }
        if (!options.store()) {
            report.time(series.all(), progress.taken());
            out.println("Nothing was stored; --store stores them.");
            return 0;
        }
        if (series.observations().isEmpty()) {
            out.println("paygrade: no row can be counted, so nothing was stored");
            return 1;
        }
        Stored stored = store.replace(options, hash, series);
        report.stored(options, stored, series);
        report.time(series.all(), progress.taken());
        return 0;
    }

    /** Null if the header is another one. */
    private @Nullable Series read(Path path, Rejects rejects, Progress progress) throws IOException {
        SalaryReader reader = new SalaryReader(LocalDate.now(clock).getYear());
        List<SalaryRow> rows = new ArrayList<>();
        int rejected = 0;
        try (DataFile file = DataFile.open(path, DataFile.Format.CSV)) {
            Row row = file.rows().next();
            if (row == null || row.fields() == null || !hasColumns(row)) {
                return null;
            }
            for (; row != null; row = file.rows().next()) {
                switch (reader.read(row)) {
                    case SalaryReading.Good(SalaryRow good) -> rows.add(good);
                    case SalaryReading.Rejected(String reason) -> {
                        rejects.add(row, reason);
                        rejected++;
                    }
                }
                progress.at(file.consumed(), row.number());
            }
        }
        return Series.of(rows, rejected);
    }

    private static boolean hasColumns(Row row) {
        for (SalaryColumn column : SalaryColumn.values()) {
            if (row.fields() == null || !row.fields().has(column.label())) {
                return false;
            }
        }
        return true;
    }
}
