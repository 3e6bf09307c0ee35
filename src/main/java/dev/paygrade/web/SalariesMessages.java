package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the table of salaries. */
@MessageBundle("salaries")
public interface SalariesMessages {

    @Message("Salaries by role, level and country · Paygrade")
    String title();

    @Message("What roles pay, level by level and country by country, each figure with its ads.")
    String description();

    @Message(
            "Median low end to median high end of the ranges that {type} ads of the last 24 months state, {currency} a year.")
    String lead(String type, String currency);

    @Message("Only cells of 10 ads by 3 employers or more.")
    String least();

    @Message("Role, such as data engineer")
    String hint();

    @Message("Find")
    String find();

    @Message("Sort by")
    String sort();

    @Message("ads")
    String sortAds();

    @Message("median")
    String sortMedian();

    @Message("low")
    String sortLow();

    @Message("high")
    String sortHigh();

    @Message("spread")
    String sortSpread();

    @Message("role")
    String sortRole();

    @Message("{#if n == '1'}row{#else}rows{/if}")
    String rows(String n);

    @Message("These rows as")
    String rowsAs();

    @Message("All together")
    String together();

    @Message("Each")
    String each();

    @Message("Pages")
    String pages();

    @Message("No cell has enough ads.")
    String none();

    @Message("10 ads by 3 employers make a figure:")
    String figure();

    @Message("see all roles")
    String seeAll();
}
