package dev.paygrade.admin;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may run this installation. */
@ConfigMapping(prefix = "paygrade.admin")
public interface AdminConfig {

    /** Password of the user {@code admin}; without it the admin pages and their API stay closed. */
    Optional<String> password();
}
