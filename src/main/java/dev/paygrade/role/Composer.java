package dev.paygrade.role;

import dev.paygrade.role.Segment.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a name of a title's segments. */
final class Composer {
    /** A name and the rule that made it. */
    record Composed(Name name, RoleRule rule) {}

    private static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e");

    private final Lexicon lexicon;
    private final Title title;
    private final Headed headed;

    Composer(Lexicon lexicon, Title title) {
        this.lexicon = lexicon;
        this.title = title;
        this.headed = new Headed(lexicon, title);
    }

    @Nullable
    Composed compose() {
        Segment ranked = null;
        for (Segment segment : title.segments()) {
            if (segment.origin != Origin.PLAIN) {
                continue;
            }
            int head = Parts.head(segment.pieces);
            if (head >= 0) {
                return headed.role(segment, head);
            }
            int weak = Parts.weak(segment.pieces);
            if (weak >= 0 && Parts.content(segment.pieces).size() > 1) {
                return headed.role(segment, weak);
            }
            if (weak >= 0 && ranked == null) {
                ranked = segment;
            }
            Composed person = person(segment);
            if (person != null) {
                return person;
            }
            if (ownsStudent(segment)) {
                return headless();
            }
        }
        return ranked != null ? headed.role(ranked, Parts.weak(ranked.pieces)) : headless();
    }

    /** "AI Transformation Intern": the field of an internship without a person's word of its own. */
    private static boolean ownsStudent(Segment segment) {
        return segment.pieces.stream().anyMatch(piece -> piece.kind() == Kind.STUDENT)
                && !Parts.content(segment.pieces).isEmpty();
    }

    /** Engineering Intern → Engineer. */
    private @Nullable Composed person(Segment segment) {
        if (!title.student()) {
            return null;
        }
        List<Piece> content = Parts.content(segment.pieces);
        if (content.isEmpty()) {
            return null;
        }
        Piece last = content.getLast();
        Token work = title.words().tokens().get(last.last() - 1);
        String person = lexicon.person(work.lower());
        if (person == null || joined(last)) {
            return null;
        }
        Name name = new Name(title, lexicon.spelling());
        content.subList(0, content.size() - 1).forEach(name::modifier);
        if (last.last() - last.first() > 1) {
            name.modifier(new Piece(Term.PLAIN, last.first(), last.last() - 1));
        }
        Term term = lexicon.word(person.toLowerCase(Locale.ROOT));
        Term doer = term != null && term.hyphened() ? term.written(person) : Term.of(Kind.STRONG, person);
        Piece head = new Piece(doer, last.last() - 1, last.last());
        if (name.isEmpty() && term != null && term.bare()) {
            Composed special = headed.special(segment, head, List.of());
            if (special != null) {
                return special;
            }
        }
        name.head(head);
        return new Composed(name, RoleRule.INTERN_PERSON);
    }

    /** "Programs and Analytics": nobody is an analyst of the one half. */
    private boolean joined(Piece last) {
        int before = last.last() - 2;
        return before >= 0 && AND.contains(title.words().tokens().get(before).lower());
    }

    private @Nullable Composed headless() {
        for (Segment segment : title.segments()) {
            int head = segment.origin == Origin.BRACKET ? Parts.head(segment.pieces) : -1;
            if (head > 0 && !title.student()) {
                return headed.role(segment, head);
            }
        }
        for (Segment segment : title.segments()) {
            List<Piece> content = Parts.content(segment.pieces);
            if (!content.isEmpty()) {
                return headless(segment, content);
            }
        }
        return null;
    }

    private Composed headless(Segment segment, List<Piece> content) {
        for (int i = content.size() - 1; i > 0; i--) {
            if (content.get(i).kind() == Kind.WEAK) {
                return headed.role(segment, segment.pieces.indexOf(content.get(i)));
            }
        }
        Name name = new Name(title, lexicon.spelling());
        Piece student = student();
        if (student != null && student.term().first()) {
            name.word(student.term().display());
            int at = segment.pieces.indexOf(student);
            if (at >= 0) {
                Headed.joining(segment.pieces.subList(at + 1, segment.pieces.size()), name);
            }
        }
        content.forEach(name::modifier);
        if (student != null && !student.term().first()) {
            name.word(student.term().display());
        }
        return new Composed(name, student == null ? RoleRule.NO_PERSON_WORD : RoleRule.INTERN_ONLY);
    }

    private @Nullable Piece student() {
        for (Segment segment : title.segments()) {
            for (Piece piece : segment.pieces) {
                if (piece.kind() == Kind.STUDENT) {
                    return piece;
                }
            }
        }
        return null;
    }
}
