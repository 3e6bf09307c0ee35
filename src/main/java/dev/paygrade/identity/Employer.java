package dev.paygrade.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who hires.
 *
 * @param keys names without spaces, legal forms and ornaments: any shared one means one employer
 * @param initials of a name of three words or more, or empty; only a name that is no more than initials is matched by them
 * @param loose the name without words that sites leave out now and then, of which its place is one
 * @param core the name without all that says only what an employer does or what form it has
 * @param stem the first word of the core, under which longer and shorter forms of the name are looked for
 * @param parts all words of the name but forms and what joins them; those of a trade in English
 * @param words those of the name, which a title may repeat
 * @param branch words of the house or shop that stands behind the name
 * @param units names of a part and of the whole that the field gives beside each other, as those in {@code keys}
 * @param agency hires for clients
 * @param client whom it hires for, or null
 * @param through keys of the agency or board that the field names behind the employer, or none
 */
record Employer(
        Set<String> keys,
        String initials,
        String loose,
        String core,
        String stem,
        Set<String> parts,
        Set<String> words,
        Set<String> branch,
        Set<String> units,
        boolean agency,
        @Nullable String client,
        Set<String> through) {
    static final Employer UNKNOWN =
            new Employer(Set.of(), "", "", "", "", Set.of(), Set.of(), Set.of(), Set.of(), false, null, Set.of());

    private static final int SHORTEST_WITH_TYPO = 7;
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_CORE = 3;
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_SOUND = 3;
    private static final int RARE_CORE = 9;
    /** Greek, the first script behind Latin. */
    private static final int FIRST_OTHER = 0x370;

    /** Forms that are written short and long, and one that names are read without. */
    private static final Map<String, String> SPELT_OUT =
            Map.of("limited", "ltd", "incorporated", "inc", "corporation", "corp", "asa", "asa");

    enum Match {
        SAME,
        CLOSE,
        /** One name says a trade or a form more. */
        KIN,
        /** One name goes on where the other ends: a longer form, a subsidiary or a stranger. */
        EXTENDED,
        DIFFERENT,
        UNKNOWN
    }

    Employer through(Set<String> agency) {
        return agency.isEmpty()
                ? this
                : new Employer(
                        keys, initials, loose, core, stem, parts, words, branch, units, this.agency, client, agency);
    }

    /** "Acorn via Oakmen", where the other is but "Oakmen". */
    boolean isThrough(Employer other) {
        return !Collections.disjoint(through, other.keys) || !Collections.disjoint(other.through, keys);
    }

    boolean known() {
        return !keys.isEmpty();
    }

    Match match(Employer other) {
        if (!known() || !other.known()) {
            return Match.UNKNOWN;
        }
        for (String key : keys) {
            if (other.keys.contains(key)) {
                return Match.SAME;
            }
        }
        if (isShort(other) || other.isShort(this) || isWritten(other) || other.isWritten(this)) {
            return Match.SAME;
        }
        if (isKin(other) && parts.equals(other.parts)) {
            // a translated name turns round, and of two names of the same words in another order each is a name
            return words.equals(other.words) ? Match.EXTENDED : Match.CLOSE;
        }
        if (loose.equals(other.loose)) {
            // "Acorn Labs" may be "Acorn", and "Acorn Consulting" another
            return goesOn(other) || other.goesOn(this) ? Match.CLOSE : Match.EXTENDED;
        }
        if (isTypo(loose, other.loose) || isDotted(other)) {
            return Match.CLOSE;
        }
        if (isKin(other) && (parts.containsAll(other.parts) || other.parts.containsAll(parts))) {
            return areSisters(other) ? Match.DIFFERENT : Match.KIN;
        }
        if (parts.size() > 1 && parts.equals(other.parts) || isTurned(other)) {
            return Match.EXTENDED;
        }
        if (!Collections.disjoint(units, other.keys) || !Collections.disjoint(other.units, keys)) {
            return Match.KIN;
        }
        if (isJoined(other) || other.isJoined(this)) {
            return Match.SAME;
        }
        if (soundsAs(other) || ShortNames.isShort(words, other.words) || ShortNames.isShort(other.words, words)) {
            return Match.KIN;
        }
        return isExtended(other) || other.isExtended(this) ? Match.EXTENDED : Match.DIFFERENT;
    }

    /** All that it may be looked up by. */
    Set<String> names() {
        Set<String> names = new HashSet<>(keys);
        names.addAll(units);
        if (!initials.isEmpty()) {
            names.add(initials);
        }
        if (!core.isEmpty()) {
            names.add(core);
        }
        return names;
    }

    /** "Te Kura School Board", where the other gives both names apart: "School Board / Te Kura". */
    private boolean isJoined(Employer other) {
        return units.stream()
                .anyMatch(unit -> keys.stream()
                        .anyMatch(key -> other.keys.contains(unit + key) || other.keys.contains(key + unit)));
    }

    /** The same words in another order, but for trades that one name says more: "Transit Authority of Kanawa". */
    private boolean isTurned(Employer other) {
        if (!parts.containsAll(other.parts) && !other.parts.containsAll(parts)) {
            return false;
        }
        Set<String> names = EmployerReader.withoutTrades(parts);
        return names.size() > 1 && names.equals(EmployerReader.withoutTrades(other.parts));
    }

    /** One of its names is the other's in another script, but for its trade. */
    private boolean isWritten(Employer other) {
        return keys.size() > 1 && isOtherScript(other.loose) && keys.contains(other.loose);
    }

    /** "IBM", where the other is written out. */
    private boolean isShort(Employer other) {
        return !other.initials.isEmpty() && keys.contains(other.initials);
    }

    private boolean isKin(Employer other) {
        return core.length() >= SHORTEST_CORE && core.equals(other.core);
    }

    /** Two firms of a group, each with a form of its own: "Fjordbanken Norge ASA" and "Fjordbanken Forsikring AS". */
    private boolean areSisters(Employer other) {
        Set<String> mine = forms();
        Set<String> theirs = other.forms();
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private Set<String> forms() {
        Set<String> forms = new HashSet<>();
        for (String word : words) {
            if (EmployerReader.isLegal(word) || SPELT_OUT.containsKey(word)) {
                forms.add(SPELT_OUT.getOrDefault(word, word));
            }
        }
        return forms;
    }

    /** Whether the name is one that strangers seldom share. */
    boolean isRare() {
        return core.length() >= RARE_CORE;
    }

    /** One is written in another script than Latin, of which the sound may not be known, and the other in letters. */
    boolean isUnread(Employer other) {
        boolean scripts =
                isOtherScript(loose) != isOtherScript(other.loose) && !loose.isEmpty() && !other.loose.isEmpty();
        return scripts && (isChinese(loose) || isChinese(other.loose) || soundsNear(other));
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** One name goes on where the other ends, or both begin with several consonants that sound alike. */
    private boolean soundsNear(Employer other) {
        String one = Sounds.of(core);
        String two = Sounds.of(other.core);
        int shorter = Math.min(one.length(), two.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_SOUND || shared == shorter && shared > 1;
    }

    private static boolean isOtherScript(String name) {
        return name.codePoints().anyMatch(c -> c >= FIRST_OTHER);
    }

    /** "\u30BD\u30E9\u30EA\u30F3\u30AF", where the other is "Soralink". */
    boolean soundsAs(Employer other) {
        return areOneSound(core, other.core) || areOneSound(loose, other.loose);
    }

    private static boolean areOneSound(String one, String other) {
        if (Sounds.isForeign(one) == Sounds.isForeign(other)) {
            return false;
        }
        String sound = Sounds.of(one);
        return sound.length() >= SHORTEST_SOUND && sound.equals(Sounds.of(other));
    }

    /** "Norrskog Möbler" and "Norrskog Furniture": a first name that is rare, and the trade in other words. */
    boolean sharesName(Employer other) {
        int shared = 0;
        int most = Math.min(loose.length(), other.loose.length());
        while (shared < most && loose.charAt(shared) == other.loose.charAt(shared)) {
            shared++;
        }
        String name = loose.substring(0, shared);
        return shared >= SHORTEST_NAME
                && words.stream()
                        .anyMatch(word ->
                                word.length() >= SHORTEST_WORD && name.startsWith(word) && other.words.contains(word));
    }

    /** Both begin with one word that is no trade: "MHP Consulting" and "MHP - A Porsche Company". */
    boolean beginsAs(Employer other) {
        return keys.stream().anyMatch(other::isBegunBy) || other.keys.stream().anyMatch(this::isBegunBy);
    }

    private boolean isBegunBy(String key) {
        return key.length() >= SHORTEST_CORE && loose.startsWith(key) && words.contains(key);
    }

    private boolean goesOn(Employer other) {
        return keys.stream().anyMatch(key -> other.keys.stream().anyMatch(key::startsWith));
    }

    /** "Acorn Networks" or "Bakery Old Acorn", where the other is but "Acorn" or "Old Acorn". */
    private boolean isExtended(Employer other) {
        boolean front = loose.startsWith(other.loose);
        return other.loose.length() >= (front ? SHORTEST_STEM : SHORTEST_NAME)
                && loose.length() > other.loose.length()
                && (front || loose.endsWith(other.loose))
                && other.words.stream().allMatch(word -> words.contains(word) || EmployerReader.isForm(word));
    }

    private boolean isDotted(Employer other) {
        return bare(loose).equals(bare(other.loose))
                || keys.stream()
                        .anyMatch(key ->
                                other.keys.stream().anyMatch(one -> bare(key).equals(bare(one))));
    }

    /** "zuerich" as "zurich": German writes the dots of a letter as an e where it has none. */
    static String bare(String name) {
        return name.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** One letter too many, too few or wrong, in a name long enough. */
    static boolean isTypo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_WITH_TYPO || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        boolean lastLetter = one.length() == other.length() && head == shorter - 1;
        boolean digits =
                head < shorter && (Character.isDigit(one.charAt(head)) || Character.isDigit(other.charAt(head)));
        return head > 0 && !digits && !lastLetter && Math.max(one.length(), other.length()) - head - tail <= 1;
    }
}
