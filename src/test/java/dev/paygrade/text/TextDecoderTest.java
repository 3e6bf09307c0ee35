package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String TEXT = "Größe – 5 €";

    @Nested
    class OrderOfTrust {
        @ParameterizedTest
        @CsvSource({
            "UTF-8, text/html; charset=windows-1252",
            "UTF-16LE, text/html; charset=utf-8",
            "UTF-16BE,",
            "UTF-32LE,"
        })
        void aByteOrderMarkBeatsTheHeader(String charset, @Nullable String contentType) {
            Decoded decoded = TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), contentType);

            assertThat(decoded.text()).isEqualTo(TEXT);
            assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        }

        @ParameterizedTest
        @CsvSource({
            "windows-1252, text/html; charset=iso-8859-1",
            "windows-1252, text/html;charset=\"ISO-8859-1\"; x=y",
            "ISO-8859-2, text/html; charset=iso-8859-2",
            "x-MacRoman, text/html; charset=macintosh",
            "UTF-8, TEXT/HTML; CHARSET=UTF8"
        })
        void theHeaderBeatsTheMetaElement(String charset, String contentType) {
            String text = "<meta charset=shift_jis><p>Müller</p>";
            Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)), contentType);

            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        }

        @ParameterizedTest
        @CsvSource({
            "windows-1251, <html><META CHARSET='windows-1251'><p>Москва",
            "windows-31j, \"<meta http-equiv=Content-Type content=\"\"text/html; charset=Shift_JIS\"\">東京\"",
            "GB18030, <meta charset=gb2312>上海",
            "ISO-8859-2, <?xml version='1.0' encoding='iso-8859-2'?><a>Łódź</a>",
            "x-windows-874, <meta charset=tis-620>กรุงเทพ",
            "UTF-8, <meta charset=utf-16>Größe"
        })
        void thePageItselfIsAskedNext(String charset, String text) {
            Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)), "text/html");

            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        }

        @Test
        void utf8IsSeenWithoutADeclaration() {
            assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), null)
                            .charset())
                    .isEqualTo(StandardCharsets.UTF_8);
        }

        @Test
        void whatIsNotUtf8IsWindows1252() {
            Decoded decoded = TextDecoder.decode(TEXT.getBytes(Charset.forName("windows-1252")), "text/plain");

            assertThat(decoded.text()).isEqualTo(TEXT);
        }
    }

    @Nested
    class WrongDeclarations {
        @ParameterizedTest
        @CsvSource({"windows-1252", "iso-8859-1", "tis-620", "windows-874", "macintosh"})
        void utf8UnderAnotherNameIsRepaired(String declared) {
            Decoded decoded = TextDecoder.decode(
                    "Köln – “très” à Łódź 👀".getBytes(StandardCharsets.UTF_8), "text/html; charset=" + declared);

            assertThat(decoded.text()).isEqualTo("Köln – “très” à Łódź 👀");
            assertThat(decoded.repairs()).hasSize(1);
        }

        @Test
        void windows1252UnderTheNameOfUtf8IsReadAsWhatItIs() {
            byte[] body = "Größe, Übung".getBytes(Charset.forName("windows-1252"));

            assertThat(TextDecoder.decode(body, "text/html; charset=utf-8").text())
                    .isEqualTo("Größe, Übung");
        }

        @Test
        void anUnknownNameIsNoDeclaration() {
            byte[] body = TEXT.getBytes(StandardCharsets.UTF_8);

            assertThat(TextDecoder.decode(body, "text/html; charset=klingon-8").text())
                    .isEqualTo(TEXT);
        }

        @Test
        void utf16WithoutMarkOrDeclarationIsSeenByItsZeros() {
            assertThat(TextDecoder.decode("<p>Größe!".getBytes(StandardCharsets.UTF_16LE), null)
                            .text())
                    .isEqualTo("<p>Größe!");
        }
    }

    @Test
    void aBodyCutWithinACharacterIsStillUtf8() {
        byte[] body = "Größe — gut".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(Arrays.copyOf(body, 10), null).text()).startsWith("Größe ");
    }

    @Test
    void anEmptyBodyIsAnEmptyText() {
        assertThat(TextDecoder.decode(new byte[0], "").text()).isEmpty();
    }

    @Test
    void anyBytesGiveAText() {
        byte[] body = new byte[70_000];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) (i * 31 + i / 256);
        }
        for (String type :
                new String[] {"text/html", "charset=utf-8", "charset=utf-16", "charset=x-windows-874", "charset="}) {
            assertThat(TextDecoder.decode(body, type).text()).isNotEmpty().doesNotContain("\0");
        }
    }
}
