package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the index of comparisons, and of a role that there is not. */
@MessageBundle("pairs")
public interface PairsMessages {

    @Message("Compare roles · Paygrade")
    String indexTitle();

    @Message(
            "Two roles of AI, ML, data and software side by side: duties, skills, education and pay, computed from their ads.")
    String indexDescription();

    @Message("Compare two roles")
    String index();

    @Message(
            "Duties, skills, education, tools, industries, outlook and pay of any two roles, computed from their ads, with the ads behind each figure.")
    String indexLead();

    @Message("This role")
    String thisRole();

    @Message("with this one")
    String withThis();

    @Message("Choose a role")
    String choose();

    @Message("Compare")
    String submit();

    @Message("Roles most alike")
    String alikeHeading();

    @Message(
            "By the skills that their newest ads name, and by their lineage. Roles with three ads or more of their very own.")
    String alikeNote();

    @Message("Comparison")
    String comparison();

    @Message("Alike")
    String alikeCol();

    @Message("alike")
    String alikeLow();

    @Message("Ads of the first")
    String adsFirst();

    @Message("ads of the first")
    String adsFirstLow();

    @Message("of the second")
    String adsSecond();

    @Message("No two roles have three ads each yet.")
    String noPairs();

    @Message("Any two roles can be chosen above all the same.")
    String anyTwo();

    @Message("There is no such role")
    String missing();

    @Message("There is no such role · Paygrade")
    String missingTitle();

    @Message("Roles of like names.")
    String missingDescription();

    @Message("Neither an ad nor our list of roles has")
    String neither();

    @Message("Did you mean:")
    String didYouMean();

    @Message("Choose two roles")
    String chooseTwo();
}
