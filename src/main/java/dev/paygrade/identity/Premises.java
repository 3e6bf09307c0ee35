package dev.paygrade.identity;

/** What sites and texts say of where employers are at home. */
final class Premises {
    private Premises() {}

    /** One site names the town of the employer, and one text says that the work is in the other's. */
    static boolean areTold(Opening a, Opening b, Texts texts) {
        return texts.copied()
                && Boards.areTwoSites(a, b)
                && a.where.match(b.where) == Whereabouts.Match.OTHER_CITY
                && a.where.isOfOneCountry(b.where)
                && (isNamed(a.where, b) && isNamed(a.where, a) || isNamed(b.where, a) && isNamed(b.where, b));
    }

    private static boolean isNamed(Whereabouts where, Opening ad) {
        return where.cityNames().stream().anyMatch(city -> ad.gist.mentions(city.replace("-", "")));
    }

    /** Each is on a site that bears its own name. */
    static boolean areTwoHouses(Opening a, Opening b) {
        return Boards.areTwoSites(a, b) && isHouse(a) && isHouse(b);
    }

    private static boolean isHouse(Opening opening) {
        String core = opening.employer.core();
        return !core.isEmpty()
                && opening.addresses.stream()
                        .anyMatch(address -> !address.certain()
                                && address.host().replace("-", "").startsWith(core));
    }
}
