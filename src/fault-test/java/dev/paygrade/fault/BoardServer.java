package dev.paygrade.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Web sites with boards of known postings, one site per loopback address. */
final class BoardServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Map<String, Board> boards = new ConcurrentHashMap<>();

    /** One address, and who asked it when. */
    static final class Site {
        private final HttpServer server;
        private final List<long[]> visits = new ArrayList<>();
        private int under;
        private int most;

        Site(HttpServer server) {
            this.server = server;
        }

        String hostAndPort() {
            return server.getAddress().getAddress().getHostAddress() + ":"
                    + server.getAddress().getPort();
        }

        private synchronized long[] enter() {
            most = Math.max(most, ++under);
            long[] visit = {System.nanoTime(), 0};
            visits.add(visit);
            return visit;
        }

        private synchronized void leave(long[] visit) {
            visit[1] = System.nanoTime();
            under--;
        }

        synchronized void forget() {
            visits.clear();
            most = under;
        }

        synchronized int mostAtOnce() {
            return most;
        }

        /** Shortest time from the end of one request to the begin of the next, in milliseconds. */
        synchronized long shortestGapMs() {
            long shortest = Long.MAX_VALUE;
            for (int i = 1; i < visits.size(); i++) {
                shortest = Math.min(shortest, visits.get(i)[0] - visits.get(i - 1)[1]);
            }
            return shortest / 1_000_000;
        }

        synchronized int requests() {
            return visits.size();
        }
    }

    /** The site at an address such as {@code 127.0.1.7}. */
    Site site(String address) {
        return sites.computeIfAbsent(address, key -> {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(key), 0), 100);
                Site site = new Site(server);
                server.setExecutor(threads);
                server.createContext("/", exchange -> answer(site, exchange));
                server.start();
                return site;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Puts a board there. */
    Board board(String id, String address, int postings) {
        Site site = site(address);
        Board board = new Board(id, "http://" + site.hostAndPort(), postings);
        boards.put(id, board);
        return board;
    }

    Board board(String id) {
        Board board = boards.get(id);
        if (board == null) {
            throw new IllegalArgumentException("no board " + id);
        }
        return board;
    }

    List<Board> boards(String prefix) {
        return boards.values().stream()
                .filter(board -> board.id().startsWith(prefix))
                .toList();
    }

    /** The hosts, for the nodes' list of private ones they may ask. */
    String hosts() {
        return String.join(",", sites.values().stream().map(Site::hostAndPort).toList());
    }

    private void answer(Site site, HttpExchange exchange) throws IOException {
        long[] visit = site.enter();
        boolean left = false;
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Board board = boards.get(path.substring(path.lastIndexOf('/') + 1));
            if (board == null) {
                site.leave(visit);
                left = true;
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = board.answer(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", board.contentType());
            if (board.drips()) {
                drip(exchange);
                return;
            }
            // the request is over for whoever asked once the last byte is there, which may be before we know
            site.leave(visit);
            left = true;
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!left) {
                site.leave(visit);
            }
        }
    }

    /** A byte now and then, for ever: an answer that never ends and never falls silent. */
    private static void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        while (!Thread.currentThread().isInterrupted()) {
            out.write(' ');
            out.flush();
            Thread.sleep(200);
        }
    }

    @Override
    public void close() {
        boards.values().forEach(Board::letGo);
        sites.values().forEach(site -> site.server.stop(0));
        threads.shutdownNow();
    }
}
