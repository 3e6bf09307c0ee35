package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that tells how ads are read and figures are made. */
@MessageBundle("method")
public interface MethodMessages {

    @Message("Method · Paygrade")
    String title();

    @Message("How Paygrade reads ads and makes its pay figures: the rules, the thresholds and what is left unknown.")
    String description();

    @Message("Method")
    String heading();

    @Message("A pay figure is worth as much as the way it was made. This is ours.")
    String lead();

    @Message("Try it on any ad")
    String tryIt();

    @Message("Paste an ad, and see what is read in it, by which rule, and from which words. Nothing of it is stored.")
    String tryLead();

    @Message("What counts as one observation")
    String one();

    @Message("The ad, not its ends.")
    String adHead();

    @Message(
            "An ad that states USD 100K – 130K is one observation: an interval. Public salary data often counts it as two people, one paid 100K and one 130K, which doubles the numbers and stretches the tails.")
    String ad();

    @Message("Base pay only.")
    String baseHead();

    @Message(
            "On-target earnings, bonuses and estimates by others are shown, and never counted. An ad with only “from” or “up to” is counted apart.")
    String base();

    @Message("Several ranges, one ad.")
    String severalHead();

    @Message(
            "An ad with a range for each place is one observation: the mean of its lower ends to the mean of its upper ends, and not the span from the lowest to the highest. An ad with a range for each of several levels counts once, with that of its own level; if it gives none for that level, it is no observation. If it is for no one level, it counts with the mean in figures of all levels.")
    String several();

    @Message("Repeats count once.")
    String repeatsHead();

    @Message(
            "Equal ads of one employer (same role, level, range and countries) are one observation, and one opening seen on several sites is one ad.")
    String repeats();

    @Message("The last {months} months.")
    String windowHead(String months);

    @Message("Open or closed: closing an ad does not change what it offered.")
    String window();

    @Message("Full time by default.")
    String fullTimeHead();

    @Message("Internships, part time and contracts are figures of their own.")
    String fullTime();

    @Message("What a figure says")
    String says();

    @Message(
            "Percentiles of the lower ends, of the upper ends, and of the middles of the ranges. That pay lies in the middle is an assumption, and labelled as one.")
    String percentiles();

    @Message(
            "An interval that covers the true median with at least 95% confidence, from order statistics: it assumes nothing of how pay is distributed.")
    String interval();

    @Message(
            "Below {ads} ads or {employers} employers there is no figure: we fall back to the broader role and say so, or say “not enough ads yet”.")
    String least(String ads, String employers);

    @Message(
            "A year is 2,080 hours, 260 days, 52 weeks or 12 months, unless the ad says otherwise. Other currencies become US dollars at the European Central Bank's rate of the ad's day, or the latest before it; the rate and its date stand on the posting's page.")
    String year();

    @Message(
            "Every number links to the ads behind it, and every value on an ad's page quotes the words it was read from.")
    String traced();

    @Message("What stays unknown")
    String unknown();

    @Message(
            "Unknown stays unknown: a wrong salary is worse than none. Retirement plans, funding rounds, revenue, budgets, sign-on bonuses, allowances and head counts are not pay, and an ad that does not state its level, place or work mode has none here.")
    String unknownLead();

    @Message("Words that are weighed")
    String weighed();

    @Message(
            "Rules ask for proof. Beside them, all words around an amount, a place or a way of working are weighed together: what they speak against is left unread though a rule found it, and what they clearly speak for is read though no rule did. Such a value says so by its rule. The weights are learned from the texts kept as tests, and from nothing else; they are a list that anyone can read.")
    String weighedLead();

    @Message("How often it is right")
    String accuracy();

    @Message(
            "Precision: of what we read, how much the ad says. Recall: of what the ads say, how much we read. A value is right only if all of it is: for pay, both bounds, currency, period and kind.")
    String accuracyLead();

    @Message("Texts that were new to the readers")
    String unseen();

    @Message(
            "Written and labelled by somebody before the readers saw them; these figures are of the first reading. Most mistakes were mended afterwards.")
    String unseenLead();

    @Message("Earlier batches")
    String earlier();

    @Message("Texts that are kept as tests")
    String kept();

    @Message(
            "The readers were mended until they read these well, and have learned from them, so the figures are higher than on new texts. They are measured at every build.")
    String keptLead();

    @Message("Value")
    String value();

    @Message("Set")
    String set();

    @Message("Texts")
    String texts();

    @Message("Precision")
    String precision();

    @Message("Recall")
    String recall();

    @Message("Wrong")
    String wrong();

    @Message("Missed")
    String missed();

    @Message("texts")
    String textsLow();

    @Message("precision")
    String precisionLow();

    @Message("recall")
    String recallLow();

    @Message("wrong")
    String wrongLow();

    @Message("missed")
    String missedLow();

    @Message("The rules, each with an example that is read as you look")
    String rules();

    @Message("The rules themselves are described in English, as they stand in the program.")
    String rulesEnglish();

    @Message("Pay")
    String groupPay();

    @Message("Role")
    String groupRole();

    @Message("Level")
    String groupLevel();

    @Message("Place, work mode, eligibility")
    String groupPlace();

    @Message("Employment type")
    String groupType();

    @Message("Skills, education, benefits")
    String groupSkills();

    @Message("Fields of the board")
    String groupBoard();
}
