package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of an employer's page. */
@MessageBundle("company")
public interface CompanyMessages {

    @Message("{name}: open postings and pay · Paygrade")
    String title(String name);

    @Message("Open postings of {name}, and what its ads say it pays.")
    String description(String name);

    @Message("What its ads state")
    String states();

    @Message("From the lowest to the highest end of")
    String ends();

    @Message("of the last 24 months, USD a year; open and closed, repeats counted once.")
    String countedOnce();

    @Message("Lowest to highest")
    String lowestHighest();

    @Message("No range yet")
    String noRange();

    @Message("No full-time ad of the last 24 months states one that can be counted.")
    String noneCounted();

    @Message("{share} of its {n} full-time {#if n == '1'}ad states{#else}ads state{/if} pay.")
    String statedShare(String share, String n);

    @Message("None at the moment.")
    String none();
}
