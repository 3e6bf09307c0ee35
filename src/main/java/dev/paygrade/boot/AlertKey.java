package dev.paygrade.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.config.Config;

/**
 * What readers' addresses are encrypted with where nobody set a key: one made once, in a file beside the embedded
 * database that only its owner may read. A copy of the database alone then tells no address.
 */
final class AlertKey {
    static final String PROPERTY = "paygrade.alert.key";

    private static final String FILE = "alert.key";
    private static final int BYTES = 32;

    private AlertKey() {}

    /**
     * The key that was set, else that of the data folder.
     *
     * @throws NoDatabaseException if the file can neither be read nor made
     */
    static String of(Config config, Path folder) throws NoDatabaseException {
        String set = config.getOptionalValue(PROPERTY, String.class).orElse("");
        if (!set.isBlank()) {
            return set;
        }
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new NoDatabaseException("the key file %s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Whole or not at all: half a key would lock addresses that the next start cannot open. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(
                file.getParent(),
                FILE,
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
