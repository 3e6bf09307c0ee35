/** Pay as an ad states it: ranges, periods, kinds, exchange rates, and the reader that finds them. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.pay;
