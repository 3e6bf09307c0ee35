package dev.paygrade.rates;

import dev.paygrade.pay.DatedRate;
import dev.paygrade.pay.EcbRate;
import dev.paygrade.pay.EcbRates;
import dev.paygrade.pay.FxRates;
import dev.paygrade.pay.ShippedFxRates;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rates that this node knows: those read from the bank, and before their first day the table that ships with the
 * program. Held in memory, since every posting that is read asks; some 8,000 figures a year.
 */
@Singleton
public class StoredFxRates implements FxRates {
    private static final String DOLLAR = "USD";
    private static final String EURO = "EUR";

    private final ShippedFxRates shipped = new ShippedFxRates();
    private volatile NavigableMap<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();

    /** Takes these as all that was read from the bank. */
    void replace(List<EcbRate> rates) {
        NavigableMap<LocalDate, Map<String, BigDecimal>> fresh = new TreeMap<>();
        for (EcbRate rate : rates) {
            if (rate.date().isAfter(shipped.latest())) {
                fresh.computeIfAbsent(rate.date(), day -> new HashMap<>()).put(rate.currency(), rate.perEuro());
            }
        }
        days = fresh;
    }

    @Override
    public Optional<DatedRate> rate(String currency, LocalDate on) {
        NavigableMap<LocalDate, Map<String, BigDecimal>> known = days;
        for (Map.Entry<LocalDate, Map<String, BigDecimal>> day = known.floorEntry(on);
                day != null;
                day = known.lowerEntry(day.getKey())) {
            BigDecimal usdPerEuro = day.getValue().get(DOLLAR);
            BigDecimal perEuro =
                    currency.equals(EURO) ? BigDecimal.ONE : day.getValue().get(currency);
            if (usdPerEuro != null && perEuro != null) {
                BigDecimal usd = currency.equals(DOLLAR) ? BigDecimal.ONE : EcbRates.usd(usdPerEuro, perEuro);
                return Optional.of(new DatedRate(usd, day.getKey()));
            }
        }
        return shipped.rate(currency, on);
    }

    /** The latest day of which anything is known. */
    public LocalDate latest() {
        NavigableMap<LocalDate, Map<String, BigDecimal>> known = days;
        return known.isEmpty() ? shipped.latest() : known.lastKey();
    }

    /** The last day of the table that ships with the program. */
    LocalDate shippedUntil() {
        return shipped.latest();
    }
}
