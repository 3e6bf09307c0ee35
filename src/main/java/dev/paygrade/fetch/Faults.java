package dev.paygrade.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Says in our words what went wrong on the network. */
record Faults(HttpUrl url, Budget budget) {
    /** @param answered whether the head of an answer had arrived */
    StoppedException of(IOException e, boolean answered) {
        if (Thread.currentThread().isInterrupted()) {
            return interrupted(url);
        }
        @Nullable PrivateAddressException refusal = cause(e, PrivateAddressException.class);
        if (refusal != null) {
            return StoppedException.refused(
                    Refusal.PRIVATE_ADDRESS,
                    url + " was not asked: " + refusal.getMessage() + ". To allow it all the same, add "
                            + AddressGuard.hostAndPort(url.host(), url.port()) + " to PAYGRADE_FETCH_ALLOW_PRIVATE.");
        }
        if (budget.isSpent()) {
            return deadline();
        }
        return switch (telling(e)) {
            case TooLargeException large -> failed(Failure.TOO_LARGE, "its body " + large.getMessage() + ".");
            case SocketTimeoutException timeout ->
                failed(Failure.TIMED_OUT, (answered ? "its answer stalled" : "it did not answer") + " in time.");
            case UnknownHostException unknown ->
                failed(Failure.UNREACHABLE, "its name leads nowhere (" + reason(unknown) + "); check its spelling.");
            case SSLException tls -> failed(Failure.TLS, "no trustworthy encrypted connection (" + reason(tls) + ").");
            case ZipException zip -> failed(Failure.MALFORMED, "its compressed body is broken (" + reason(zip) + ").");
            case ProtocolException protocol ->
                failed(Failure.MALFORMED, "its answer is cut short or not proper HTTP (" + reason(protocol) + ").");
            case EOFException end when answered -> failed(Failure.MALFORMED, "its answer is cut short.");
            default ->
                answered
                        ? failed(Failure.MALFORMED, "its answer broke off or is damaged (" + reason(e) + ").")
                        : failed(Failure.UNREACHABLE, "no connection, or none that held (" + reason(e) + ").");
        };
    }

    StoppedException deadline() {
        return failed(
                Failure.DEADLINE,
                "it was still not done after " + budget.whole().toMillis() + " ms, the most that one fetch may take.");
    }

    static StoppedException interrupted(HttpUrl url) {
        return StoppedException.failed(Failure.INTERRUPTED, url + " was not read: the run was interrupted.");
    }

    private StoppedException failed(Failure reason, String what) {
        return StoppedException.failed(reason, url + " was not read: " + what);
    }

    private static String reason(IOException e) {
        @Nullable String message = e.getMessage();
        return message == null || message.isBlank() ? "no reason given" : message.strip();
    }

    /** Decoders wrap what the network told them. */
    private static IOException telling(IOException e) {
        @Nullable SocketTimeoutException timeout = cause(e, SocketTimeoutException.class);
        return timeout == null ? e : timeout;
    }

    private static <T extends IOException> @Nullable T cause(IOException e, Class<T> type) {
        @Nullable Throwable cause = e;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
