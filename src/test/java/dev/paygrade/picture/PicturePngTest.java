package dev.paygrade.picture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.paygrade.picture.Picture.Bar;
import dev.paygrade.picture.Picture.PayLine;
import dev.paygrade.picture.Picture.Span;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn, looked at as pixels. */
class PicturePngTest {
    private static final int BAR = 0x1f8a7d;
    private static final int INK = 0x1b1d1c;
    private static final int BAR_ROW = 532;

    private static Picture picture(String title, boolean known) {
        Bar bar = new Bar(40, 60, false, List.of(new Span(38, 42), new Span(58, 62)));
        return new Picture(
                title,
                "12 ads by 4 employers",
                List.of(new PayLine("", known ? "$120K – $180K" : "Not enough", known, known ? bar : null, List.of())),
                List.of("0", "$300K"),
                "As of 1 May 2026");
    }

    private static BufferedImage drawn(Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PicturePng.of(picture)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        return image;
    }

    private static int count(BufferedImage image, int colour, int fromY, int toY) {
        int count = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aBarIsAsLongAsItsRange() throws IOException {
        // a fifth of the 1,056 pixels between the margins
        assertThat(count(drawn(picture("Data Engineer", true)), BAR, BAR_ROW, BAR_ROW + 1))
                .isBetween(209, 212);
    }

    @Test
    void whatIsUnknownHasNoBar() throws IOException {
        assertThat(count(drawn(picture("Data Engineer", false)), BAR, 0, 630)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0001\uD800\uFFFF",
                "\u202Egnp.exe\u202C",
                "データエンジニア",
                "مهندس بيانات",
                "👩🏽‍💻🇩🇪",
                "Z̴̡a͜l̕g҉o",
                "</svg><script>alert(1)</script>",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationsleiterstellvertretung",
            })
    void anyTitleIsDrawnOnThePaper(String title) throws IOException {
        for (String text : List.of(title, (title + " ").repeat(5_000))) {
            BufferedImage image = drawn(picture(text, true));
            // nothing runs over the margins
            for (int y = 20; y < 630; y++) {
                assertThat(image.getRGB(40, y) & 0xffffff).isEqualTo(0xffffff);
                assertThat(image.getRGB(1160, y) & 0xffffff).isEqualTo(0xffffff);
            }
        }
    }

    @Test
    void lettersOfManyLanguagesAreDrawn() throws IOException {
        int plain = count(drawn(picture("", true)), INK, 120, 260);
        for (String title : List.of("Entwickler für Größe", "Żółć", "Ingénieur", "Разработчик", "Μηχανικός", "Kỹ sư")) {
            assertThat(Wording.plain(title)).isEqualTo(title);
            assertThat(Picture.legible(title)).isTrue();
            assertThat(count(drawn(picture(title, true)), INK, 120, 260)).isGreaterThan(plain + 1_000);
        }
        assertThat(Picture.legible("データエンジニア AI")).isFalse();
    }

    private static Font javas() throws Exception {
        try (InputStream file =
                PicturePngTest.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (RuntimeException e) {
            return Assumptions.abort("Java finds no fonts on this machine: " + e.getMessage());
        }
    }

    /** On a machine that has fonts, Java itself reads the same outlines from the same file. */
    @Test
    void outlinesAreThoseOfTheFont() throws Exception {
        Font font = javas().deriveFont(200f);
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
        for (String letter : List.of("g", "Ä", "8", "$", "–", "ế", "Щ", "@", "i")) {
            Rectangle2D theirs = font.createGlyphVector(metrics.getFontRenderContext(), letter)
                    .getOutline()
                    .getBounds2D();
            Rectangle2D ours = Typeface.BOLD.outline(letter, 0, 0, 200).getBounds2D();
            assertThat(ours.getMinX()).as(letter).isCloseTo(theirs.getMinX(), Offset.offset(2.0));
            assertThat(ours.getMaxX()).as(letter).isCloseTo(theirs.getMaxX(), Offset.offset(2.0));
            assertThat(ours.getMinY()).as(letter).isCloseTo(theirs.getMinY(), Offset.offset(2.0));
            assertThat(ours.getMaxY()).as(letter).isCloseTo(theirs.getMaxY(), Offset.offset(2.0));
        }
    }

    @Test
    void needsNoFontOfTheMachine() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Test")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Font.class)
                .check(new ClassFileImporter().importPackages("dev.paygrade.picture"));
    }

    @Test
    void aVersionIsOfWhatIsSaid() {
        assertThat(picture("a", true).version())
                .isEqualTo(picture("a", true).version())
                .isNotEqualTo(picture("b", true).version())
                .isNotEqualTo(picture("a", false).version())
                .matches("[0-9a-z]+");
    }

    @Test
    void everyPartOfAPictureChangesItsVersion() {
        Bar bar = new Bar(40, 60, false, List.of(new Span(38, 42)));
        PayLine line = new PayLine("Base", "$120K", true, bar, List.of("12 ads"));
        Picture picture = new Picture("a", "b", List.of(line), List.of("0", "$1"), "c");
        assertThat(Stream.of(
                                picture,
                                new Picture("a", "bc", List.of(line), List.of("0", "$1"), ""),
                                new Picture("a", "b", List.of(line), List.of("0$1"), "c"),
                                new Picture("a", "b", List.of(line, line), List.of("0", "$1"), "c"),
                                of(new PayLine("Basis", "$120K", true, bar, List.of("12 ads"))),
                                of(new PayLine("Base", "$120", true, bar, List.of("12 ads"))),
                                of(new PayLine("Base", "$120K", false, bar, List.of("12 ads"))),
                                of(new PayLine("Base", "$120K", true, null, List.of("12 ads"))),
                                of(new PayLine("Base", "$120K", true, bar, List.of("12", "ads"))),
                                of(new Bar(41, 60, false, bar.intervals())),
                                of(new Bar(40, 61, false, bar.intervals())),
                                of(new Bar(40, 60, true, bar.intervals())),
                                of(new Bar(40, 60, false, List.of(new Span(38, 43)))),
                                of(new Bar(40, 60, false, List.of(new Span(37, 42)))))
                        .map(Picture::version))
                .doesNotHaveDuplicates();
    }

    private static Picture of(PayLine line) {
        return new Picture("a", "b", List.of(line), List.of("0", "$1"), "c");
    }

    private static Picture of(Bar bar) {
        return of(new PayLine("Base", "$120K", true, bar, List.of("12 ads")));
    }
}
