package dev.paygrade.admin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What the session of an operator who came from a provider holds. The cookie is encrypted and signed by Quarkus, so any node
 * with the same key believes it; what it says is held against the settings with each request.
 *
 * @param at when the provider was asked; it is asked again after {@link #LONGEST}
 * @param provider its address
 */
record Pass(Instant at, String provider, Operators.Match match, String who) {
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String KIND = "oidc";

    /** As a session's user name. */
    String name() {
        return String.join(
                " ",
                KIND,
                Long.toString(at.getEpochSecond()),
                match.ground().name(),
                coded(match.value()),
                coded(provider),
                coded(who));
    }

    /** From a session's user name; empty if it is none of these. */
    static Optional<Pass> of(String name) {
        String[] parts = name.split(" ", -1);
        if (parts.length != 6 || !parts[0].equals(KIND)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Pass(
                    Instant.ofEpochSecond(Long.parseLong(parts[1])),
                    decoded(parts[4]),
                    new Operators.Match(Operators.Ground.valueOf(parts[2]), decoded(parts[3])),
                    decoded(parts[5])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean over(Instant now) {
        return !now.isBefore(at.plus(LONGEST));
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
