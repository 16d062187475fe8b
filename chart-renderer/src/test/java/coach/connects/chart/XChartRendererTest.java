package coach.connects.chart;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Chart;
import coach.connects.chat.Chart.Layer;
import coach.connects.chat.Chart.Look;
import coach.connects.chat.FileContent;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts as pictures: as wide as asked, every layer there, and told apart without colour. */
class XChartRendererTest {
    /** What is brought by so many pixels of one colour and its hatching is a layer that is seen. */
    private static final int SEEN = 200;

    private static Chart chart(int columns, int layers, Look look) {
        List<Layer> all = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            int height = 10 + layer;
            all.add(new Layer(
                    "gone in month " + layer,
                    IntStream.range(0, columns)
                            .mapToDouble(column -> height)
                            .boxed()
                            .toList()));
        }
        List<String> names =
                IntStream.range(0, columns).mapToObj(column -> "day " + column).toList();
        return new Chart("Your Connects", "bars", names, all, Optional.of(140.0), OptionalInt.of(columns / 4), look);
    }

    private static BufferedImage drawn(Chart chart, int width) throws IOException {
        FileContent png = new XChartRenderer(width).render(chart).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png.array()));
    }

    @ParameterizedTest
    @CsvSource({"1080, LIGHT", "1080, DARK", "540, LIGHT", "540, DARK"})
    void aPictureIsAsWideAsAskedAndShowsEveryLayer(int width, Look look) throws IOException {
        BufferedImage picture = drawn(chart(66, Chart.MOST_LAYERS, look), width);

        assertThat(picture.getWidth()).isEqualTo(width);
        for (Color layer : ChartPalette.of(look).layers()) {
            assertThat(pixels(picture, layer)).as("%s", layer).isGreaterThan(SEEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void layersAreToldApartInBlackAndWhite(Look look) throws IOException {
        BufferedImage picture = drawn(chart(66, Chart.MOST_LAYERS, look), XChartRenderer.WIDE);
        Set<List<Boolean>> patterns = new HashSet<>();
        for (Color layer : ChartPalette.of(look).layers()) {
            patterns.add(pattern(picture, layer));
        }

        assertThat(patterns).as("a pattern each").hasSize(Chart.MOST_LAYERS);
    }

    /** Where the lines and dots lie, by their place in a square of the pattern's size. */
    private static List<Boolean> pattern(BufferedImage picture, Color layer) {
        boolean[] plain = new boolean[144];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                plain[y % 12 * 12 + x % 12] |= picture.getRGB(x, y) == layer.getRGB();
            }
        }
        List<Boolean> pattern = new ArrayList<>();
        for (boolean one : plain) {
            pattern.add(one);
        }
        return pattern;
    }

    private static int pixels(BufferedImage picture, Color colour) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += picture.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void theSameChartIsTheSamePicture() {
        XChartRenderer renderer = new XChartRenderer();

        assertThat(renderer.render(chart(20, 3, Look.LIGHT))).isEqualTo(renderer.render(chart(20, 3, Look.LIGHT)));
    }

    @Test
    void ofNothingThereIsNoPicture() {
        assertThat(new XChartRenderer().render(chart(0, 0, Look.LIGHT))).isEmpty();
    }

    @Test
    void thereIsABoundOnWhatIsDrawn() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Chart.MOST_COLUMNS + 1, 1, Look.LIGHT));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(10, Chart.MOST_LAYERS + 1, Look.LIGHT));
    }
}
