package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around every page. */
@MessageBundle("nav")
public interface NavMessages {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String main();

    @Message("Postings")
    String postings();

    @Message("Roles")
    String roles();

    @Message("Compare")
    String compare();

    @Message("Salaries")
    String salaries();

    @Message("Sources")
    String sources();

    @Message("Method")
    String method();

    @Message("Postings")
    String feed();

    @Message("Sample data")
    String sampleLabel();

    @Message("Sample data.")
    String sample();

    @Message("These postings and employers are made up, so that you can look around.")
    String sampleSays();

    @Message("Add a real source")
    String sampleAdd();

    @Message("and they vanish")
    String sampleEnd();

    @Message("Every figure on Paygrade can be traced to the ads behind it. An ad counts once, as the range it states.")
    String promise();

    @Message("How we read ads and count")
    String promiseMore();

    @Message("Pay transparency")
    String payTransparency();

    @Message("Style guide")
    String styleguide();

    @Message("Language")
    String languages();

    @Message("This page is in English only so far.")
    String onlyEnglish();
}
