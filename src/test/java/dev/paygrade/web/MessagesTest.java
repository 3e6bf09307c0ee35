package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.admin.SignInMessages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in German and French, with the same parameters, and is no English that was left over. */
class MessagesTest {
    static final List<Class<?>> BUNDLES = List.of(
            NavMessages.class,
            CommonMessages.class,
            ListingMessages.class,
            PostingMessages.class,
            TermsMessages.class,
            RoleMessages.class,
            EmbedMessages.class,
            RolesMessages.class,
            AlertsMessages.class,
            LettersMessages.class,
            SourcesMessages.class,
            MethodMessages.class,
            ReadMessages.class,
            ReportMessages.class,
            ErrorMessages.class,
            CompareMessages.class,
            PairsMessages.class,
            SalariesMessages.class,
            AdsMessages.class,
            SnapshotMessages.class,
            LawsMessages.class,
            CompanyMessages.class,
            SignInMessages.class);

    private static final List<String> TRANSLATIONS = List.of("de", "fr");

    static Stream<Class<?>> bundles() {
        return BUNDLES.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundlesAreComplete(Class<?> bundle) throws IOException {
        Map<String, Method> english = Arrays.stream(bundle.getMethods())
                .collect(Collectors.toMap(Method::getName, Function.identity(), (a, b) -> a, TreeMap::new));
        String name = bundle.getAnnotation(MessageBundle.class).value();
        for (String language : TRANSLATIONS) {
            Map<String, String> texts = texts("/messages/%s_%s.properties".formatted(name, language));
            assertThat(texts.keySet()).as("keys of %s in %s", name, language).isEqualTo(english.keySet());
            Set<String> same = same();
            Set<String> leftOut = lines("/languages/left-out.txt").collect(Collectors.toSet());
            texts.forEach((key, text) -> {
                Method message = Objects.requireNonNull(english.get(key));
                String original = english(message);
                assertThat(parameters(message, text))
                        .as("parameters of %s.%s in %s", name, key, language)
                        .isEqualTo(leftOut.contains(name + "." + key) ? Set.of() : parameters(message, original));
                assertThat(text.equals(original))
                        .as("%s %s.%s is the same as in English: %s", language, name, key, text)
                        .isEqualTo(same.contains("%s %s.%s".formatted(language, name, key)));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "accuracy"})
    void sentencesOfAGlossaryAreCompleteAndEachIsThereOnce(String name) {
        List<String[]> rows = Tables.rows("/messages/%s.tsv".formatted(name));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(3).doesNotContain("");
            assertThat(row[1]).isNotEqualTo(row[0]);
            assertThat(List.of(row)).extracting(MessagesTest::stars).containsOnly(stars(row[0]));
        });
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    }

    @Test
    void whatWasMeasuredIsNamedInEveryLanguage() {
        for (Language language : List.of(Language.GERMAN, Language.FRENCH)) {
            assertThat(language.write(MessagesTest::measured)).doesNotContainAnyElementsOf(measured());
        }
    }

    private static List<String> measured() {
        return Stream.concat(
                        Stream.of(
                                        AccuracyFigures.unseen().newest(),
                                        AccuracyFigures.unseen().earlier())
                                .flatMap(List::stream)
                                .flatMap(line -> Stream.of(line.value(), line.set())),
                        AccuracyFigures.kept().stream().map(AccuracyFigures.Line::value))
                .toList();
    }

    private static long stars(String text) {
        return text.chars().filter(c -> c == '*').count();
    }

    /** A line must not break before a sign of two parts, nor inside of quotation marks. */
    @ParameterizedTest
    @MethodSource("bundles")
    void signsAreSetAsTheLanguageSetsThem(Class<?> bundle) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        texts("/messages/%s_fr.properties".formatted(name))
                .forEach((key, text) -> assertThat(text.replaceAll("\\{#[^}]*}", ""))
                        .as("%s.%s in French", name, key)
                        .doesNotContainPattern("(?<![\u00a0\u202f«])[:;!?»%]|«(?![\u00a0\u202f])|['\"“”]"));
        texts("/messages/%s_de.properties".formatted(name))
                .forEach((key, text) -> assertThat(text.replaceAll("\\{#[^}]*}", ""))
                        .as("%s.%s in German", name, key)
                        .doesNotContainPattern("['\"”«»]|\\d%|„[^“]*$"));
    }

    @Test
    void languagesAreChosenByTheirWeight() {
        assertThat(Language.accepted("de-AT,de;q=0.9,en;q=0.5")).isEqualTo(Language.GERMAN);
        assertThat(Language.accepted("nl, fr-CA;q=0.7, en;q=0.8")).isEqualTo(Language.ENGLISH);
        assertThat(Language.accepted("nl, fr;q=0.9, en;q=0.8")).isEqualTo(Language.FRENCH);
        assertThat(Language.accepted("*")).isEqualTo(Language.ENGLISH);
        assertThat(Language.accepted(";;q=x,\u0001")).isEqualTo(Language.ENGLISH);
    }

    static String english(Method message) {
        return message.getAnnotation(Message.class).value();
    }

    private static Set<String> parameters(Method message, String text) {
        return Arrays.stream(message.getParameters())
                .map(Parameter::getName)
                .filter(name -> text.contains("{" + name + "}") || text.contains("{#if " + name + " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts that are the same on purpose: language, bundle and key. */
    static Set<String> same() throws IOException {
        return lines("/languages/same.txt").collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String resource) throws IOException {
        return lines(resource)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (a, b) -> {
                            throw new IllegalStateException("twice: " + a);
                        },
                        TreeMap::new));
    }

    static Stream<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
