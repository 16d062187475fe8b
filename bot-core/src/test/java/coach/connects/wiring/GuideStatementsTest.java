package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every row of docs/guide.md is so: what it says to say leads to what it says is read (G-01 to G-47). */
class GuideStatementsTest extends TalkTest {
    private static final Path TABLE = Path.of("../docs/guide.md");
    private static final Path RULES = Path.of("../docs/rules.md");
    private static final int COLUMNS = 4;

    GuideStatementsTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** A row: the id, what is typed and pressed, and what the last answer holds. */
    private record Row(String id, List<String> steps, String read) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith("| G-") && cells.size() == COLUMNS + 1) {
                rows.add(new Row(cells.get(1), List.of(cells.get(3).split(" → ")), cells.get(4)));
            }
        }
        return rows;
    }

    @Test
    void everyRowLeadsToItsSentence() throws IOException {
        List<String> wrong = new ArrayList<>();
        int person = 0;
        for (Row row : rows()) {
            Talk.Person reader = talk.as("reader" + person++);
            String answer = "";
            for (String step : row.steps()) {
                answer = step.startsWith("**")
                        ? reader.presses(step.replace("**", ""))
                        : reader.says(step.replace("`", ""));
            }
            String read = answer.replace("\u2068", "").replace("\u2069", "").replace('\n', ' ');
            if (!read.contains(row.read())) {
                wrong.add(row + " got: " + read);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void noStatementOfTheGuideIsMissing() throws IOException {
        TreeSet<String> told = new TreeSet<>();
        rows().forEach(row -> told.add(row.id()));
        TreeSet<String> guide = new TreeSet<>();
        for (String line : Files.readAllLines(RULES)) {
            if (line.startsWith("| <a id=\"G-")) {
                guide.add(line.substring("| <a id=\"".length(), line.indexOf("\"></a>")));
            }
        }

        assertThat(guide).hasSizeGreaterThan(30);
        assertThat(told).isEqualTo(guide);
    }
}
