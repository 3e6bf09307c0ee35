package dev.paygrade.web;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.PayCell;
import java.util.List;
import java.util.Locale;

/** What values are called in the language of the page. */
final class Labels {
    private Labels() {}

    static String level(Level level) {
        CommonMessages say = words();
        return switch (level) {
            case ENTRY -> say.entry();
            case MID -> say.mid();
            case SENIOR -> say.senior();
            case EXECUTIVE -> say.executive();
        };
    }

    /** Short enough for a row. */
    static String shortLevel(Level level) {
        CommonMessages say = words();
        return switch (level) {
            case ENTRY -> say.entryShort();
            case MID -> say.midShort();
            case SENIOR -> say.seniorShort();
            case EXECUTIVE -> say.executiveShort();
        };
    }

    static String mode(WorkMode mode) {
        CommonMessages say = words();
        return switch (mode) {
            case ONSITE -> say.onsite();
            case HYBRID -> say.hybrid();
            case REMOTE -> say.remote();
        };
    }

    static String type(EmploymentType type) {
        CommonMessages say = words();
        return switch (type) {
            case FULL_TIME -> say.fullTime();
            case PART_TIME -> say.partTime();
            case CONTRACTOR -> say.contractor();
            case TEMPORARY -> say.temporary();
            case INTERN -> say.intern();
            case OTHER -> say.otherType();
        };
    }

    static String cell(PayCell cell) {
        return type(EmploymentType.valueOf(cell.name()));
    }

    /** As it stands behind an amount: {@code an hour}. */
    static String per(PayPeriod period) {
        CommonMessages say = words();
        return switch (period) {
            case HOUR -> say.perHour();
            case DAY -> say.perDay();
            case WEEK -> say.perWeek();
            case MONTH -> say.perMonth();
            case YEAR -> say.perYear();
        };
    }

    /** A country by ISO 3166 alpha-2, or the code itself if it is none. */
    static String country(String code) {
        Language language = Language.current();
        return language == Language.ENGLISH || CountryCodes.name(code).equals(code)
                ? CountryCodes.name(code)
                : Locale.of("", code).getDisplayCountry(language.locale());
    }

    static String region(String region) {
        CommonMessages say = words();
        return switch (region) {
            case "WORLD" -> say.anywhere();
            case "EUROPE" -> say.europe();
            case "ASIA" -> say.asia();
            case "NORDICS" -> say.nordics();
            case "BENELUX" -> say.benelux();
            case "LATAM" -> say.latinAmerica();
            case "SOUTH_AMERICA" -> say.southAmerica();
            case "NORTH_AMERICA" -> say.northAmerica();
            default -> region;
        };
    }

    /** In the midst of a sentence: a noun keeps its capital in German only. */
    static String inText(String label) {
        Language language = Language.current();
        return language == Language.GERMAN ? label : label.toLowerCase(language.locale());
    }

    /** Marks of the usual scale, from 0 to 300,000 USD. */
    static List<PayBar.Mark> marks() {
        CommonMessages say = words();
        return List.of(
                new PayBar.Mark(0, say.k0()),
                new PayBar.Mark(33.3, say.k100()),
                new PayBar.Mark(66.7, say.k200()),
                new PayBar.Mark(100, say.k300()));
    }

    private static CommonMessages words() {
        return Language.texts(CommonMessages.class);
    }
}
