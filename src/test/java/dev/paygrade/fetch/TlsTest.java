package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TlsTest {
    private final HeldCertificate certificate =
            new HeldCertificate.Builder().addSubjectAlternativeName(Rig.HOST).build();
    private final Rig rig = new Rig(
            new HandshakeCertificates.Builder().heldCertificate(certificate).build());

    @AfterEach
    void stop() {
        rig.close();
    }

    private Fetched fetch(OkHttpClient base, String target) {
        FetchSettings settings = FetchSettings.defaults()
                .withDelay(Duration.ZERO)
                .withAllowPrivate(Set.of(Rig.HOST + ":" + rig.server.getPort(), "other.test:" + rig.server.getPort()));
        Clock clock = Clock.systemUTC();
        return new HttpFetcher(settings, new LocalHostGate(clock), clock, Rig::toLoopback, base)
                .fetch(FetchRequest.get(URI.create(target.replace("PORT", String.valueOf(rig.server.getPort())))));
    }

    private OkHttpClient trusting() {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
    }

    @Test
    void pagesComeOverHttp2() {
        rig.page("/", new MockResponse.Builder().body("x"));

        assertThat(fetch(trusting(), "https://board.test:PORT/")).isInstanceOf(Fetched.Body.class);
        assertThat(rig.lastPageRequest().getVersion()).isEqualTo("HTTP/2");
    }

    @Test
    void aRedirectFromHttpsToHttpIsNotFollowed() {
        rig.page("/", new MockResponse.Builder().code(301).setHeader("Location", "http://board.test/"));

        assertThat(fetch(trusting(), "https://board.test:PORT/")).isInstanceOfSatisfying(Fetched.Refused.class, r -> {
            assertThat(r.reason()).isEqualTo(Refusal.DOWNGRADE);
            assertThat(r.detail()).contains("https to http://board.test/");
        });
    }

    @Test
    void anUntrustedCertificateIsSaid() {
        assertThat(fetch(new OkHttpClient(), "https://board.test:PORT/"))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        f -> assertThat(f.detail()).contains("no trustworthy encrypted connection"));
        assertThat(rig.requests).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameIsSaid() {
        assertThat(fetch(trusting(), "https://other.test:PORT/"))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        f -> assertThat(f.detail()).contains("no trustworthy encrypted connection"));
        assertThat(rig.requests).isEmpty();
    }
}
