package dev.paygrade.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JVM is told stands in one file: a start-up cache is of no use to a JVM that is told something else. */
class JavaOptionsTest {
    private static final Path OPTIONS = Path.of("deploy", "java.options");

    @Test
    void theJvmUnderstandsThem() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + OPTIONS, "-version")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(said).isZero();
        assertThat(said).doesNotContainIgnoringCase("warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paygrade", "docker/Dockerfile", "deploy/systemd/paygrade.service"})
    void whateverStartsTheSiteTakesThemFromThere(String file) throws IOException {
        assertThat(Files.readString(Path.of(file)))
                .contains("java.options")
                .doesNotContain("--enable-native-access", "UseCompactObjectHeaders");
    }
}
