package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** The decision, three reasons, their source, the next step, the title, and a question that may need two lines. */
    private static final int TALLEST = 9;

    private static final int WIDTH = 40;

    @TempDir
    Path folder;

    private final Map<String, Integer> mix = new TreeMap<>();
    private final List<String> tooTall = new ArrayList<>();
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
        assertThat(tooTall).isEmpty();
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
        person.seen().stream().map(message -> message.text().plain()).forEach(said -> measure(file, said));
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

    /** A verdict takes no more than a phone shows at once. */
    private void measure(String file, String said) {
        boolean verdict = DECISIONS.stream().anyMatch(said::startsWith);
        int lines = said.lines().mapToInt(SampleVerdictsTest::wrapped).sum();
        if (verdict && lines > TALLEST) {
            tooTall.add(file + ", " + lines + " lines: " + said);
        }
    }

    /** How many lines of a phone this line takes, its words kept whole. */
    private static int wrapped(String line) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int length = (int) word.codePoints().filter(c -> !isMark(c)).count();
            boolean fits = used == 0 || used + 1 + length <= WIDTH;
            lines += fits ? 0 : 1;
            used = fits && used > 0 ? used + 1 + length : length;
        }
        return lines;
    }

    /** The marks of direction take no room. */
    private static boolean isMark(int character) {
        return character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isWholePage(String form) {
        boolean text = form.contains("page text") && !form.contains("search") && !form.contains("left out");
        return text || form.contains("HTML job page");
    }
}
