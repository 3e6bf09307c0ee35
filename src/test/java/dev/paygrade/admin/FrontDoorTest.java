package dev.paygrade.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.admin.Attempts.Request;
import dev.paygrade.alert.AlertTick;
import dev.paygrade.api.BehindProxy;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a trusted proxy may say of its callers, what nobody else may say of himself, and what the log says of either. */
@NullUnmarked
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(BehindProxy.class)
class FrontDoorTest {
    private static final String HSTS = "Strict-Transport-Security";
    private static final Request LOGIN = new Request("POST", "/admin/login/check");
    private static final Pattern CONFIRM = Pattern.compile("/alerts/confirm/([\\w-]{20,})");

    @TestHTTPResource
    String site;

    @Inject
    AlertTick mails;

    @Inject
    TestBoard board;

    private Attempts proxy() {
        return Attempts.from(BehindProxy.PROXY, site);
    }

    private Attempts machine(int number) {
        return Attempts.from("127.0.1." + number, site);
    }

    private static HttpResponse<String> login(Attempts from, String password, String... headers) {
        return from.form(LOGIN, "user=admin&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8), headers);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void whoGuessesWaitsWhateverAddressesAreForged() {
        for (int i = 0; i < LoginAttempts.PER_ADDRESS; i++) {
            HttpResponse<String> wrong = login(
                    machine(1), "guess " + i, "X-Forwarded-For", "198.51.100." + i, "Forwarded", "for=198.51.100." + i);
            assertThat(location(wrong)).endsWith("/admin/login?wrong=true");
        }
        HttpResponse<String> right = login(machine(1), BehindProxy.PASSWORD, "X-Forwarded-For", "198.51.100.99");
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After"))
                .hasValueSatisfying(wait -> assertThat(wait).matches("[1-9]\\d*"));
        assertThat(right.headers().firstValue("Set-Cookie")).isEmpty();
        String basic = Attempts.basic("admin", BehindProxy.PASSWORD);
        Request paused = new Request("GET", "/api/v1/admin/paused");
        assertThat(machine(1).send(paused, "", "Authorization", basic).statusCode())
                .isEqualTo(429);
        assertThat(machine(2).send(paused, "", "Authorization", basic).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoGuessesThroughTheProxyWaitsAlone() {
        for (int i = 0; i < LoginAttempts.PER_ADDRESS; i++) {
            login(proxy(), "guess " + i, "X-Forwarded-For", "203.0.113.1");
        }
        assertThat(login(proxy(), BehindProxy.PASSWORD, "X-Forwarded-For", "203.0.113.1")
                        .statusCode())
                .isEqualTo(429);
        assertThat(location(login(proxy(), BehindProxy.PASSWORD, "X-Forwarded-For", "203.0.113.2")))
                .endsWith("/admin");
    }

    @Test
    void theProxysCallersHaveALimitEach() {
        Request request = new Request("GET", "/api/v1/roles/no-such-role");
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < BehindProxy.RATE * 2; i++) {
            statuses.add(
                    proxy().send(request, "", "X-Forwarded-For", "203.0.113.7").statusCode());
        }
        assertThat(statuses.subList(0, BehindProxy.RATE)).containsOnly(404);
        assertThat(statuses.subList(BehindProxy.RATE, BehindProxy.RATE * 2)).contains(429);
        assertThat(proxy().send(request, "", "X-Forwarded-For", "203.0.113.8").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/method",
                "/no-such-page",
                "/paygrade.css",
                "/api/v1/no-such",
                "/admin/login",
                "/test/broken/unchecked"
            })
    void browsersAreToldToStayWithTlsWhereTheProxyHasIt(String path) {
        Request request = new Request("GET", path);
        String[] said = {"X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9"};
        assertThat(proxy().send(request, "", said).headers().firstValue(HSTS))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("max-age=31536000"));
        assertThat(proxy().send(request, "", "X-Forwarded-Proto", "http", "X-Forwarded-For", "203.0.113.9")
                        .headers()
                        .firstValue(HSTS))
                .isEmpty();
        assertThat(machine(3).send(request, "", said).headers().firstValue(HSTS))
                .isEmpty();
    }

    @Test
    void cookiesAreSecureBehindTls() {
        for (boolean tls : new boolean[] {true, false}) {
            HttpResponse<String> login = login(
                    proxy(),
                    BehindProxy.PASSWORD,
                    "X-Forwarded-Proto",
                    tls ? "https" : "http",
                    "X-Forwarded-For",
                    "203.0.113.10");
            String session = login.headers().firstValue("Set-Cookie").orElse("");
            HttpResponse<String> page = proxy().send(
                            new Request("GET", "/admin/preview"),
                            "",
                            "Cookie",
                            session.replaceFirst(";.*", ""),
                            "X-Forwarded-Proto",
                            tls ? "https" : "http");
            assertThat(page.statusCode()).isEqualTo(200);
            String form = page.headers().firstValue("Set-Cookie").orElse("");
            assertThat(List.of(session, form))
                    .allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Strict", "Path=/admin"));
            assertThat(session.contains("; Secure")).isEqualTo(tls);
            assertThat(form.contains("; Secure")).isEqualTo(tls);
        }
    }

    @Test
    void noSecretIsLogged() throws IOException {
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("password", BehindProxy.PASSWORD);
        secrets.put("session key", BehindProxy.SESSION_KEY);
        secrets.put("alert key", BehindProxy.ALERT_KEY);
        secrets.put(
                "password of the database",
                ConfigProvider.getConfig().getValue("quarkus.datasource.password", String.class));
        secrets.put("basic", Attempts.basic("admin", BehindProxy.PASSWORD).substring(6));
        secrets.put("a wrong password", "almost-the-password-of-somebody");
        secrets.put("address", "reader.whom.nobody.knows@example.org");
        secrets.put("wrong address", "reader.of.no.host");

        Attempts machine = machine(4);
        login(machine, secrets.get("a wrong password"));
        machine.send(
                new Request("GET", "/api/v1/admin/paused"),
                "",
                "Authorization",
                Attempts.basic("admin", secrets.get("a wrong password")));
        machine.send(new Request("GET", "/api/v1/admin/sources"), "", "Authorization", "Basic " + secrets.get("basic"));
        String session = login(machine, BehindProxy.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .replaceFirst(";.*", "");
        secrets.put("session", session.substring(session.indexOf('=') + 1));
        HttpResponse<String> page = machine.send(new Request("GET", "/admin/preview"), "", "Cookie", session);
        secrets.put(
                "token", Jsoup.parse(page.body()).expectFirst("[name=token]").val());
        Request save = new Request("POST", "/alerts/new");
        machine.form(save, "frequency=daily&level=senior&email=" + secrets.get("wrong address"));
        assertThat(machine.form(save, "frequency=daily&level=senior&email=" + secrets.get("address"))
                        .statusCode())
                .isEqualTo(303);
        mails.execute(null);
        String shown = machine.send(new Request("GET", "/admin/mails"), "", "Cookie", session)
                .body();
        Matcher confirm = CONFIRM.matcher(shown);
        assertThat(confirm.find()).as("a mail is shown").isTrue();
        secrets.put("confirming token", confirm.group(1));
        assertThat(machine.form(new Request("POST", confirm.group()), "").statusCode())
                .isEqualTo(200);
        // what breaks is logged with all there is
        machine.send(
                new Request("GET", "/test/broken/unchecked?q=x"),
                "",
                "Cookie",
                session,
                "Authorization",
                "Basic " + secrets.get("basic"));
        board.sql("delete from saved_search");

        String log = Files.readString(BehindProxy.LOG);
        assertThat(log).contains("broke at /test/broken/unchecked", "started in");
        secrets.forEach((what, secret) -> {
            assertThat(secret).as(what).hasSizeGreaterThan(8);
            assertThat(log.contains(secret)).as(what + " in the log").isFalse();
        });
    }
}
