package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the form that reports a posting. */
@MessageBundle("report")
public interface ReportMessages {

    @Message("What is wrong with this posting? · Paygrade")
    String title();

    @Message("Tell the operator of a wrong figure or a dead posting.")
    String description();

    @Message("at {company}")
    String at(String company);

    @Message("Thank you")
    String done();

    @Message("Your report waits for the operator of this site.")
    String doneLead();

    @Message("Back to the posting")
    String back();

    @Message("What is wrong with this posting?")
    String heading();

    @Message("What is wrong")
    String reasons();

    @Message("The pay is wrong")
    String pay();

    @Message("Its level, role or place is wrong")
    String reading();

    @Message("The posting is gone, or its link is dead")
    String dead();

    @Message("It is not what it seems")
    String misleading();

    @Message("Something else")
    String other();

    @Message("In your words, if you like")
    String words();

    @Message("Report it")
    String send();

    @Message("Please write nothing about yourself: your address is not stored, and nobody can answer.")
    String nothingPersonal();

    @Message("Choose what is wrong.")
    String choose();

    @Message("That is longer than {n} characters.")
    String tooLong(String n);

    @Message("Many reports came from your network today. Please try again tomorrow.")
    String enough();
}
