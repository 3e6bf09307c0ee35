package dev.paygrade.sample;

import dev.paygrade.sample.Advert.Section;
import java.util.ArrayList;
import java.util.List;

/** Writes descriptions: sections as real adverts have them, with duties and skills of the occupation. */
final class AdvertWriter {

    private final Phrases phrases;
    private final Wording wording;

    AdvertWriter(Phrases phrases) {
        this.phrases = phrases;
        this.wording = new Wording(phrases);
    }

    /** @param paidInField the page states the pay elsewhere too, so that its text need not */
    Advert write(Opening opening, boolean paidInField) {
        Dice dice = new Dice(opening.number(), "advert");
        Dice house = new Dice(opening.employer().number(), "house style");
        List<String> duties = duties(dice, opening);
        List<String> skills = dice.some(dice.between(4, 7), opening.occupation().allTools());
        String education = education(dice, opening);
        List<String> profile = profile(dice, opening, skills, education);
        String pay = paidInField && dice.chance(0.4) ? "" : wording.sentence(opening);

        List<Section> sections = new ArrayList<>();
        sections.add(new Section(heading(house, "about", opening), about(dice, house, opening), List.of()));
        sections.add(new Section("", intro(dice, opening), List.of()));
        sections.add(new Section(heading(house, "duties", opening), List.of(), duties));
        sections.add(new Section(heading(house, "profile", opening), List.of(), profile));
        sections.add(new Section(heading(house, "benefits", opening), List.of(), dice.some(5, phrases.benefits())));
        String heading = heading(house, "pay", opening);
        if (!pay.isEmpty()) {
            sections.add(new Section(heading, List.of(pay), List.of()));
        }
        sections.add(new Section("", List.of(dice.pick(phrases.closing())), List.of()));
        return new Advert(
                sections, duties, profile, education, pay, skills, dice.some(dice.between(2, 5), phrases.perks()));
    }

    private String heading(Dice house, String section, Opening opening) {
        return fill(house.pick(phrases.heading(section)), opening);
    }

    private List<String> about(Dice dice, Dice house, Opening opening) {
        return List.of(fill(house.pick(phrases.about()), opening) + " " + dice.pick(phrases.facts()));
    }

    private List<String> intro(Dice dice, Opening opening) {
        String text = fill(dice.pick(phrases.intro()), opening);
        List<String> modes = phrases.mode().get(opening.attendance());
        return modes == null ? List.of(text) : List.of(text, fill(dice.pick(modes), opening));
    }

    private List<String> duties(Dice dice, Opening opening) {
        List<String> duties = new ArrayList<>(
                dice.some(dice.between(4, 6), opening.occupation().duties()));
        duties.addAll(dice.some(1, opening.grade() == Grade.EXECUTIVE ? phrases.leading() : phrases.duties()));
        if (opening.grade() == Grade.EXECUTIVE) {
            duties.addAll(0, dice.some(1, phrases.leading()));
        }
        return duties.stream().distinct().toList();
    }

    private List<String> profile(Dice dice, Opening opening, List<String> skills, String education) {
        List<String> profile = new ArrayList<>();
        profile.add(experience(dice, opening));
        profile.add(education);
        profile.addAll(dice.some(3, opening.occupation().competences()));
        int half = skills.size() / 2;
        profile.add("Hands-on experience with " + listed(skills.subList(0, half)));
        profile.add((dice.chance(0.5) ? "Knowledge of " : "Familiarity with ")
                + listed(skills.subList(half, skills.size())));
        profile.add(fill(dice.pick(phrases.wishes()), opening));
        return profile;
    }

    private String experience(Dice dice, Opening opening) {
        Grade grade = opening.grade();
        int years = dice.between(grade.leastYears, grade.mostYears);
        return fill(dice.pick(Vocabulary.require(phrases.experience().get(grade), grade)), opening)
                .replace("{years}", Integer.toString(years))
                .replace("{half}", Integer.toString(years / 2));
    }

    private static String education(Dice dice, Opening opening) {
        Occupation occupation = opening.occupation();
        String degree = dice.pick(occupation.degrees());
        List<String> fields = dice.some(2, occupation.fields());
        String article = degree.startsWith("Ph") ? "A " + degree : "A " + degree + " degree";
        return switch (dice.below(3)) {
            case 0 -> article + " in " + String.join(" or ", fields) + ", or comparable experience";
            case 1 -> article + " in " + String.join(", ", fields) + " or a related field";
            default -> "Education: " + article.substring(2) + " (" + fields.getFirst() + " or similar)";
        };
    }

    private static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String fill(String text, Opening opening) {
        Employer employer = opening.employer();
        return text.replace("{employer}", employer.name())
                .replace("{does}", employer.does())
                .replace("{industry}", employer.industry())
                .replace("{people}", Integer.toString(employer.people()))
                .replace("{founded}", Integer.toString(employer.founded()))
                .replace("{role}", roleInWords(opening))
                .replace("{reach}", opening.eligible())
                .replace("{city}", opening.towns().getFirst().city());
    }

    private static String roleInWords(Opening opening) {
        return opening.grade() == Grade.EXECUTIVE
                ? opening.occupation().leader()
                : opening.occupation().name();
    }
}
