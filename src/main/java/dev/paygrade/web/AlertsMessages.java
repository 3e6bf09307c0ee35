package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that save a search, confirm it and end it. */
@MessageBundle("alerts")
public interface AlertsMessages {

    @Message("Save this search · Paygrade")
    String title();

    @Message("Be told by mail of new postings that fit a search, at most once a day.")
    String description();

    @Message("Save this search")
    String heading();

    @Message("New postings that fit come to you by mail. No account, and every mail has a link that ends it.")
    String lead();

    @Message("Every open posting")
    String every();

    @Message("every posting")
    String everyTitle();

    @Message("Your e-mail address")
    String email();

    @Message("How often")
    String often();

    @Message("at most once a day")
    String daily();

    @Message("at most once a week")
    String weekly();

    @Message("Save it")
    String save();

    @Message(
            "A mail asks you to confirm first. The address is stored encrypted, is used for these mails only, and is deleted when you end them, or after 48 hours if you do not confirm.")
    String promise();

    @Message("This installation has no mail server: its operator finds the mails at /admin/mails.")
    String noServer();

    @Message("Searches cannot be saved here.")
    String closed();

    @Message("This installation is not set up to send mails: it has no key to encrypt addresses with")
    String noKey();

    @Message("This installation is not set up to send mails: it does not know its own address")
    String noAddress();

    @Message("Back to the search")
    String back();

    @Message("Follow it as a feed instead")
    String feed();

    @Message("This is no address that a mail could reach, such as name@example.org.")
    String badAddress();

    @Message("Choose how often: once a day or once a week.")
    String badOften();

    @Message("That is enough for today")
    String enough();

    @Message("Many searches were saved from your network today. Please try again tomorrow.")
    String enoughLead();

    @Message("Look into your mail")
    String sent();

    @Message(
            "If a mail can reach the address, one is on its way that asks you to confirm within 48 hours. Nothing else is sent before you do.")
    String sentLead();

    @Message("Save this search?")
    String ask();

    @Message("You will get a mail {often}, and none when nothing is new. Every mail has a link that ends it.")
    String askLead(String often);

    @Message("Yes, send me new postings")
    String askYes();

    @Message("Your search is saved")
    String saved();

    @Message("From now on a mail tells you of new postings, {often}.")
    String savedLead(String often);

    @Message("End these mails?")
    String end();

    @Message("Your address and this search are then deleted.")
    String endLead();

    @Message("Yes, end them")
    String endYes();

    @Message("No more mails")
    String ended();

    @Message("No search is saved under this link any more, and no address is kept for it.")
    String endedLead();

    @Message("This link is no longer good")
    String expired();

    @Message(
            "It was used already, or it is older than 48 hours. If your search is not saved yet, please save it again.")
    String expiredLead();

    @Message("Show the search")
    String show();
}
