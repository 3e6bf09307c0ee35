package dev.paygrade.dataset.salaries;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paygrade.dataset.Row;
import dev.paygrade.dataset.salaries.SalaryRow.About;
import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.place.Countries;
import dev.paygrade.place.WorkMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows; what a cell says must be one of the values that the format knows, else the row is rejected. */
final class SalaryReader {
    private static final int FIRST_YEAR = 2000;
    /** The longest number that is looked at; {@code 1e999999999} would be a number, too. */
    private static final int LONGEST_AMOUNT = 20;
    /** Pay of a year beyond these is a slip of the pen, or another period's. */
    private static final BigDecimal LEAST_USD = BigDecimal.valueOf(1_000);

    private static final BigDecimal MOST_USD = BigDecimal.valueOf(5_000_000);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.copyOf(Countries.codes());

    private final int thisYear;

    /** @param thisYear later ones are rejected */
    SalaryReader(int thisYear) {
        this.thisYear = thisYear;
    }

    SalaryReading read(Row row) {
        ObjectNode fields = row.fields();
        if (fields == null) {
            return new SalaryReading.Rejected(row.fault() == null ? "cannot be read" : row.fault());
        }
        List<String> cells = new ArrayList<>();
        for (SalaryColumn column : SalaryColumn.values()) {
            String cell = fields.path(column.label()).asText("").strip();
            if (cell.isEmpty()) {
                return new SalaryReading.Rejected(column.label() + " is missing");
            }
            cells.add(cell);
        }
        try {
            return new SalaryReading.Good(row(row.number(), cells));
        } catch (CellException e) {
            return new SalaryReading.Rejected(e.reason);
        }
    }

    private SalaryRow row(long number, List<String> cells) throws CellException {
        About about = new About(
                year(cells),
                value(cells, SalaryColumn.EXPERIENCE_LEVEL, SalaryReader::level),
                value(cells, SalaryColumn.EMPLOYMENT_TYPE, SalaryReader::type),
                cells.get(SalaryColumn.JOB_TITLE.ordinal()),
                value(cells, SalaryColumn.SALARY_CURRENCY, code -> CURRENCIES.contains(code) ? code : null),
                value(cells, SalaryColumn.EMPLOYEE_RESIDENCE, code -> COUNTRIES.contains(code) ? code : null),
                value(cells, SalaryColumn.REMOTE_RATIO, SalaryReader::mode),
                value(cells, SalaryColumn.COMPANY_LOCATION, code -> COUNTRIES.contains(code) ? code : null),
                value(
                        cells,
                        SalaryColumn.COMPANY_SIZE,
                        size -> Set.of("S", "M", "L").contains(size) ? size : null));
        BigDecimal salary = value(cells, SalaryColumn.SALARY, SalaryReader::amount);
        BigDecimal usd = value(cells, SalaryColumn.SALARY_IN_USD, SalaryReader::amount);
        if (usd.compareTo(LEAST_USD) < 0 || usd.compareTo(MOST_USD) > 0) {
            throw new CellException("salary_in_usd is no year's pay: " + usd.toPlainString());
        }
        return new SalaryRow(
                number, about, salary, usd.setScale(0, RoundingMode.HALF_EVEN).intValueExact(), cells);
    }

    private int year(List<String> cells) throws CellException {
        return value(
                cells,
                SalaryColumn.WORK_YEAR,
                cell -> cell.matches("\\d{4}")
                                && Integer.parseInt(cell) >= FIRST_YEAR
                                && Integer.parseInt(cell) <= thisYear
                        ? Integer.valueOf(cell)
                        : null);
    }

    private static <T> T value(List<String> cells, SalaryColumn column, Function<String, @Nullable T> meaning)
            throws CellException {
        String cell = cells.get(column.ordinal());
        T value = meaning.apply(cell);
        if (value == null) {
            throw new CellException("%s is '%s'".formatted(column.label(), cell));
        }
        return value;
    }

    private static @Nullable Level level(String code) {
        return switch (code) {
            case "EN" -> Level.ENTRY;
            case "MI" -> Level.MID;
            case "SE" -> Level.SENIOR;
            case "EX" -> Level.EXECUTIVE;
            default -> null;
        };
    }

    /** Freelance work ({@code FL}) is contract work. */
    private static @Nullable EmploymentType type(String code) {
        return switch (code) {
            case "FT" -> EmploymentType.FULL_TIME;
            case "PT" -> EmploymentType.PART_TIME;
            case "CT", "FL" -> EmploymentType.CONTRACTOR;
            default -> null;
        };
    }

    private static @Nullable WorkMode mode(String ratio) {
        return switch (ratio) {
            case "0" -> WorkMode.ONSITE;
            case "50" -> WorkMode.HYBRID;
            case "100" -> WorkMode.REMOTE;
            default -> null;
        };
    }

    private static @Nullable BigDecimal amount(String cell) {
        if (cell.length() > LONGEST_AMOUNT || !cell.matches("\\d+(\\.\\d+)?")) {
            return null;
        }
        BigDecimal amount = new BigDecimal(cell);
        return amount.signum() > 0 ? amount : null;
    }

    /** A cell that says nothing the format knows. */
    private static final class CellException extends Exception {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final String reason;

        CellException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
