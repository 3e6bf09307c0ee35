package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A filter drawn at random, over open postings.
 *
 * @param wanted values by facet, as the index knows them
 */
record Drawn(Map<Facet, List<String>> wanted, boolean featured, boolean payStated) {
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "FR", "PL", "CA", "SE", "PT");

    /** Always the same ones; the first wants everything. */
    static List<Drawn> filters(int n) {
        Random random = new Random(10_406);
        List<Drawn> filters = new ArrayList<>();
        filters.add(new Drawn(Map.of(), false, false));
        while (filters.size() < n) {
            Map<Facet, List<String>> wanted = new LinkedHashMap<>();
            some(random, 4, wanted, Facet.LEVEL, List.of("ENTRY", "MID", "SENIOR", "EXECUTIVE"));
            some(random, 4, wanted, Facet.MODE, List.of("REMOTE", "HYBRID", "ONSITE"));
            some(random, 6, wanted, Facet.TYPE, List.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "INTERN"));
            some(random, 3, wanted, Facet.COUNTRY, COUNTRIES);
            some(random, 4, wanted, Facet.ROLE, List.of("bench-role-3", "bench-role-7", "bench-role-0", "bench-role-45"));
            some(random, 4, wanted, Facet.SKILL, List.of("bench-skill-0", "bench-skill-2", "bench-skill-30"));
            some(random, 8, wanted, Facet.COMPANY, List.of("bench-company-1", "bench-company-40"));
            Drawn drawn = new Drawn(wanted, random.nextInt(8) == 0, random.nextInt(6) == 0);
            if (!filters.contains(drawn)) {
                filters.add(drawn);
            }
        }
        return filters;
    }

    private static void some(
            Random random, int oneIn, Map<Facet, List<String>> wanted, Facet facet, List<String> from) {
        if (random.nextInt(oneIn) == 0) {
            int first = random.nextInt(from.size());
            wanted.put(facet, random.nextInt(3) == 0 && first > 0 ? from.subList(0, first + 1) : List.of(from.get(first)));
        }
    }

    /** What an address says of it. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        wanted.forEach((facet, values) -> parameters.put(
                facet.parameter(),
                values.stream()
                        .map(value -> value.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()));
        if (featured) {
            parameters.put("featured", List.of("true"));
        }
        if (payStated) {
            parameters.put("pay", List.of("stated"));
        }
        return parameters;
    }

    PostingFilter filter() {
        PostingParameters parameters = PostingParameters.of(parameters());
        if (!parameters.problems().isEmpty()) {
            throw new IllegalStateException(parameters.problems().toString());
        }
        return parameters.filter();
    }

    /** The same as a condition over {@code posting p}, that of one facet left out. */
    String sql(@Nullable Facet except) {
        List<String> conditions = new ArrayList<>(List.of("p.closed_at is null"));
        wanted.forEach((facet, values) -> {
            if (facet != except) {
                String in = values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
                conditions.add(switch (facet) {
                    case LEVEL -> "p.level in (" + in + ")";
                    case MODE -> "p.work_mode in (" + in + ")";
                    case ROLE ->
                        "p.role_id in (select l.role_id from role_lineage l join role a on a.id = l.ancestor_id where a.slug in ("
                                + in + "))";
                    case COMPANY -> "p.company_id in (select id from company where slug in (" + in + "))";
                    case COUNTRY -> "p.countries && array[" + in + "]";
                    case SKILL -> "p.skills && array[" + in + "]";
                    case TYPE -> "p.employment_types && array[" + in + "]";
                    case CITY -> throw new IllegalStateException("no city is drawn");
                });
            }
        });
        if (featured) {
            conditions.add("p.featured");
        }
        if (payStated) {
            conditions.add("p.pay_kind in ('BASE', 'OTE')");
        }
        return String.join(" and ", conditions);
    }
}
