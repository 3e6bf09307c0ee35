package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that reads a pasted ad, and of the form for it. */
@MessageBundle("read")
public interface ReadMessages {

    @Message("Read an ad · Paygrade")
    String title();

    @Message("Paste any ad and see what Paygrade reads in it, and from which words.")
    String description();

    @Message("What we read")
    String done();

    @Message("Read an ad")
    String heading();

    @Message("The rest, and from which words")
    String rest();

    @Message("Not said, and so left unknown:")
    String unknown();

    @Message("The ad, with the words that prove something")
    String ad();

    @Message("pay")
    String markPay();

    @Message("level")
    String markLevel();

    @Message("place and mode")
    String markPlace();

    @Message("employment")
    String markType();

    @Message("role")
    String markRole();

    @Message("skill")
    String markSkill();

    @Message("other terms")
    String markTerms();

    @Message("Another one")
    String another();

    @Message("Paste an ad")
    String paste();

    @Message("Nothing of it is stored.")
    String nothingStored();

    @Message("How we read")
    String how();

    @Message("There is nothing to read yet: paste an ad, or fill in its title.")
    String empty();

    @Message("That is longer than any ad: please send at most {n} characters in a field.")
    String tooLong(String n);

    @Message("not {country}")
    String notFrom(String country);

    @Message("Description")
    String fieldDescription();

    @Message("Open to")
    String fieldEligibility();

    @Message("Country")
    String fieldCountry();

    @Message("Title")
    String formTitle();

    @Message("The ad")
    String formAd();

    @Message("Paste the whole ad here; without a title above, its first line is taken for the title.")
    String formHint();

    @Message("Fields that a board would have of its own")
    String formFields();

    @Message("Place")
    String formPlace();

    @Message("Pay")
    String formPay();

    @Message("Level")
    String formLevel();

    @Message("Employment type")
    String formType();

    @Message("Senior Data Engineer (m/f/d)")
    String exampleTitle();

    @Message("Remote (anywhere in the U.S.)")
    String examplePlace();

    @Message("USD 120K - 150K")
    String examplePay();

    @Message("Senior-level / Expert")
    String exampleLevel();

    @Message("Full Time")
    String exampleType();

    @Message("Read it")
    String submit();
}
