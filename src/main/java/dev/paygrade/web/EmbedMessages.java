package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around the code with which other sites show a role's pay. */
@MessageBundle("embed")
public interface EmbedMessages {

    @Message("Embed this in your page")
    String heading();

    @Message(
            "A card with the pay in all its full-time ads, in this language; it shows the present figures wherever it stands.")
    String says();

    @Message("As a picture with a link (SVG)")
    String picture();

    @Message("As a frame (iframe)")
    String frame();

    @Message("{role}: what its ads state of pay, by Paygrade")
    String alt(String role);

    @Message("{role} (as {other})")
    String countedAs(String role, String other);

    @Message("{role}: {range} a year")
    String aYear(String role, String range);

    @Message("Not enough ads yet")
    String notEnough();

    @Message("Median low to median high, USD a year")
    String medians();

    @Message("{ads} full-time ads by {employers} employers, {place}")
    String counted(String ads, String employers, String place);

    @Message("{role}: pay")
    String title(String role);

    @Message("{role}: what its ads state of pay; opens the ads behind it at Paygrade")
    String opens(String role);
}
