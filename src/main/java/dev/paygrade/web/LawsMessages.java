package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page about laws that ask for pay in ads. */
@MessageBundle("laws")
public interface LawsMessages {

    @Message("Pay transparency · Paygrade")
    String title();

    @Message("Laws that ask for pay in job advertisements, with their citations, and how many of the ads state it.")
    String description();

    @Message(
            "Some places ask employers to say in a job advertisement what the job pays. These are the laws we know of, and how many of the ads with a place there state pay.")
    String lead();

    @Message("Ads that state pay")
    String shares();

    @Message("{n} of {all} ads")
    String statedOf(String n, String all);

    @Message(
            "of the last {months} months, open or closed, with a place of work where a law that asks for pay in ads was in force on the day of the ad; as of {day}.")
    String covered(int months, String day);

    @Message("95% interval {interval}")
    String intervalOf(String interval);

    @Message(
            "This is evidence, not a verdict. “Not stated” means that no base pay or on-target earnings were found in the ad as it was read here: another copy of it may say more. The size of the employer, exceptions, and the kind of work that a law leaves out are not known here.")
    String evidence();

    @Message("By place of work")
    String byPlace();

    @Message("Place")
    String place();

    @Message("State pay")
    String statePay();

    @Message("state pay")
    String statePayLow();

    @Message("With pay")
    String withPay();

    @Message("with pay")
    String withPayLow();

    @Message("No ad with a place of work under these laws has been read yet.")
    String noPlace();

    @Message("By employer, those with at least {least} such ads")
    String byEmployer(int least);

    @Message("Employer")
    String employer();

    @Message("The laws")
    String theLaws();

    @Message(
            "Shortened, in our words, and no legal advice; the text of the law decides. Laws that only give applicants a right to ask are not listed.")
    String shortened();

    @Message("Laws that ask for pay in job advertisements")
    String caption();

    @Message("Where")
    String where();

    @Message("Law")
    String law();

    @Message("Asks for")
    String asksFor();

    @Message("asks for")
    String asksForLow();

    @Message("State")
    String state();

    @Message("from {day}")
    String from(String day);

    @Message("from {day} until {last}")
    String fromUntil(String day, String last);

    @Message("every employer")
    String every();

    @Message("from {n} employees")
    String fromSize(String n);

    @Message("not certain")
    String notCertain();

    @Message("in force")
    String inForce();

    @Message("not yet")
    String notYet();

    @Message("ended")
    String ended();

    @Message("{#if n == '1'}ad{#else}ads{/if}")
    String adsOf(String n);

    @Message("stating pay")
    String stating();

    @Message("in which no pay was found")
    String notStating();
}
