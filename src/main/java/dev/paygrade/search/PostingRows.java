package dev.paygrade.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.paygrade.level.Level;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.PostingItem.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of an item, and how to read them. */
@ApplicationScoped
class PostingRows {
    /** To be followed by a {@code where} over {@code posting p}. */
    static final String SELECT = """
            select p.id, p.slug, p.title, c.name as company_name, c.slug as company_slug, p.employer,
                   r.name as role_name, r.slug as role_slug, p.level, p.work_mode, p.places, p.countries,
                   p.eligible_countries, p.eligible_regions, p.excluded_countries, p.employment_types, p.skills,
                   p.pay, p.pay_text, p.pay_kind, p.pay_currency, p.pay_min, p.pay_max, p.pay_period,
                   p.annual_min, p.annual_max, p.usd_min, p.usd_max, p.usd_rate, p.usd_rate_on, p.usd_rate_stale,
                   p.observed_low is not null as observed, p.featured, p.posted_at, p.posted_stated,
                   p.first_seen_at, coalesce(s.last_seen_at, src.last_read_at) as last_seen, p.closed_at,
                   s.source_id, src.origin = 'SAMPLE' as sample, p.url, p.apply_url
            from posting p
            left join company c on c.id = p.company_id
            left join role r on r.id = p.role_id
            left join lateral (select source_id, last_seen_at from sighting where posting_id = p.id order by id limit 1) s on true
            left join source src on src.id = s.source_id
            """;

    private final ObjectReader places;
    private final ObjectReader ranges;

    PostingRows(ObjectMapper json) {
        places = json.readerForListOf(Place.class);
        ranges = json.readerForListOf(PayRange.class);
    }

    PostingItem read(ResultSet row) throws SQLException {
        return new PostingItem(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                named(row.getString("company_name"), row.getString("company_slug")),
                named(row.getString("role_name"), row.getString("role_slug")),
                of(Level.class, row.getString("level")),
                pay(row),
                of(WorkMode.class, row.getString("work_mode")),
                list(row.getString("places"), places),
                texts(row.getArray("countries")),
                texts(row.getArray("eligible_countries")),
                texts(row.getArray("eligible_regions")),
                texts(row.getArray("excluded_countries")),
                texts(row.getArray("employment_types")),
                texts(row.getArray("skills")),
                row.getBoolean("featured"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("posted_stated"),
                row.getObject("first_seen_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_seen"),
                instant(row, "closed_at"),
                row.getString("source_id") == null ? "" : row.getString("source_id"),
                row.getBoolean("sample"),
                row.getString("url"),
                row.getString("apply_url"));
    }

    private PostingItem.@Nullable Pay pay(ResultSet row) throws SQLException {
        List<PayRange> ranges = list(row.getString("pay"), this.ranges);
        String text = row.getString("pay_text");
        if (ranges.isEmpty() && text == null) {
            return null;
        }
        return new PostingItem.Pay(
                ranges,
                text,
                of(PayKind.class, row.getString("pay_kind")),
                row.getString("pay_currency"),
                row.getBigDecimal("pay_min"),
                row.getBigDecimal("pay_max"),
                of(PayPeriod.class, row.getString("pay_period")),
                row.getBigDecimal("annual_min"),
                row.getBigDecimal("annual_max"),
                row.getObject("usd_min", Integer.class),
                row.getObject("usd_max", Integer.class),
                row.getBigDecimal("usd_rate"),
                row.getObject("usd_rate_on", LocalDate.class),
                row.getBoolean("usd_rate_stale"),
                row.getBoolean("observed"));
    }

    private static <T> List<T> list(String text, ObjectReader reader) {
        if (text.equals("[]")) {
            return List.of();
        }
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON column does not hold what was written to it: " + text, e);
        }
    }

    private static @Nullable Named named(@Nullable String name, @Nullable String slug) {
        return name == null || slug == null ? null : new Named(name, slug);
    }

    private static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
