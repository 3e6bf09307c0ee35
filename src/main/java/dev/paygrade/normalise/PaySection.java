package dev.paygrade.normalise;

import dev.paygrade.level.Level;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.FxRates;
import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.TextWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers an ad's statements of pay: structured fields beat the short pay text, and that beats the description. */
final class PaySection {
    private final PayReader reader;
    private final StatedPayReader structured;
    private final LeveledRanges leveled;
    private final FxRates rates;

    PaySection(PayReader reader, LevelReader levels, FxRates rates) {
        this.leveled = new LeveledRanges(levels);
        this.reader = reader;
        this.structured = new StatedPayReader(reader);
        this.rates = rates;
    }

    /** All statements, and the one to show. */
    record Gathered(List<PayRange> ranges, @Nullable Headline headline) {}

    Gathered gather(
            RawPosting raw,
            @Nullable String pay,
            String title,
            TextWords description,
            PayContext context,
            @Nullable Level level,
            LocalDate postedOn) {
        List<List<PayRange>> origins = List.of(
                raw.statedPay().stream()
                        .flatMap(stated -> structured.read(stated).stream())
                        .toList(),
                pay == null ? List.of() : reader.readStated(pay, context),
                reader.readProse("title", title, context),
                reader.readProse("description", description, context));
        List<PayRange> ranges = new ArrayList<>();
        origins.forEach(origin -> origin.forEach(range -> {
            if (ranges.stream().noneMatch(known -> same(known, range))) {
                ranges.add(range);
            }
        }));
        List<PayRange> each = leveled.of(ranges, "description", description.text());
        each = pay == null ? each : leveled.of(each, "pay", pay);
        return new Gathered(each, Headlines.of(each, level, postedOn, rates));
    }

    private static boolean same(PayRange a, PayRange b) {
        return a.kind() == b.kind()
                && a.period() == b.period()
                && Objects.equals(a.currency(), b.currency())
                && equal(a.min(), b.min())
                && equal(a.max(), b.max());
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }
}
