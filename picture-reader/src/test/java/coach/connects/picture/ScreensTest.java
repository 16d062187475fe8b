package coach.connects.picture;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Posting;
import coach.connects.reading.format.ExpectedPosting;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.screen.PictureReader;
import coach.connects.reading.screen.ScreenLines;
import coach.connects.reading.screen.ScreenParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Of the pages in real pictures hardly a fact is missed, and none is read wrong, in whatever order they are sent.
 * {@code -Dscreens} names their folder.
 */
@EnabledIfSystemProperty(named = "screens", matches = ".+")
class ScreensTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:34:56Z");
    private static final double FOUND = 0.95;

    @Test
    void nearlyEveryFactIsReadAndNoneWrong() throws IOException {
        PictureReader reader = InstalledProgram.reader();
        Path named = Path.of(System.getProperty("screens"));
        Path index = Files.isDirectory(named) ? named.resolve("index.json") : named;
        List<String> wrong = new ArrayList<>();
        int listed = 0;
        int missed = 0;
        for (JsonNode page : new ObjectMapper().readTree(index.toFile())) {
            List<List<String>> pictures = new ArrayList<>();
            for (JsonNode file : page.get("files")) {
                byte[] bytes = Files.readAllBytes(index.resolveSibling(file.asText()));
                pictures.add(reader.read(bytes).either(ScreenLines::of, why -> List.of(why.name())));
            }
            ExpectedPosting expected = new ExpectedPosting(page.get("facts"));
            for (List<List<String>> order : orders(pictures)) {
                List<Posting> jobs =
                        ScreenParser.read(order, new PostingParser(), NOW).jobs();
                if (jobs.size() != 1) {
                    System.out.println(page.get("page").asText() + " JOBS " + jobs.size());
                    wrong.add(page.get("page").asText() + ": " + jobs.size() + " jobs");
                    continue;
                }
                List<String> differences = expected.differences(jobs.get(0), NOW);
                System.out.println(page.get("page").asText() + ": " + (expected.size() - differences.size()) + "/"
                        + expected.size() + " " + differences + " beyond " + expected.beyond(jobs.get(0)));
                differences.stream()
                        .filter(line -> !line.endsWith("Optional.empty"))
                        .forEach(wrong::add);
                listed += expected.size();
                missed += differences.size();
            }
        }
        System.out.println("all: " + (listed - missed) + "/" + listed + " read, " + wrong.size() + " wrong");

        assertThat(wrong).isEmpty();
        assertThat((double) (listed - missed)).isGreaterThanOrEqualTo(FOUND * listed);
    }

    /** As they were taken, backwards, and beginning with the last. */
    private static List<List<List<String>>> orders(List<List<String>> pictures) {
        List<List<String>> backwards = new ArrayList<>();
        List<List<String>> turned = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            backwards.add(0, pictures.get(i));
            turned.add(pictures.get((i + pictures.size() - 1) % pictures.size()));
        }
        return List.of(pictures, backwards, turned);
    }
}
