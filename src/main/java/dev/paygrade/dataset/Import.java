package dev.paygrade.dataset;

import dev.paygrade.boot.Command;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./paygrade import [options] FILE…}: shows how a file of postings is understood, and with {@code --store} stores
 * them. A run that was broken off goes on where it stopped.
 */
@ApplicationScoped
class Import implements Command {
    private static final Logger LOG = Logger.getLogger(Import.class);
    private static final int EXAMPLES = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final FieldNames names = new FieldNames();
    private final Normaliser normaliser;
    private final Intake intake;
    private final Journal journal;
    private final Clock clock;
    private final Path folder;

    Import(
            Normaliser normaliser,
            Intake intake,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "paygrade.folder") Optional<String> folder) {
        this.normaliser = normaliser;
        this.intake = intake;
        this.journal = journal;
        this.clock = clock;
        this.folder = Path.of(folder.orElse(""));
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    @ActivateRequestContext
    public int run(List<String> arguments, PrintStream out) {
        return run(arguments, out, row -> true);
    }

    /** @param goesOn asked before each row with the number of those dealt with; false breaks the import off */
    @ActivateRequestContext
    int run(List<String> arguments, PrintStream out, LongPredicate goesOn) {
        if (arguments.contains("--help")) {
            out.println(Options.USAGE);
            return 0;
        }
        Options options;
        try {
            options = Options.parse(arguments, folder);
        } catch (IllegalArgumentException e) {
            out.printf("paygrade: %s%n%s%n", e.getMessage(), Options.USAGE);
            return MISUSED;
        }
        int status = 0;
        for (Path file : options.files()) {
            try {
                status = Math.max(status, one(file, options, out, goesOn));
            } catch (IOException | SourceTakenException | AlreadyRunningException e) {
                out.printf("paygrade: %s: %s%n", file.getFileName(), e.getMessage());
                status = Math.max(status, 1);
            }
        }
        return status;
    }

    private int one(Path file, Options options, PrintStream out, LongPredicate goesOn) throws IOException {
        DataFile.Format format = DataFile.format(file);
        if (format == null || !Files.isReadable(file)) {
            out.printf(
                    "paygrade: %s %s%n",
                    file,
                    Files.isReadable(file)
                            ? "is not called .jsonl, .ndjson or .csv (or these with .gz)"
                            : "cannot be read");
            return MISUSED;
        }
        out.printf(
                "%s: %s, %,d bytes%n",
                file.getFileName(), format == DataFile.Format.CSV ? "CSV" : "JSON lines", Files.size(file));
        FieldMapping mapping = FieldMapping.of(Survey.of(file, format), options.mapping(), names);
        Report report = new Report(out);
        report.mapping(mapping);
        if (!mapping.unknown().isEmpty()) {
            out.printf("paygrade: the file has no field %s%n", String.join(", ", mapping.unknown()));
            return MISUSED;
        }
        if (mapping.of(Field.TITLE).isEmpty()) {
            out.println("paygrade: no field is known for a title; say which one it is: --map title=FIELD");
            return MISUSED;
        }
        PostingRow postings = new PostingRow(mapping, names);
        EntryReader reader = new EntryReader(normaliser, clock.instant());
        example(file, format, postings, reader, report);
        RowLoop loop = new RowLoop(file, format, postings, goesOn);
        Progress progress = new Progress(out, Progress.onTerminal(), clock, Files.size(file));
        return options.store()
                ? store(file, options, mapping, loop, reader, progress, out)
                : dryRun(options, loop, reader, progress, out);
    }

    /** Shows one posting, with pay if the first rows hold such a one. */
    private static void example(
            Path path, DataFile.Format format, PostingRow postings, EntryReader reader, Report report) {
        Row shown = null;
        Draft best = null;
        try (DataFile file = DataFile.open(path, format)) {
            Row row = file.rows().next();
            for (int i = 0; i < EXAMPLES && row != null && (best == null || best.headline() == null); i++) {
                Entry entry = postings.read(row);
                Draft draft = entry == null ? null : reader.read(entry);
                if (draft != null && (best == null || draft.headline() != null)) {
                    best = draft;
                    shown = row;
                }
                row = file.rows().next();
            }
        } catch (IOException e) {
            // the rows before the tear will do; whoever reads the whole file says so
            LOG.debugf(e, "%s cannot be read to its end", path.getFileName());
        }
        if (shown != null && best != null) {
            report.example(shown, best);
        }
    }

    private static int dryRun(Options options, RowLoop loop, EntryReader reader, Progress progress, PrintStream out)
            throws IOException {
        Report report = new Report(out);
        try (Rejects rejects = new Rejects(options.rejects(), 0)) {
            DryRun sink = new DryRun(reader, rejects);
            RowLoop.End end = loop.run(0, sink, progress);
            progress.end();
            report.dry(sink.tally());
            report.rejects(
                    rejects.first(), text(options.rejects()), sink.tally().of(Count.REJECTED));
            report.time(sink.tally().of(Count.ROWS), progress.taken());
            if (end.fault() != null) {
                out.printf("paygrade: %s%n", end.fault());
                return 1;
            }
        }
        out.println("Nothing was stored; --store stores them.");
        return 0;
    }

    private int store(
            Path file,
            Options options,
            FieldMapping mapping,
            RowLoop loop,
            EntryReader reader,
            Progress progress,
            PrintStream out)
            throws IOException {
        String name = file.getFileName().toString();
        Journal.Identity identity =
                new Journal.Identity(name, Files.size(file), DataFile.head(file, mapping.fingerprint()));
        Job job = journal.begin(options.sourceOf(file), identity, options.again());
        Report report = new Report(out);
        if (job.finishedAt() != null) {
            out.printf(
                    "  This file was imported whole on %s; --again reads it once more.%n",
                    DAY.format(job.finishedAt()));
            report.stored(job.tally());
            return 0;
        }
        if (job.rows() > 0) {
            out.printf("  An earlier run was broken off: going on after row %,d.%n", job.rows());
        }
        Path rejected = options.rejects() == null ? folder.resolve(name + ".rejects.jsonl") : options.rejects();
        RowLoop.End end;
        Job done;
        try (Rejects rejects = new Rejects(rejected, job.rejectsLength())) {
            Storing sink = new Storing(intake, new Intake.Desk(reader, rejects, clock.instant()), job);
            end = loop.run(job.rows(), sink, progress);
            if (!end.brokenOff()) {
                sink.flush();
            }
            done = sink.job();
            progress.end();
            if (end.brokenOff()) {
                out.printf("  Broken off after row %,d; the same command goes on from there.%n", done.rows());
                return 1;
            }
            journal.end(done, end.fault());
            report.stored(done.tally());
            report.rejects(rejects.first(), rejected.toString(), done.tally().of(Count.REJECTED));
        }
        report.time(done.rows() - job.rows(), progress.taken());
        out.printf("  They are the source '%s'.%n", done.sourceId());
        if (end.fault() != null) {
            out.printf("paygrade: %s%n", end.fault());
            return 1;
        }
        return 0;
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }
}
