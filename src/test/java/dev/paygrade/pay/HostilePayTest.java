package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, and none makes it take more than a few steps a character. */
class HostilePayTest {
    private static final int MEGABYTE = 1 << 20;

    private static final PayReader READER = new PayReader();

    private void readAll(String text) {
        for (String field : List.of("title", "description")) {
            checkSpans(text, READER.readProse(field, text, PayContext.NONE));
        }
        checkSpans(text, READER.readStated(text, new PayContext(List.of("CA", "", "??"))));
    }

    private static void checkSpans(String text, List<PayRange> ranges) {
        assertThat(ranges).hasSizeLessThanOrEqualTo(64);
        int codePoints = text.codePointCount(0, text.length());
        for (PayRange range : ranges) {
            assertThat(range.evidence().end()).isBetween(1, codePoints);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\0",
                "\0$\0",
                "$1e308",
                "1e308",
                "$" + "9999999999999999999999",
                "-$1",
                "$-1",
                "$NaN",
                "\ud83d 5",
                "5\udc00",
                "$5\ud83d",
                "&",
                "&#",
                "&#;",
                "&#x;",
                "&#xffffffffff;",
                "&#0;5",
                "&amp;amp;amp;#36;5",
                "<",
                "<5",
                "</",
                "<a",
                "<<<<5>>>>",
                "&lt;5",
                "5%",
                "%5",
                "٥٠٠٠٠ ريال شهريا",
                "₹१२,००,०००",
                "\u202e$000,001",
                "$1,,,,000",
                "$1....5",
                "$,5",
                "k",
                "kk5k",
                "5kkkkkk",
                "5万万万万万万円",
                "1億億2万万",
                "$5/////h",
                "per per per 5",
                "5 - - - - 6",
                "5-",
                "-5",
                "$$$$5$$$$",
                "CHF CHF CHF",
                "(((((5)))))",
                "14薪",
                "x14",
                "× × 14 × ×",
                "9223372036854775807",
                "$9223372036854775807k",
                "99999999999999亿亿亿",
                "from from from $5 to to to $6",
                "up to up to",
                "0-0",
                "$0 - $0"
            })
    void survivesNaughtyStrings(String text) {
        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
        assertThatCode(() -> readAll("Salary: " + text + " and $90,000 a year")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void survivesRandomUnicode(long seed) {
        Random random = new Random(seed);
        String alphabet = "0123456789$€£¥.,'- k/()\n&;<>+*%～万円 \u00a0per year salary USD to bonus";
        for (int n = 0; n < 2_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                if (random.nextInt(6) == 0) {
                    text.append((char) random.nextInt(1 << 16));
                } else {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            readAll(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "$",
                "$9 ",
                "9,99",
                "1,11,",
                "9 - ",
                "$90,000 - ",
                "salary ",
                "salary: $90,000. ",
                "k",
                "&amp;",
                "<a",
                "<",
                "&",
                "(",
                "per ",
                "9k",
                "万",
                "月給30万円",
                "$50/hr ",
                "from $9 to ",
                "€ ",
                "\n",
                "9.",
                "x14 ",
                "a-",
                "sign on ",
                "base salary range "
            })
    void survivesAGreatMassOfOneThing(String part) {
        String text = part.repeat((MEGABYTE / 8) / part.length());
        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
    }

    @Test
    void findsPayBehindAMegabyteOfWords() {
        String text = "lorem ipsum 💰 dolor ".repeat(MEGABYTE / 21) + ". Salary: $90,000 – $110,000";
        assertThat(READER.readProse("description", text, PayContext.NONE)).hasSize(1);
    }
}
