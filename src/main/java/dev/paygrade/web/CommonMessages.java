package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that many pages share: labels of values, and the rows of a listing. */
@MessageBundle("common")
public interface CommonMessages {

    @Message("Featured")
    String featured();

    @Message("Closed")
    String closed();

    @Message("estimate")
    String estimate();

    @Message("Computed by somebody else than the employer; not counted in our figures")
    String estimateNote();

    @Message("Pay not stated")
    String payUnstated();

    @Message("an hour")
    String perHour();

    @Message("a day")
    String perDay();

    @Message("a week")
    String perWeek();

    @Message("a month")
    String perMonth();

    @Message("a year")
    String perYear();

    @Message("up to {amount}")
    String upTo(String amount);

    @Message("from {amount}")
    String from(String amount);

    @Message("{amount} a year")
    String yearly(String amount);

    @Message("up to {amount} a year")
    String yearlyUpTo(String amount);

    @Message("from {amount} a year")
    String yearlyFrom(String amount);

    @Message("{low} to {high} a year")
    String yearlyRange(String low, String high);

    @Message("on-target earnings")
    String onTarget();

    @Message("posted {day}")
    String posted(String day);

    @Message("first seen {day}")
    String firstSeen(String day);

    @Message("Entry-level / Junior")
    String entry();

    @Message("Mid-level / Intermediate")
    String mid();

    @Message("Senior-level / Expert")
    String senior();

    @Message("Executive-level / Director")
    String executive();

    @Message("Entry")
    String entryShort();

    @Message("Mid")
    String midShort();

    @Message("Senior")
    String seniorShort();

    @Message("Executive")
    String executiveShort();

    @Message("On-site")
    String onsite();

    @Message("Hybrid")
    String hybrid();

    @Message("Remote")
    String remote();

    @Message("Full time")
    String fullTime();

    @Message("Part time")
    String partTime();

    @Message("Contract")
    String contractor();

    @Message("Temporary")
    String temporary();

    @Message("Internship")
    String intern();

    @Message("Other")
    String otherType();

    @Message("new")
    String ageNew();

    @Message("{n} h")
    String ageHours(String n);

    @Message("{n} d")
    String ageDays(String n);

    @Message("{n} wk")
    String ageWeeks(String n);

    @Message("{n} mo")
    String ageMonths(String n);

    @Message("{n} y")
    String ageYears(String n);

    @Message("just now")
    String justNow();

    @Message("{age} ago")
    String ago(String age);

    @Message("anywhere")
    String anywhere();

    @Message("Europe")
    String europe();

    @Message("Asia")
    String asia();

    @Message("Nordics")
    String nordics();

    @Message("Benelux")
    String benelux();

    @Message("Latin America")
    String latinAmerica();

    @Message("South America")
    String southAmerica();

    @Message("North America")
    String northAmerica();

    @Message("from {places}")
    String eligibleFrom(String places);

    @Message("USD a year")
    String usdYear();

    @Message("not enough ads yet")
    String notEnough();

    @Message("Not enough ads yet")
    String notEnoughBig();

    @Message("{n} full-time {#if n == '1'}ad{#else}ads{/if}")
    String fullTimeAds(String n);

    @Message("{n} {#if n == '1'}ad{#else}ads{/if}")
    String ads(String n);

    @Message("0")
    String k0();

    @Message("100K")
    String k100();

    @Message("200K")
    String k200();

    @Message("$300K")
    String k300();

    @Message("All postings")
    String allPostings();

    @Message("All roles")
    String allRoles();

    @Message("see how the sources are doing")
    String seeSources();

    @Message("none")
    String none();
}
