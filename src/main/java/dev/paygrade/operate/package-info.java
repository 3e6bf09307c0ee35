/** What an operator does with the whole database at once: copies of it, and their way back. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.operate;
