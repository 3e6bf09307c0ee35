/** What a text says where: spans, quoted evidence, and the repair of damaged encodings. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.text;
