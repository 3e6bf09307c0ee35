package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final InetAddress PUBLIC = address(93, 184, 215, 14);
    private static final InetAddress LOOPBACK = address(127, 0, 0, 1);

    private static final InetAddress LOOPBACK_6 = address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    private final Rig canary = new Rig();

    @AfterEach
    void stop() {
        canary.close();
    }

    private static InetAddress address(int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(raw);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private HttpFetcher fetcher(Set<String> allowPrivate, AddressGuard.Resolver resolver) {
        FetchSettings settings = FetchSettings.defaults()
                .withDelay(Duration.ZERO)
                .withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5))
                .withAllowPrivate(allowPrivate);
        return new HttpFetcher(settings, new LocalHostGate(canary.clock), canary.clock, resolver, new OkHttpClient());
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + canary.server.getPort() + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "[::]",
                "0.0.0.0",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2001:0:7f00:1::]",
                "10.1.2.3",
                "169.254.169.254",
                "[fe80::1]",
                "[fd00::1]",
                "localhost"
            })
    void aPrivateAddressIsNotAsked(String host) {
        Fetched fetched = fetcher(Set.of(), InetAddress::getAllByName).fetch(FetchRequest.get(at(host)));

        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class, r -> {
            assertThat(r.reason()).isEqualTo(Refusal.PRIVATE_ADDRESS);
            assertThat(r.detail())
                    .contains(" is ", ":" + canary.server.getPort() + " to PAYGRADE_FETCH_ALLOW_PRIVATE.");
        });
        assertThat(canary.server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.1",
                "2130706433",
                "0x7f.1",
                "0x7f000001",
                "0",
                "127.000.000.001",
                "0177.0.0.1",
                "127.0.0.1.",
                "127.0.0.256",
                "1.2.3.4.5",
                "a.b.0x1",
                "①②⑦.⓪.⓪.①.7"
            })
    void anAddressInAnOddFormIsNotAsked(String host) {
        assertThat(fetcher(Set.of(), InetAddress::getAllByName).fetch(FetchRequest.get(at(host))))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class, r -> assertThat(r.reason()).isEqualTo(Refusal.BAD_ADDRESS));
        assertThat(canary.server.getRequestCount()).isZero();
    }

    @Test
    void aNameThatLeadsInwardsIsNotAsked() {
        Fetched fetched = fetcher(Set.of(), h -> new InetAddress[] {LOOPBACK}).fetch(FetchRequest.get(at("evil.test")));

        assertThat(((Fetched.Refused) fetched).detail()).contains("evil.test leads to 127.0.0.1", "127.0.0.0/8");
        assertThat(canary.server.getRequestCount()).isZero();
    }

    /** The control: without the guard the same request arrives. */
    @Test
    void anAllowedNameAndPortIsAsked() {
        int port = canary.server.getPort();
        canary.page("/", new MockResponse.Builder().body("canary"));

        assertThat(fetcher(Set.of("EVIL.test:" + port), Rig::toLoopback).fetch(FetchRequest.get(at("evil.test"))))
                .isInstanceOf(Fetched.Body.class);
        assertThat(fetcher(Set.of("127.0.0.1:" + port), Rig::toLoopback).fetch(FetchRequest.get(at("127.0.0.1"))))
                .isInstanceOf(Fetched.Body.class);
    }

    @Test
    void anExceptionHoldsForItsPortAndNameOnly() {
        int port = canary.server.getPort();
        Set<String> elsewhere = Set.of("evil.test:1", "other.test:" + port);

        assertThat(fetcher(elsewhere, Rig::toLoopback).fetch(FetchRequest.get(at("evil.test"))))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class, r -> assertThat(r.reason()).isEqualTo(Refusal.PRIVATE_ADDRESS));
        assertThat(canary.server.getRequestCount()).isZero();
    }

    @Test
    void anIpv6ExceptionMayBeWrittenInAnyForm() throws IOException {
        Assumptions.assumeTrue(hasIpv6(), "this machine has no IPv6");
        try (ServerSocket six = new ServerSocket(0, 1, LOOPBACK_6)) {
            URI uri = URI.create("http://[::1]:" + six.getLocalPort() + "/");
            Set<String> allowed = Set.of("[0:0:0:0:0:0:0:1]:" + six.getLocalPort());
            Thread answering = Thread.ofVirtual()
                    .start(() -> IllServer.answer(
                            six, "HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", 2));

            assertThat(fetcher(allowed, InetAddress::getAllByName).fetch(FetchRequest.get(uri)))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class, f -> assertThat(f.status()).isEqualTo(404));
            answering.interrupt();
        }
    }

    private static boolean hasIpv6() {
        try (ServerSocket probe = new ServerSocket(0, 1, LOOPBACK_6)) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Each look-up gives another answer: first the public one that would pass a check made in advance. */
    @Test
    void aRebindingNameIsCheckedEachTimeItIsResolved() throws UnknownHostException {
        AtomicInteger lookups = new AtomicInteger();
        AddressGuard.Resolver rebinding = h -> new InetAddress[] {lookups.getAndIncrement() == 0 ? PUBLIC : LOOPBACK};
        AddressGuard guard = new AddressGuard(Set.of(), rebinding, Duration.ofSeconds(5));

        assertThat(guard.lookup("rebind.test")).containsExactly(PUBLIC);
        assertThatThrownBy(() -> guard.lookup("rebind.test"))
                .isInstanceOf(UnknownHostException.class)
                .hasRootCauseInstanceOf(PrivateAddressException.class);
    }

    /** Whatever resolved the name, the socket itself does not connect. */
    @Test
    void theSocketChecksTheAddressItConnectsTo() throws IOException {
        AddressGuard guard = new AddressGuard(Set.of(), Rig::toLoopback, Duration.ofSeconds(5));
        var inwards = new InetSocketAddress(LOOPBACK, canary.server.getPort());

        try (var socket = guard.createSocket()) {
            assertThatThrownBy(() -> socket.connect(inwards, 1000)).isInstanceOf(PrivateAddressException.class);
            assertThatThrownBy(() -> guard.createSocket("127.0.0.1", inwards.getPort()))
                    .isInstanceOf(PrivateAddressException.class);
        }
        try (var open = new Socket()) {
            open.connect(inwards, 1000);
            assertThat(open.isConnected()).isTrue();
        }
    }

    /** Behind a proxy it would be the proxy that resolves names, and no check would be worth anything. */
    @Test
    void noProxyIsUsed() {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(LOOPBACK, canary.server.getPort()));
        OkHttpClient base = new OkHttpClient.Builder().proxy(proxy).build();
        FetchSettings settings =
                FetchSettings.defaults().withAllowPrivate(Set.of("127.0.0.1:" + canary.server.getPort()));

        new HttpFetcher(settings, new LocalHostGate(canary.clock), canary.clock, Rig::toLoopback, base)
                .fetch(FetchRequest.get(at("inner.test")));

        assertThat(canary.server.getRequestCount()).isZero();
    }

    @Test
    void privateAnswersAreLeftOutAmongPublicOnes() throws UnknownHostException {
        AddressGuard guard =
                new AddressGuard(Set.of(), h -> new InetAddress[] {LOOPBACK, PUBLIC}, Duration.ofSeconds(5));

        assertThat(guard.lookup("mixed.test")).containsExactly(PUBLIC);
    }

    @Test
    void aNameServerThatNeverAnswersDoesNotHoldUs() {
        CountDownLatch never = new CountDownLatch(1);
        AddressGuard.Resolver silent = h -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(h);
        };
        AddressGuard guard = new AddressGuard(Set.of(), silent, Duration.ofMillis(1));

        assertThatThrownBy(() -> guard.lookup("slow.test"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("name servers did not answer");
        never.countDown();
    }
}
