package dev.paygrade.alert;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hands mails to the mail server of {@code quarkus.mailer.*}. */
@ApplicationScoped
class Smtp implements Outbox.Transport {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReactiveMailer mailer;

    Smtp(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void send(Outbox.Parcel parcel) {
        Letter letter = parcel.letter();
        Mail mail = Mail.withText(parcel.to(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", parcel.messageId())
                .addHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            mail.addHeader("List-Unsubscribe", "<" + letter.stop() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mailer.send(mail).await().atMost(PATIENCE);
    }
}
