package coach.connects.app.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jar that was built, started as its users start it, in a process of its own. */
final class Jar {
    private static final Path FILE = Path.of("target", "connects-coach.jar").toAbsolutePath();

    private Jar() {}

    /** The command that runs the bot as a scripted console on this folder, with a simulated clock. */
    static List<String> console(Path folder, String clock) {
        return command("console", "--json", "--data", folder.toString(), "--clock", clock);
    }

    /** The command that runs the bot with these words. */
    static List<String> command(String... words) {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(words));
        return command;
    }

    /** The same, where no file of the process can grow beyond that many kilobytes: a disk that fills up. */
    static List<String> limited(int kilobytes, List<String> command) {
        List<String> limited =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "-"));
        limited.addAll(command);
        return limited;
    }

    /** The same without root's right to write where nobody may. */
    static List<String> withoutPrivileges(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> dropped = new ArrayList<>(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
        dropped.addAll(command);
        return dropped;
    }

    /** The same by a Java that has no more than these modules. */
    static List<String> withModules(String modules, List<String> command) {
        List<String> cut = new ArrayList<>(command);
        cut.addAll(1, List.of("--limit-modules", modules));
        return cut;
    }

    /** Starts it in an empty environment: no token and no folder of whoever runs the tests. */
    static Process start(List<String> command, Path errors) {
        return startIn(Path.of("").toAbsolutePath(), command, errors);
    }

    /** The same in this folder. */
    static Process startIn(Path folder, List<String> command, Path errors) {
        return start(folder, command, errors, Map.of());
    }

    /** The same with these settings in the environment. */
    static Process start(Path folder, List<String> command, Path errors, Map<String, String> settings) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        String path = builder.environment().get("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "" : path);
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> java() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx128m",
                "-jar",
                FILE.toString());
    }
}
