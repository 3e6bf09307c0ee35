package dev.paygrade.source.featured;

import dev.paygrade.source.RawPosting;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.Links;
import dev.paygrade.source.page.Whitespace;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the cards and pages of both generations have in common. */
final class Cards {

    private Cards() {}

    /** A heading's text without the badges inside it. */
    static String titleOf(Element heading) {
        Element own = heading.clone();
        for (Element inner : own.select("span, small, sup, i")) {
            if (isBadge(inner)) {
                inner.remove();
            }
        }
        return Whitespace.collapse(own.text());
    }

    private static boolean isBadge(Element inner) {
        String text = inner.text().strip();
        return inner.className().contains("badge")
                || inner.className().contains("text-bg-")
                || text.isEmpty()
                || isFeaturedWord(text);
    }

    static boolean isFeatured(Element card) {
        return card.select("span, small, sup, b, i, div").stream().anyMatch(e -> isFeaturedWord(e.ownText()));
    }

    private static boolean isFeaturedWord(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.equals("featured") || word.equals("feat.") || word.equals("feat");
    }

    /** The element's text without that of the elements in it, unless it has no other. */
    static @Nullable String ownText(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        Element own = element.clone();
        own.select("span.badge, [class*=text-bg-]").remove();
        String text = Whitespace.collapse(own.text());
        return text.isEmpty() ? null : text;
    }

    /** Different places; copies shortened for narrow screens, which end in an ellipsis, are none. */
    static List<String> places(Iterable<Element> elements) {
        Set<String> places = new LinkedHashSet<>();
        for (Element element : elements) {
            String text = ownText(element);
            if (text != null && !text.endsWith("…") && !text.endsWith("...")) {
                places.add(text);
            }
        }
        return List.copyOf(places);
    }

    /** The longest text that qualifies: where a value is given in full and in short, the full one. */
    static @Nullable String fullest(Iterable<Element> elements, Predicate<String> qualifies) {
        String fullest = null;
        for (Element element : elements) {
            // wrappers around both copies of a value say it twice
            String text = element.ownText().isBlank() ? "" : Whitespace.collapse(element.text());
            if (!text.isEmpty() && (fullest == null || text.length() > fullest.length()) && qualifies.test(text)) {
                fullest = text;
            }
        }
        return fullest;
    }

    /** Badges that are neither level, pay, mode nor "Featured", in order: {@code Full Time Internship}. */
    static @Nullable String type(Iterable<Element> badges, Words words) {
        Set<String> types = new LinkedHashSet<>();
        for (Element badge : badges) {
            String text = Whitespace.collapse(badge.text());
            boolean other = text.isEmpty()
                    || isFeaturedWord(text)
                    || Badges.isPay(text)
                    || Badges.isLevel(text, words)
                    || isMode(text, words);
            if (!other) {
                types.add(text);
            }
        }
        return types.isEmpty() ? null : String.join(" ", types);
    }

    static @Nullable String mode(Iterable<Element> badges, Words words) {
        for (Element badge : badges) {
            String text = Whitespace.collapse(badge.text());
            if (isMode(text, words)) {
                return text;
            }
        }
        return null;
    }

    private static boolean isMode(String text, Words words) {
        return words.modes().stream().anyMatch(text::equalsIgnoreCase);
    }

    /** The first text that tells an age ({@code 5mo ago}), or a machine-readable day. */
    static @Nullable String age(Iterable<Element> elements) {
        for (Element element : elements) {
            String text = Whitespace.collapse(element.text());
            if (element.hasAttr("datetime")) {
                return element.attr("datetime");
            }
            if (isAge(text)) {
                return text;
            }
        }
        return null;
    }

    /** {@code 8h ago}, {@code Posted 2 weeks ago}, {@code today}; a place with an age behind it is none. */
    static boolean isAge(String text) {
        String age = text.toLowerCase(Locale.ROOT);
        age = age.startsWith("posted ") ? age.substring("posted ".length()) : age;
        if (age.equals("today") || age.equals("yesterday") || age.equals("just now")) {
            return true;
        }
        age = age.startsWith("about ") || age.startsWith("over ") ? age.substring(age.indexOf(' ') + 1) : age;
        boolean counted = !age.isEmpty() && (Character.isDigit(age.charAt(0)) || age.startsWith("a"));
        return counted && age.length() <= 16 && age.endsWith(" ago");
    }

    static @Nullable URI apply(Document page, URI base) {
        for (Element link : page.select("a[href]")) {
            if (Words.begins(link.text(), "apply")) {
                return Links.resolve(base, link.attr("href"));
            }
        }
        return null;
    }

    static String id(@Nullable URI url, String title, @Nullable String company, List<String> places) {
        return url == null
                ? ExternalIds.ofWords(title, company, places.isEmpty() ? null : places.getFirst())
                : ExternalIds.ofLink(url);
    }

    static String where(@Nullable RawPosting card, URI uri) {
        return card == null ? uri.toString() : "\"" + card.title() + "\"";
    }
}
