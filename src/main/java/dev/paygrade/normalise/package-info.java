/** Makes a draft posting of a raw one: each value with the words that prove it. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.normalise;
