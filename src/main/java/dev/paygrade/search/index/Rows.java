package dev.paygrade.search.index;

import dev.paygrade.search.Estimated;
import dev.paygrade.search.Visible;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the index reads of a posting. */
final class Rows {
    private static final String COLUMNS = """
            select p.id, (extract(epoch from p.posted_at) * 1000000)::bigint, p.level, p.work_mode,
                   r.slug, r.id, c.slug, c.id, p.pay_currency, p.employment_types, p.countries,
                   case when p.places <> '[]' then array(select distinct concat(e ->> 'city', '|', e ->> 'region', '|', e ->> 'country')
                         from jsonb_array_elements(p.places) e where e ->> 'city' is not null order by 1) end,
                   p.eligible_countries, p.eligible_regions, p.excluded_countries,
                   array(select distinct s.source_id from sighting s where s.posting_id = p.id order by 1),
                   p.closed_at is not null, p.featured, p.pay_kind in ('BASE', 'OTE'),
                   p.pay_min is null or p.pay_max is null, p.skills,
                   case when p.annual_max is not null then least(floor(p.annual_max), 2147483647)::int end, p.usd_max, p.observed_low, p.observed_high,
                   {ESTIMATED}
            from posting p left join role r on r.id = p.role_id left join company c on c.id = p.company_id
            where\s""".replace("{ESTIMATED}", Estimated.SQL) + Visible.SQL;

    /** Every posting, the newest first. */
    static final String ALL = COLUMNS + " order by p.posted_at desc, p.id desc";

    /** Those of an array of ids. */
    static final String SOME = COLUMNS + " and p.id = any(?) order by p.posted_at desc, p.id desc";

    private Rows() {}

    /** Adds the posting that a result set stands on. */
    static void add(ResultSet row, SegmentBuilder builder) throws SQLException {
        Vocabulary vocabulary = builder.vocabulary();
        builder.next(row.getLong(1), row.getLong(2));
        builder.code(Column.LEVEL, one(vocabulary, Column.LEVEL, row.getString(3), 0));
        builder.code(Column.MODE, one(vocabulary, Column.MODE, row.getString(4), 0));
        builder.code(Column.ROLE, one(vocabulary, Column.ROLE, row.getString(5), row.getLong(6)));
        builder.code(Column.COMPANY, one(vocabulary, Column.COMPANY, row.getString(7), row.getLong(8)));
        builder.code(Column.CURRENCY, one(vocabulary, Column.CURRENCY, row.getString(9), 0));
        builder.code(Column.TYPE, vocabulary.set(Column.TYPE, texts(row.getArray(10))));
        builder.code(Column.COUNTRY, vocabulary.set(Column.COUNTRY, texts(row.getArray(11))));
        String[] places = texts(row.getArray(12));
        builder.code(Column.PLACE, vocabulary.set(Column.PLACE, places));
        builder.code(Column.CITY, vocabulary.set(Column.CITY, cities(places)));
        builder.code(Column.ELIGIBLE, vocabulary.set(Column.ELIGIBLE, eligible(row)));
        builder.code(Column.SOURCE, vocabulary.set(Column.SOURCE, texts(row.getArray(16))));
        builder.code(Column.FLAG, vocabulary.set(Column.FLAG, flags(row)));
        builder.skills(vocabulary.codes(Column.SKILL, texts(row.getArray(21))));
        builder.figures(figure(row, 22), figure(row, 23), figure(row, 24), figure(row, 25));
    }

    private static int one(Vocabulary vocabulary, Column column, @Nullable String word, long key) {
        return word == null ? 0 : vocabulary.words(column).add(word, key) + 1;
    }

    /** The names of cities, sorted so that equal combinations are one. */
    private static String[] cities(String[] places) {
        return Arrays.stream(places)
                .map(place -> place.substring(0, place.lastIndexOf('|', place.lastIndexOf('|') - 1)))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String[] eligible(ResultSet row) throws SQLException {
        List<String> all = new ArrayList<>(List.of(texts(row.getArray(13))));
        for (String region : texts(row.getArray(14))) {
            all.add("+" + region);
        }
        for (String country : texts(row.getArray(15))) {
            all.add("-" + country);
        }
        return all.toArray(String[]::new);
    }

    private static String[] flags(ResultSet row) throws SQLException {
        List<String> flags = new ArrayList<>();
        flags.add((row.getBoolean(17) ? Column.Flag.CLOSED : Column.Flag.OPEN).name());
        if (row.getBoolean(18)) {
            flags.add(Column.Flag.FEATURED.name());
        }
        if (row.getBoolean(19)) {
            flags.add(Column.Flag.STATED.name());
            if (row.getBoolean(20)) {
                flags.add(Column.Flag.ONE_SIDED.name());
            }
        }
        if (row.getBoolean(26)) {
            flags.add(Column.Flag.ESTIMATED.name());
        }
        return flags.toArray(String[]::new);
    }

    private static int figure(ResultSet row, int column) throws SQLException {
        int figure = row.getInt(column);
        return row.wasNull() ? SparseInts.NONE : figure;
    }

    private static String[] texts(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }
}
