/** Polite HTTP: robots rules, one request at a time per host, and guards on size, time, redirects and addresses. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.fetch;
