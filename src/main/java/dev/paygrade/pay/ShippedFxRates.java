package dev.paygrade.pay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dated table that ships with the program ({@code taxonomy/fx.csv}), so that the first run needs no network. */
public final class ShippedFxRates implements FxRates {
    private final Map<String, Integer> columns = new HashMap<>();
    private final int[] days;
    private final String[] lines;

    /** Loads the table. */
    public ShippedFxRates() {
        List<String> rows = rows();
        String[] heading = rows.getFirst().split(",");
        for (int i = 1; i < heading.length; i++) {
            columns.put(heading[i], i);
        }
        lines = rows.subList(1, rows.size()).toArray(String[]::new);
        days = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            days[i] = (int) LocalDate.parse(lines[i].substring(0, 10)).toEpochDay();
        }
    }

    @Override
    public Optional<DatedRate> rate(String currency, LocalDate on) {
        int found = Arrays.binarySearch(days, Math.clamp(on.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
        for (int row = found >= 0 ? found : -found - 2; row >= 0; row--) {
            String line = lines[row];
            if (currency.equals("USD")) {
                return Optional.of(new DatedRate(BigDecimal.ONE, date(row)));
            }
            String perEuro = currency.equals("EUR") ? "1" : cell(line, currency);
            if (!perEuro.isEmpty()) {
                BigDecimal usd = EcbRates.usd(new BigDecimal(cell(line, "USD")), new BigDecimal(perEuro));
                return Optional.of(new DatedRate(usd, date(row)));
            }
            if (!columns.containsKey(currency)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The day of the latest row. */
    public LocalDate latest() {
        return date(days.length - 1);
    }

    private LocalDate date(int row) {
        return LocalDate.ofEpochDay(days[row]);
    }

    private String cell(String line, String currency) {
        Integer column = columns.get(currency);
        if (column == null) {
            return "";
        }
        int from = 0;
        for (int i = 0; i < column; i++) {
            from = line.indexOf(',', from) + 1;
        }
        int end = line.indexOf(',', from);
        return line.substring(from, end < 0 ? line.length() : end);
    }

    private static List<String> rows() {
        try (InputStream in = ShippedFxRates.class.getResourceAsStream("/taxonomy/fx.csv")) {
            if (in == null) {
                throw new IllegalStateException("taxonomy/fx.csv: missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
