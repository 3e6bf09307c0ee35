package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pictures that stand for a page where its address is shared. */
@MessageBundle("picture")
public interface PictureMessages {

    @Message("{ads} full-time ads by {employers} employers, {place}")
    String counted(String ads, String employers, String place);

    @Message("too few of its own: as {role}")
    String as(String role);

    @Message("Median low end to median high end, USD a year")
    String medians();

    @Message("95% intervals of the medians: {low} and {high}")
    String intervals(String low, String high);

    @Message("As of {day}")
    String asOf(String day);

    @Message("Postings with pay you can check")
    String listing();

    @Message("This ad")
    String thisAd();

    @Message("A posting")
    String posting();
}
