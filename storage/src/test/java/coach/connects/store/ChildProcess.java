package coach.connects.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM on this one's class path, with what it prints, errors included. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the class's {@code main}; {@code options} are the JVM's. */
    public static ChildProcess start(List<String> options, Class<?> main, String... arguments) {
        return start(command(options, main, arguments));
    }

    /** As {@link #start}, where no file of the process can grow beyond that many kilobytes. */
    public static ChildProcess startLimited(String kilobytes, Class<?> main, String... arguments) {
        return limited("ulimit -f " + kilobytes, main, arguments);
    }

    /** The same with a limit that it may raise. */
    public static ChildProcess startSoftlyLimited(String kilobytes, Class<?> main, String... arguments) {
        return limited("ulimit -S -f " + kilobytes, main, arguments);
    }

    private static ChildProcess limited(String limit, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", limit + " && exec \"$@\"", "-"));
        command.addAll(command(List.of("-XX:-UsePerfData"), main, arguments));
        return start(command);
    }

    private static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        // Newer JDKs warn of native libraries otherwise, in the middle of what the child prints.
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static ChildProcess start(List<String> command) {
        try {
            return new ChildProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line it prints; null when it has ended. */
    public String readLine() {
        try {
            return output.readLine();
        } catch (IOException e) {
            return null; // It was killed in the middle of a line.
        }
    }

    /** All that it still prints until it ends. */
    public List<String> readAll() {
        return Stream.generate(this::readLine).takeWhile(line -> line != null).toList();
    }

    /** SIGKILL where there are signals: it can do nothing about it. What it printed before can be read still. */
    public void kill() {
        // The process itself would close the stream with the lines that nobody has read yet.
        process.toHandle().destroyForcibly();
    }

    /** Waits for its end. */
    public int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill();
        await();
    }
}
