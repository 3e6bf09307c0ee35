/** Which kinds of board there are, and the file in which an operator names the boards to read. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.catalog;
