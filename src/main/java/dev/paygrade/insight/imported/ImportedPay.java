package dev.paygrade.insight.imported;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.PayStatistic;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The series {@code imported}: what published data sets say that roles pay. */
@ApplicationScoped
public class ImportedPay {
    private final Database database;

    ImportedPay(Database database) {
        this.database = database;
    }

    /** Those that were imported, the latest edition first. */
    public List<ImportedDataset> datasets() {
        return database.query(
                """
                select id, name, licence, source_url, published_on, imported_at, row_count, pair_count, single_count,
                       repeat_count, rejected_count, interval_count, first_year, last_year, encode(file_hash, 'hex')
                from observation_dataset order by published_on desc nulls last, id""",
                List.of(),
                row -> new ImportedDataset(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12),
                        row.getInt(13),
                        row.getInt(14),
                        row.getString(15)));
    }

    /**
     * Pay of a role, one answer for each data set that has any observation of it or, where it is too thin, of a broader
     * role; those with most observations first. Data sets of one publisher overlap, so they are never pooled.
     */
    public List<ImportedRolePay> of(KnownRole role, ImportedScope scope) {
        return datasets().stream()
                .flatMap(dataset -> of(role, scope, dataset).stream())
                .sorted(Comparator.comparingInt((ImportedRolePay pay) -> -pay.n()))
                .toList();
    }

    /** The same of one data set; empty if it knows nothing of the role. */
    public Optional<ImportedRolePay> of(KnownRole role, ImportedScope scope, ImportedDataset dataset) {
        ImportedRolePay own = null;
        for (KnownRole.Ancestor ancestor : role.lineage()) {
            ImportedRolePay pay = of(role, ancestor, scope, dataset);
            if (pay.statistic().isPresent()) {
                return Optional.of(pay);
            }
            own = own == null ? pay : own;
        }
        return Optional.ofNullable(own).filter(pay -> pay.n() > 0);
    }

    private ImportedRolePay of(KnownRole role, KnownRole.Ancestor shown, ImportedScope scope, ImportedDataset dataset) {
        int fromYear = scope.fromYear() == 0 ? dataset.lastYear() - 1 : scope.fromYear();
        List<ImportedObservation> observations = observations(shown.slug(), scope, fromYear, dataset);
        return new ImportedRolePay(
                dataset,
                role,
                shown,
                shown.slug().equals(role.slug())
                        ? null
                        : "fewer than %d distinct intervals of %s are in this data set"
                                .formatted(PayStatistic.LEAST_ADS, role.name()),
                scope,
                Math.max(fromYear, dataset.firstYear()),
                dataset.lastYear(),
                ImportedStatistic.of(observations),
                observations.size(),
                parts(observations, ImportedObservation::level, Comparator.comparing(ImportedRolePay.Part::of)),
                parts(
                        observations,
                        ImportedObservation::country,
                        Comparator.comparingInt((ImportedRolePay.Part<String> part) -> -part.n())
                                .thenComparing(ImportedRolePay.Part::of)));
    }

    private List<ImportedObservation> observations(
            String slug, ImportedScope scope, int fromYear, ImportedDataset dataset) {
        return database.query(
                """
                select o.usd_low, o.usd_mid, o.usd_high, o.level, o.country, o.raw_rows
                from observation o
                join role_lineage l on l.role_id = o.role_id join role r on r.id = l.ancestor_id
                where o.dataset_id = ? and r.slug = ? and o.year >= ? and o.employment_type = ?
                  and (cardinality(?) = 0 or o.level = any(?))
                  and (cardinality(?) = 0 or o.country = any(?::char(2)[]))
                  and (cardinality(?) = 0 or o.work_mode = any(?))""",
                parameters(slug, scope, fromYear, dataset),
                row -> new ImportedObservation(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        Level.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getInt(6)));
    }

    private static List<Object> parameters(String slug, ImportedScope scope, int fromYear, ImportedDataset dataset) {
        String[] levels = scope.levels().stream().map(Level::name).toArray(String[]::new);
        String[] countries = scope.countries().toArray(String[]::new);
        String[] modes = scope.modes().stream().map(WorkMode::name).toArray(String[]::new);
        return List.of(
                dataset.id(), slug, fromYear, scope.cell().name(), levels, levels, countries, countries, modes, modes);
    }

    private static <T> List<ImportedRolePay.Part<T>> parts(
            List<ImportedObservation> observations,
            Function<ImportedObservation, T> by,
            Comparator<ImportedRolePay.Part<T>> order) {
        Map<T, List<ImportedObservation>> groups = new LinkedHashMap<>();
        for (ImportedObservation observation : observations) {
            groups.computeIfAbsent(by.apply(observation), key -> new ArrayList<>())
                    .add(observation);
        }
        return groups.entrySet().stream()
                .map(group -> new ImportedRolePay.Part<>(
                        group.getKey(), group.getValue().size(), ImportedStatistic.of(group.getValue())))
                .sorted(order)
                .toList();
    }
}
