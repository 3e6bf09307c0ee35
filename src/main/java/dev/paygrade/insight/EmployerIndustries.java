package dev.paygrade.insight;

import org.jspecify.annotations.Nullable;

/** The industries of ads that name none: those that other ads of their employer name. */
public final class EmployerIndustries {
    private EmployerIndustries() {}

    /**
     * The employers with most ads among those that name no industry: {@code company_id}, how many such ads as {@code n},
     * and {@code industries} of the employer's newest ads, empty if they name none either.
     *
     * @param ofRole condition over {@code posting p} that holds the ads of one role
     */
    public static String told(String ofRole) {
        return """
                select s.company_id, s.n, array(
                    select distinct i from (select q.industries from posting q where q.company_id = s.company_id
                        order by q.posted_at desc, q.id desc limit 200) q, unnest(q.industries) i) as industries
                from (select p.company_id, count(*) as n from posting p
                      where %s and p.industries = '{}' and p.company_id is not null
                      group by p.company_id order by n desc, p.company_id limit 500) s""".formatted(ofRole);
    }

    static AdsQuery narrow(AdsQuery query, @Nullable String slug) {
        String silent = "p.industries = '{}' and p.company_id in (select t.company_id from (" + told(AdsQuery.OF_ROLE)
                + ") t where ";
        return slug == null
                ? query.and("(p.industries <> '{}' or " + silent + "t.industries <> '{}'))", query.role())
                : query.and(
                        "(? = any(p.industries) or " + silent + "? = any(t.industries)))", slug, query.role(), slug);
    }
}
