package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    120                                  | PT2M
                    ' 7 '                                | PT7S
                    0                                    | PT0S
                    99999999                             | PT8760H
                    99999999999999999999999999999999     | PT8760H
                    Sun, 01 Mar 2026 12:00:30 GMT        | PT30S
                    Sunday, 01-Mar-26 12:00:30 GMT       | PT30S
                    Sun Mar  1 12:00:30 2026             | PT30S
                    Sun, 01 Mar 2026 11:00:00 GMT        | PT0S
                    Mon, 01 Mar 9999 11:00:00 GMT        | PT8760H
                    soon                                 |
                    -5                                   |
                    1.5                                  |
                    ''                                   |
                                                         |
                    """)
    void secondsOrADate(@Nullable String header, @Nullable Duration wait) {
        Headers.Builder headers = new Headers.Builder();
        if (header != null) {
            headers.add("retry-after", header);
        }
        assertThat(RetryAfter.in(headers.build(), NOW)).isEqualTo(wait);
    }
}
