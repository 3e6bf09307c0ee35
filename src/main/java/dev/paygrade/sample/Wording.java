package dev.paygrade.sample;

import dev.paygrade.sample.Offer.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts pay into words: the local sentence of a description, and the short text of a board's card. */
final class Wording {

    private final Phrases phrases;

    Wording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One sentence; empty when the employer says nothing of pay, or something without a figure. */
    String sentence(Opening opening) {
        Dice dice = new Dice(opening.number(), "sentence");
        Offer offer = opening.offer();
        if (offer == null || offer.shape() == Shape.ESTIMATE) {
            return dice.pick(phrases.silence());
        }
        return fill(dice.pick(sentences(offer)), offer);
    }

    private List<String> sentences(Offer offer) {
        String key = offer.shape() == Shape.RANGE
                ? offer.period().name()
                : offer.shape().name();
        Map<String, List<String>> local = offer.market().sentences();
        List<String> own = local.get(key);
        return own != null ? own : Vocabulary.require(phrases.sentences().get(key), key);
    }

    private static String fill(String sentence, Offer offer) {
        String grouping = offer.market().grouping();
        return sentence.replace("{minK}", thousands(offer.min()))
                .replace("{maxK}", thousands(offer.max()))
                .replace("{minLakh}", decimal(offer.min(), 100_000))
                .replace("{maxLakh}", decimal(offer.max(), 100_000))
                .replace("{minMan}", Long.toString(offer.min() / 10_000))
                .replace("{maxMan}", Long.toString(offer.max() / 10_000))
                .replace("{min}", grouped(offer.min(), grouping))
                .replace("{max}", grouped(offer.max(), grouping))
                .replace("{lowMin}", grouped(offer.lowMin(), grouping))
                .replace("{lowMax}", grouped(offer.lowMax(), grouping))
                .replace("{cur}", offer.market().currency())
                .replace("{per}", "per " + offer.period().word());
    }

    /**
     * What a board prints beside the title, in thousands a year: {@code USD 88K - 164K}; null when it prints nothing.
     *
     * @param dash what stands between the bounds
     */
    static @Nullable String brief(@Nullable Offer offer, String dash) {
        if (offer == null || !offer.isYearly()) {
            return null;
        }
        String currency = offer.market().currency() + " ";
        String min = thousands(offer.lowMin() * offer.timesAYear()) + "K";
        String max = thousands(offer.max() * offer.timesAYear()) + "K";
        return switch (offer.shape()) {
            case RANGE, ZONES, ESTIMATE -> currency + min + dash + max;
            case FROM -> currency + min + "+";
            case SINGLE -> currency + min;
            case UP_TO, OTE -> null;
        };
    }

    private static String thousands(long amount) {
        return Long.toString(Math.round(amount / 1000.0));
    }

    /** At most one digit behind the point. */
    private static String decimal(long amount, long unit) {
        long tenths = Math.round(amount * 10.0 / unit);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    static String grouped(long amount, String grouping) {
        String digits = Long.toString(amount);
        boolean indian = grouping.equals("indian");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            boolean border = indian ? left == 3 || (left > 3 && left % 2 == 1) : left % 3 == 0;
            if (i > 0 && border) {
                text.append(indian ? "," : grouping);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
