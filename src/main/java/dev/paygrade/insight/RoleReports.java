package dev.paygrade.insight;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts together what is said of a role's pay. */
@ApplicationScoped
public class RoleReports {
    private final RoleInsight insight;
    private final RoleFigures figures;
    private final PayTrend trend;

    RoleReports(RoleInsight insight, RoleFigures figures, PayTrend trend) {
        this.insight = insight;
        this.figures = figures;
        this.trend = trend;
    }

    /** Of what ads state. Every part is of the same role and, but for the part by country, of the same place. */
    public RoleReport of(KnownRole role, PayScope asked) {
        RolePay pay = insight.pay(role, asked.filter(), asked.where(), asked.cell(), PaySeries.STATED);
        KnownRole.Ancestor shown = pay.fallback() == null
                ? role.lineage().getFirst()
                : pay.fallback().to().lineage().getFirst();
        PayScope scope = asked.in(pay.place());
        return new RoleReport(
                pay,
                shown,
                scope,
                figures.histogram(shown.slug(), scope),
                figures.byLevel(shown.slug(), scope),
                figures.byCountry(shown.slug(), scope),
                figures.byMode(shown.slug(), scope),
                trend.of(shown.slug(), scope));
    }
}
