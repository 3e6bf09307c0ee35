/** What the words around a place in a text say of it, weighed as labelled texts have taught. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.wording;
