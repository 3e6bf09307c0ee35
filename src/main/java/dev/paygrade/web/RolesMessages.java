package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the roles index. */
@MessageBundle("roles")
public interface RolesMessages {

    @Message("What each role is paid · Paygrade")
    String indexTitle();

    @Message("Pay of AI, ML, data and software roles, each figure traced to the ads that state it.")
    String indexDescription();

    @Message("What each role is paid")
    String index();

    @Message(
            "Median low end to median high end of the ranges that full-time ads of the last 24 months state, in USD a year. Each role counts its narrower ones, too.")
    String indexLead();

    @Message("By level and country")
    String byLevelCountry();

    @Message("ads counted")
    String adsCountedLow();

    @Message("Open")
    String openCol();

    @Message("open")
    String openLow();

    @Message("No roles yet.")
    String noRoles();

    @Message("They come with the first postings:")
    String comeWith();

    @Message("On a scale to $300K")
    String scaleUsual();
}
