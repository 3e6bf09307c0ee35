package dev.paygrade.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One Paygrade a data folder. The operating system drops the lock when its process ends, however it ends, so a lock that
 * is held means a process that lives.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws NoDatabaseException if another process holds the folder, or it cannot be written */
    static FolderLock take(Path folder) throws NoDatabaseException {
        Path file = folder.resolve("paygrade.lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new NoDatabaseException(
                        "the data folder %s is in use by another Paygrade (process %s). Stop that one, "
                                        .formatted(folder, holder.isEmpty() ? "unknown" : holder)
                                + "or set PAYGRADE_DATA_DIR to another folder.");
            }
            channel.truncate(0);
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid), 0);
            channel.force(false);
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new NoDatabaseException(
                    "the data folder %s cannot be used: %s. Set PAYGRADE_DATA_DIR to a folder that can be written."
                            .formatted(folder, e),
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
