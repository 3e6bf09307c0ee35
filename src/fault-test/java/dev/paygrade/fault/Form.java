package dev.paygrade.fault;

/** Whether the tests run whole, as by {@code ./paygrade test faults}, or in the short form of every build. */
final class Form {
    static final boolean WHOLE = "whole".equals(System.getProperty("paygrade.faults"));

    private Form() {}
}
