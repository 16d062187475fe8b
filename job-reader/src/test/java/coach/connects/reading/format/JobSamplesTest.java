package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
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

/** Every fact that is listed for the samples is read, and none is read wrong. {@code -Djob.samples} names their folder. */
@EnabledIfSystemProperty(named = "job.samples", matches = ".+")
class JobSamplesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:34:56Z");

    @Test
    void everyListedFactIsReadRight() throws IOException {
        Path named = Path.of(System.getProperty("job.samples"));
        Path index = Files.isDirectory(named) ? named.resolve("index.json") : named;
        List<String> differences = new ArrayList<>();
        int listed = 0;
        for (JsonNode entry : new ObjectMapper().readTree(index.toFile())) {
            String file = entry.get("file").asText();
            byte[] bytes = Files.readAllBytes(index.resolveSibling(file));
            List<String> wrong = new ArrayList<>();
            int facts = compare(new PostingParser().read(file, bytes, NOW), entry.get("facts"), wrong);
            System.out.println(
                    file + ": " + (facts - wrong.size()) + "/" + facts + " read, " + wrong.size() + " wrong");
            wrong.forEach(line -> differences.add(file + " " + line));
            listed += facts;
        }
        System.out.println("all: " + (listed - differences.size()) + "/" + listed + " read");

        assertThat(differences).isEmpty();
    }

    private static int compare(ReadResult read, JsonNode facts, List<String> wrong) {
        List<JsonNode> jobs = new ArrayList<>();
        if (facts.has("jobs")) {
            facts.get("jobs").forEach(jobs::add);
        } else {
            jobs.add(facts);
        }
        if (read.jobs().size() != jobs.size()) {
            wrong.add("jobs: listed " + jobs.size() + ", read " + read.jobs().size());
        }
        int listed = 0;
        for (int i = 0; i < jobs.size(); i++) {
            ExpectedPosting expected = new ExpectedPosting(jobs.get(i));
            boolean there = i < read.jobs().size();
            Posting posting = there ? read.jobs().get(i).posting() : Posting.unknown();
            wrong.addAll(expected.differences(posting, NOW));
            listed += expected.size();
        }
        return listed;
    }
}
