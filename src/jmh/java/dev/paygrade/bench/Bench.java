package dev.paygrade.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ./paygrade bench [JMH options]}: runs the benchmarks and says what they come to against peer and limit. */
public final class Bench {
    private static final double LEAST_OF_PEER = 0.5;
    private static final double MOST_MICROSECONDS = 150;
    private static final double MOST_WHEN_DOUBLED = 2.2;

    private Bench() {}

    @SuppressWarnings("SystemOut") // a command's answer
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        Options options = new OptionsBuilder()
                .parent(asked)
                .include(asked.getIncludes().isEmpty() ? "dev.paygrade.bench" : "^$")
                .forks(asked.getForkCount().orElse(1))
                .warmupIterations(asked.getWarmupIterations().orElse(3))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(asked.getMeasurementIterations().orElse(5))
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-XX:+UseCompactObjectHeaders")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        verdicts(results).forEach(System.out::println);
    }

    private static List<String> verdicts(Collection<RunResult> results) {
        List<String> lines = new ArrayList<>();
        double ours = score(results, "PayBench.ours", "", "");
        double peer = score(results, "PayBench.peer", "", "");
        if (ours > 0 && peer > 0) {
            lines.add(line("short pay fields, of the peer's speed", ours / peer, "at least", LEAST_OF_PEER));
        }
        double whole = score(results, "DescriptionBench.whole", "", "");
        if (whole > 0) {
            lines.add(line("description of 5 KB, microseconds", whole, "at most", MOST_MICROSECONDS));
        }
        for (String unit : results.stream()
                .map(result -> result.getParams().getParam("unit"))
                .filter(unit -> unit != null)
                .distinct()
                .toList()) {
            double once = score(results, "LinearBench.hostile", unit, "100");
            double twice = score(results, "LinearBench.hostile", unit, "200");
            lines.add(line("hostile text doubled, '%s'".formatted(unit), twice / once, "at most", MOST_WHEN_DOUBLED));
        }
        return lines;
    }

    private static double score(Collection<RunResult> results, String name, String unit, String kilobytes) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(name))
                .filter(result -> unit.isEmpty() || unit.equals(result.getParams().getParam("unit")))
                .filter(result ->
                        kilobytes.isEmpty() || kilobytes.equals(result.getParams().getParam("kilobytes")))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(0);
    }

    private static String line(String what, double measured, String bound, double limit) {
        boolean held = bound.equals("at least") ? measured >= limit : measured <= limit;
        return String.format(Locale.ROOT, "%-45s %8.2f  (%s %.1f)  %s", what, measured, bound, limit, held ? "held" : "MISSED");
    }
}
