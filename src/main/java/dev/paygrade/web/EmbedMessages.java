package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around the code with which other sites show a role's pay. */
@MessageBundle("embed")
public interface EmbedMessages {

    @Message("Embed this in your page")
    String heading();

    @Message(
            "A card with the pay in all its full-time ads, in English; it shows the present figures wherever it stands.")
    String says();

    @Message("As a picture with a link (SVG)")
    String picture();

    @Message("As a frame (iframe)")
    String frame();

    @Message("{role}: what its ads state of pay, by Paygrade")
    String alt(String role);
}
