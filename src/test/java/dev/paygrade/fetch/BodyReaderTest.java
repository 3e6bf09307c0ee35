package dev.paygrade.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final int CAP = 32 << 20;
    private static final byte[] TEXT = Packed.TEXT.getBytes(UTF_8);

    private static byte[] read(int cap, @Nullable String coding, byte... wire) throws IOException {
        ResponseBody body = ResponseBody.create(new Buffer().write(wire), null, wire.length);
        return new BodyReader(cap, false).read(body, coding);
    }

    static Stream<Arguments> text() {
        return Stream.concat(packedText(), Stream.of(arguments("identity", TEXT), arguments("", TEXT)));
    }

    static Stream<Arguments> packedText() {
        return Stream.of(
                arguments("gzip", Packed.gzip(TEXT)),
                arguments("x-gzip", Packed.gzip(TEXT)),
                arguments(" GZIP , identity", Packed.gzip(TEXT)),
                arguments("deflate", Packed.zlib(TEXT)),
                arguments("deflate", Packed.bareDeflate(TEXT)),
                arguments("br", Packed.BROTLI_TEXT));
    }

    @ParameterizedTest
    @MethodSource("text")
    void codingsAreUndone(String coding, byte[] wire) throws IOException {
        assertThat(read(CAP, coding, wire)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("packedText")
    void whatIsCutAnywhereFails(String coding, byte[] wire) {
        for (int length = 0; length < wire.length; length++) {
            byte[] cut = Arrays.copyOf(wire, length);
            assertThatThrownBy(() -> read(CAP, coding, cut))
                    .as("%s of %s bytes", cut.length, wire.length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDamagedGzipFails() {
        byte[] wire = Packed.gzip(TEXT);
        wire[wire.length - 6] ^= 1;

        assertThatThrownBy(() -> read(CAP, "gzip", wire)).isInstanceOf(IOException.class);
    }

    /** Of all lengths, so that some first member ends where a buffer of the decoder does. */
    @Test
    void gzipMembersInARowAreOneBody() throws IOException {
        Random random = new Random(3);
        for (int length = 8130; length < 8200; length++) {
            byte[] first = new byte[length];
            random.nextBytes(first);
            byte[] two = new Buffer()
                    .write(Packed.gzip(first))
                    .write(Packed.gzip(TEXT))
                    .readByteArray();

            assertThat(read(CAP, "gzip", two)).hasSize(length + TEXT.length).startsWith(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, gzip", "br, gzip", "zstd", "compress", "aes128gcm", "gzip;q=1"})
    void codingsThatWeDidNotAskForFail(String coding) {
        assertThatThrownBy(() -> read(CAP, coding, Packed.gzip(Packed.gzip(TEXT))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(coding);
    }

    @ParameterizedTest
    @CsvSource({"27,true", "26,false"})
    void theCapIsExact(int cap, boolean fits) throws IOException {
        for (Arguments packed : text().toList()) {
            String coding = (String) packed.get()[0];
            byte[] wire = (byte[]) packed.get()[1];
            if (fits) {
                assertThat(read(cap, coding, wire)).hasSize(27);
            } else {
                assertThatThrownBy(() -> read(cap, coding, wire))
                        .isInstanceOf(TooLargeException.class)
                        .hasMessageContaining("26");
            }
        }
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("gzip", Packed.gzipBomb(256)),
                arguments("gzip", Packed.gzipBomb(6)),
                arguments("deflate", Packed.zlib(new byte[40 << 20])),
                arguments("deflate", Packed.bareDeflate(new byte[6 << 20])),
                arguments("br", Packed.BROTLI_BOMB));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombsFailWithinTheirCap(String coding, byte[] wire) {
        assertFailsWithin(coding, wire);
    }

    /** Bytes allocated are never fewer than bytes held, and do not depend on the collector. */
    private static void assertFailsWithin(String coding, byte[] wire) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> read(CAP, coding, wire)).isInstanceOf(TooLargeException.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(CAP);
    }

    @Test
    void aLargePageThatCompressesWellIsNoBomb() throws IOException {
        StringBuilder page = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; page.length() < 12_000_000; i++) {
            page.append("<li class=\"d-flex justify-content-between\"><a href=\"/job/")
                    .append(random.nextInt())
                    .append("\">Engineer ")
                    .append(i)
                    .append("</a> <span class=\"pay\">EUR 70K</span></li>\n");
        }
        byte[] plain = page.toString().getBytes(UTF_8);

        assertThat(read(CAP, "gzip", Packed.gzip(plain))).isEqualTo(plain);
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsNotRead() {
        ResponseBody body = ResponseBody.create(new Buffer(), null, 100L << 20);

        assertThatThrownBy(() -> new BodyReader(CAP, false).read(body, null))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("104857600");
    }

    @Test
    void anEndlessRestAfterTheCompressedDataFails() {
        byte[] wire =
                new Buffer().write(Packed.gzip(TEXT)).write(new byte[20_000]).readByteArray();

        assertThatThrownBy(() -> read(10_000, "gzip", wire)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void aBeginningCanBeEnough() throws IOException {
        ResponseBody body = ResponseBody.create(new Buffer().write(Packed.gzip(TEXT)), null, -1);

        assertThat(new BodyReader(6, true).read(body, "gzip")).asString(UTF_8).isEqualTo("Senior");
    }

    @ParameterizedTest
    @CsvSource({"gzip", "deflate", "br"})
    void bombsOfTheCorpusFailWithinTheirCap(String coding) throws IOException {
        assertFailsWithin(coding, Files.readAllBytes(Corpus.file("hostile/bombs/bomb-" + coding + ".bin")));
    }

    @Test
    void theCorpusZstdBombIsNotTouched() throws IOException {
        Path bomb = Corpus.file("hostile/bombs/bomb-zstd.bin");

        assertThatThrownBy(() -> read(CAP, "zstd", Files.readAllBytes(bomb))).isInstanceOf(IOException.class);
    }
}
