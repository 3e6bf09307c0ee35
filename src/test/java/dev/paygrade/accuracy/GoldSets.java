package dev.paygrade.accuracy;

import dev.paygrade.accuracy.Score.Case;
import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.identity.SameGold;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.place.PlaceReading;
import dev.paygrade.place.PlaceText;
import dev.paygrade.role.RoleReader;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.skill.DescriptionReading;
import dev.paygrade.text.TextRepair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sets that lie in {@code gold/}: texts written and labelled for this project, by reading. */
final class GoldSets {
    private final PayReader pay = new PayReader();
    private final LevelReader levels = new LevelReader();
    private final RoleReader roles = RoleReader.create();
    private final PlaceReader places = new PlaceReader();
    private final EmploymentTypeReader types = new EmploymentTypeReader();
    private final DescriptionReader descriptions = new DescriptionReader();

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        pay(scores);
        roles(scores);
        scores.add(byField("levels.tsv", "level", this::level));
        places(scores);
        scores.add(byField("employment-types.tsv", "employment type", this::types));
        scores.add(byDescription("skills.tsv", "skills", GoldSets::skills));
        scores.add(byDescription("education.tsv", "education", GoldSets::education));
        scores.add(byDescription("offers.tsv", "benefits, visa, industry", GoldSets::offers));
        scores.add(sameness());
        scores.add(repairs());
        return scores;
    }

    private void pay(List<Score> scores) {
        List<Case> stated = new ArrayList<>();
        List<Case> prose = new ArrayList<>();
        List<Case> traps = new ArrayList<>();
        for (String[] row : Rows.gold("pay.tsv", true)) {
            PayContext context = row[1].isEmpty() ? PayContext.NONE : new PayContext(List.of(row[1].split(",")));
            boolean field = row[0].equals("pay");
            List<PayRange> found = field ? pay.readStated(row[2], context) : pay.readProse(row[0], row[2], context);
            Case read = new Case(
                    row[2],
                    Rows.list(row[3], "; "),
                    found.stream().map(GoldSets::written).toList());
            (field ? stated : prose).add(read);
            if (read.expected().isEmpty()) {
                traps.add(read);
            }
        }
        scores.add(Score.of("pay.tsv", "pay, short fields", stated));
        scores.add(Score.of("pay.tsv", "pay, running text", prose));
        scores.add(Score.of("pay.tsv", "pay, traps that must give nothing", traps));
    }

    /** {@code USD 100000 130000 YEAR}; kinds other than base pay at the end, {@code -} for what is unknown. */
    static String written(PayRange range) {
        return String.join(
                        " ",
                        Objects.requireNonNullElse(range.currency(), "-"),
                        amount(range.min()),
                        amount(range.max()),
                        range.period() == null ? "-" : range.period().name())
                + (range.kind() == PayKind.BASE ? "" : " " + range.kind());
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "-" : amount.toPlainString();
    }

    private void roles(List<Score> scores) {
        List<Case> names = new ArrayList<>();
        List<Case> lineages = new ArrayList<>();
        for (String[] row : Rows.gold("roles.tsv", true)) {
            var role = roles.read(row[0]);
            names.add(new Case(
                    row[0], Rows.list(row[1], "\t"), one(role.map(r -> r.role().name()))));
            if (row.length > 2) {
                lineages.add(new Case(
                        row[0],
                        Rows.list(row[2], "\t"),
                        one(role.map(r -> String.join(" > ", r.role().lineage())))));
            }
        }
        scores.add(Score.of("roles.tsv", "role", names));
        scores.add(Score.of("roles.tsv", "lineage", lineages));
    }

    private static List<String> one(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }

    /** A text in one of the fields stated, title, description. */
    private interface FieldReader {
        List<String> read(@Nullable String stated, @Nullable String title, @Nullable String description);
    }

    private static Score byField(String file, String value, FieldReader reader) {
        List<Case> cases = new ArrayList<>();
        for (String[] row : Rows.gold(file, false)) {
            String text = row[2];
            cases.add(new Case(
                    text,
                    Rows.list(row[0], ","),
                    reader.read(
                            row[1].equals("stated") ? text : null,
                            row[1].equals("title") ? text : null,
                            row[1].equals("description") ? text : null)));
        }
        return Score.of(file, value, cases);
    }

    private List<String> level(@Nullable String stated, @Nullable String title, @Nullable String description) {
        return one(levels.read(stated, title, description)
                .map(reading -> reading.level().name()));
    }

    private List<String> types(@Nullable String stated, @Nullable String title, @Nullable String description) {
        return types.read(stated, title, description).stream()
                .map(reading -> reading.type().name())
                .toList();
    }

    private void places(List<Score> scores) {
        List<Case> modes = new ArrayList<>();
        List<Case> countries = new ArrayList<>();
        List<Case> regions = new ArrayList<>();
        List<Case> cities = new ArrayList<>();
        for (String[] row : Rows.gold("places.tsv", true)) {
            PlaceReading reading = places.read(PlaceText.of(row[0]));
            modes.add(new Case(row[0], Rows.list(row[1], ","), mode(reading)));
            countries.add(new Case(row[0], Rows.list(row[2], ","), PlaceReader.countries(reading)));
            regions.add(new Case(
                    row[0], Rows.list(row[3], ","), reading.eligibility().regions()));
            if (!row[4].isEmpty()) {
                cities.add(new Case(row[0], Rows.list(row[4], "; "), cities(reading)));
            }
        }
        for (String[] row : Rows.gold("place-modes.tsv", true)) {
            PlaceReading reading = places.read(PlaceText.of(null, row[0], row[1]));
            modes.add(new Case(row[0] + "\n" + row[1], Rows.list(row[2], ","), mode(reading)));
            countries.add(new Case(row[0] + "\n" + row[1], Rows.list(row[3], ","), PlaceReader.countries(reading)));
        }
        scores.add(Score.of("places.tsv", "work mode", modes));
        scores.add(Score.of("places.tsv", "countries", countries));
        scores.add(Score.of("places.tsv", "world regions", regions));
        scores.add(Score.of("places.tsv", "cities and states", cities));
    }

    private static List<String> mode(PlaceReading reading) {
        return reading.workMode() == null
                ? List.of()
                : List.of(reading.workMode().mode().name());
    }

    private static List<String> cities(PlaceReading reading) {
        return reading.places().stream()
                .map(place -> Objects.requireNonNullElse(place.city(), "") + "/"
                        + Objects.requireNonNullElse(place.region(), "") + "/" + place.country())
                .toList();
    }

    private Score byDescription(String file, String value, Function<DescriptionReading, List<String>> values) {
        return Score.of(
                file,
                value,
                Rows.gold(file, false).stream()
                        .map(row -> new Case(row[0], Rows.list(row[1], "\\|"), values.apply(descriptions.read(row[0]))))
                        .toList());
    }

    private static List<String> skills(DescriptionReading reading) {
        return reading.skills().stream().map(skill -> skill.skill().slug()).toList();
    }

    private static List<String> education(DescriptionReading reading) {
        return reading.education().stream()
                .map(degree -> degree.degree() + " " + degree.demand() + (degree.orEquivalent() ? " EQ" : ""))
                .toList();
    }

    private static List<String> offers(DescriptionReading reading) {
        List<String> found = new ArrayList<>();
        reading.benefits().forEach(benefit -> found.add(benefit.benefit().slug()));
        if (reading.visa() != null) {
            found.add("visa:" + reading.visa().stance());
        }
        reading.industries()
                .forEach(industry -> found.add("industry:" + industry.industry().slug()));
        return found;
    }

    /** Two ads that show one opening; what is wrong here would hide one posting in another. */
    private static Score sameness() {
        List<String> same = List.of("same");
        return Score.of(
                "same.tsv",
                "one opening or two, pairs of ads",
                SameGold.all().stream()
                        .map(pair -> new Case(
                                pair.a() + "\n" + pair.b(),
                                pair.same() ? same : List.of(),
                                pair.verdict().same() ? same : List.of()))
                        .toList());
    }

    /** Genuine texts must stay, and each of them must come back from each way of being damaged. */
    private static Score repairs() {
        List<Case> cases = new ArrayList<>();
        for (String[] row : Rows.gold("repair.tsv", false)) {
            String damaged = row[0].equals("none") ? row[2] : Misread.as(row[0], row[2]);
            cases.add(new Case(
                    damaged, List.of(row[2]), List.of(TextRepair.repair(damaged).text())));
        }
        return Score.of("repair.tsv", "encoding repair", cases);
    }
}
