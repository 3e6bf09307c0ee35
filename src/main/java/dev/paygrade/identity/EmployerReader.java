package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who hires out of a company field or an address. */
final class EmployerReader {
    private static final int LONGEST = 300;
    /** Before the site or agency that shows the posting. */
    private static final List<String> VIA = new ArrayList<>();
    /** Between an agency and the client it hires for. */
    private static final List<String> FOR = new ArrayList<>();
    /** Between the name in a register and the one over the door. */
    private static final List<String> ALSO = new ArrayList<>();
    /** Before what is no part of the name. */
    private static final List<String> ENDS = new ArrayList<>();
    /** A place behind one of these belongs to the name. */
    private static final Set<String> JOINING = new HashSet<>();
    /** Opens a note on who backs the employer or what it was called. */
    private static final List<String> NOTES = new ArrayList<>();

    private static final int SHORTEST = 4;
    private static final int SHORTEST_PLURAL = 5;
    private static final String[] PLURALS = {"s", "es", "en", "n", "er", "e"};
    private static final Set<String> LEGAL = new HashSet<>();
    private static final Set<String> ORNAMENTS = new HashSet<>();
    private static final Set<String> LOOSE = new HashSet<>();
    private static final Map<String, String> TRADES = new HashMap<>();
    private static final Set<String> STARTS = new HashSet<>();
    private static final Set<String> NOBODY = new HashSet<>();
    private static final Set<String> HOSTS = new HashSet<>();
    private static final Set<String> AGENCIES = new HashSet<>();
    private static final Set<String> RECRUITERS = new HashSet<>();
    private static final Map<String, String> ALIASES = new HashMap<>();

    static {
        WordList.rows("legal-forms.csv").forEach(row -> LEGAL.add(row.getFirst()));
        for (List<String> row : WordList.rows("identity-employers.csv")) {
            String name = row.getFirst();
            switch (row.get(1)) {
                case "ornament" -> ORNAMENTS.add(name);
                case "loose" -> LOOSE.add(name);
                case "trade" -> TRADES.put(name, row.get(2));
                case "start" -> STARTS.add(name);
                case "nobody" -> NOBODY.add(name);
                case "host" -> HOSTS.add(name);
                case "recruiter" -> RECRUITERS.add(name);
                case "agency" -> AGENCIES.add(name);
                case "spelling" -> {
                    // read by NameWords
                }
                case "alias" -> ALIASES.put(name, row.get(2));
                case "via" -> VIA.add(" " + name + " ");
                case "for" -> FOR.add(" " + name + " ");
                case "also" -> ALSO.add(" " + name + " ");
                case "end" -> ENDS.add(" " + name + " ");
                case "clause" -> ENDS.add(", " + name + " ");
                case "joining" -> JOINING.add(name);
                case "note" -> NOTES.add(name);
                default -> throw new IllegalStateException("identity-employers.csv: no such kind: " + row);
            }
        }
    }

    private EmployerReader() {}

    static Employer read(@Nullable String company, Whereabouts where) {
        if (company == null || company.isBlank()) {
            return Employer.UNKNOWN;
        }
        String name = " "
                + company.strip().substring(0, Math.min(LONGEST, company.strip().length())) + " ";
        String client = null;
        Set<String> through = Set.of();
        String lower = name.toLowerCase(Locale.ROOT);
        for (String via : VIA) {
            int at = lower.length() == name.length()
                    ? lower.replace("(via ", " via ").indexOf(via)
                    : -1;
            if (at > 0) {
                String agency = name.substring(Math.min(name.length(), at + via.length()))
                        .replace(")", "");
                through = Set.of(key(agency, where));
                name = name.substring(0, at) + " ";
                lower = name.toLowerCase(Locale.ROOT);
            }
        }
        for (String of : FOR) {
            int at = lower.length() == name.length() ? lower.replace('(', ' ').indexOf(of) : -1;
            if (at > 0 && isAgency(name.substring(0, at))) {
                client = Words.slug(name.substring(Math.min(name.length(), at + of.length()))
                        .replace(")", ""));
                name = name.substring(0, at) + " ";
                break;
            }
        }
        Set<String> units = Units.of(name, where);
        Set<String> branch = new HashSet<>();
        for (String token : name.strip().split(" ")) {
            if (token.startsWith("#") && token.length() > 1) {
                branch.add(token);
            }
        }
        for (String end : ENDS) {
            int at = name.indexOf(end);
            boolean twice = end.equals(" / ")
                    && name.indexOf('(') < 0
                    && NameWords.of(name.substring(at + 1)).size() > 2;
            if (at > 1 && twice) {
                // the name in another language
                name = name.substring(0, at) + " ("
                        + name.substring(at + end.length()).strip() + ")";
            } else if (at > 1) {
                branch.addAll(NameWords.of(name.substring(at + end.length())));
                name = name.substring(0, at);
            }
        }
        int seat = CompanyField.pastForm(name);
        if (seat > 0) {
            branch.addAll(NameWords.of(name.substring(seat)));
            name = name.substring(0, seat) + " ";
        }
        branch.removeIf(word -> isForm(word) || NOBODY.contains(word));
        return named(bracketed(CompanyField.turned(name)), where, branch, units, client)
                .through(through);
    }

    /** Writes a second name as others do. */
    private static String bracketed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String also : ALSO) {
            int at = lower.length() == name.length() ? lower.replace(',', ' ').indexOf(also) : -1;
            if (at > 0 && name.indexOf('(') < 0) {
                return name.substring(0, at) + " ("
                        + name.substring(at + also.length()).strip() + ")";
            }
        }
        return name;
    }

    private static Employer named(
            String written, Whereabouts where, Set<String> branch, Set<String> units, @Nullable String client) {
        String outer = written;
        String inner = null;
        int open = written.indexOf('(');
        int close = written.indexOf(')', open + 1);
        if (open > 0 && close > open) {
            inner = written.substring(open + 1, close);
            outer = written.substring(0, open) + " " + written.substring(close + 1);
        }
        String second = CompanyField.inOtherScript(outer);
        for (String token : second.split(" ")) {
            outer = outer.replace(token, "");
        }
        List<String> words = NameWords.of(outer).stream().map(where::cityOf).toList();
        String plain = String.join(" ", words);
        if (NOBODY.contains(plain) || HOSTS.contains(plain) || words.isEmpty()) {
            return Employer.UNKNOWN;
        }
        List<String> bare = strip(words, false);
        String name = String.join(" ", bare);
        String canonical = ALIASES.getOrDefault(plain, ALIASES.getOrDefault(name, alias(bare, name)));
        Set<String> keys = new HashSet<>();
        keys.add(canonical.replace(" ", ""));
        if (!second.isEmpty()) {
            List<String> others = NameWords.of(second);
            keys.add(String.join("", strip(others, false)));
            keys.add(String.join("", strip(others, true)));
        }
        String dotted = outer.strip();
        if (dotted.indexOf('.') > 2 && dotted.indexOf(' ') < 0 && dotted.indexOf('.') < dotted.length() - 2) {
            // "Noi.se", where others write "Noise"
            keys.add(Words.slug(dotted.replace(".", "")).replace("-", ""));
        }
        String initials = bare.size() >= 3 ? initials(bare) : "";
        Set<String> rooms = new HashSet<>(branch);
        if (inner != null) {
            String other = String.join(" ", strip(NameWords.of(inner), false));
            if (other.length() >= 2 && !ORNAMENTS.contains(other) && !NOBODY.contains(other) && !isBatch(other)) {
                String alias = ALIASES.getOrDefault(other, other);
                keys.add(alias.replace(" ", ""));
                if (!alias.equals(initials)) {
                    rooms.addAll(NameWords.of(inner));
                }
            }
        }
        String loose = canonical.equals(name) ? loose(words, where) : canonical.replace(" ", "");
        return new Employer(
                Set.copyOf(keys),
                initials,
                loose,
                core(words),
                stem(words),
                parts(words),
                singular(words),
                Set.copyOf(rooms),
                units,
                AGENCIES.contains(canonical) || words.stream().anyMatch(RECRUITERS::contains),
                client,
                Set.of());
    }

    /** Another name of those that begin with a known one and go on with a trade: "Ernst & Young Wirtschaftsprüfung". */
    private static String alias(List<String> bare, String name) {
        for (int end = bare.size() - 1; end > 1; end--) {
            String alias = ALIASES.get(String.join(" ", bare.subList(0, end)));
            boolean trades = bare.subList(end, bare.size()).stream()
                    .allMatch(word -> TRADES.containsKey(word) || isForm(word) || isLoose(word));
            if (alias != null && trades) {
                return alias;
            }
        }
        return name;
    }

    /** What is left of a name without what it may do without, or empty. */
    private static String core(List<String> words) {
        StringBuilder core = new StringBuilder();
        for (String word : words) {
            if (isCore(word)) {
                core.append(word);
            }
        }
        return core.toString();
    }

    /** The first word of the core that is long enough to tell, or the whole core. */
    private static String stem(List<String> words) {
        for (String word : words) {
            if (isCore(word) && word.length() >= SHORTEST) {
                return word;
            }
        }
        return core(words);
    }

    private static boolean isCore(String word) {
        return !isForm(word) && !isLoose(word) && !JOINING.contains(word) && trade(word) == null;
    }

    /** What a word says an employer does, in the plural too: "bakkerijen"; null for a name. */
    private static @Nullable String trade(String word) {
        String trade = TRADES.get(word);
        for (int i = 0; trade == null && i < PLURALS.length; i++) {
            int end = word.length() - PLURALS[i].length();
            trade = end >= SHORTEST_PLURAL && word.endsWith(PLURALS[i]) ? TRADES.get(word.substring(0, end)) : null;
        }
        return trade;
    }

    /** Parts of a name without those that say what an employer does. */
    static Set<String> withoutTrades(Set<String> parts) {
        Set<String> names = new HashSet<>(parts);
        names.removeIf(TRADES::containsValue);
        return names;
    }

    private static Set<String> parts(List<String> words) {
        Set<String> parts = new HashSet<>();
        for (String word : words) {
            if (!isForm(word) && !JOINING.contains(word)) {
                String trade = trade(word);
                parts.add(trade == null ? word : trade);
            }
        }
        return Set.copyOf(parts);
    }

    /** The employer that a board's address names, or whose own site it is on. */
    static Employer ofAddress(@Nullable Address address) {
        if (address == null || address.tenant() == null) {
            return Employer.UNKNOWN;
        }
        String tenant = address.tenant();
        int digit = tenant.length();
        while (digit > 0 && Character.isDigit(tenant.charAt(digit - 1))) {
            digit--;
        }
        return named(tenant.substring(0, digit).replace('-', ' '), Whereabouts.NOWHERE, Set.of(), Set.of(), null);
    }

    /** Whether a host bears the employer's name. */
    static boolean isOwn(Employer employer, String host) {
        String bare = host.replace("-", "");
        for (String key : employer.keys()) {
            if (key.length() >= 3 && (bare.startsWith(key + ".") || bare.contains("." + key + "."))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> singular(List<String> words) {
        Set<String> singular = new HashSet<>(words);
        words.forEach(word -> singular.add(TitleScan.singular(word)));
        return Set.copyOf(singular);
    }

    /** "YC S21". */
    private static boolean isBatch(String words) {
        return NOTES.stream().anyMatch(words::startsWith);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.equals("and") && !word.equals("of")) {
                initials.append(word, 0, 1);
            }
        }
        return initials.length() < 3 ? "" : initials.toString();
    }

    /** A name as it is compared, or empty if it says no more than a form. */
    static String key(String name, Whereabouts where) {
        List<String> words = NameWords.of(name).stream().map(where::cityOf).toList();
        return words.stream().allMatch(word -> isForm(word) || NOBODY.contains(word))
                ? ""
                : String.join("", strip(words, false));
    }

    private static boolean isAgency(String name) {
        return AGENCIES.contains(words(name)) || NameWords.of(name).stream().anyMatch(RECRUITERS::contains);
    }

    /** Whether a name says more than a form. */
    static boolean isName(String name) {
        return NameWords.of(name).stream()
                .anyMatch(word -> !isForm(word) && !NOBODY.contains(word) && !TRADES.containsKey(word));
    }

    private static String words(String name) {
        return String.join(" ", strip(NameWords.of(name), false));
    }

    private static List<String> strip(List<String> words, boolean loosely) {
        int to = words.size();
        int from = 0;
        while (to - from > 1 && STARTS.contains(words.get(from))) {
            from++;
        }
        while (to - from > 1 && isOrnament(words.get(to - 1), loosely)) {
            to--;
        }
        while (to < words.size() && to - from > 1 && JOINING.contains(words.get(to - 1))) {
            // "Bank of" of "Bank of Canada"
            to--;
        }
        return words.subList(from, to);
    }

    /** Without what sites leave out, and without the place that is said anyway: "Hilton London". */
    private static String loose(List<String> words, Whereabouts where) {
        List<String> bare = strip(words, false);
        int to = bare.size();
        while (to > 1 && where.isWord(bare.get(to - 1)) && !JOINING.contains(bare.get(to - 2))) {
            to--;
        }
        String loose = String.join("", strip(bare.subList(0, to), true));
        return loose.length() < SHORTEST ? String.join("", strip(words, true)) : loose;
    }

    /** A word that names do with or without. */
    static boolean isForm(String word) {
        return STARTS.contains(word) || isOrnament(word, false);
    }

    static boolean isLegal(String word) {
        return LEGAL.contains(word);
    }

    /** A word that sites leave out where all else agrees. */
    static boolean isLoose(String word) {
        return LOOSE.contains(word);
    }

    private static boolean isOrnament(String word, boolean loosely) {
        return LEGAL.contains(word)
                || ORNAMENTS.contains(word)
                || word.equals("and")
                || (loosely && LOOSE.contains(word));
    }
}
