package dev.paygrade.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A provider of OpenID Connect on loopback: strict where a provider has to be, and crooked where a test asks for it. */
public class Issuer implements QuarkusTestResourceLifecycleManager {
    /** As the settings of the tests have them. */
    public static final String CLIENT = "paygrade";

    public static final String SECRET = "what only this installation shows";

    /** What may be wrong with a token. */
    enum Twist {
        NONE,
        OTHER_NONCE,
        NO_NONCE,
        OTHER_KEY,
        NEW_KEY,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        EXPIRED,
        UNSIGNED,
        NO_TOKEN,
        HANGS_UP
    }

    /** What the provider remembers of a sign-in until its code is shown. */
    private record Grant(String nonce, String challenge, String redirect, Map<String, Object> claims) {}

    private static final Map<String, Grant> GRANTS = new ConcurrentHashMap<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final RsaJsonWebKey KEY = key("first");
    private static final RsaJsonWebKey OTHER = key("first");
    private static final RsaJsonWebKey NEW = key("second");

    private static volatile Map<String, Object> person = Map.of();
    private static volatile Twist twist = Twist.NONE;
    private static volatile String base = "";

    private @Nullable HttpServer server;

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whom the provider takes everybody for, from now on. */
    public static void knows(Map<String, Object> claims) {
        person = Map.copyOf(claims);
        twist = Twist.NONE;
    }

    static void twist(Twist next) {
        twist = next;
    }

    /** Paths that were asked for, each as often as it was. */
    static List<String> asked() {
        return List.copyOf(ASKED);
    }

    static String base() {
        return base;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server = started;
            base = "http://127.0.0.1:" + started.getAddress().getPort() + "/realm";
            started.createContext("/realm/", Issuer::answer);
            started.start();
            ASKED.clear();
            return Map.of("paygrade.admin.oidc.url", base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/realm".length());
            ASKED.add(path);
            switch (path) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, discovery());
                case "/keys" -> send(exchange, 200, new JsonWebKeySet(List.<JsonWebKey>of(KEY)).toJson());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                default -> send(exchange, 404, "{}");
            }
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String discovery() {
        return JsonUtil.toJson(Map.of(
                "issuer",
                base,
                "authorization_endpoint",
                base + "/authorize",
                "token_endpoint",
                base + "/token",
                "jwks_uri",
                base + "/keys"));
    }

    private static void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        List<String> faults = new ArrayList<>();
        Map.of("client_id", CLIENT, "response_type", "code", "code_challenge_method", "S256")
                .forEach((name, value) -> {
                    if (!value.equals(asked.get(name))) {
                        faults.add(name);
                    }
                });
        for (String name : List.of("state", "nonce", "code_challenge", "redirect_uri")) {
            if (asked.getOrDefault(name, "").isEmpty()) {
                faults.add(name);
            }
        }
        if (!Arrays.asList(asked.getOrDefault("scope", "").split(" ")).contains("openid")) {
            faults.add("scope");
        }
        if (!faults.isEmpty()) {
            send(exchange, 400, "not as it should be: " + faults);
            return;
        }
        String code = UUID.randomUUID().toString();
        String redirect = asked.getOrDefault("redirect_uri", "");
        GRANTS.put(
                code,
                new Grant(asked.getOrDefault("nonce", ""), asked.getOrDefault("code_challenge", ""), redirect, person));
        exchange.getResponseHeaders().set("Location", redirect + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private static void token(HttpExchange exchange) throws IOException, GeneralSecurityException, JoseException {
        if (twist == Twist.HANGS_UP) {
            return;
        }
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        String named = exchange.getRequestHeaders().getFirst("Authorization");
        if (!basic.equals(named)) {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        Grant grant = GRANTS.remove(sent.getOrDefault("code", ""));
        if (grant == null
                || !grant.redirect().equals(sent.get("redirect_uri"))
                || !grant.challenge().equals(challenge(sent.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        Map<String, Object> tokens = new HashMap<>(
                Map.of("access_token", UUID.randomUUID().toString(), "token_type", "Bearer", "expires_in", 300));
        if (twist != Twist.NO_TOKEN) {
            tokens.put("id_token", idToken(grant.nonce(), grant.claims(), twist));
        }
        send(exchange, 200, JsonUtil.toJson(tokens));
    }

    /** A token for whoever the provider knows, signed as it signs them. */
    static String idToken() {
        try {
            return idToken("n", person, Twist.NONE);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idToken(String nonce, Map<String, Object> claims, Twist twist) throws JoseException {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> payload = new HashMap<>(claims);
        payload.put("iss", twist == Twist.OTHER_ISSUER ? "https://elsewhere.example" : base);
        payload.put("aud", twist == Twist.OTHER_AUDIENCE ? "another site" : CLIENT);
        payload.put("sub", "subject-1");
        payload.put("iat", twist == Twist.EXPIRED ? now - 7200 : now);
        payload.put("exp", twist == Twist.EXPIRED ? now - 3600 : now + 300);
        if (twist != Twist.NO_NONCE) {
            payload.put("nonce", twist == Twist.OTHER_NONCE ? "another" : nonce);
        }
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(JsonUtil.toJson(payload));
        if (twist == Twist.UNSIGNED) {
            signed.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else {
            RsaJsonWebKey key = switch (twist) {
                case OTHER_KEY -> OTHER;
                case NEW_KEY -> NEW;
                default -> KEY;
            };
            signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signed.setKeyIdHeaderValue(key.getKeyId());
            signed.setKey(key.getRsaPrivateKey());
        }
        return signed.getCompactSerialization();
    }

    private static String challenge(String verifier) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    static Map<String, String> fields(@Nullable String query) {
        return Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
