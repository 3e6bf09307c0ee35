package dev.paygrade.sample;

import dev.paygrade.sample.Market.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes an opening out of its number: employer, country, level, terms, title, place. */
final class OpeningWriter {

    private static final double AT_HOME = 0.68;
    private static final double FEATURED = 0.07;
    private static final double SEVERAL_TOWNS = 0.06;
    private static final double IN_SECOND_CHANNEL = 0.22;

    private final Vocabulary vocabulary;
    private final Phrases phrases;

    OpeningWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.phrases = vocabulary.phrases();
    }

    Opening write(long number, Occupation occupation, LocalDate posted, int life) {
        Dice dice = new Dice(number, "opening");
        Employer employer = dice.pick(vocabulary.employers());
        Market market = vocabulary.market(
                employer.also().isEmpty() || dice.chance(AT_HOME) ? employer.home() : dice.pick(employer.also()));
        Grade grade = grade(dice);
        Terms terms = terms(dice, grade);
        if (terms == Terms.INTERN) {
            grade = Grade.ENTRY;
        }
        Attendance attendance = attendance(dice);
        boolean several = attendance != Attendance.REMOTE && dice.chance(SEVERAL_TOWNS);
        List<Town> towns = dice.some(several ? 2 : 1, market.towns());
        boolean wide = dice.chance(0.07);
        String remote = dice.pick(wide ? phrases.wide() : market.remote());
        String title = title(dice, occupation, grade, terms, market);
        return new Opening(
                number,
                Slugs.of(title) + "-" + number,
                employer,
                occupation,
                grade,
                terms,
                title,
                market,
                towns,
                attendance == Attendance.REMOTE ? List.of(remote) : places(number, market, towns, attendance),
                attendance,
                attendance != Attendance.REMOTE ? "" : wide ? phrases.wideReach() : market.reach(),
                posted,
                posted.plusDays(life),
                Offers.decide(number, occupation, employer, market, grade, terms),
                channels(number, employer.channel()),
                dice.chance(FEATURED));
    }

    private static Grade grade(Dice dice) {
        double draw = dice.unit();
        return draw < 0.15 ? Grade.ENTRY : draw < 0.54 ? Grade.MID : draw < 0.95 ? Grade.SENIOR : Grade.EXECUTIVE;
    }

    private static Terms terms(Dice dice, Grade grade) {
        double draw = dice.unit();
        if (grade == Grade.EXECUTIVE) {
            return Terms.FULL_TIME;
        }
        if (grade == Grade.ENTRY && draw < 0.25) {
            return Terms.INTERN;
        }
        return draw < 0.91
                ? Terms.FULL_TIME
                : draw < 0.94 ? Terms.PART_TIME : draw < 0.985 ? Terms.CONTRACTOR : Terms.TEMPORARY;
    }

    private static Attendance attendance(Dice dice) {
        double draw = dice.unit();
        return draw < 0.30
                ? Attendance.REMOTE
                : draw < 0.56 ? Attendance.HYBRID : draw < 0.66 ? Attendance.ONSITE : Attendance.UNSAID;
    }

    private String title(Dice dice, Occupation occupation, Grade grade, Terms terms, Market market) {
        String title = grade == Grade.EXECUTIVE
                ? occupation.leader()
                : terms == Terms.INTERN
                        ? occupation.name()
                        : dice.pick(Vocabulary.require(phrases.prefixes().get(grade), grade))
                                .replace("{role}", occupation.name());
        if (terms != Terms.FULL_TIME) {
            title = dice.pick(Vocabulary.require(phrases.contracts().get(terms), terms))
                    .replace("{title}", title)
                    .replace("{role}", title);
        }
        if (dice.chance(0.12) && grade != Grade.EXECUTIVE && terms == Terms.FULL_TIME) {
            title += dice.pick(List.of(", ", " - ")) + dice.pick(phrases.teams());
        }
        return market.markers().isEmpty() || !dice.chance(0.5) ? title : title + " " + dice.pick(market.markers());
    }

    private static List<String> places(long number, Market market, List<Town> towns, Attendance attendance) {
        List<String> places = new ArrayList<>();
        for (Town town : towns) {
            Dice dice = new Dice(number, "place");
            String place = place(dice, market, town);
            if (attendance == Attendance.HYBRID && dice.chance(0.35)) {
                place = dice.chance(0.5) ? "Hybrid - " + place : place + " (Hybrid)";
            } else if (attendance == Attendance.ONSITE && dice.chance(0.3)) {
                place += " (On-site)";
            }
            places.add(place);
        }
        return places;
    }

    private static String place(Dice dice, Market market, Town town) {
        if (town.city().equals(market.name())) {
            return town.city();
        }
        List<String> ways =
                new ArrayList<>(List.of(town.city() + ", " + market.name(), town.city() + ", " + market.brief()));
        if (!town.region().isEmpty()) {
            ways.add(town.city() + ", " + town.region() + ", " + market.brief());
        }
        if (!town.regionCode().isEmpty()) {
            ways.add(town.city() + ", " + town.regionCode());
        }
        return dice.pick(ways);
    }

    /** Employers with pages of their own sometimes pay a board to list the opening too. */
    private static Set<Channel> channels(long number, Channel own) {
        Set<Channel> channels = EnumSet.of(own);
        if (new Dice(number, "channels").chance(IN_SECOND_CHANNEL)) {
            switch (own) {
                case CAREERS -> channels.add(Channel.MODERN);
                case GREENHOUSE -> channels.add(Channel.CLASSIC);
                case CLASSIC, MODERN -> {}
            }
        }
        return channels;
    }
}
