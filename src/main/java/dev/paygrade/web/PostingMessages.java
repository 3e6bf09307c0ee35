package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of a posting's own page. */
@MessageBundle("posting")
public interface PostingMessages {

    @Message("{title} at {company} · Paygrade")
    String title(String title, String company);

    @Message("{title} · Paygrade")
    String titleAlone(String title);

    @Message("{title}: what the ad states of pay, level and place, with the words that say so.")
    String description(String title);

    @Message("{title} at {company}")
    String at(String title, String company);

    @Message("This posting is closed")
    String closed();

    @Message("since {day}. What it stated still counts in pay figures.")
    String closedSince(String day);

    @Message("Similar ones are below.")
    String closedSimilar();

    @Message("Pay")
    String pay();

    @Message("Not stated")
    String notStated();

    @Message("corrected by the operator")
    String byHand();

    @Message("corrected by the operator, {day}")
    String byHandOn(String day);

    @Message("Statements of pay")
    String statements();

    @Message("Read as")
    String readAs();

    @Message("Kind")
    String kind();

    @Message("The ad's words")
    String words();

    @Message("Where")
    String where();

    @Message("Rule")
    String rule();

    @Message("What others pay:")
    String othersPay();

    @Message("Pay transparency")
    String transparency();

    @Message("This ad states pay.")
    String statesPay();

    @Message("No pay was found in this ad as it was read here.")
    String noPay();

    @Message("Its place of work has {#if n == '1'}a law{#else}laws{/if} about pay in job advertisements:")
    String lawNear(String n);

    @Message("May apply: {doubt}.")
    String mayApply(String doubt);

    @Message("Others that may apply ({n})")
    String othersMay(int n);

    @Message("Laws that may apply ({n})")
    String lawsMay(int n);

    @Message("Evidence, not a verdict:")
    String notVerdict();

    @Message("what these laws ask for, and how it is counted")
    String lawsAsk();

    @Message("{asks}")
    String lawInAd(String asks);

    @Message("{asks}")
    String lawBefore(String asks);

    @Message("it is for employers with at least {n} employees, and the size of this one is not known here")
    String doubtSize(String n);

    @Message("the work can be done from afar, perhaps from there")
    String doubtRemote();

    @Message("the ad does not say in which part of the country")
    String doubtPlace();

    @Message("whether and how this law is in force is not certain here")
    String doubtLaw();

    @Message("European Union")
    String european();

    @Message("{city} (city)")
    String city(String city);

    @Message("See the ad and apply")
    String apply();

    @Message("(opens {host} in a new tab)")
    String newTab(String host);

    @Message("What was read, and from which words")
    String facts();

    @Message("{n} quotes")
    String quotes(int n);

    @Message("Mended before reading:")
    String mended();

    @Message("Something wrong?")
    String wrong();

    @Message("Report a mistake or a dead posting")
    String report();

    @Message("The ad")
    String theAd();

    @Message("Marked words are those that values above were read from.")
    String marked();

    @Message("Where it was seen")
    String seenWhere();

    @Message("first {day}")
    String seenFirst(String day);

    @Message("first {first}, still there on {day}")
    String seenStill(String first, String day);

    @Message("first {first}, last seen {day}")
    String seenLast(String first, String day);

    @Message("original")
    String original();

    @Message("Same opening: {reason}")
    String sameOpening(String reason);

    @Message("Changes")
    String changes();

    @Message("Similar postings")
    String similar();

    @Message("nothing")
    String nothing();

    @Message("(the ad is the same, we read it better)")
    String betterRead();

    @Message("(corrected by hand)")
    String handMade();

    @Message("bounds were the wrong way round")
    String inverted();

    @Message("implausible, not counted")
    String implausible();

    @Message("net of tax")
    String net();

    @Message("pro rata")
    String proRata();

    @Message("{range} (period not stated)")
    String noPeriod(String range);

    @Message("base pay")
    String base();

    @Message("on-target earnings")
    String ote();

    @Message("bonus")
    String bonus();

    @Message("estimate, not the employer's")
    String estimated();

    @Message("{amount}, at {rate} USD for 1 {code} (ECB, {day})")
    String rate(String amount, String rate, String code, String day);

    @Message("no later rate was at hand")
    String rateStale();

    @Message("Title")
    String factTitle();

    @Message("Role")
    String factRole();

    @Message("Level")
    String factLevel();

    @Message("Place")
    String factPlace();

    @Message("Work mode")
    String factMode();

    @Message("Open to")
    String factOpen();

    @Message("Not open to")
    String factNotOpen();

    @Message("Employment")
    String factEmployment();

    @Message("Skills")
    String factSkills();

    @Message("Education")
    String factEducation();

    @Message("Experience")
    String factExperience();

    @Message("Benefits")
    String factBenefits();

    @Message("Visa")
    String factVisa();

    @Message("Industry")
    String factIndustry();

    @Message("Visa sponsorship offered")
    String visaOffered();

    @Message("No visa sponsorship")
    String visaNot();

    @Message("title")
    String fieldTitle();

    @Message("description")
    String fieldDescription();

    @Message("location")
    String fieldLocation();

    @Message("company")
    String fieldCompany();

    @Message("pay")
    String fieldPay();

    @Message("stated pay")
    String fieldStatedPay();

    @Message("employment type")
    String fieldType();

    @Message("level")
    String fieldLevel();

    @Message("work mode")
    String fieldMode();

    @Message("role")
    String fieldRole();

    @Message("places")
    String fieldPlaces();

    @Message("skills")
    String fieldSkills();

    @Message("country")
    String fieldCountry();

    @Message("Where this ad sits")
    String sits();

    @Message("The middle of its range ({own}) lies")
    String sitsMiddle(String own);

    @Message("of")
    String sitsOf();

    @Message("by {n} employers:")
    String sitsBy(String n);

    @Message("Their median middle is {amount}.")
    String sitsMedian(String amount);

    @Message("These are ads of a broader role, since {why}.")
    String sitsBroader(String why);

    @Message(
            "Bar: this ad. Shaded: the middle half of the middles of the others' ranges; line: their median. USD a year.")
    String sitsNote();

    @Message("in the lowest tenth")
    String tenthLow();

    @Message("in the lowest quarter, above the lowest tenth")
    String quarterLow();

    @Message("below the median, in the second quarter")
    String quarterSecond();

    @Message("at the median")
    String atMedian();

    @Message("above the median, in the third quarter")
    String quarterThird();

    @Message("in the highest quarter, below the highest tenth")
    String quarterHigh();

    @Message("in the highest tenth")
    String tenthHigh();

    @Message("global")
    String global();
}
