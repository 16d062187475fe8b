package coach.connects.chart;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Chart;
import coach.connects.chat.Chart.Layer;
import coach.connects.chat.Chart.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of docs/pictures, to be looked at; {@code -Dpictures.write=true} draws them anew. */
class DocumentedPicturesTest {
    private static final Path FOLDER = Path.of("../docs/pictures");
    private static final int WEEKS = 66;
    private static final int NOW = 13;

    /** Four lots that were bought or given in turn, and are spent by two a week from now on. */
    private static Chart forecast(Look look) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);
        List<String> weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> day.format(LocalDate.parse("2026-06-11").plusWeeks(week)))
                .toList();
        int[] lots = {44, 30, 40, 20};
        int[] gone = {29, 33, 39, 56};
        List<List<Double>> heights =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int week = 0; week < WEEKS; week++) {
            int spent = week < NOW ? week : NOW + 2 * (week - NOW);
            for (int lot = 0; lot < lots.length; lot++) {
                int left = Math.max(0, lots[lot] - Math.max(0, spent));
                spent -= lots[lot];
                heights.get(lot).add(week >= gone[lot] ? 0.0 : left);
            }
        }
        List<String> names = List.of("gone in Jan 2027", "gone in Feb 2027", "gone in Mar 2027", "gone in Jul 2027");
        List<Layer> layers = IntStream.range(0, lots.length)
                .mapToObj(lot -> new Layer(names.get(lot), heights.get(lot)))
                .toList();
        return new Chart(
                "Your Connects by week (lines: today, cap 140)",
                "",
                weeks,
                layers,
                Optional.of(140.0),
                OptionalInt.of(NOW),
                look);
    }

    @ParameterizedTest
    @CsvSource({"1080, LIGHT", "1080, DARK", "540, LIGHT", "540, DARK"})
    void eachIsThereInBothLooksAndBothWidths(int width, Look look) throws IOException {
        byte[] png =
                new XChartRenderer(width).render(forecast(look)).orElseThrow().array();
        Path file = FOLDER.resolve("forecast-" + look.name().toLowerCase(Locale.ROOT) + "-" + width + ".png");
        if (Boolean.getBoolean("pictures.write")) {
            Files.createDirectories(FOLDER);
            Files.write(file, png);
        }

        assertThat(file).exists();
    }
}
