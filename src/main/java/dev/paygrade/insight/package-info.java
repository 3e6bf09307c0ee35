/** Honest pay statistics per role, computed from the ads; reads only. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.insight;
