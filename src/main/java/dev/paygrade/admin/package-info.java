/** The operator's pages and API: what is read and how it goes, behind a password or a provider of OpenID Connect. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.admin;
