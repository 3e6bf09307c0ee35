/** Laws that ask for pay in advertisements, to which ads they may apply, and how many of these state pay: evidence, no verdict. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.insight.law;
