package dev.paygrade.source.hn;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a comment, {@code Company | Title | Place | REMOTE | $100k}, in whatever order the parts behind the
 * company stand.
 */
record HiringLine(
        String company,
        @Nullable String link,
        @Nullable String title,
        List<String> places,
        @Nullable String mode,
        @Nullable String type,
        @Nullable String pay) {

    /** Words that tell a part from the others. */
    record Words(Set<String> titles, Set<String> types, Set<String> modes) {
        static Words load() {
            try (InputStream in = HiringLine.class.getResourceAsStream("/boards/hn-whoishiring.yaml")) {
                return new YAMLMapper().readValue(in, Words.class);
            } catch (IOException e) {
                throw new UncheckedIOException("boards/hn-whoishiring.yaml cannot be read", e);
            }
        }
    }

    /** Null if the line has no bars: then nobody can say what is what. */
    static @Nullable HiringLine read(String line, Words words) {
        String[] parts = line.split("\\|");
        String company = parts[0].strip();
        if (parts.length < 2 || company.isEmpty() || company.length() > 120) {
            return null;
        }
        String link = null;
        int open = company.indexOf("(http");
        if (open > 0) {
            int close = company.indexOf(')', open);
            link = company.substring(open + 1, close < 0 ? company.length() : close);
            company = company.substring(0, open).strip();
        }
        String title = null;
        String mode = null;
        String type = null;
        String pay = null;
        List<String> others = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            String lower = " "
                    + part.toLowerCase(Locale.ROOT)
                            .replace(',', ' ')
                            .replace('/', ' ')
                            .replace('(', ' ')
                            .replace(')', ' ')
                    + " ";
            if (part.isEmpty()) {
                continue;
            }
            if (isLink(part)) {
                link = link == null ? part : link;
            } else if (title == null && hasWord(lower, words.titles()) && !isOnly(lower, words.types())) {
                title = part;
            } else if (pay == null && isPay(part)) {
                pay = part;
            } else if (hasWord(lower, words.modes())) {
                mode = mode == null ? part : mode + ", " + part;
                if (!isOnly(lower, words.modes())) {
                    others.add(part);
                }
            } else if (hasWord(lower, words.types())) {
                type = type == null ? part : type + ", " + part;
            } else {
                others.add(part);
            }
        }
        if (title == null && others.size() > 1) {
            title = others.removeFirst();
        }
        return new HiringLine(company, link, title, List.copyOf(others), mode, type, pay);
    }

    /** An address, or a bare domain. */
    private static boolean isLink(String part) {
        int dot = part.lastIndexOf('.');
        boolean domain = dot > 0
                && part.length() - dot > 2
                && part.chars().skip(dot + 1L).allMatch(c -> c >= 'a' && c <= 'z')
                && part.indexOf(' ') < 0;
        return part.startsWith("http://") || part.startsWith("https://") || part.startsWith("www.") || domain;
    }

    private static boolean hasWord(String padded, Set<String> words) {
        return words.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private static boolean isOnly(String padded, Set<String> words) {
        String rest = padded;
        for (String word : words) {
            rest = rest.replace(" " + word + " ", "  ");
        }
        rest = rest.replace(" or ", " ").replace(" and ", " ").replace("&", " ");
        return rest.isBlank();
    }

    private static boolean isPay(String part) {
        boolean digit = part.chars().anyMatch(Character::isDigit);
        boolean sign = part.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
        String lower = part.toLowerCase(Locale.ROOT);
        boolean thousands = false;
        for (int k = lower.indexOf('k'); k > 0; k = lower.indexOf('k', k + 1)) {
            thousands |= Character.isDigit(lower.charAt(k - 1));
        }
        return digit && (sign || thousands);
    }
}
