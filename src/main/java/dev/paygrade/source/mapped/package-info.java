/** Applicant-tracking systems and feeds whose answers differ only in where things stand: one adapter, a mapping each. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.mapped;
