package coach.connects.app;

import coach.connects.chart.ChartFonts;
import coach.connects.chat.Secret;
import coach.connects.console.PrivateFiles;
import coach.connects.picture.OcrProgram;
import coach.connects.store.Health;
import coach.connects.store.ProbedStore;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.sqlite.SqliteStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything that a bot needs around it. One line each: what was seen, and where that is not well, what to do. */
final class Doctor {
    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_FREE = 200 * MEGABYTE;
    private static final Duration WORST_CLOCK = Duration.ofSeconds(30);
    private static final int OLDEST_ZONES = 2;

    private final Settings settings;
    private final Clock clock;
    private final List<Line> lines = new ArrayList<>();

    /** What was seen of one thing. */
    private record Line(boolean well, String what, String words) {
        @Override
        public String toString() {
            return (well ? "ok    " : "FAIL  ") + what + ": " + words;
        }
    }

    Doctor(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Says what it sees, and gives 0 when all is well, else 1. */
    int examine(PrintStream out) {
        disk();
        database();
        zones();
        pictures();
        charts();
        Optional<Instant> theirs = platforms();
        clock(theirs);
        lines.forEach(out::println);
        return lines.stream().allMatch(Line::well) ? 0 : 1;
    }

    private void well(String what, String words) {
        lines.add(new Line(true, what, words));
    }

    private void ill(String what, String words) {
        lines.add(new Line(false, what, words));
    }

    private void disk() {
        Path folder = settings.dataFolder().toAbsolutePath();
        try {
            PrivateFiles.folder(folder);
            Path probe = Files.createTempFile(folder, "doctor", ".tmp");
            Files.delete(probe);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_FREE) {
                ill("disk", free / MEGABYTE + " MB are free in " + folder + ". Free some: at least 200 MB.");
            } else {
                well("disk", folder + " can be written, " + free / MEGABYTE + " MB are free");
            }
        } catch (IOException e) {
            ill(
                    "disk",
                    folder + " cannot be written (" + e.getClass().getSimpleName()
                            + "). Give it to the user who runs the bot, or set CONNECTS_DATA_DIR.");
        }
    }

    private void database() {
        try {
            if (settings.mongoUri().isPresent()) {
                server(settings.mongoUri().get());
            } else {
                file();
            }
        } catch (StartupException e) {
            ill("database", e.line());
        }
    }

    private void server(Secret uri) throws StartupException {
        try (ProbedStore store = DatabaseFactory.server(uri)) {
            Optional<String> refusal = store.probe();
            if (refusal.isPresent()) {
                ill("database", refusal.get());
            } else {
                say(store.health());
            }
        } catch (StoreUnavailableException e) {
            ill("database", e.sentence());
        }
    }

    private void file() {
        if (!Files.exists(settings.dataFolder().resolve(AdminCommands.FILE))) {
            well("database", "there is none yet; the first start makes it");
            return;
        }
        try (SqliteStore store = SqliteStore.open(settings.dataFolder())) {
            say(store.health());
        } catch (StoreUnavailableException e) {
            if (e.category() == StoreUnavailableException.Category.IN_USE) {
                well("database", "a bot is running on it");
            } else {
                ill("database", e.sentence());
            }
        }
    }

    private void say(Health health) {
        lines.add(new Line(health.isWell(), "database", health.sentence()));
    }

    private void zones() {
        String version =
                ZoneRulesProvider.getVersions("Europe/London").lastEntry().getKey();
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        String seen = "time zone data " + version + ", this machine is on " + ZoneId.systemDefault();
        Optional<Integer> made = year(version);
        if (made.isPresent() && year - made.get() > OLDEST_ZONES) {
            ill("zone", seen + ". The data is old, so an hour may be wrong somewhere. Update Java.");
        } else {
            well("zone", seen + "; reminders go by each person's own zone");
        }
    }

    /** Without the program a bot is well and cannot read pictures; one that was named is there, or nothing starts. */
    private void pictures() {
        Optional<OcrProgram> program = OcrProgram.find(settings.ocr(), settings.path());
        if (program.isEmpty()) {
            well(
                    "pictures",
                    "not read: there is no tesseract here. Install it (apt-get install tesseract-ocr), or set CONNECTS_OCR.");
            return;
        }
        Optional<String> version = program.get().version();
        if (version.isEmpty()) {
            ill("pictures", program.get().program() + " cannot be started. Install tesseract-ocr anew.");
        } else if (!program.get().knowsEnglish()) {
            ill("pictures", version.get() + " has no English data. Install tesseract-ocr-eng.");
        } else {
            well("pictures", "read by " + version.get());
        }
    }

    /** Without fonts a bot is well and draws nothing. */
    private void charts() {
        well(
                "charts",
                ChartFonts.areThere()
                        ? "can be drawn"
                        : "not drawn: there are no fonts here, so words go alone. Install some (apt-get install fonts-dejavu-core).");
    }

    /** The year in a version such as 2026a. */
    private static Optional<Integer> year(String version) {
        boolean plain = version.length() >= 4 && version.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Integer.parseInt(version.substring(0, 4))) : Optional.empty();
    }

    private Optional<Instant> platforms() {
        List<PlatformProbe> probes = PlatformProbe.of(settings);
        if (probes.isEmpty()) {
            well("token", "none is set, so there is the console alone; see README for one");
        }
        Optional<Instant> theirs = Optional.empty();
        for (PlatformProbe probe : probes) {
            PlatformProbe.Seen seen = probe.look();
            lines.add(new Line(seen.well(), "token", seen.words()));
            theirs = seen.time().isPresent() ? seen.time() : theirs;
        }
        return theirs;
    }

    private void clock(Optional<Instant> theirs) {
        Instant now = clock.instant();
        if (theirs.isEmpty()) {
            well("clock", now + "; nobody to compare it with");
            return;
        }
        Duration off = Duration.between(theirs.get(), now).abs();
        if (off.compareTo(WORST_CLOCK) > 0) {
            ill("clock", "it is " + off.toSeconds() + " s off. Let the machine keep time (systemd-timesyncd, chrony).");
        } else {
            well("clock", now + ", as on the platform");
        }
    }
}
