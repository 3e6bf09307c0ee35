package dev.paygrade.bench;

import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayReader;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Short pay fields: ours against an expression that finds what JobSpy's finds, two dollar amounts with a dash. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PayBench {
    private static final int TEXTS = 16;
    private static final Pattern DOLLARS = Pattern.compile(
            "\\$(\\d+(?:,\\d+)?(?:\\.\\d+)?)([kK]?)\\s*[-\u2014\u2013]\\s*(?:\\$)?(\\d+(?:,\\d+)?(?:\\.\\d+)?)([kK]?)");

    private final PayReader reader = new PayReader();

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void ours(Blackhole hole) {
        for (String text : Ads.SHORT_PAY) {
            hole.consume(reader.readStated(text, PayContext.NONE));
        }
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void peer(Blackhole hole) {
        for (String text : Ads.SHORT_PAY) {
            Matcher matcher = DOLLARS.matcher(text);
            if (matcher.find()) {
                hole.consume(amount(matcher.group(1), matcher.group(2)));
                hole.consume(amount(matcher.group(3), matcher.group(4)));
            }
        }
    }

    private static double amount(String digits, String thousands) {
        double amount = Double.parseDouble(digits.replace(",", ""));
        return thousands.isEmpty() ? amount : amount * 1000;
    }
}
