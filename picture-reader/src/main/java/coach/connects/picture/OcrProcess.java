package coach.connects.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the program. It is given a picture by a pipe and gives a table; it gets none of our environment, where tokens
 * stand, and when its time is over it and whatever it started are killed.
 */
final class OcrProcess {
    private static final Logger LOG = LoggerFactory.getLogger(OcrProcess.class);

    /** All of the environment that a program needs to find its libraries and its data. */
    private static final Set<String> PASSED_ON =
            Set.of("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "SYSTEMROOT", "SystemRoot");

    /** What is left when a program has ended is there at once. */
    private static final Duration REST = Duration.ofSeconds(2);

    private static final int LONGEST_ANSWER = 10_000;

    private final List<String> command;
    private final OcrLimits limits;

    /**
     * Runs this program.
     *
     * @param bounded how a program is started so that its memory is bounded, before its name; nothing where that is not possible
     */
    OcrProcess(Path program, List<String> bounded, OcrLimits limits) {
        this.command = new ArrayList<>(bounded);
        this.command.addAll(List.of(program.toString(), "stdin", "stdout"));
        this.command.addAll(List.of("-l", "eng", "-c", "tessedit_create_tsv=1", "--psm"));
        this.limits = limits;
    }

    /** How the program parts a picture before it reads it. */
    enum Layout {
        /** As one column of lines: what stands side by side stays in one line. */
        LINES(6),
        /** As words that stand anywhere: it finds those that the other way runs together with an icon. */
        WORDS(11);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** How a run ended. */
    sealed interface Outcome {
        /** Picks what to do by how it ended. */
        <R> R either(Function<String, R> table, Supplier<R> tooSlow, Supplier<R> failed);
    }

    private record Table(String text) implements Outcome {
        @Override
        public <R> R either(Function<String, R> table, Supplier<R> tooSlow, Supplier<R> failed) {
            return table.apply(text);
        }
    }

    private record TooSlow() implements Outcome {
        @Override
        public <R> R either(Function<String, R> table, Supplier<R> tooSlow, Supplier<R> failed) {
            return tooSlow.get();
        }
    }

    private record Failed() implements Outcome {
        @Override
        public <R> R either(Function<String, R> table, Supplier<R> tooSlow, Supplier<R> failed) {
            return failed.get();
        }
    }

    /**
     * Runs it on this picture; blocks until it has ended or was ended.
     *
     * @param time how long it may take
     */
    Outcome run(byte[] picture, Layout layout, Duration time) {
        List<String> whole = new ArrayList<>(command);
        whole.add(Integer.toString(layout.mode));
        Process process;
        try {
            process = started(whole);
        } catch (IOException e) {
            LOG.warn("the program that reads pictures cannot be started: {}", e.getMessage());
            return new Failed();
        }
        try {
            return ended(process, picture, time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed();
        } finally {
            kill(process);
        }
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(PASSED_ON);
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private Outcome ended(Process process, byte[] picture, Duration time) throws InterruptedException {
        Collector out = new Collector(process.getInputStream(), limits.output());
        Thread reads = thread("picture-out", out);
        Thread writes = thread("picture-in", () -> write(process.getOutputStream(), picture));
        reads.start();
        writes.start();
        // It has said all when it closes its end: whoever fills it up is not waited for.
        reads.join(Math.max(1, time.toMillis()));
        if (reads.isAlive()) {
            LOG.warn("a picture took too long to read");
            return new TooSlow();
        }
        boolean over = !out.isTooMuch() && process.waitFor(REST.toMillis(), TimeUnit.MILLISECONDS);
        if (!over || process.exitValue() != 0) {
            LOG.warn("the program that reads pictures gave up on one ({})", over ? process.exitValue() : "endless");
            return new Failed();
        }
        return new Table(out.text());
    }

    private static void write(OutputStream to, byte[] picture) {
        try (to) {
            to.write(picture);
        } catch (IOException e) {
            LOG.debug("the program did not want all of the picture");
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Gathers what the program writes, and no more of it than a bound. */
    private static final class Collector implements Runnable {
        private final InputStream from;
        private final int most;
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private volatile boolean tooMuch;
        private volatile boolean failed;

        Collector(InputStream from, int most) {
            this.from = from;
            this.most = most;
        }

        @Override
        public void run() {
            try {
                byte[] read = from.readNBytes(most + 1);
                tooMuch = read.length > most;
                all.write(read, 0, tooMuch ? 0 : read.length);
            } catch (IOException e) {
                failed = true;
            }
        }

        boolean isTooMuch() {
            return tooMuch || failed;
        }

        String text() {
            return all.toString(StandardCharsets.UTF_8);
        }
    }

    /** What a program says when it is asked something; nothing when it does not say so in time. */
    static String asked(Path program, String question) {
        try {
            Process process = started(List.of(program.toString(), question));
            try {
                process.getOutputStream().close();
                Collector out = new Collector(process.getInputStream(), LONGEST_ANSWER);
                Thread reads = thread("picture-program", out);
                reads.start();
                reads.join(REST.toMillis());
                return reads.isAlive() ? "" : out.text();
            } finally {
                kill(process);
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
