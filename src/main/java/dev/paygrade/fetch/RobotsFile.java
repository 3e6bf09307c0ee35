package dev.paygrade.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What one origin's robots.txt says to us.
 *
 * @param crawlDelay asked for between two requests, zero if nothing is
 * @param weight bytes it was read from
 */
record RobotsFile(SimpleRobotRules rules, Duration crawlDelay, int weight) {
    /** The part of a long file that has to be read (RFC 9309, 2.5). */
    static final int MAX_BYTES = 500 * 1024;

    static RobotsFile allowingAll() {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Duration.ZERO, 0);
    }

    static RobotsFile parse(HttpUrl url, byte[] bytes, @Nullable String contentType) {
        return parse(url, bytes, contentType, FetchSettings.PRODUCT);
    }

    /** What it says to the robot with that product token (RFC 9309, 2.2.1). */
    static RobotsFile parse(HttpUrl url, byte[] bytes, @Nullable String contentType, String product) {
        // the parser would forbid everything beyond its longest delay: ours is applied where we wait
        SimpleRobotRules rules = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(
                        url.toString(), wholeLines(bytes), contentType, List.of(product.toLowerCase(Locale.ROOT)));
        return new RobotsFile(rules, Duration.ofMillis(Math.max(0, rules.getCrawlDelay())), bytes.length);
    }

    /** A rule that was cut off would forbid more than it says. */
    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (bytes.length == MAX_BYTES && end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }

    boolean allows(HttpUrl url) {
        return rules.isAllowed(url.toString());
    }
}
