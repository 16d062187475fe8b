package coach.connects.app;

import coach.connects.profile.Identity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the program was called for. What is wrong is said in one line, with an example of how it is right. */
final class CommandLine {
    private static final String EXAMPLE =
            "Example: java -jar connects-coach.jar console --json --data data" + " --clock 2026-12-31T09:00:00Z";

    private final Deque<String> words;
    private final Set<String> seen = new HashSet<>();
    private boolean json;
    private Optional<Path> dataFolder = Optional.empty();
    private Optional<Instant> clock = Optional.empty();

    private CommandLine(List<String> words) {
        this.words = new ArrayDeque<>(words);
    }

    /** What these words call for. */
    static CliCommand read(List<String> words) throws StartupException {
        if (words.contains("--help") || words.contains("-h")) {
            return new CliCommand.Help();
        }
        if (words.contains("--version")) {
            return new CliCommand.Version();
        }
        if (words.isEmpty() || words.get(0).startsWith("--")) {
            return new CommandLine(words).serve();
        }
        Optional<CliCommand.AdminCommand.Kind> chore = CliCommand.AdminCommand.Kind.named(words.get(0));
        if (chore.isPresent()) {
            return new CommandLine(words.subList(1, words.size())).chore(chore.get());
        }
        if (words.get(0).equals(CliCommand.Login.WORD)) {
            return new CommandLine(words.subList(1, words.size())).login();
        }
        if (!words.get(0).equals("console")) {
            throw wrong("There is no command " + shown(words.get(0)) + ".");
        }
        return new CommandLine(words.subList(1, words.size())).talk();
    }

    private CliCommand serve() throws StartupException {
        while (!words.isEmpty()) {
            option(words.removeFirst());
        }
        if (json || clock.isPresent()) {
            throw wrong("The option " + (json ? "--json" : "--clock") + " belongs to the command console.");
        }
        return new CliCommand.Serve(dataFolder);
    }

    private CliCommand talk() throws StartupException {
        while (!words.isEmpty()) {
            option(words.removeFirst());
        }
        return new CliCommand.Talk(json, dataFolder, clock);
    }

    private CliCommand chore(CliCommand.AdminCommand.Kind kind) throws StartupException {
        Optional<Path> file = Optional.empty();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            if (kind.needsFile() && file.isEmpty() && !word.startsWith("--") && !word.isBlank()) {
                file = Optional.of(path(word));
            } else if (word.equals("--data") || word.startsWith("--data=")) {
                option(word);
            } else {
                throw wrong("The command " + kind.word() + " takes no " + shown(word) + ".");
            }
        }
        if (kind.needsFile() && file.isEmpty()) {
            throw wrong("The command " + kind.word() + " needs a file: " + kind.word() + " connects-backup.db.");
        }
        return new CliCommand.AdminCommand(kind, file, dataFolder);
    }

    private CliCommand login() throws StartupException {
        Optional<Identity> person = Optional.empty();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            if (word.equals("--data") || word.startsWith("--data=")) {
                option(word);
            } else if (person.isEmpty()
                    && word.indexOf(',') < 0
                    && AccessList.problem(word).isEmpty()) {
                person = Identity.parse(word);
            } else {
                throw wrong("The command " + CliCommand.Login.WORD + " takes no " + shown(word)
                        + ", but a person such as telegram:123456789.");
            }
        }
        return new CliCommand.Login(person, dataFolder);
    }

    private static Path path(String word) throws StartupException {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw wrong("This is no path: " + shown(word) + ".");
        }
    }

    private void option(String word) throws StartupException {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<String> attached = equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
        if (!seen.add(name)) {
            throw wrong("The option " + shown(name) + " stands there twice.");
        }
        switch (name) {
            case "--json" -> json = flag(attached);
            case "--data" -> dataFolder = Optional.of(folder(value(name, attached)));
            case "--clock" -> clock = Optional.of(instant(value(name, attached)));
            default -> throw wrong("There is no option " + shown(name) + ".");
        }
    }

    private static boolean flag(Optional<String> attached) throws StartupException {
        if (attached.isPresent()) {
            throw wrong("The option --json takes no value.");
        }
        return true;
    }

    private String value(String name, Optional<String> attached) throws StartupException {
        String value = attached.orElseGet(() -> words.isEmpty() ? "" : words.removeFirst());
        if (value.isBlank() || (attached.isEmpty() && value.startsWith("--"))) {
            throw wrong("The option " + name + " needs a value.");
        }
        return value;
    }

    private static Path folder(String value) throws StartupException {
        Optional<String> problem = SettingRules.folder(value);
        if (problem.isPresent()) {
            throw wrong("The value of --data " + problem.get() + ".");
        }
        return Path.of(value);
    }

    private static Instant instant(String value) throws StartupException {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw wrong("The value of --clock is no instant in UTC.");
        }
    }

    private static StartupException wrong(String sentence) {
        return StartupException.wrong(sentence + " " + EXAMPLE);
    }

    /** What was typed, short enough for a line and without what could break it. */
    private static String shown(String word) {
        return word.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
