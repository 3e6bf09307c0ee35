/** Speed against a peer or a limit, measured in the same run. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.bench;
