package dev.paygrade.dataset.salaries;

import dev.paygrade.dataset.salaries.SalaryRow.About;
import dev.paygrade.posting.Directory;
import dev.paygrade.role.Role;
import dev.paygrade.role.RoleReader;
import dev.paygrade.role.RoleReading;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables of imported salaries. */
@ApplicationScoped
class SalaryStore {
    private static final String RAW_COLUMNS =
            Arrays.stream(SalaryColumn.values()).map(SalaryColumn::label).collect(Collectors.joining(", "));

    private final AgroalDataSource dataSource;
    private final EntityManager entities;
    private final Directory directory;
    private final Clock clock;

    SalaryStore(AgroalDataSource dataSource, EntityManager entities, Directory directory, Clock clock) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws AlreadyImportedException if the file or its identifier is there, and the person did not say to replace */
    @Transactional
    void refuse(SalaryOptions options, FileHash hash) {
        if (options.again()) {
            return;
        }
        for (Object found : entities.createNativeQuery(
                        "select id, file, file_hash = decode(:hash, 'hex'), to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD')"
                                + " from observation_dataset where id = :id or file_hash = decode(:hash, 'hex')")
                .setParameter("id", options.id())
                .setParameter("hash", hash.hex())
                .getResultList()) {
            Object[] row = (Object[]) found;
            throw new AlreadyImportedException(
                    Boolean.TRUE.equals(row[2])
                            ? "this very file was imported on %s as the data set '%s'; --again replaces it"
                                    .formatted(row[3], row[0])
                            : "the data set '%s' is %s, imported on %s; --again replaces it, --id gives this one another name"
                                    .formatted(row[0], row[1], row[3]));
        }
    }

    /**
     * Stores a data set with its rows, all or nothing.
     *
     * @throws AlreadyImportedException as {@link #refuse}
     */
    @Transactional
    Stored replace(SalaryOptions options, FileHash hash, Series series) {
        // one import at a time, so that two of the same file do not meet in the middle
        entities.createNativeQuery("lock table observation_dataset in exclusive mode")
                .executeUpdate();
        refuse(options, hash);
        int replaced = entities.createNativeQuery(
                        "delete from observation_dataset where id = :id or file_hash = decode(:hash, 'hex')")
                .setParameter("id", options.id())
                .setParameter("hash", hash.hex())
                .executeUpdate();
        Map<String, @Nullable Role> roles = roles(series.observations());
        Map<String, Long> ids = directory.enter(
                roles.values().stream().filter(role -> role != null).toList());
        int roleless = 0;
        for (Observation observation : series.observations()) {
            roleless += roles.get(observation.first().about().title()) == null ? 1 : 0;
        }
        try (Connection connection = dataSource.getConnection()) {
            enter(connection, options, hash, series, roleless);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            raw(copy, options.id(), series.rows());
            observations(copy, options.id(), series.observations(), title -> {
                Role role = roles.get(title);
                return role == null ? null : ids.get(role.slug());
            });
        } catch (SQLException e) {
            throw new IllegalStateException("the data set cannot be stored", e);
        }
        return new Stored(
                replaced > 0,
                roles.size(),
                Math.toIntExact(roles.values().stream()
                        .filter(role -> role != null)
                        .map(Role::slug)
                        .distinct()
                        .count()),
                roleless);
    }

    /** Each title is read once. */
    private static Map<String, @Nullable Role> roles(List<Observation> observations) {
        RoleReader reader = RoleReader.create();
        Map<String, @Nullable Role> roles = new LinkedHashMap<>();
        for (Observation observation : observations) {
            String title = observation.first().about().title();
            if (!roles.containsKey(title)) {
                roles.put(title, reader.read(title).map(RoleReading::role).orElse(null));
            }
        }
        return new HashMap<>(roles);
    }

    private void enter(Connection connection, SalaryOptions options, FileHash hash, Series series, int roleless)
            throws SQLException {
        int[] years = series.observations().stream()
                .mapToInt(observation -> observation.first().about().year())
                .toArray();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into observation_dataset (id, name, licence, source_url, published_on, file, file_hash, imported_at,
                    row_count, pair_count, single_count, repeat_count, rejected_count, interval_count, roleless_count,
                    first_year, last_year)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            Object[] values = {
                options.id(),
                options.name(),
                options.licence(),
                options.url(),
                options.published(),
                options.file().getFileName().toString(),
                HexFormat.of().parseHex(hash.hex()),
                OffsetDateTime.now(clock),
                series.all(),
                series.pairs(),
                series.singles(),
                series.repeats(),
                series.rejected(),
                series.observations().size(),
                roleless,
                Arrays.stream(years).min().orElse(0),
                Arrays.stream(years).max().orElse(0)
            };
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static void raw(CopyManager manager, String id, List<SalaryRow> rows) throws SQLException {
        CopyStream copy = new CopyStream(
                manager.copyIn("copy observation_raw (dataset_id, row_number, " + RAW_COLUMNS + ") from stdin"));
        Object[] cells = new Object[2 + SalaryColumn.values().length];
        for (SalaryRow row : rows) {
            cells[0] = id;
            cells[1] = row.number();
            for (int i = 0; i < row.cells().size(); i++) {
                cells[2 + i] = row.cells().get(i);
            }
            copy.row(cells);
        }
        copy.end();
    }

    /** The id of the role that a title names. */
    private interface RoleOf {
        @Nullable
        Long id(String title);
    }

    private static void observations(CopyManager manager, String id, List<Observation> observations, RoleOf roleOf)
            throws SQLException {
        CopyStream copy = new CopyStream(manager.copyIn("""
                copy observation (dataset_id, row_number, title, role_id, level, employment_type, country, residence,
                    work_mode, company_size, year, currency, low, high, usd_low, usd_mid, usd_high, ads, raw_rows) from stdin"""));
        for (Observation observation : observations) {
            Interval pay = observation.first();
            About about = pay.about();
            copy.row(
                    id,
                    pay.row(),
                    about.title(),
                    roleOf.id(about.title()),
                    about.level(),
                    about.type(),
                    about.country(),
                    about.residence(),
                    about.mode(),
                    about.size(),
                    about.year(),
                    about.currency(),
                    pay.low().toPlainString(),
                    pay.high().toPlainString(),
                    pay.usdLow(),
                    pay.usdMid(),
                    pay.usdHigh(),
                    observation.ads(),
                    observation.rawRows());
        }
        copy.end();
    }
}
