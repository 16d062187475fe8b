package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A run of the jar that is talked to by the JSON lines of docs/console-protocol.md, one line at a time. */
final class Script implements AutoCloseable {
    /** Half a surrogate pair has no UTF-8, only an escape. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int LONGEST_END_SECONDS = 60;

    private final Process process;
    private final Path errors;
    private final Writer in;
    private final BufferedReader out;
    private int lines;

    private Script(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the jar on this folder. */
    static Script on(Path folder, String clock) throws IOException {
        return of(Jar.console(folder, clock));
    }

    /** Starts this command. */
    static Script of(List<String> command) throws IOException {
        return with(Map.of(), command);
    }

    /** Starts this command with these settings in the environment. */
    static Script with(Map<String, String> settings, List<String> command) throws IOException {
        Path errors = Files.createTempFile("jar", ".err");
        return new Script(Jar.start(Path.of("").toAbsolutePath(), command, errors, settings), errors);
    }

    /** Writes in private; gives the words of all that is answered. */
    String says(String user, String text) throws IOException {
        return words(plays(line(user, "text", text)));
    }

    /** Presses a button; gives the words of all that is answered. */
    String presses(String user, String label) throws IOException {
        return words(plays(line(user, "press", label)));
    }

    /** Moves the clock by this duration. */
    List<JsonNode> advances(String duration) throws IOException {
        return plays("{\"advance\":\"" + duration + "\"}");
    }

    /** Writes, and takes the file that is answered. */
    String receives(String user, String text) throws IOException {
        List<JsonNode> answers = plays(line(user, "text", text));
        return Files.readString(
                Path.of(answers.get(answers.size() - 1).get("file").asText()));
    }

    /** Sends a line, and waits for the messages that it causes: those before its {@code done}. */
    List<JsonNode> plays(String line) throws IOException {
        lines++;
        in.write(line + "\n");
        in.flush();
        return answers();
    }

    private List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode next = next(); !next.has("done"); next = next()) {
            assertThat(next.has("error")).as("%s", next).isFalse();
            answers.add(next);
        }
        return answers;
    }

    /** Sends a line without waiting; the process may be gone. */
    void throwsIn(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /** Waits for what is answered to this many lines that were thrown in; the words to each. */
    List<String> catches(int thrown) throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < thrown; i++) {
            answers.add(words(answers()));
        }
        return answers;
    }

    /** What is answered to lines that were thrown in before the process ended; the words to each that was done. */
    List<String> lastWords() throws IOException {
        List<String> all = new ArrayList<>();
        List<JsonNode> one = new ArrayList<>();
        for (String line : rest().toList()) {
            // Only a whole line counts: the last one may have been cut.
            if (line.startsWith("{\"done\"")) {
                all.add(words(one));
                one.clear();
            } else if (line.endsWith("}")) {
                one.add(JSON.readTree(line));
            }
        }
        return all;
    }

    /** All lines that are still to come, until the process ends. */
    Stream<String> rest() {
        return out.lines();
    }

    /** SIGKILL: the process can do nothing about it. What it has written is still there to be read. */
    void kill() {
        // By its handle: the process itself would close the streams.
        process.toHandle().destroyForcibly();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the input, and gives the exit status. */
    int ends() throws IOException {
        in.close();
        try {
            assertThat(process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    /** What it wrote to standard error. */
    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** A line of the protocol. */
    static String line(String user, String key, String value) {
        try {
            return JSON.writeValueAsString(
                    JSON.createObjectNode().put("from", user).put(key, value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    /** The words of messages. */
    static String words(List<JsonNode> messages) {
        return String.join(
                "\n---\n",
                messages.stream().map(message -> message.path("text").asText()).toList());
    }

    /** A tree of JSON. */
    static JsonNode tree(String json) throws IOException {
        return JSON.readTree(json);
    }

    private JsonNode next() throws IOException {
        String line = out.readLine();
        assertThat(line).as("the process ended at line %d: %s", lines, errors()).isNotNull();
        return JSON.readTree(line);
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
