package dev.paygrade.admin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the present request does, where its address does not say it. */
@RequestScoped
class Act {
    private final SecurityIdentity identity;
    private @Nullable Did did;

    Act(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** An act on a subject, with a note that somebody gave. */
    record Did(String act, String subject, @Nullable String note) {}

    void did(String act, String subject, @Nullable String note) {
        did = new Did(act, subject, note);
    }

    @Nullable
    Did said() {
        return did;
    }

    String who() {
        String who = identity.getAttribute(AdminLogin.WHO);
        return who == null ? identity.getPrincipal().getName() : who;
    }
}
