package coach.connects.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the calls that start a bot and are written as they should be, by a few comparisons: the library that reads all
 * others and explains what is wrong takes longer to load than a start may lose.
 */
final class PlainStart {
    private final List<String> words;
    private int next;
    private boolean json;
    private Optional<Path> dataFolder = Optional.empty();
    private Optional<Instant> clock = Optional.empty();

    private PlainStart(List<String> words) {
        this.words = words;
    }

    /** What is called for; empty when it is something else, or when anything is wrong with it. */
    static Optional<CliCommand> of(List<String> words) {
        boolean console = !words.isEmpty() && words.get(0).equals("console");
        boolean run = !words.isEmpty() && words.get(0).equals("run");
        PlainStart rest = new PlainStart(console || run ? words.subList(1, words.size()) : words);
        if (!rest.readable()) {
            return Optional.empty();
        }
        if (console) {
            return Optional.of(new CliCommand.Talk(rest.json, rest.dataFolder, rest.clock));
        }
        return rest.json || rest.clock.isPresent()
                ? Optional.empty()
                : Optional.of(new CliCommand.Serve(rest.dataFolder, run));
    }

    private boolean readable() {
        while (next < words.size()) {
            if (!option(words.get(next++))) {
                return false;
            }
        }
        return true;
    }

    private boolean option(String word) {
        if (word.equals("--json")) {
            boolean first = !json;
            json = true;
            return first;
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (name.equals("--data") && dataFolder.isEmpty()) {
            dataFolder = CliValues.path(value(word, equals))
                    .filter(path -> SettingRules.folder(path.toString()).isEmpty());
            return dataFolder.isPresent();
        }
        if (name.equals("--clock") && clock.isEmpty()) {
            clock = CliValues.instant(value(word, equals));
            return clock.isPresent();
        }
        return false;
    }

    private String value(String word, int equals) {
        if (equals >= 0) {
            return word.substring(equals + 1);
        }
        String value = next < words.size() ? words.get(next++) : "";
        return value.startsWith("--") ? "" : value;
    }
}
