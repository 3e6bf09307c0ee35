/** Paygrade: postings whose pay can be traced to the ads behind it. */
@org.jspecify.annotations.NullMarked
package dev.paygrade;
