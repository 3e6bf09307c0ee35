package dev.paygrade.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that answers every request but those for robots.txt with bytes of the test's own, however wrong. */
final class IllServer implements AutoCloseable {
    private final ServerSocket listening;

    /** Writes an answer, right or wrong; the connection is closed afterwards. */
    @FunctionalInterface
    interface Behaviour {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    IllServer(Behaviour behaviour) {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> serve(behaviour));
    }

    static IllServer sending(String head, byte... body) {
        return new IllServer(out -> {
            out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    String hostAndPort() {
        return Rig.HOST + ":" + listening.getLocalPort();
    }

    URI uri() {
        return URI.create("http://" + hostAndPort() + "/");
    }

    private void serve(Behaviour behaviour) {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket, behaviour));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            if (readHead(socket).contains("/robots.txt ")) {
                write(socket, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            } else {
                behaviour.answer(socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (IOException e) {
            // the client hung up, as it should on most of these answers
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers so many connections in turn with the same bytes. */
    static void answer(ServerSocket server, String response, int times) {
        for (int i = 0; i < times; i++) {
            try (Socket socket = server.accept()) {
                readHead(socket);
                write(socket, response);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String readHead(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = String.valueOf(in.readLine());
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
        return first;
    }

    private static void write(Socket socket, String response) throws IOException {
        socket.getOutputStream().write(response.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
