package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Genuine words of every language that the JDK knows: the names of countries, languages and months. */
class RepairInAllLanguagesTest {
    private static final List<String> FRAMES =
            List.of("%s", "«\u00A0%s\u00A0»", "“%s”…", "„%s“ –", "l’%s", "«%s»", "—%s—", "%s\u00A0!", "%s™", "‘%s’");

    @Test
    void noGenuineWordIsRepaired() {
        Set<String> words = words(Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().isEmpty()));

        assertThat(words).hasSizeGreaterThan(20_000);
        assertThat(words.stream()
                        .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
                        .flatMap(word -> FRAMES.stream().map(frame -> frame.formatted(word)))
                        .filter(text -> !TextRepair.repair(text).repairs().isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "bg", "bn", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "is",
                        "it",
                "ja", "ka", "kk", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "ta",
                        "th",
                "tr", "uk", "ur", "uz", "vi", "zh"
            })
    void everyWordComesBackFromEveryDamage(String language) {
        String text = words(Stream.of(Locale.of(language))).stream().collect(Collectors.joining(", "));

        for (String way : Damage.WAYS) {
            assertThat(TextRepair.repair(Damage.of(text, way)).text()).isEqualTo(text);
        }
    }

    private static Set<String> words(Stream<Locale> locales) {
        return locales.flatMap(locale -> Stream.of(
                                Arrays.stream(Locale.getISOCountries())
                                        .map(c -> Locale.of("", c).getDisplayCountry(locale)),
                                Arrays.stream(Locale.getISOLanguages())
                                        .map(l -> Locale.of(l).getDisplayLanguage(locale)),
                                Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, locale)))
                        .flatMap(names -> names))
                .filter(name -> name.chars().anyMatch(c -> c >= 0x80))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
