package coach.connects.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process of the packed jar that serves the fakes of a trial; it can be killed, stopped and started anew. */
final class BotProcess {
    private static final String FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

    private final Path jar;
    private final Path folder;
    private final String name;
    private final Map<String, String> settings;
    private final Path clock;
    private int starts;
    private Process process;
    private long mostMemory;

    /**
     * A bot that does not run yet.
     *
     * @param folder where its logs and its data go, under its name
     * @param settings as its environment has them
     */
    BotProcess(Path jar, Path folder, String name, Map<String, String> settings) {
        this.jar = jar;
        this.folder = folder;
        this.name = name;
        this.settings = new HashMap<>(settings);
        this.settings.putIfAbsent("CONNECTS_DATA_DIR", data().toString());
        this.clock = folder.resolve(name + ".clock");
    }

    /** Where its data lies. */
    Path data() {
        return folder.resolve(name);
    }

    /** Whether its clock can be set: where the library faketime is installed. */
    static boolean canSetClock() {
        return Files.exists(Path.of(FAKETIME));
    }

    /** From now on its clock is off by so many seconds, also while it runs. */
    void setClock(long seconds) throws IOException {
        Files.writeString(clock, (seconds < 0 ? "" : "+") + seconds + "\n");
    }

    void start() throws IOException {
        start(0);
    }

    /** Starts it; with a limit no file that it writes grows beyond so many kilobytes, as on a disk that is full. */
    void start(long kilobytes) throws IOException {
        List<String> command = new ArrayList<>();
        if (kilobytes > 0) {
            command.addAll(List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "-"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms6m",
                "-Xmn3m",
                "-Xmx128m",
                "-jar",
                jar.toString(),
                "run"));
        starts++;
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(settings);
        if (Files.exists(clock)) {
            builder.environment().put("LD_PRELOAD", FAKETIME);
            builder.environment().put("FAKETIME_TIMESTAMP_FILE", clock.toString());
            builder.environment().put("FAKETIME_CACHE_DURATION", "1");
            builder.environment().put("DONT_FAKE_MONOTONIC", "1");
        }
        process = builder.start();
    }

    /** From now on no file of it grows beyond so many bytes, as on a disk that is full; {@code unlimited} frees it. */
    void limitFiles(String bytes) throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        new ProcessBuilder("prlimit", "--fsize=" + bytes + ":", "--pid", pid).inheritIO().start().waitFor();
    }

    /** What it writes in this run. */
    Path log() {
        return folder.resolve(name + "-" + starts + ".log");
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        noteMemory();
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; comes back when it has ended, with its exit status. */
    int stop() throws InterruptedException {
        noteMemory();
        process.destroy();
        return process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Looks how much memory it has, in kilobytes. */
    void noteMemory() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    mostMemory = Math.max(mostMemory, Long.parseLong(line.replaceAll("\\D", "")));
                }
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    /** The most memory that was seen, in megabytes. */
    long mostMemory() {
        return mostMemory / 1024;
    }

    int starts() {
        return starts;
    }
}
