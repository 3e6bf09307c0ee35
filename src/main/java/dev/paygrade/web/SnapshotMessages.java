package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of pinned figures. */
@MessageBundle("snapshot")
public interface SnapshotMessages {

    @Message("Pay figures pinned to be cited.")
    String description();

    @Message("The present figures")
    String present();

    @Message("Snapshot")
    String snapshot();

    @Message("Pinned figures")
    String heading();

    @Message("How to cite them")
    String cite();

    @Message("The file behind this link gives the same bytes for ever, whatever the postings become. Made on {day}.")
    String forEver(String day);

    @Message("The file")
    String file();
}
