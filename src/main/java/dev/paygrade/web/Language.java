package dev.paygrade.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The languages of the pages. Which one is spoken belongs to the request and follows it over its threads, so that whatever
 * writes a number or a day for a page need not be told; outside of a request, and on what is not a page, it is English.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    GERMAN(Locale.GERMAN, "Deutsch"),
    FRENCH(Locale.FRENCH, "Français");

    private static final String CHOSEN = "paygrade.language";
    private static final String SPOKEN = "paygrade.language.spoken";
    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();

    private static final ScopedValue<Language> WRITTEN = ScopedValue.newInstance();

    private static final Map<Bundle, Object> TEXTS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The language that the page of this request, or a text of its own, is in. */
    public static Language current() {
        if (WRITTEN.isBound()) {
            return WRITTEN.get();
        }
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(SPOKEN, ENGLISH) : ENGLISH;
    }

    /** The language that the reader of this request wants; the page may not be there in it. */
    static Language wanted() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(CHOSEN, ENGLISH) : ENGLISH;
    }

    /** Notes the languages of a request. */
    static void speak(Language chosen, boolean translated) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(CHOSEN, chosen);
            ContextLocals.put(SPOKEN, translated ? chosen : ENGLISH);
        }
    }

    /** What is said from here on is there in every language, whatever the page was going to be. */
    static void asWanted() {
        speak(wanted(), true);
    }

    /** Writes a text that has a language of its own, as a mail has, whoever made the request. */
    public <T> T write(Supplier<T> writer) {
        return ScopedValue.where(WRITTEN, this).call(writer::get);
    }

    /** By its tag of two letters, in any case. */
    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(one -> one.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first that an {@code Accept-Language} header asks for and that there is; English otherwise. */
    static Language accepted(String header) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return best == null ? ENGLISH : tagged(best.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    /** The texts of a bundle in the language of this request. */
    public static <T> T texts(Class<T> bundle) {
        return current().in(bundle);
    }

    /** The texts of a bundle in this language. */
    <T> T in(Class<T> bundle) {
        Object found = TEXTS.computeIfAbsent(
                new Bundle(bundle, this),
                one -> this == ENGLISH
                        ? MessageBundles.get(bundle)
                        : MessageBundles.get(bundle, Localized.Literal.of(tag())));
        return bundle.cast(found);
    }

    /** Texts of one page in one language. */
    private record Bundle(Class<?> type, Language language) {}

    /** Two letters of ISO 639. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }
}
