/** Opening pages: what every kind of board needs to get from bytes to lines, trees and stable identifiers. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.page;
