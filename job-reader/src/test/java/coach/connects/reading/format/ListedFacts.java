package coach.connects.reading.format;

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

/** A folder of samples with an index that lists the facts of each, and how many of them are read. */
final class ListedFacts {
    private final Path index;
    private final Instant now;
    private final List<String> differences = new ArrayList<>();
    private int listed;

    /** A fact of these that is read where none is listed is a wrong one. */
    private static final List<String> DECIDING = List.of(
            "connects_cost=",
            "payment_verified=",
            "proposals=",
            "client_hire_rate_pct=",
            "client_rating=",
            "interviewing=",
            "invites_sent=");

    /** How a sample is read. */
    interface Reading {
        ReadResult of(String file, byte[] bytes, JsonNode entry);
    }

    ListedFacts(String folder, Instant now) {
        Path named = Path.of(folder);
        this.index = Files.isDirectory(named) ? named.resolve("index.json") : named;
        this.now = now;
    }

    /** Every listed fact that was not read, or otherwise; a line a sample is printed. */
    List<String> differences(Reading reading) throws IOException {
        for (JsonNode entry : new ObjectMapper().readTree(index.toFile())) {
            if (entry.path("send").asText().equals("commands")) {
                continue; // A talk and no posting.
            }
            String file = entry.get("file").asText();
            List<String> wrong = new ArrayList<>();
            int facts = compare(
                    reading.of(file, Files.readAllBytes(index.resolveSibling(file)), entry), entry.get("facts"), wrong);
            System.out.println(
                    file + ": " + (facts - wrong.size()) + "/" + facts + " read, " + wrong.size() + " wrong");
            wrong.forEach(line -> differences.add(file + " " + line));
            listed += facts;
        }
        System.out.println("all: " + (listed - differences.size()) + "/" + listed + " read");
        return differences;
    }

    private int compare(ReadResult read, JsonNode facts, List<String> wrong) {
        List<JsonNode> jobs = new ArrayList<>();
        if (facts.has("jobs")) {
            facts.get("jobs").forEach(jobs::add);
        } else {
            jobs.add(facts);
        }
        if (read.jobs().size() != jobs.size()) {
            wrong.add("jobs: listed " + jobs.size() + ", read " + read.jobs().size());
        }
        int count = 0;
        for (int i = 0; i < jobs.size(); i++) {
            ExpectedPosting expected = new ExpectedPosting(jobs.get(i));
            boolean there = i < read.jobs().size();
            Posting posting = there ? read.jobs().get(i).posting() : Posting.unknown();
            wrong.addAll(expected.differences(posting, now));
            count += expected.size();
            expected.beyond(posting).stream()
                    .filter(fact -> DECIDING.stream().anyMatch(fact::startsWith))
                    .forEach(fact -> wrong.add(fact + ": read and not listed"));
        }
        return count;
    }
}
