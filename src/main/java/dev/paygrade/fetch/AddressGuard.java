package dev.paygrade.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.SocketFactory;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Lets connections through to public addresses and to the exceptions allowed by name and port. The check that counts is
 * made by the socket, on the very address it then connects to: a name that resolves differently a moment later, or an
 * address that never went through a resolver, gets no further.
 */
final class AddressGuard extends SocketFactory implements Dns {
    private final Set<String> allowPrivate;
    private final Resolver resolver;
    private final Duration patience;

    /** @param patience for resolving one name */
    AddressGuard(Set<String> allowPrivate, Resolver resolver, Duration patience) {
        this.allowPrivate =
                allowPrivate.stream().map(AddressGuard::canonicalPair).collect(Collectors.toSet());
        this.resolver = resolver;
        this.patience = patience;
    }

    /** Gives a name's addresses. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** @throws PrivateAddressException unless a connection to the address, found under that name, may be made */
    private void check(String host, int port, InetAddress address) throws PrivateAddressException {
        SpecialRange range = SpecialRange.of(address);
        if (range != null && !allowPrivate.contains(hostAndPort(canonical(host), port))) {
            throw new PrivateAddressException(host, address, range);
        }
    }

    /** Leaves out what the socket would refuse, so that a name's public addresses are tried first. */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> usable = new ArrayList<>();
        @Nullable PrivateAddressException refusal = null;
        for (InetAddress found : resolveInTime(host)) {
            SpecialRange range = SpecialRange.of(found);
            if (range == null || isAllowedOnSomePort(host)) {
                usable.add(InetAddress.getByAddress(host, found.getAddress()));
            } else {
                refusal = new PrivateAddressException(host, found, range);
            }
        }
        if (usable.isEmpty()) {
            throw unknown(host, "no address that may be used", refusal);
        }
        return usable;
    }

    private InetAddress[] resolveInTime(String host) throws UnknownHostException {
        FutureTask<InetAddress[]> answer = new FutureTask<>(() -> resolver.resolve(host));
        Thread.ofVirtual().name("resolve " + host).start(answer);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unknown(host, "its name servers did not answer within " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw unknown(host, "no such name, or no name server that knows it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, "interrupted", e);
        }
    }

    private static UnknownHostException unknown(String host, String why, @Nullable Exception cause) {
        UnknownHostException e = new UnknownHostException(host + ": " + why);
        e.initCause(cause);
        return e;
    }

    private static String canonicalPair(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        String host = hostAndPort.substring(0, colon).replace("[", "").replace("]", "");
        return hostAndPort(canonical(host), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    private boolean isAllowedOnSomePort(String host) {
        return allowPrivate.stream()
                .anyMatch(a -> a.substring(0, a.lastIndexOf(':')).equals(host));
    }

    static String hostAndPort(String host, int port) {
        return host.indexOf(':') < 0 ? host + ":" + port : "[" + host + "]:" + port;
    }

    /** IPv6 addresses in the shortest form, as in addresses of pages. */
    private static String canonical(String host) {
        return host.indexOf(':') < 0
                ? host
                : new HttpUrl.Builder().scheme("http").host(host).build().host();
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(localHost, localPort));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    private final class GuardedSocket extends Socket {
        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
            if (!(endpoint instanceof InetSocketAddress target) || target.getAddress() == null) {
                throw new UnknownHostException(String.valueOf(endpoint));
            }
            check(target.getHostString(), target.getPort(), target.getAddress());
            super.connect(endpoint, timeoutMillis);
        }
    }
}
