package dev.paygrade.insight;

import java.util.List;

/**
 * Everything that is said of a role's pay within one scope.
 *
 * @param shown the role that the figures are of: the one asked for, or the broader one fallen back to
 * @param scope the scope that they are of
 */
public record RoleReport(
        RolePay pay,
        KnownRole.Ancestor shown,
        PayScope scope,
        PayHistogram histogram,
        List<RoleFigures.Part> levels,
        List<RoleFigures.Part> countries,
        List<RoleFigures.Part> modes,
        List<PayTrend.Month> months) {
    public RoleReport {
        levels = List.copyOf(levels);
        countries = List.copyOf(countries);
        modes = List.copyOf(modes);
        months = List.copyOf(months);
    }
}
