package coach.connects.app;

import coach.connects.store.sqlite.FolderProbe;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at everything that is set, and at the data folder, and says of all of it at once what is wrong. It opens no database, asks
 * nobody, and leaves nothing behind.
 */
final class ConfigCheck {
    private static final int WRONG = 2;

    private final Map<String, String> values;

    /** Of these names and values. */
    ConfigCheck(Map<String, String> values) {
        this.values = values;
    }

    /** Says what it sees, no value among it; 0 when a start would take it as it is, else 2. */
    int run(PrintStream out) {
        List<String> problems = problems();
        problems.addAll(SettingTypos.refusals(values));
        if (problems.isEmpty()) {
            try {
                Settings settings = Settings.from(values);
                PolicyLoader.read(settings);
                problems.addAll(surroundings(settings));
                if (problems.isEmpty()) {
                    out.println("ok    " + settings);
                    return 0;
                }
            } catch (StartupException e) {
                problems.add(e.line());
            }
        }
        problems.forEach(problem -> out.println("FAIL  " + problem));
        return WRONG;
    }

    /** What is well in itself, and leads nowhere. */
    private static List<String> surroundings(Settings settings) {
        Optional<String> folder = FolderProbe.writing(settings.dataFolder());
        Optional<String> database = settings.mongoUri().isPresent() || folder.isPresent()
                ? settings.mongoUri().flatMap(DatabaseFactory::problem)
                : FolderProbe.database(settings.dataFolder());
        return Stream.of(folder, database).flatMap(Optional::stream).toList();
    }

    private List<String> problems() {
        List<String> problems =
                new ArrayList<>(AccessList.openByMistake(values).stream().toList());
        for (SettingKey key : SettingKey.values()) {
            String value = values.getOrDefault(key.name(), "").strip();
            Optional<String> problem = value.isEmpty() ? Optional.empty() : key.problem(value);
            problem.ifPresent(words -> problems.add(key.refusal(words)));
        }
        return problems;
    }
}
