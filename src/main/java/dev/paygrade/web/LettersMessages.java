package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the mails. */
@MessageBundle("letters")
public interface LettersMessages {

    @Message("Confirm your saved search")
    String confirmSubject();

    @Message("Somebody, hopefully you, wants to be told by mail of new postings on Paygrade.")
    String confirmWho();

    @Message("If it was you, open this page and press the button within 48 hours:")
    String confirmYes();

    @Message("If it was not you, do nothing: your address is deleted after 48 hours, and no further mail comes.")
    String confirmNo();

    @Message("Or delete it now")
    String confirmDelete();

    @Message("{n} new {#if n == '1'}posting{#else}postings{/if}")
    String heading(String n);

    @Message("{heading}: {title}")
    String subject(String heading, String title);

    @Message("Of your search: {title}")
    String ofSearch(String title);

    @Message("And {n} more")
    String more(String n);

    @Message("The whole search")
    String whole();

    @Message("Such a mail comes {often}, and none when nothing is new.")
    String often(String often);

    @Message("End these mails")
    String end();

    @Message("Your saved search no longer works")
    String invalid();

    @Message("What is not understood any more:")
    String invalidWhat();

    @Message("Make a new search")
    String invalidAgain();

    @Message("This is said once.")
    String invalidOnce();

    @Message("End the old search, and have your address deleted")
    String invalidEnd();
}
