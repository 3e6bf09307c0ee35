package dev.paygrade.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this installation can do for readers: nothing, show the mails to its operator, or send them. */
@ApplicationScoped
public class MailService {
    private final Vault vault;
    private final Optional<String> address;
    private final boolean server;

    MailService(
            Vault vault,
            @ConfigProperty(name = "paygrade.web.address") Optional<String> address,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.vault = vault;
        this.address = address.map(String::strip).filter(text -> !text.isEmpty());
        // the host has a default, the sender has none
        this.server = from.filter(text -> !text.isBlank()).isPresent();
    }

    /** What can be done. */
    public enum Mode {
        /** There is no key to encrypt addresses with. */
        NO_KEY,
        /** There is a mail server, but nobody said what the site's own address is. */
        NO_ADDRESS,
        /** There is no mail server: mails are shown to the operator only. */
        SHOWN,
        SENT;

        /** Whether a reader can save a search. */
        public boolean open() {
            return this == SHOWN || this == SENT;
        }
    }

    public Mode mode() {
        if (!vault.isOpen()) {
            return Mode.NO_KEY;
        }
        if (!server) {
            return Mode.SHOWN;
        }
        return address.isPresent() ? Mode.SENT : Mode.NO_ADDRESS;
    }

    /**
     * Where links of mails begin, without a slash at the end. Only a mail that nobody sends may go by the address of a
     * request: its Host header is whatever the one who asked wrote there.
     */
    String root(String requested) {
        String root = address.orElse(requested);
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }
}
