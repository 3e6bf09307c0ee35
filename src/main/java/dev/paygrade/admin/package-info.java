/** The operator's pages and API: what is read and how it goes, behind a password. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.admin;
