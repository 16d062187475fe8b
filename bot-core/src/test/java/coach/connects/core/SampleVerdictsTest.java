package coach.connects.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the bot advises on each sample, and how much it asks before; printed, for a careful reader of the guide. */
@EnabledIfSystemProperty(named = "job.samples", matches = ".+")
class SampleVerdictsTest {
    private static final String NOW = "2026-11-23T12:34:56Z";
    private static final List<String> DECISIONS = List.of("APPLY", "CAUTION", "SKIP");
    private static final int MOST_QUESTIONS = 12;

    @TempDir
    Path folder;

    private final Map<String, Integer> mix = new TreeMap<>();
    private int pages;
    private int questions;

    @Test
    void aWholePageIsJudgedWithAtMostOneQuestionOnAverage() throws IOException {
        Path named = Path.of(System.getProperty("job.samples"));
        Path index = Files.isDirectory(named) ? named.resolve("index.json") : named;
        try (Talk talk = Talk.in(folder, NOW)) {
            for (JsonNode entry : new ObjectMapper().readTree(index.toFile())) {
                String file = entry.get("file").asText();
                byte[] bytes = Files.readAllBytes(index.resolveSibling(file));
                boolean page = isWholePage(entry.get("form").asText());
                for (String experience : List.of("new", "expert")) {
                    judged(talk, experience, file, bytes, page);
                }
            }
        }
        double average = questions / (double) pages;
        System.out.println("mix: " + mix);
        System.out.printf("questions after a whole page: %.2f on average of %d%n", average, pages);
        assertThat(average).isLessThanOrEqualTo(1);
    }

    /** Each by somebody of their own: what was told for one job must not answer for the next. */
    private void judged(Talk talk, String experience, String file, byte[] bytes, boolean page) {
        Talk.Person person = talk.as(experience + "-" + file);
        person.says("/profile experience " + experience);
        person.says("/buy 100");
        String answer = person.uploads(file, bytes);
        int asked = 0;
        while (person.button("Skip").isPresent() && person.labels().contains("Skip") && asked < MOST_QUESTIONS) {
            asked++;
            answer = person.presses("Skip");
        }
        pages += page ? 1 : 0;
        questions += page ? asked : 0;
        for (String line : answer.lines().toList()) {
            DECISIONS.stream()
                    .filter(line::startsWith)
                    .forEach(decision -> mix.merge(experience + " " + decision, 1, Integer::sum));
        }
        String shown = answer.replace("\n", " / ");
        System.out.println(file + ", " + experience + (page ? ", page" : "") + ", " + asked + " asked: " + shown);
    }

    private static boolean isWholePage(String form) {
        boolean text = form.contains("page text") && !form.contains("search") && !form.contains("left out");
        return text || form.contains("HTML job page");
    }
}
