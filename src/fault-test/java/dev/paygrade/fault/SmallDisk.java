package dev.paygrade.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of a few hundred megabytes in memory, which can be filled to the last byte. Only root may mount one. */
final class SmallDisk implements AutoCloseable {
    private static final int CHUNK = 1 << 20;
    private static final int CRUMB = 1 << 12;

    private final Path folder;
    private final Path filler;
    private final Thread hook = new Thread(this::unmount, "small-disk-end");

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** Mounts one; empty where that is not allowed. */
    static Optional<SmallDisk> mount(int megabytes) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "disk-")
                .toAbsolutePath();
        if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) != 0) {
            Files.delete(folder);
            return Optional.empty();
        }
        SmallDisk disk = new SmallDisk(folder);
        Runtime.getRuntime().addShutdownHook(disk.hook);
        return Optional.of(disk);
    }

    Path folder() {
        return folder;
    }

    /** Leaves no room at all. */
    void fill() throws IOException {
        for (int size = CHUNK; size >= CRUMB; size /= 2) {
            byte[] chunk = new byte[size];
            Arrays.fill(chunk, (byte) 1);
            try (OutputStream out = Files.newOutputStream(
                    filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (folder.toFile().getUsableSpace() >= size) {
                    out.write(chunk);
                }
            } catch (IOException e) {
                // somebody else took the last of it, which is as well
                if (folder.toFile().getUsableSpace() >= CHUNK) {
                    throw e;
                }
            }
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.deleteIfExists(filler);
    }

    private static int run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void unmount() {
        // lazily: what still runs on it must not keep the folder of the build
        run("umount", "-l", folder.toString());
        if (!folder.toFile().delete()) {
            System.err.println("the small disk is still there: " + folder);
        }
    }

    @Override
    public void close() {
        unmount();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
