package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of a comparison of two roles, and of the index of them. */
@MessageBundle("compare")
public interface CompareMessages {

    @Message("{a} vs. {b} · Paygrade")
    String title(String a, String b);

    @Message("{a} and {b} side by side: duties, skills, education, tools, outlook and pay, computed from their ads.")
    String description(String a, String b);

    @Message("{a} vs. {b}")
    String heading(String a, String b);

    @Message("{a} vs. {b}")
    String pair(String a, String b);

    @Message("{minutes} min read · data of {day} · computed from")
    String lead(int minutes, String day);

    @Message("and")
    String and();

    @Message(", open and closed")
    String openClosed();

    @Message(
            "{narrow} is a kind of {broad}, so the ads of {narrow} count among those of {broad}, too. Where the two are tested against each other (odds, difference of pay), only the other ads of {broad} are taken.")
    String overlap(String narrow, String broad);

    @Message("Table of contents")
    String contents();

    @Message("Definitions")
    String definitions();

    @Message("Responsibilities")
    String duties();

    @Message("Required skills")
    String skills();

    @Message("Educational backgrounds")
    String education();

    @Message("Tools and software used")
    String tools();

    @Message("Common industries")
    String industries();

    @Message("Outlook")
    String outlook();

    @Message("Practical tips")
    String tips();

    @Message("Pay side by side")
    String paySide();

    @Message("Pay side by side, global, USD a year")
    String payHeading();

    @Message("We have no definition of this role.")
    String noDefinition();

    @Message("{n} open")
    String openCount(String n);

    @Message("{n} in all")
    String inAll(String n);

    @Message("by {n} {#if n == '1'}employer{#else}employers{/if}, watched since {day}; narrower roles included.")
    String watched(String n, String day);

    @Message("No ad of this role has been seen yet.")
    String unseen();

    @Message(
            "A duty is a verb with what it is done to. It counts the ads, and the employers, that name both in one item of a list of duties.")
    String dutiesNote();

    @Message("“{phrase}” in")
    String dutyIn(String phrase);

    @Message("of {n} {#if n == '1'}employer{#else}employers{/if}")
    String ofEmployers(String n);

    @Message("From the lists of duties in {list} of the newest {read} ads with a description, by {n} employers.")
    String dutiesBasis(String list, String read, String n);

    @Message("No ad of this role has brought a description yet.")
    String noDescription();

    @Message("None of {n} {#if n == '1'}ad{#else}ads{/if} lists its duties under a heading of their own.")
    String noDutyList(String n);

    @Message(
            "{n} {#if n == '1'}ad lists{#else}ads list{/if} duties, but no duty stands in two of them by different employers.")
    String noDuty(String n);

    @Message(
            "Share of the ads that name any skill, with its 95% interval, and the ads. “More for” one role: the odds that its ads name the skill are that many times the other's, and chance alone would hardly make it so.")
    String skillsNote();

    @Message("Tool")
    String tool();

    @Message("Asked for")
    String askedFor();

    @Message("Industry")
    String industry();

    @Message("Asked for in both")
    String both();

    @Message("More for {role}")
    String moreFor(String role);

    @Message("Nothing that at least two ads of a role name, in a share that can be told from the other's.")
    String nothingApart();

    @Message("Only {a} and {b} ads name any skill. From {least} on each side, shares are tested against each other.")
    String thin(String a, String b, int least);

    @Message("Odds")
    String odds();

    @Message("{what}: {n} {#if n == '1'}ad{#else}ads{/if} of {role}")
    String adsOf(String what, String n, String role);

    @Message("Of the ads that speak of a degree:")
    String ofDegrees();

    @Message("of {role}")
    String ofRole(String role);

    @Message("One ad may take several.")
    String mayTakeSeveral();

    @Message("No ad of either role says what education or how many years it asks for.")
    String noEducation();

    @Message("{degree}, preferred")
    String preferred(String degree);

    @Message("… or the equivalent")
    String orEqual();

    @Message("Years of experience, at least")
    String yearsLeast();

    @Message("median; middle half {low} to {high}")
    String middleHalf(String low, String high);

    @Message("Neither the ads nor other ads of their employers say for which industry the work is.")
    String noIndustry();

    @Message("{role}: known for")
    String knownFor(String role);

    @Message("of {n} ({own} named by the ad, {other} by other ads of its employer).")
    String knownBy(String n, String own, String other);

    @Message("{role}: ads posted each month")
    String eachMonth(String role);

    @Message("By month, with the median middle of pay")
    String byMonth();

    @Message("By month, with the median middle of pay (in no month do 10 ads by 3 employers state it)")
    String byMonthUnpaid();

    @Message("{role}, ads")
    String roleAds(String role);

    @Message("pay")
    String payLow();

    @Message("No ad of either role was posted in the last twelve months.")
    String noMonth();

    @Message(
            "We have watched ads of these roles since {day}: of those posted before, only the ones still open then were seen, so earlier months look emptier than they were.")
    String watchedSince(String day);

    @Message(
            "The present month is not over. A count rises when we read one more board, too; it says what was advertised where we look, not how many were hired, and nothing here is a forecast.")
    String noForecast();

    @Message("From {from} to {to}")
    String fromTo(String from, String to);

    @Message("What ads of {to} name and those of {from} mostly do not:")
    String lacking(String to, String from);

    @Message("No skill can be told that ads of {to} ask for and those of {from} do not.")
    String nothingLacking(String to, String from);

    @Message("Most openings:")
    String mostOpenings();

    @Message("; in")
    String inPlaces();

    @Message("No open ad of {role} says its level at the moment.")
    String noLevel(String role);

    @Message("the broader role {role}")
    String broaderRole(String role);

    @Message(
            "by {n} {#if n == '1'}employer{#else}employers{/if} in 24 months {#if ads == '1'}states{#else}state{/if} a range; of")
    String stateRange(String n, String ads);

    @Message("there are,")
    String thereAre();

    @Message("({share}) state any pay.")
    String stateAny(String share);

    @Message("Medians, with their 95% intervals")
    String medians();

    @Message("Of the ads' ranges")
    String ofRanges();

    @Message("Raw difference")
    String raw();

    @Message("Mean middles of all ranges, {a} against {b}; 95% interval {interval}.")
    String rawNote(String a, String b, String interval);

    @Message("Too few ads of the two roles state pay: 10 ads by 3 employers on each side are the least.")
    String rawFew();

    @Message("Adjusted difference")
    String adjusted();

    @Message(
            "Where level, country and work mode are the same ({n} {#if n == '1'}combination{#else}combinations{/if}, weighted alike for both roles): {a} against {b}; 95% interval {interval}, an employer's ads taken as one witness.")
    String adjustedNote(String n, String a, String b, String interval);

    @Message("Used are {a} and {b}.")
    String used(String a, String b);

    @Message("{n} of {all} ads ({share}) of {role}")
    String usedOf(String n, String all, String share, String role);

    @Message(
            "Too few ads of the two roles share level, country and work mode: {usedA} of {ofA} and {usedB} of {ofB}, where {ads} ads by {employers} employers on each side are the least.")
    String adjustedFew(String usedA, String ofA, String usedB, String ofB, int ads, int employers);

    @Message("{role}: {amount} more")
    String more(String role, String amount);

    @Message("No clear difference ({amount})")
    String noDifference(String amount);

    @Message("{low} to {high}")
    String interval(String low, String high);

    @Message("Featured Jobs")
    String featured();

    @Message("No open ad of either role is featured at the moment.")
    String noFeatured();

    @Message("{role}: {n} open")
    String roleOpen(String role, String n);

    @Message("Salary Insights")
    String salaries();

    @Message("{role} (global)")
    String ofEverywhere(String role);

    @Message("Related articles")
    String related();

    @Message("No other role with ads is like these.")
    String noRelated();

    @Message("What others wrote")
    String others();

    @Message("; about one of the two")
    String aboutOne();

    @Message("No article about these roles has been read.")
    String noArticle();
}
