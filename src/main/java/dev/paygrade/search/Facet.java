package dev.paygrade.search;

/** What postings can be filtered and counted by. */
public enum Facet {
    LEVEL("level"),
    MODE("mode"),
    ROLE("role"),
    TYPE("type"),
    COUNTRY("country"),
    /** By its English name. */
    CITY("city"),
    COMPANY("company"),
    SKILL("skill");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses and answers. */
    public String parameter() {
        return parameter;
    }
}
