package dev.paygrade.bench;

import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.level.ExperienceReader;
import dev.paygrade.level.LevelReader;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayReader;
import dev.paygrade.pay.ShippedFxRates;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.place.PlaceText;
import dev.paygrade.role.RoleReader;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.PlainText;
import dev.paygrade.text.TextRepair;
import dev.paygrade.text.TextWords;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A description of 5 KB, wholly normalised, and by its parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DescriptionBench {
    private static final Instant READ_AT = Instant.parse("2026-04-10T08:00:00Z");
    private static final String TITLE = "Senior Data Engineer (m/f/d)";

    private final String html = Ads.description();
    private final String plain = PlainText.of(html);
    private final TextWords words = TextWords.of(plain);
    private final RoleReader roles = RoleReader.create();
    private final LevelReader levels = new LevelReader();
    private final ExperienceReader experience = new ExperienceReader();
    private final EmploymentTypeReader types = new EmploymentTypeReader();
    private final PlaceReader places = new PlaceReader();
    private final DescriptionReader descriptions = new DescriptionReader();
    private final PayReader pay = new PayReader();
    private final Normaliser normaliser =
            new Normaliser(roles, levels, types, places, descriptions, pay, new ShippedFxRates());
    private final RawPosting raw = RawPosting.builder("1", TITLE)
            .company("Sandpiper Freight")
            .locations(List.of("Hamburg, Germany"))
            .description(html)
            .build();

    @Benchmark
    public Draft whole() {
        return normaliser.read(raw, null, READ_AT);
    }

    @Benchmark
    public Object repair() {
        return TextRepair.repair(html);
    }

    @Benchmark
    public Object plain() {
        return PlainText.of(html);
    }

    @Benchmark
    public Object words() {
        return TextWords.of(plain);
    }

    @Benchmark
    public Object pay() {
        return pay.readProse("description", words, PayContext.NONE);
    }

    @Benchmark
    public Object places() {
        return places.read(new PlaceText(List.of("Hamburg, Germany"), TITLE, plain, null, null, null), words);
    }

    @Benchmark
    public Object level() {
        return levels.read(null, "Data Engineer", words, null);
    }

    @Benchmark
    public Object experience() {
        return experience.read(words);
    }

    @Benchmark
    public Object types() {
        return types.readWords(null, TITLE, words);
    }

    @Benchmark
    public Object skills() {
        return descriptions.read(words);
    }
}
