package dev.paygrade.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which openings exist on a day. Nothing is stored: some are posted every day, each lives 20 to 70 days, and everything
 * about one follows from its number.
 */
final class Openings {

    static final int SHORTEST_LIFE = 20;
    static final int LONGEST_LIFE = 70;

    private static final int ON_WEEKDAYS = 22;
    private static final int ON_WEEKENDS = 7;
    private static final int A_WEEK = 5 * ON_WEEKDAYS + 2 * ON_WEEKENDS;
    private static final int NUMBERS_A_DAY = 32;
    private static final double CHANGED = 0.25;
    private static final double RAISE = 0.06;

    private final Vocabulary vocabulary;
    private final OpeningWriter writer;
    private final List<Occupation> deck;

    Openings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.writer = new OpeningWriter(vocabulary);
        this.deck = deck(vocabulary.occupations());
    }

    /** Those open on a day, the newest first, as they stand on that day. */
    List<Opening> on(LocalDate day) {
        List<Opening> open = new ArrayList<>();
        Map<Long, List<Occupation>> shuffled = new HashMap<>();
        for (int age = 0; age < LONGEST_LIFE; age++) {
            LocalDate posted = day.minusDays(age);
            for (int i = posts(posted) - 1; i >= 0; i--) {
                long number = posted.toEpochDay() * NUMBERS_A_DAY + i;
                if (age < life(number)) {
                    open.add(asOf(age, writer.write(number, occupation(posted, i, shuffled), posted, life(number))));
                }
            }
        }
        return open;
    }

    private static int life(long number) {
        return new Dice(number, "life").between(SHORTEST_LIFE, LONGEST_LIFE);
    }

    private static int posts(LocalDate day) {
        return weekday(day) < 5 ? ON_WEEKDAYS : ON_WEEKENDS;
    }

    /** 0 for Monday. */
    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    /**
     * Occupations are dealt from a shuffled deck, a new one when it is used up, so that their shares are kept in every
     * few days and a statistic that has enough adverts today has enough tomorrow.
     */
    private Occupation occupation(LocalDate posted, int i, Map<Long, List<Occupation>> shuffled) {
        int weekday = weekday(posted);
        long week = Math.floorDiv(posted.toEpochDay() + 3, 7L);
        int before = Math.min(weekday, 5) * ON_WEEKDAYS + Math.max(0, weekday - 5) * ON_WEEKENDS;
        long card = week * A_WEEK + before + i;
        long round = Math.floorDiv(card, (long) deck.size());
        return shuffled.computeIfAbsent(round, r -> new Dice(r, "deck").some(deck.size(), deck))
                .get((int) Math.floorMod(card, (long) deck.size()));
    }

    private static List<Occupation> deck(List<Occupation> occupations) {
        List<Occupation> cards = new ArrayList<>();
        for (Occupation occupation : occupations) {
            for (int i = 0; i < Math.round(2 * occupation.weight()); i++) {
                cards.add(occupation);
            }
        }
        return cards;
    }

    /** A quarter of the openings change once: the pay is raised, or the title shouts. */
    private Opening asOf(int age, Opening opening) {
        Dice dice = new Dice(opening.number(), "change");
        if (!dice.chance(CHANGED) || age < dice.between(3, SHORTEST_LIFE - 1)) {
            return opening;
        }
        Offer offer = opening.offer();
        if (offer != null && dice.chance(0.6)) {
            return opening.with(opening.title(), offer.raisedBy(RAISE));
        }
        String louder = dice.pick(vocabulary.phrases().decorations()).replace("{title}", opening.title());
        return opening.with(louder, offer);
    }
}
