package dev.paygrade.admin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, by what the provider says.
 *
 * @param subject the provider's own name for the person, the only one that never changes hands
 * @param email in lower case, or null
 * @param verified whether the provider knows the address to be the person's
 * @param name what the person is called there, or null; anybody may be called anything
 */
record Person(
        String subject,
        @Nullable String email,
        boolean verified,
        @Nullable String name,
        Set<String> groups) {
    private static final int LONGEST = 120;

    /**
     * Reads the claims of a token whose signature was checked.
     *
     * @param groupsClaim a claim's name, or names with a slash between them
     */
    static Person of(JsonObject claims, String groupsClaim) {
        String email = text(claims.getValue("email"));
        String name = text(claims.getValue("preferred_username"));
        Object verified = claims.getValue("email_verified");
        return new Person(
                clean(String.valueOf(claims.getValue("sub"))),
                email == null ? null : Operators.folded(clean(email)),
                Boolean.TRUE.equals(verified) || "true".equals(verified),
                name == null ? null : clean(name),
                groups(claims, groupsClaim));
    }

    /** For logs and the list of acts: what nobody else can be called. */
    String called() {
        if (email != null && verified) {
            return email;
        }
        String known = name == null ? email : name;
        return known == null ? subject : "%s (%s)".formatted(known, subject);
    }

    private static Set<String> groups(JsonObject claims, String claim) {
        Object at = claims.getValue(claim);
        if (at == null) {
            at = claims;
            for (String step : claim.split("/", -1)) {
                at = at instanceof JsonObject object ? object.getValue(step) : null;
            }
        }
        return switch (at) {
            case String one -> Set.of(one);
            case JsonArray many ->
                many.stream()
                        .flatMap(one -> one instanceof String text ? Stream.of(text) : Stream.empty())
                        .collect(Collectors.toUnmodifiableSet());
            case null, default -> Set.of();
        };
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? text : null;
    }

    /** In one line of a log, whatever somebody calls himself. */
    private static String clean(String text) {
        String line = text.strip().replaceAll("\\p{C}", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
