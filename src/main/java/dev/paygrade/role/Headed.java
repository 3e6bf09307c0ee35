package dev.paygrade.role;

import dev.paygrade.role.Composer.Composed;
import dev.paygrade.role.Segment.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a name of a segment whose person's word is known. */
final class Headed {
    /** Heads of people, not of work: a specialty that is a person's role is led by them and is not their role. */
    private static final Set<String> LEADING = Set.of("manager", "coordinator", "recruiter", "supervisor", "assistant");

    private static final Set<String> DOUBLING =
            Set.of("engineer", "researcher", "designer", "consultant", "architect", "developer", "scientist", "writer");

    /** What binds a field to "Director" in English; "Director de Marketing" is Spanish and stays so. */
    private static final Set<String> ENGLISH = Set.of("of", "the", "and", "&");

    private final Lexicon lexicon;
    private final Title title;

    /** Whether the role was found to stand in another part already; it is looked for only once. */
    private boolean delegated;

    Headed(Lexicon lexicon, Title title) {
        this.lexicon = lexicon;
        this.title = title;
    }

    Composed role(Segment segment, int head) {
        List<Piece> pieces = segment.pieces;
        Piece person = pieces.get(head);
        List<Piece> before = Parts.modifiers(pieces.subList(0, head), person.kind());
        List<Piece> behind = pieces.subList(head + 1, pieces.size());
        if (person.kind() == Kind.EXECUTIVE) {
            return executive(segment, person, before, behind);
        }
        if (person.term().first()) {
            Name name = name(before, person);
            joining(behind, name);
            List<Piece> own = Parts.content(behind);
            (own.isEmpty() && before.isEmpty() && person.term().bare() ? fieldElsewhere(segment) : own)
                    .forEach(name::modifier);
            return new Composed(name, RoleRule.HEAD_FIRST);
        }
        if (before.isEmpty() && person.term().bare()) {
            Composed special = special(segment, person, behind);
            if (special != null) {
                return special;
            }
        }
        Composed manager = managerOf(before, person);
        if (manager != null) {
            return manager;
        }
        Name name = name(before, person);
        if (person.kind() == Kind.OF && Parts.joined(pieces, head)) {
            joining(behind, name);
            Parts.content(behind).forEach(name::modifier);
        } else if (!behind.isEmpty() && behind.getFirst().kind() == Kind.TAIL) {
            name.modifier(behind.getFirst());
        }
        return new Composed(name, RoleRule.STATED_ROLE);
    }

    /** "Manager Site Reliability Engineer": the manager comes last, and of the work rather than of one person. */
    private @Nullable Composed managerOf(List<Piece> before, Piece person) {
        List<Token> tokens = title.words().tokens();
        boolean opens = before.size() > 1
                && before.getFirst().kind() == Kind.STRONG
                && tokens.get(before.getFirst().first()).lower().equals("manager");
        Piece work = opens ? managed(person, before.getFirst()) : person;
        if (work.equals(person)) {
            return null;
        }
        Name name = new Name(title, lexicon.spelling());
        before.subList(1, before.size()).forEach(name::modifier);
        name.head(work);
        name.head(before.getFirst());
        return new Composed(name, RoleRule.SPECIALTY_FIRST);
    }

    /** What a manager manages: engineering, where the title says "Engineer". */
    private Piece managed(Piece done, Piece person) {
        boolean manages = word(person).equals("manager") && single(done) && done.last() - done.first() == 1;
        String work = manages ? lexicon.work(word(done)) : null;
        return work == null ? done : new Piece(Term.of(Kind.PLAIN, work), done.first(), done.last());
    }

    /** Adds the small words that bind the person's word to what follows. */
    static void joining(List<Piece> behind, Name name) {
        if (Parts.content(behind).isEmpty()) {
            return;
        }
        for (Piece piece : behind) {
            if (piece.kind() == Kind.JOINING) {
                name.modifier(piece);
            } else if (!piece.kind().dropped()) {
                return;
            }
        }
    }

    private Composed executive(Segment segment, Piece person, List<Piece> before, List<Piece> behind) {
        boolean of = !behind.isEmpty() && behind.getFirst().kind() == Kind.JOINING;
        List<Piece> field = Parts.content(behind);
        if (of && !field.isEmpty() && !ENGLISH.contains(word(behind.getFirst()))) {
            Name name = name(before, person);
            joining(behind, name);
            field.forEach(name::modifier);
            return new Composed(name, RoleRule.HEAD_FIRST);
        }
        boolean scoped = before.stream().allMatch(piece -> piece.kind() == Kind.SCOPED);
        if (field.isEmpty() && scoped) {
            for (Segment other : others(segment)) {
                int head = Parts.head(other.pieces);
                if (head >= 0 && !delegated && ownRole(other, head)) {
                    return delegate(other, head);
                }
                List<Piece> named = Parts.content(other.pieces);
                if (!onlyPersons(named)) {
                    field = named;
                    break;
                }
            }
        } else if (!of && !field.isEmpty() && single(field.getLast())) {
            if (before.isEmpty() && word(person).equals("head")) {
                Name name = new Name(title, lexicon.spelling());
                name.modifier(person);
                field.subList(0, field.size() - 1).forEach(name::modifier);
                name.head(field.getLast());
                return new Composed(name, RoleRule.STATED_ROLE);
            }
            return role(segment, segment.pieces.indexOf(field.getLast()));
        }
        Name name = name(before, person);
        if (!field.isEmpty()) {
            name.word("of");
            field.forEach(name::modifier);
            return new Composed(name, RoleRule.EXECUTIVE_OF);
        }
        return new Composed(name, RoleRule.STATED_ROLE);
    }

    /** The last word of a piece, in lower case. */
    private String word(Piece piece) {
        return title.words().tokens().get(piece.last() - 1).lower();
    }

    /** "Vice President, Software Engineer" is a rank and a role, "Director, Solutions Architects" a team. */
    private static boolean ownRole(Segment segment, int head) {
        Piece person = segment.pieces.get(head);
        if (segment.pieces.subList(0, head).stream().anyMatch(piece -> piece.kind() == Kind.JOINING)) {
            return false;
        }
        return person.kind() == Kind.EXECUTIVE
                || (single(person)
                        && !Parts.modifiers(segment.pieces.subList(0, head), Kind.STRONG)
                                .isEmpty());
    }

    private static boolean onlyPersons(List<Piece> pieces) {
        return pieces.stream()
                .allMatch(piece -> piece.kind().heads() || piece.kind().weak() || piece.kind() == Kind.SCOPE);
    }

    private static boolean single(Piece piece) {
        return piece.kind() == Kind.STRONG && !piece.term().plural();
    }

    private Composed delegate(Segment segment, int head) {
        delegated = true;
        return role(segment, head);
    }

    /** A specialty for a person's word that is too general alone. */
    @Nullable
    Composed special(Segment segment, Piece person, List<Piece> behind) {
        List<Piece> own = Parts.content(behind);
        boolean bound = !behind.isEmpty()
                && behind.getFirst().kind() == Kind.JOINING
                && !ENGLISH.contains(word(behind.getFirst()));
        if (!own.isEmpty() && (bound || title.foreign() || foreign(own))) {
            Name name = name(List.of(), person);
            joining(behind, name);
            own.forEach(name::modifier);
            return new Composed(name, RoleRule.HEAD_FIRST);
        }
        if (!own.isEmpty()) {
            return new Composed(name(own, person), RoleRule.SPECIALTY_FIRST);
        }
        for (Segment other : others(segment)) {
            List<Piece> specialty = Parts.content(other.pieces);
            if (onlyPersons(specialty)) {
                continue;
            }
            int head = Parts.head(other.pieces);
            boolean leads = LEADING.contains(word(person));
            if (head >= 0
                    && !leads
                    && !delegated
                    && !other.pieces.get(head).term().plural()) {
                return delegate(other, head);
            }
            Name name = new Name(title, lexicon.spelling());
            if (specialty.size() > 1 && doubled(specialty.getLast(), person)) {
                specialty = specialty.subList(0, specialty.size() - 1);
            }
            for (Piece piece : specialty) {
                if (head >= 0 && piece.equals(other.pieces.get(head))) {
                    name.head(managed(piece, person));
                } else {
                    name.modifier(piece);
                }
            }
            name.head(person);
            return new Composed(name, RoleRule.SPECIALTY_FIRST);
        }
        return null;
    }

    /** "Leiter, Controlling", "Mitarbeiter im Vertrieb": what a person's word that comes first is of. */
    private List<Piece> fieldElsewhere(Segment segment) {
        for (Segment other : others(segment)) {
            List<Piece> field = Parts.content(other.pieces);
            if (!field.isEmpty() && Parts.head(other.pieces) < 0) {
                return field;
            }
        }
        return List.of();
    }

    private boolean foreign(List<Piece> pieces) {
        List<Token> tokens = title.words().tokens();
        return pieces.stream()
                .anyMatch(piece -> !Chars.isAscii(tokens.get(piece.first()).lower()));
    }

    /** "Engineer, Tax Platform Engineering" is no Engineering Engineer. */
    private boolean doubled(Piece last, Piece person) {
        List<Token> tokens = title.words().tokens();
        String doer = lexicon.person(tokens.get(last.last() - 1).lower());
        String said = tokens.get(person.last() - 1).lower();
        return doer != null && DOUBLING.contains(said) && doer.equalsIgnoreCase(said);
    }

    /** Where a specialty may be looked for: behind, then in brackets, then before. */
    private List<Segment> others(Segment segment) {
        List<Segment> all = title.segments();
        int at = all.indexOf(segment);
        List<Segment> others = new ArrayList<>(all.size());
        for (int i = at + 1; i < all.size(); i++) {
            if (all.get(i).origin != Origin.AT) {
                others.add(all.get(i));
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (all.get(i).origin != Origin.AT) {
                others.add(all.get(i));
            }
        }
        return others;
    }

    private Name name(List<Piece> before, Piece person) {
        Name name = new Name(title, lexicon.spelling());
        before.forEach(name::modifier);
        name.head(person);
        return name;
    }
}
