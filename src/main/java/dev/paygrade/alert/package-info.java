/** What readers ask to be told, the mails that tell them, and what they tell us of postings. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.alert;
