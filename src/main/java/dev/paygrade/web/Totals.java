package dev.paygrade.web;

import java.util.OptionalInt;

/** How many postings an address of the listing shows; empty if that cannot be told at once. */
@FunctionalInterface
interface Totals {
    OptionalInt of(Address address);

    /** The same as a text, empty if unknown. */
    default String text(Address address) {
        OptionalInt total = of(address);
        return total.isPresent() ? Figures.count(total.getAsInt()) : "";
    }
}
