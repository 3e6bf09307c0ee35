package dev.paygrade.search.index;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Requests over some connections that are kept open, each asking again as soon as it is answered. */
final class Load {
    static final int CONNECTIONS = 16;

    private final int port;
    private final String headers;
    private final boolean again;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * @param headers lines beside those that every request has, each with its end
     * @param again whether a reader says which page he has already
     */
    Load(int port, String headers, boolean again) {
        this.port = port;
        this.headers = headers;
        this.again = again;
    }

    /** Latencies in milliseconds. */
    record Result(double perSecond, double p50, double p99, long bytesEach) {}

    /** @param paths asked in turn, by all connections together; what lies behind the last begins anew */
    Result run(List<String> paths, double seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Future<long[]>> running = new ArrayList<>();
        long[] bytes = new long[CONNECTIONS];
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                int connection = i;
                running.add(connections.submit(() -> ask(paths, end, bytes, connection)));
            }
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> one : running) {
            all = LongStream.concat(all, Arrays.stream(one.get()));
        }
        long[] nanos = all.sorted().toArray();
        return new Result(
                nanos.length / ((System.nanoTime() - start) / 1e9),
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                Arrays.stream(bytes).sum() / nanos.length);
    }

    /** Asks for each of these once; a page that is gone is an answer too. */
    void serve(List<String> paths) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        AtomicInteger at = new AtomicInteger();
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(connections.submit(() -> {
                    try (HttpClient client = HttpClient.newHttpClient()) {
                        for (int next = at.getAndIncrement(); next < paths.size(); next = at.getAndIncrement()) {
                            URI address = URI.create("http://localhost:" + port + paths.get(next));
                            int status = client.send(
                                            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                                    .statusCode();
                            if (status != 200 && status != 410 && status != 301 && status != 308) {
                                throw new IOException(address + " was answered with " + status);
                            }
                        }
                    }
                    return null;
                }));
            }
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private long[] ask(List<String> paths, long end, long[] bytes, int connection) throws IOException {
        long[] nanos = new long[1024];
        int n = 0;
        @Nullable String[] tag = {null};
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 17);
            while (System.nanoTime() < end) {
                String path = paths.get(Math.floorMod(next.getAndIncrement(), paths.size()));
                long start = System.nanoTime();
                out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                                + (tag[0] == null ? "" : "If-None-Match: " + tag[0] + "\r\n") + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                bytes[connection] += answer(in, path, tag);
                nanos = n == nanos.length ? Arrays.copyOf(nanos, n * 2) : nanos;
                nanos[n++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(nanos, n);
    }

    private long answer(InputStream in, String path, @Nullable String[] tag) throws IOException {
        String status = line(in);
        boolean same = status.startsWith("HTTP/1.1 304");
        if (!status.startsWith("HTTP/1.1 200") && !(same && again)) {
            throw new IOException(path + " was answered with " + status);
        }
        long length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
            if (again && header.regionMatches(true, 0, "etag:", 0, 5)) {
                tag[0] = header.substring(5).strip();
            }
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
        }
        if (same) {
            return 0;
        }
        if (!chunked) {
            in.skipNBytes(length);
            return length;
        }
        long total = 0;
        for (int chunk = -1; chunk != 0; ) {
            chunk = Integer.parseInt(line(in), 16);
            in.skipNBytes(chunk + 2L);
            total += chunk;
        }
        return total;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection has ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
