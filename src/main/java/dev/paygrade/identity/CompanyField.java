package dev.paygrade.identity;

import java.util.List;

/** How the field for the company divides into a name and what belongs to it. */
final class CompanyField {
    private CompanyField() {}

    /** Where the name ends that goes on with a place behind its form: "Acorn SA, Lugano"; 0 if it does not. */
    static int pastForm(String name) {
        int comma = name.indexOf(", ");
        if (comma < 1 || name.indexOf('(') >= 0) {
            return 0;
        }
        List<String> front = EmployerReader.list(name.substring(0, comma));
        List<String> back = EmployerReader.list(name.substring(comma));
        boolean form = front.size() > 1 && EmployerReader.isLegal(front.getLast());
        return form && back.stream().noneMatch(EmployerReader::isForm) ? comma : 0;
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
