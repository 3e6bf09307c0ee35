package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the listing, its filters and its pay summary. */
@MessageBundle("listing")
public interface ListingMessages {

    @Message("Paygrade: AI, data and software postings with pay you can check")
    String title();

    @Message(
            "Featured postings for AI, ML, data and software roles, beside what they pay: every figure is traced to the ads behind it.")
    String description();

    @Message("These postings")
    String feed();

    @Message("Postings")
    String heading();

    @Message("Search title, employer, description")
    String searchLabel();

    @Message("Search title, employer or words of the ad")
    String searchHint();

    @Message("Search")
    String search();

    @Message("Chosen filters")
    String chosen();

    @Message("Remove this filter")
    String remove();

    @Message("Clear all")
    String clear();

    @Message("Filters")
    String filters();

    @Message("For you")
    String forYou();

    @Message("I live in")
    String home();

    @Message("anywhere")
    String homeAnywhere();

    @Message("also ads that do not say")
    String unsaidToo();

    @Message("Near a city")
    String near();

    @Message("Distance")
    String distance();

    @Message("Pay at least")
    String payMin();

    @Message("80k or €45/h")
    String payHint();

    @Message("Currency")
    String currency();

    @Message("Period")
    String period();

    @Message("Apply")
    String apply();

    @Message("Pay")
    String pay();

    @Message("too few ads")
    String tooFew();

    @Message("Pay of what is shown")
    String payShown();

    @Message("Median low to median high of")
    String medianOf();

    @Message("by {n} employers, USD a year, last 24 months.")
    String medianBy(String n);

    @Message("No full-time ad of these states a range.")
    String noneStates();

    @Message("by {n} {#if n == '1'}employer{#else}employers{/if} {#if ads == '1'}states{#else}state{/if} a range.")
    String fewState(String ads, String n);

    @Message("A figure needs 10 ads by 3 employers.")
    String least();

    @Message("{share} of full-time ads state their pay.")
    String statedShare(String share);

    @Message("By role")
    String byRole();

    @Message("Too few ads for a figure:")
    String fewForFigure();

    @Message("No ad says")
    String notKnown();

    @Message("Shown: results for")
    String shownFor();

    @Message("Search for exactly what was typed")
    String exact();

    @Message("all featured")
    String allFeatured();

    @Message("{#if n == '1'}posting{#else}postings{/if}")
    String postings(String n);

    @Message("Newest")
    String newest();

    @Message("Pay")
    String byPay();

    @Message("Relevance")
    String relevance();

    @Message("{n} more do not say from where they may be done:")
    String unsaidMore(String n);

    @Message("show them too")
    String unsaidShow();

    @Message("First page")
    String first();

    @Message("Next page")
    String next();

    @Message("Save this search")
    String save();

    @Message("and be told of new ones by e-mail")
    String saveSays();

    @Message("Follow it:")
    String follow();

    @Message("All of them are featured above.")
    String allAbove();

    @Message("No posting fits.")
    String noneFits();

    @Message("What taking one filter away would give:")
    String without();

    @Message("Or")
    String or();

    @Message("start again")
    String again();

    @Message(", or")
    String orTold();

    @Message("be told when there is one")
    String told();

    @Message("Nothing has been read yet. The first run takes a moment:")
    String nothingRead();

    @Message("{n} more")
    String more(int n);

    @Message("Show only")
    String showOnly();

    @Message("States pay")
    String statesPay();

    @Message("No estimated pay")
    String noEstimates();

    @Message("Posted")
    String posted();

    @Message("Last hour")
    String lastHour();

    @Message("Last {n} hours")
    String lastHours(String n);

    @Message("Last {n} days")
    String lastDays(String n);

    @Message("Posted within an hour")
    String withinHour();

    @Message("Posted within {n} hours")
    String withinHours(String n);

    @Message("Posted within {n} days")
    String withinDays(String n);

    @Message("Level")
    String level();

    @Message("Work mode")
    String mode();

    @Message("Role")
    String role();

    @Message("Employment")
    String employment();

    @Message("Country")
    String country();

    @Message("City")
    String city();

    @Message("Employer")
    String employer();

    @Message("Skill")
    String skill();

    @Message("In {region}")
    String inRegion(String region);

    @Message("Remote, as typed")
    String remoteTyped();

    @Message("Within {length} of {city}")
    String within(String length, String city);

    @Message("At least {amount} {period}")
    String atLeast(String amount, String period);

    @Message("Open to {country}")
    String openTo(String country);

    @Message("Open to {country}, or does not say")
    String openToUnsaid(String country);

    @Message("From {source}")
    String fromSource(String source);

    @Message("Counted in pay figures: {cell}")
    String counted(String cell);

    @Message("Open or closed")
    String anyStatus();
}
