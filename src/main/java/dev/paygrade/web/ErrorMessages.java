package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a reader is told when something is wrong. */
@MessageBundle("errors")
public interface ErrorMessages {

    @Message("This address is not understood")
    String badAddress();

    @Message("Something in it is unknown or misspelt:")
    String badParts();

    @Message("A character in it, or in what was sent, is in no text.")
    String badCharacter();

    @Message("There is no such page")
    String noPage();

    @Message("It may have moved, or the address has a typing error.")
    String noPageLead();

    @Message("That is not possible here")
    String notHere();

    @Message("This address does not take this method.")
    String notHereLead();

    @Message("Unsupported content type")
    String type();

    @Message("Send application/json or application/x-ndjson.")
    String typeLead();

    @Message("This request cannot be answered")
    String cannot();

    @Message("The server understood it, but it is not right: {reason}.")
    String cannotLead(String reason);

    @Message("Something went wrong")
    String broken();

    @Message("It was logged. Please try again in a moment.")
    String brokenLead();

    @Message("The database is out of reach")
    String outage();

    @Message("It is usually back within a minute. Please try again.")
    String outageLead();
}
