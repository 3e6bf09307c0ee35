package dev.paygrade.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What somebody reads at the door of the admin pages. */
@MessageBundle("signin")
public interface SignInMessages {

    @Message("Log in")
    String title();

    @Message("For the operator.")
    String about();

    @Message("That password is not right. After a few wrong ones this address has to wait.")
    String wrong();

    @Message("Password of this installation’s operator")
    String password();

    @Message("Log in")
    String logIn();

    @Message("It is what {setting} says.")
    String says(String setting);

    @Message("Sign in with {name}")
    String with(String name);

    @Message("Nobody can log in here yet: the password is switched off, and no provider is set.")
    String noWay();

    @Message("Back to the login")
    String back();

    @Message("You are signed in")
    String welcome();

    @Message("As {who}.")
    String as(String who);

    @Message("To the admin pages")
    String goOn();

    @Message("You are not an operator of this installation")
    String refused();

    @Message("{name} knows you as {who}, and nobody of that name is let in.")
    String refusedLead(String name, String who);

    @Message("{name} has not verified your address {email}, and an address counts only once it is.")
    String unverified(String name, String email);

    @Message(
            "Ask whoever runs this installation to add your address to {emails}, or {provider} to put you into one of the groups of {groups}.")
    String ask(String emails, String provider, String groups);

    @Message(
            "This installation does not say yet who its operators are, so nobody is let in. Whoever runs it sets {emails} or {groups}.")
    String nobody(String emails, String groups);

    @Message("{name} cannot be reached")
    String down(String name);

    @Message("Please try again in a moment. The site and the password are not affected.")
    String downLead();

    @Message("You were not signed in")
    String failed();

    @Message("What {name} answered could not be accepted. Please begin again.")
    String failedLead(String name);

    @Message("This sign-in did not begin in this browser, has ended already, or took too long. Please begin again.")
    String stale();

    @Message("{name} says: {error}.")
    String said(String name, String error);

    @Message("Too many attempts failed")
    String tooMany();

    @Message("Try again in {minutes} minutes.")
    String tooManyLead(long minutes);
}
