/** The JSON API, version 1. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.api;
