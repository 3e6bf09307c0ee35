package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of a role's page. */
@MessageBundle("role")
public interface RoleMessages {

    @Message("Role")
    String role();

    @Message("Pay a year")
    String payYear();

    @Message("On a scale to {amount}")
    String scaleTo(String amount);

    @Message("Ads counted")
    String adsCounted();

    @Message("{role}: pay, skills and postings · Paygrade")
    String title(String role);

    @Message("{role}: what the ads that state it pay, by level, country and month, and what they ask for.")
    String description(String role);

    @Message("Lineage")
    String lineage();

    @Message("Scope of the pay figures")
    String scope();

    @Message("Pay a year, {where}")
    String payIn(String where);

    @Message("These figures are of")
    String figuresOf();

    @Message(", since {why}.")
    String since(String why);

    @Message("Median low end to median high end, {currency} a year, {type}.")
    String medianLine(String currency, String type);

    @Message("by {n} employers, posted in the {months} months to {day}.")
    String byIn(String n, int months, String day);

    @Message("High end over low end: {ratio}.")
    String spread(String ratio);

    @Message("Right within 1,000 USD.")
    String within1000();

    @Message("Percentiles of the ads' ranges, {currency} a year")
    String percentiles(String currency);

    @Message("Median")
    String median();

    @Message("its 95% interval")
    String interval();

    @Message(
            "by {n} employers state a range. A figure needs 10 ads by 3 employers; nor has any broader role or wider place as many.")
    String fewer(String n);

    @Message("{n} {type} ads")
    String adsOfType(String n, String type);

    @Message("{share} of")
    String shareOf(String share);

    @Message("state their pay")
    String statePay();

    @Message("of them only \"from\" or \"up to\", which are not counted.")
    String ofThem();

    @Message("How the ads are spread")
    String spreadHeading();

    @Message(
            "Each ad by the middle of its range, which is an assumption; lines at 10, 25, 50, 75 and 90 per cent, the median's 95% interval shaded.")
    String spreadNote();

    @Message("As a table")
    String asTable();

    @Message("Middle of the range")
    String middle();

    @Message("Ads")
    String adsCol();

    @Message("ads")
    String adsLow();

    @Message("By level")
    String byLevel();

    @Message("By country")
    String byCountry();

    @Message("Remote, hybrid, on site")
    String byMode();

    @Message("By month")
    String byMonth();

    @Message("Level")
    String level();

    @Message("Country")
    String country();

    @Message("Work mode")
    String mode();

    @Message("Median low to high")
    String lowToHigh();

    @Message("Median middle, 95% interval")
    String middleInterval();

    @Message("median middle")
    String middleLow();

    @Message("Employers")
    String employersCol();

    @Message("employers")
    String employersLow();

    @Message("And {n} more, most of them with fewer ads or employers.")
    String moreLines(String n);

    @Message(
            "Median middle of the ads posted in each month, with its 95% interval, on a scale from 0 to {scale}; only months with 10 ads by 3 employers.")
    String monthsNote(String scale);

    @Message("No month has 10 ads by 3 employers that state a range, so there is no trend of pay yet.")
    String noTrend();

    @Message("ads posted")
    String adsPosted();

    @Message("Month")
    String month();

    @Message("Ads posted")
    String adsPostedCol();

    @Message("counted")
    String counted();

    @Message("posted")
    String posted();

    @Message("not enough ads")
    String tooFew();

    @Message(
            "Ads count in the month in which they were posted. A count rises when one more board is read, too; it says what was advertised where we look, and the present month is not over.")
    String monthsCaution();

    @Message("What published data sets say")
    String imported();

    @Message("Collected by others, each a series of its own, in no figure above. {currency} a year.")
    String importedNote(String currency);

    @Message("(opens in a new tab)")
    String importedTab();

    @Message("licence not said")
    String noLicence();

    @Message("; published {day}")
    String published(String day);

    @Message("; years {years}; employers unknown.")
    String importedYears(String years);

    @Message("Of the broader role")
    String importedBroader();

    @Message("Median low end to median high end of {n} distinct intervals ({rows} rows of the file).")
    String importedMedian(String n, String rows);

    @Message("Not enough: {n} distinct intervals.")
    String importedFew(String n);

    @Message("On the same scale")
    String sameScale();

    @Message("Intervals")
    String intervals();

    @Message("intervals")
    String intervalsLow();

    @Message("not enough")
    String few();

    @Message("{from} to {to}")
    String yearsTo(String from, String to);

    @Message("Skills asked for")
    String skills();

    @Message("Of all its ads, open and closed: {named}.")
    String ofAll(String named);

    @Message("Most often")
    String mostOften();

    @Message("Skill")
    String skill();

    @Message("More than in other ads of {role}")
    String moreThan(String role);

    @Message("More than elsewhere")
    String moreElsewhere();

    @Message("Nothing in a share that can be told from theirs.")
    String nothingOwn();

    @Message("No ad names a skill that we know.")
    String noSkill();

    @Message("Share")
    String share();

    @Message("share")
    String shareLow();

    @Message("95% interval")
    String interval95();

    @Message("Odds, 95% interval")
    String odds95();

    @Message("odds")
    String oddsLow();

    @Message("{n} ({low} to {high})")
    String times(String n, String low, String high);

    @Message("over 99×")
    String over99();

    @Message("{n} of {all} ads name skills")
    String named(String n, String all);

    @Message("{n} of {all} ads speak of degrees")
    String educated(String n, String all);

    @Message("This is the broadest role of its line: there is none to hold it against.")
    String broadest();

    @Message("Too few ads of this role, or of the rest of {role}, name skills to tell a difference.")
    String thin(String role);

    @Message("Education and experience")
    String education();

    @Message("{educated}; shares are of those.")
    String sharesOf(String educated);

    @Message("Required")
    String required();

    @Message("No ad says which degree it requires.")
    String noDegree();

    @Message("Experience: {years}, in")
    String experience(String years);

    @Message("ads.")
    String adsEnd();

    @Message("No ad asks for a number of years.")
    String noYears();

    @Message("{n} years (median of the least asked for); the middle half from {low} to {high}")
    String years(String n, String low, String high);

    @Message("Where its open postings are")
    String openWhere();

    @Message("Employers")
    String employers();

    @Message("Countries")
    String countries();

    @Message("Cities")
    String cities();

    @Message("Levels")
    String levels();

    @Message("Employment")
    String employment();

    @Message("Roles beside it")
    String beside();

    @Message("Of the same line")
    String sameLine();

    @Message("Narrower")
    String narrower();

    @Message("Compare {role}")
    String compare(String role);

    @Message("with {role}")
    String with(String role);

    @Message("with any other role")
    String withAny();

    @Message("Open postings")
    String openPostings();

    @Message("all {n}")
    String allOpen(String n);

    @Message("None at the moment. Closed ones still count in the figures above.")
    String noneNow();

    @Message("Low end")
    String lowEnd();

    @Message("Middle (assumed)")
    String middleAssumed();

    @Message("High end")
    String highEnd();

    @Message("Any")
    String any();

    @Message("Anywhere")
    String anywhere();

    @Message("Where")
    String where();

    @Message("Currency")
    String currency();

    @Message("global")
    String global();

    @Message("or")
    String or();

    @Message("Cite this figure")
    String cite();

    @Message("The present table (CSV)")
    String table();

    @Message("Make a permanent link")
    String permanent();

    @Message("to a file that keeps these very figures.")
    String permanentEnd();

    @Message("Paygrade, Pay of {role}, {where}, n = {ads} ads, {currency} a year, as of {day}")
    String citation(String role, String where, String ads, String currency, String day);

    @Message("each country")
    String eachCountry();

    @Message("by level")
    String citeLevel();

    @Message("by country")
    String citeCountry();

    @Message("by work mode")
    String citeMode();

    @Message("by month")
    String citeMonth();

    @Message("Converted from USD at {rate} USD for 1 {code} of {day}; nothing else than the unit changes.")
    String converted(String rate, String code, String day);
}
