package coach.connects.app;

import coach.connects.console.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file {@code health} in the data folder: a bot that is well writes the time into it again and again. Whoever watches
 * needs no port: an old file means that the bot is gone, or not well.
 */
final class HealthFile {
    static final String NAME = "health";

    static final Duration EVERY = Duration.ofSeconds(20);

    /** Older than this, and the bot is not well. */
    static final Duration OLD = Duration.ofSeconds(90);

    private final Path file;

    HealthFile(Path folder) {
        file = folder.resolve(NAME).toAbsolutePath();
    }

    /**
     * Says that all is well now. Whoever reads at that moment reads the old time or the new one.
     *
     * @param notes what is to be known all the same, a line each
     */
    void write(Instant now, List<String> notes) throws IOException {
        PrivateFiles.folder(file.resolveSibling(".").normalize());
        Path part = PrivateFiles.file(file.resolveSibling(NAME + ".part"));
        List<String> lines = new ArrayList<>(List.of(now.toString()));
        lines.addAll(notes);
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Says that the bot stopped: whoever looks need not wait until the time is old. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Whether it was written lately. */
    boolean isFresh(Instant now) {
        return written()
                .filter(at -> Duration.between(at, now).abs().compareTo(OLD) <= 0)
                .isPresent();
    }

    /** How the bot is doing, in one line with what to do; what it noted follows, a line each. */
    String sentence(Instant now) {
        Optional<Instant> at = written();
        if (at.isEmpty()) {
            return "Not well: there is no " + file + ". Start the bot, and give it half a minute.";
        }
        long seconds = Duration.between(at.get(), now).toSeconds();
        return isFresh(now)
                ? "Well, " + seconds + " s ago." + noted()
                : "Not well: the bot last said that it is well at " + at.get() + ". See its log; doctor looks further.";
    }

    private Optional<Instant> written() {
        try {
            return lines().stream().findFirst().map(line -> Instant.parse(line.strip()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private String noted() {
        try {
            return lines().stream().skip(1).map(line -> "\n" + line).collect(Collectors.joining());
        } catch (IOException e) {
            return "";
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }
}
