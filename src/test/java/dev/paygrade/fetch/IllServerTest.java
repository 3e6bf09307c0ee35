package dev.paygrade.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class IllServerTest {
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
    private static final byte[] PAGE = "<ul><li>One</li><li>Two</li></ul>".getBytes(UTF_8);

    private static Fetched fetch(IllServer server, UnaryOperator<FetchSettings> change) {
        FetchSettings settings = change.apply(
                FetchSettings.defaults().withDelay(Duration.ZERO).withAllowPrivate(Set.of(server.hostAndPort())));
        Clock clock = Clock.systemUTC();
        return new HttpFetcher(settings, new LocalHostGate(clock), clock, Rig::toLoopback, new OkHttpClient())
                .fetch(FetchRequest.get(server.uri()));
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        Fetched.Failed failed = (Fetched.Failed) fetched;
        assertThat(failed.detail())
                .startsWith("http://board.test:")
                .endsWith(".")
                .doesNotContain("Exception");
        return failed;
    }

    static Stream<Arguments> broken() {
        byte[] gzip = Packed.gzip(PAGE);
        return Stream.of(
                arguments("short of its announced length", "Content-Length: 400\n\n", PAGE),
                arguments("cut within a chunk", "Transfer-Encoding: chunked\n\n40\n", PAGE),
                arguments(
                        "cut between chunks",
                        "Transfer-Encoding: chunked\n\n21\n",
                        concat(PAGE, "\r\n".getBytes(UTF_8))),
                arguments("not a chunk size", "Transfer-Encoding: chunked\n\nzz\n", PAGE),
                arguments(
                        "cut gzip",
                        "Content-Encoding: gzip\nConnection: close\n\n",
                        Arrays.copyOf(gzip, gzip.length - 9)),
                arguments("gzip that is none", "Content-Encoding: gzip\nContent-Length: 33\n\n", PAGE),
                arguments(
                        "whole gzip, short of the announced length",
                        "Content-Encoding: gzip\nContent-Length: 4000\n\n",
                        gzip),
                arguments(
                        "cut brotli",
                        "Content-Encoding: br\nConnection: close\n\n",
                        Arrays.copyOf(Packed.BROTLI_TEXT, 20)),
                arguments("unasked coding", "Content-Encoding: zstd\nContent-Length: 33\n\n", PAGE));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenBodyIsNoPage(String what, String head, byte[] body) {
        try (IllServer server = IllServer.sending(OK + head, body)) {
            assertThat(failed(fetch(server, s -> s)).reason()).as(what).isEqualTo(Failure.MALFORMED);
        }
    }

    /** The control: the same server with a right answer. */
    @Test
    void aWholeBodyIsAPage() {
        try (IllServer server = IllServer.sending(OK + "Content-Length: " + PAGE.length + "\n\n", PAGE)) {
            assertThat(fetch(server, s -> s))
                    .isInstanceOfSatisfying(
                            Fetched.Body.class, b -> assertThat(b.bytes()).isEqualTo(PAGE));
        }
    }

    @Test
    void noHttpAtAll() {
        try (IllServer server = IllServer.sending("SSH-2.0-OpenSSH_9.6\n")) {
            assertThat(failed(fetch(server, s -> s)).reason()).isEqualTo(Failure.MALFORMED);
        }
    }

    @Test
    void hangingUpWithoutAnAnswer() {
        try (IllServer server = IllServer.sending("")) {
            assertThat(failed(fetch(server, s -> s)).reason()).isEqualTo(Failure.UNREACHABLE);
        }
    }

    @Test
    void endlessHeaders() {
        IllServer.Behaviour behaviour = out -> {
            out.write(OK.replace("\n", "\r\n").getBytes(UTF_8));
            byte[] line = ("X: " + "y".repeat(1000) + "\r\n").getBytes(UTF_8);
            while (true) {
                out.write(line);
            }
        };
        try (IllServer server = new IllServer(behaviour)) {
            assertThat(fetch(server, s -> s)).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void endlessBody() {
        IllServer.Behaviour behaviour = out -> {
            out.write((OK + "\n").replace("\n", "\r\n").getBytes(UTF_8));
            while (true) {
                out.write(PAGE);
            }
        };
        try (IllServer server = new IllServer(behaviour)) {
            Fetched.Failed failed = failed(fetch(server, s -> s.withMaxDecodedBytes(100_000)));

            assertThat(failed.reason()).isEqualTo(Failure.TOO_LARGE);
            assertThat(failed.detail()).contains("100000");
        }
    }

    @Test
    void silence() {
        CountDownLatch over = new CountDownLatch(1);
        IllServer.Behaviour behaviour = out -> over.await();
        try (IllServer server = new IllServer(behaviour)) {
            Duration moment = Duration.ofSeconds(1);
            Fetched fetched =
                    fetch(server, s -> s.withTimeouts(Duration.ofSeconds(10), moment, Duration.ofSeconds(20)));

            assertThat(failed(fetched).reason()).isEqualTo(Failure.TIMED_OUT);
        } finally {
            over.countDown();
        }
    }

    /** A decoder wraps what the network told it, and it is still a timeout. */
    @Test
    void silenceWithinACompressedBody() {
        CountDownLatch over = new CountDownLatch(1);
        IllServer.Behaviour behaviour = out -> {
            out.write((OK + "Content-Encoding: br\n\n").replace("\n", "\r\n").getBytes(UTF_8));
            out.write(Packed.BROTLI_TEXT, 0, 20);
            out.flush();
            over.await();
        };
        try (IllServer server = new IllServer(behaviour)) {
            Duration moment = Duration.ofSeconds(1);
            Fetched fetched =
                    fetch(server, s -> s.withTimeouts(Duration.ofSeconds(10), moment, Duration.ofSeconds(20)));

            assertThat(failed(fetched).reason()).isEqualTo(Failure.TIMED_OUT);
        } finally {
            over.countDown();
        }
    }

    @Test
    void anInterruptWhileReadingEndsTheFetch() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        IllServer.Behaviour behaviour = out -> {
            reading.countDown();
            over.await();
        };
        try (IllServer server = new IllServer(behaviour)) {
            CompletableFuture<Fetched> fetched = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual().start(() -> fetched.complete(fetch(server, s -> s)));
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            thread.interrupt();

            assertThat(failed(fetched.get(15, TimeUnit.SECONDS)).reason()).isEqualTo(Failure.INTERRUPTED);
        } finally {
            over.countDown();
        }
    }

    /** Every byte comes well within the read timeout, so only the deadline can end it. */
    @Test
    void aSlowDripEndsAtTheDeadline() {
        IllServer.Behaviour behaviour = out -> {
            out.write((OK + "Content-Length: 1000000000\n\n")
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8));
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(2, TimeUnit.MILLISECONDS)) {
                out.write('.');
                out.flush();
            }
        };
        try (IllServer server = new IllServer(behaviour)) {
            Duration limit = Duration.ofSeconds(2);
            Fetched fetched = fetch(
                    server,
                    s -> s.withMaxDecodedBytes(2_000_000_000)
                            .withTimeouts(Duration.ofSeconds(20), Duration.ofSeconds(20), limit));

            assertThat(failed(fetched).reason()).isEqualTo(Failure.DEADLINE);
            assertThat(failed(fetched).detail()).contains("2000 ms");
        }
    }

    @Test
    void aSlowDripOfHeadersEndsAtTheDeadline() {
        IllServer.Behaviour behaviour = out -> {
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(2, TimeUnit.MILLISECONDS)) {
                out.write('H');
                out.flush();
            }
        };
        try (IllServer server = new IllServer(behaviour)) {
            Fetched fetched = fetch(
                    server, s -> s.withTimeouts(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(2)));

            assertThat(failed(fetched).reason()).isEqualTo(Failure.DEADLINE);
        }
    }

    @Test
    void aBombFailsThroughTheWholeFetch() {
        byte[] bomb = Packed.gzipBomb(100);
        try (IllServer server =
                IllServer.sending(OK + "Content-Encoding: gzip\nContent-Length: " + bomb.length + "\n\n", bomb)) {
            assertThat(failed(fetch(server, s -> s)).reason()).isEqualTo(Failure.TOO_LARGE);
        }
    }
}
