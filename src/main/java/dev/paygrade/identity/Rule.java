package dev.paygrade.identity;

import java.util.Locale;

/** What two ads may agree or differ in; the sentences stand on the page. */
enum Rule {
    SAME_WORDS(true, "Both say the same in the same words."),
    SAME_ADDRESS(true, "Both addresses lead to the same ad."),
    SAME_REQUISITION(true, "Both name the same requisition."),
    SAME_EMPLOYER(true, "The employer is the same."),
    SIMILAR_EMPLOYER(true, "The employers' names differ only in a word that is often left out, or in a letter."),
    SAME_TITLE(true, "The titles are the same but for decoration."),
    TRANSLATED_TITLE(true, "One title is the other in another language."),
    SAME_PLACE(true, "The place is the same."),
    SAME_PAY(true, "The pay is the same."),
    SAME_DESCRIPTION(true, "The descriptions are almost word for word the same."),
    LIKE_DESCRIPTION(true, "The descriptions tell the same in other words."),
    OTHER_ADDRESS(false, "The same board lists them under different numbers."),
    OTHER_REQUISITION(false, "They name different requisitions."),
    OTHER_LEVEL(false, "The levels differ."),
    OTHER_CONTRACT(false, "The kinds of contract differ."),
    OTHER_DURATION(false, "The contracts are of different length."),
    OTHER_SHIFT(false, "The shifts differ."),
    OTHER_LANGUAGE(false, "They ask for different languages."),
    OTHER_CYCLE(false, "They are for different seasons or years."),
    OTHER_CLIENT(false, "The agency hires for different clients."),
    OTHER_TEAM(false, "The teams differ."),
    OTHER_BRANCH(false, "They are at different houses of the employer."),
    OTHER_NUMBER(false, "The numbers in the titles differ."),
    OTHER_BOARD(false, "Two employers of one name: their boards bear different ones."),
    OTHER_EMPLOYER(false, "The employers differ."),
    OTHER_CITY(false, "The cities differ."),
    OTHER_STATE(false, "The states differ."),
    OTHER_COUNTRY(false, "The countries differ."),
    OTHER_REGION(false, "The regions from which one may work differ."),
    OTHER_WORK_MODE(false, "One is remote without an office, the other is worked from an office."),
    OTHER_TITLE(false, "The titles name different roles."),
    OTHER_SPECIALTY(false, "One title names a team or specialty that the other does not."),
    UNREAD_TITLE(false, "One title is in a language of which its words are not known."),
    NEAR_TITLE(false, "The titles have different words for what may be one role."),
    OTHER_PAY(false, "The pay is far apart."),
    VAGUE_PLACE(false, "It is unclear whether the places are the same."),
    OTHER_DESCRIPTION(false, "The descriptions have little in common."),
    TOO_LITTLE(false, "Too little is known to call them one opening.");

    private final boolean speaksFor;
    private final String sentence;

    Rule(boolean speaksFor, String sentence) {
        this.speaksFor = speaksFor;
        this.sentence = sentence;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Reason reason() {
        return new Reason(id(), sentence, speaksFor);
    }

    static boolean proves(String id) {
        return id.equals(SAME_ADDRESS.id()) || id.equals(SAME_REQUISITION.id());
    }

    /** Whether a reason is only that an ad says too little. */
    static boolean isSilence(String id) {
        return id.equals(TOO_LITTLE.id()) || id.equals(VAGUE_PLACE.id()) || id.equals(OTHER_SPECIALTY.id());
    }
}
