package dev.paygrade.web;

import dev.paygrade.insight.law.PayLaw;
import dev.paygrade.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What is said of a law that asks for pay in ads, in the language of the page. */
final class LawTexts {
    private static final Map<Language, Map<String, String>> TRANSLATED = translations();

    private LawTexts() {}

    /** Official names stay as they are, but for what explains them. */
    static String name(PayLaw law) {
        return own(law, "name", law.name());
    }

    static String citation(PayLaw law) {
        return own(law, "citation", law.citation());
    }

    /** What it asks for. */
    static String asks(PayLaw law) {
        return own(law, "asks", law.asks());
    }

    /** Where it holds: {@code New York (city), New York, United States}. */
    static String place(PayLaw law) {
        PostingMessages say = Language.texts(PostingMessages.class);
        if (law.country().equals("EU")) {
            return say.european();
        }
        StringJoiner parts = new StringJoiner(", ");
        if (law.city() != null) {
            parts.add(say.city(law.city()));
        }
        if (law.region() != null) {
            parts.add(own(law, "region", law.region()));
        }
        return parts.add(Labels.country(law.country())).toString();
    }

    private static String own(PayLaw law, String field, String english) {
        return TRANSLATED.getOrDefault(Language.current(), Map.of()).getOrDefault(law.id() + "." + field, english);
    }

    private static Map<Language, Map<String, String>> translations() {
        Map<String, String> german = new HashMap<>();
        Map<String, String> french = new HashMap<>();
        for (List<String> row : WordList.rows("pay-law-texts.csv")) {
            german.put(row.get(0) + "." + row.get(1), row.get(2));
            french.put(row.get(0) + "." + row.get(1), row.get(3));
        }
        return Map.of(Language.GERMAN, german, Language.FRENCH, french);
    }
}
