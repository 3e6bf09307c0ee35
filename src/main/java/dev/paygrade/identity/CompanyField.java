package dev.paygrade.identity;

import java.util.ArrayList;
import java.util.List;

/** How the field for the company divides into a name and what belongs to it. */
final class CompanyField {
    /** Greek, the first script behind Latin. */
    private static final int FIRST_OTHER = 0x370;

    private CompanyField() {}

    /** Where the name ends that goes on with a place behind its form: "Acorn SA, Lugano"; 0 if it does not. */
    static int pastForm(String name) {
        int comma = name.indexOf(", ");
        if (comma < 1 || name.indexOf('(') >= 0) {
            return 0;
        }
        List<String> front = NameWords.of(name.substring(0, comma));
        List<String> back = NameWords.of(name.substring(comma));
        boolean form = front.size() > 1 && EmployerReader.isLegal(front.getLast());
        return form && back.stream().noneMatch(EmployerReader::isForm) ? comma : 0;
    }

    /** The words of another script than Latin in "Hanyuan Technology \u701A\u9060\u79D1\u6280", or empty. */
    static String inOtherScript(String name) {
        if (!isForeign(name)) {
            return "";
        }
        List<String> other = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        for (String token : name.strip().split(" ")) {
            if (isForeign(token)) {
                other.add(token);
            } else {
                latin.add(token);
            }
        }
        String second = String.join(" ", other);
        return EmployerReader.isName(String.join(" ", latin)) && EmployerReader.isName(second) && isWhole(second)
                ? second
                : "";
    }

    private static boolean isForeign(String name) {
        return name.chars().anyMatch(c -> c >= FIRST_OTHER && Character.isLetter(c));
    }

    /** Hardly a letter of Latin in it. */
    private static boolean isWhole(String name) {
        return name.chars().noneMatch(c -> c < FIRST_OTHER && Character.isLetter(c));
    }

    /** "Larkin, City of" as others write it. */
    static String turned(String name) {
        int comma = name.indexOf(", ");
        String end = name.strip();
        return comma > 1 && end.endsWith(" of")
                ? " " + end.substring(comma + 1) + name.substring(0, comma) + " "
                : name;
    }
}
