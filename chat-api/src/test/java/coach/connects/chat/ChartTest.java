package coach.connects.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.connects.chat.Chart.Layer;
import coach.connects.chat.Chart.Look;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A chart in letters: for a terminal, and for whoever cannot see the picture. */
class ChartTest {
    private static Chart of(double... heights) {
        List<String> columns =
                IntStream.range(0, heights.length).mapToObj(day -> "day " + day).toList();
        Layer layer = new Layer("all", IntStream.range(0, heights.length)
                .mapToObj(day -> heights[day])
                .toList());
        return new Chart(
                "Connects", "bars", columns, List.of(layer), Optional.empty(), OptionalInt.empty(), Look.LIGHT);
    }

    @Test
    void eachColumnIsALineWithItsBarAndItsNumber() {
        assertThat(of(4, 8, 0, 2.5).asText())
                .containsExactly(
                        "Connects",
                        "day 0 ████████ 4",
                        "day 1 ████████████████ 8",
                        "day 2 0",
                        "day 3 █████ 2.5");
    }

    @Test
    void noughtAtEitherEndIsToldOnce() {
        assertThat(of(0, 0, 0, 3, 0, 0).asText())
                .containsExactly("Connects", "day 2 0", "day 3 ████████████████ 3", "day 4 0");
        assertThat(of(0, 0, 0).asText()).hasSize(2);
        assertThat(of().asText()).containsExactly("Connects");
    }

    @Test
    void ofManyColumnsTheHighestOfEachFewIsTold() {
        double[] heights = new double[66];
        heights[17] = 40;
        heights[60] = 5;

        List<String> text = of(heights).asText();

        assertThat(text).hasSizeLessThanOrEqualTo(16).anyMatch(line -> line.endsWith(" 40"));
        assertThat(text).allMatch(line -> line.length() <= 40);
    }

    @Test
    void aLayerThatLacksAColumnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart(
                        "Connects",
                        "",
                        List.of("a", "b"),
                        List.of(new Layer("one", List.of(1.0))),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Look.DARK));
    }
}
