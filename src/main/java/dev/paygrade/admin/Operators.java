package dev.paygrade.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom of a provider's people the settings let in: nobody, unless they name a verified address or a group. */
@ApplicationScoped
class Operators {
    private final Set<String> emails;
    private final Set<String> groups;
    private final String claim;

    Operators(AdminConfig config) {
        this.emails = named(config.oidc().emails()).map(Operators::folded).collect(Collectors.toUnmodifiableSet());
        this.groups = named(config.oidc().groups()).collect(Collectors.toUnmodifiableSet());
        this.claim = config.oidc().groupsClaim();
    }

    private static Stream<String> named(Optional<List<String>> setting) {
        return setting.orElse(List.of()).stream().map(String::strip).filter(one -> !one.isEmpty());
    }

    static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** By what somebody is let in. */
    enum Ground {
        EMAIL,
        GROUP
    }

    /** What of a person is in the settings. */
    record Match(Ground ground, String value) {}

    /** Whether the settings name nobody. */
    boolean none() {
        return emails.isEmpty() && groups.isEmpty();
    }

    /** The claim that is read for groups. */
    String claim() {
        return claim;
    }

    /** By what a person is let in; empty for everybody else. */
    Optional<Match> match(Person person) {
        if (person.verified() && person.email() != null && emails.contains(person.email())) {
            return Optional.of(new Match(Ground.EMAIL, person.email()));
        }
        return person.groups().stream()
                .filter(groups::contains)
                .sorted()
                .findFirst()
                .map(group -> new Match(Ground.GROUP, group));
    }

    /** Whether the settings still hold that by which somebody was let in. */
    boolean still(Match match) {
        return switch (match.ground()) {
            case EMAIL -> emails.contains(match.value());
            case GROUP -> groups.contains(match.value());
        };
    }
}
