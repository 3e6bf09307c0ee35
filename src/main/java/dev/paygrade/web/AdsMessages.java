package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of ads behind a figure. */
@MessageBundle("ads")
public interface AdsMessages {

    @Message("{role}: ads behind a figure · Paygrade")
    String title(String role);

    @Message("The ads that a figure was counted from.")
    String description();

    @Message("Ads behind a figure")
    String heading();

    @Message("{#if n == '1'}ad{#else}ads{/if} of {role}:")
    String ofRole(String n, String role);

    @Message("None.")
    String none();

    @Message("open and closed")
    String any();

    @Message("of the last 24 months")
    String covered();

    @Message("of the last 24 months, stating pay")
    String stated();

    @Message("of the last 24 months, stating only one end of a range")
    String oneSided();

    @Message("of the last 24 months, counted in pay figures")
    String counted();

    @Message("posted in {month}")
    String posted(String month);

    @Message("the middle of the range from {from} up")
    String middleFrom(String from);

    @Message("the middle of the range from {from} to below {to}")
    String middle(String from, String to);

    @Message("asking for: {what}")
    String asking(String what);

    @Message("preferring: {what}")
    String preferring(String what);

    @Message("speaking of a degree")
    String degree();

    @Message("asking for a degree or the equivalent")
    String orEqual();

    @Message("asking for years of experience")
    String years();

    @Message("asking for {years}")
    String yearsOf(String years);

    @Message("with a known industry, by the ad itself or by other ads of its employer")
    String industryAny();

    @Message("industry: {industry}, by the ad itself or by other ads of its employer")
    String industry(String industry);

    @Message("naming the duty “{phrase}”")
    String duty(String phrase);
}
