package dev.paygrade.bench;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.PayReader;
import dev.paygrade.pay.ShippedFxRates;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.role.RoleReader;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.source.RawPosting;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Hostile texts of 100 and 200 KB in every field that people fill in. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LinearBench {
    private static final Instant READ_AT = Instant.parse("2026-04-10T08:00:00Z");

    @Param({"100", "200"})
    public int kilobytes;

    @Param({"1 ", "$1,", "-", "senior ", "$100k - ", "<p>", "remote in ", "(", "5 years of "})
    public String unit;

    private final Normaliser normaliser = new Normaliser(
            RoleReader.create(),
            new LevelReader(),
            new EmploymentTypeReader(),
            new PlaceReader(),
            new DescriptionReader(),
            new PayReader(),
            new ShippedFxRates());
    private RawPosting raw = RawPosting.builder("1", "").build();

    @Setup
    public void fill() {
        String text = unit.repeat(kilobytes * 1024 / unit.length());
        raw = RawPosting.builder("1", text)
                .locations(List.of(text))
                .pay(text)
                .level(text)
                .employmentType(text)
                .description(text)
                .build();
    }

    @Benchmark
    public Draft hostile() {
        return normaliser.read(raw, null, READ_AT);
    }
}
