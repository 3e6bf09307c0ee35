package dev.paygrade.normalise;

import java.util.Set;

/** Who an employer is, however the name is written. */
public final class Employer {
    /** Legal forms that one site adds and another leaves out. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "llp",
            "ltd",
            "limited",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "gmbh",
            "ag",
            "se",
            "kg",
            "kgaa",
            "ug",
            "bv",
            "nv",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "oy",
            "oyj",
            "ab",
            "as",
            "aps",
            "pty",
            "pte",
            "pvt",
            "kk",
            "sl",
            "slu",
            "spzoo",
            "zoo",
            "sp",
            "z",
            "o",
            "mbh",
            "lda",
            "ltda");

    private Employer() {}

    /** The name for addresses and for telling employers apart: without its legal form. */
    public static String slug(String name) {
        String slug = Slug.of(name.replace(".", "").replace(",", " "));
        String[] words = slug.split("-");
        int end = words.length;
        while (end > 1 && LEGAL_FORMS.contains(words[end - 1])) {
            end--;
        }
        return String.join("-", java.util.Arrays.copyOf(words, end));
    }
}
