package coach.connects.app;

import coach.connects.app.logging.LoggingSetup;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import coach.connects.profile.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program from its call to its end. */
final class Program {
    private static final String NAME = "connects-coach: ";

    private final Streams streams;
    private final Path folder;
    private final Map<String, String> environment;
    private final RunningBot.Maker maker;

    /**
     * What the program talks through.
     *
     * @param in what it reads
     * @param out what it writes; nobody else does
     * @param err where it says what is wrong, and logs
     * @param terminal whether a person sits at the other end
     */
    record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {}

    /**
     * A program in its surroundings.
     *
     * @param folder the folder in which it was started
     * @param environment the environment variables
     */
    Program(Streams streams, Path folder, Map<String, String> environment, RunningBot.Maker maker) {
        this.streams = streams;
        this.folder = folder;
        this.environment = environment;
        this.maker = maker;
    }

    /** Does what it was called for, and gives the status with which to end. */
    int run(List<String> words) {
        try {
            return CommandLine.read(words).carryOut(this);
        } catch (StartupException e) {
            streams.err().println(NAME + e.line());
            return e.status();
        }
    }

    int version() {
        return print("Connects Coach " + ownVersion() + ", Java " + Runtime.version() + "\n");
    }

    /** What the jar says that it is. */
    static String ownVersion() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    int serve(CliCommand.Serve order) throws StartupException {
        Settings settings = settings(order.dataFolder());
        if (settings.servesPlatforms()) {
            return new ServeMode(settings, MessageCatalogue.load(), maker).run();
        }
        if (order.platformsOnly() || !streams.terminal()) {
            // A service without a token would end at once, as if all were well, and be started again and again.
            throw StartupException.wrong("There is no token to serve a platform with"
                    + (order.platformsOnly() ? "" : ", and no terminal to talk in") + emptyTokens() + ". Set "
                    + SettingKey.TELEGRAM_BOT_TOKEN + " or " + SettingKey.DISCORD_BOT_TOKEN
                    + " (.env.example says how), or "
                    + (order.platformsOnly()
                            ? "say console to talk here."
                            : "add the word console to read messages from a pipe."));
        }
        return talk(CliCommand.Talk.plain(), settings);
    }

    /** Which of them are there and hold nothing: a line that was to be filled in. */
    private String emptyTokens() throws StartupException {
        Map<String, String> values = Environment.read(folder, environment);
        return Stream.of(SettingKey.TELEGRAM_BOT_TOKEN, SettingKey.DISCORD_BOT_TOKEN)
                .map(SettingKey::name)
                .filter(name -> values.containsKey(name)
                        && values.getOrDefault(name, "").isBlank())
                .map(name -> "; " + name + " is empty")
                .collect(Collectors.joining());
    }

    int talk(CliCommand.Talk order) throws StartupException {
        return talk(order, settings(order.dataFolder()));
    }

    int chore(CliCommand.AdminCommand order) throws StartupException {
        return new AdminCommands(settings(order.dataFolder()), Clock.systemUTC(), streams.out()).run(order);
    }

    int login(CliCommand.Login order) throws StartupException {
        Settings settings = settings(order.dataFolder());
        UpworkSettings upwork = settings.upwork()
                .orElseThrow(() -> StartupException.wrong("Upwork is not switched on here. Set "
                        + SettingKey.CONNECTS_UPWORK.example() + " and " + SettingKey.CONNECTS_SECRET_KEY
                        + " (docs/upwork.md)."));
        Identity person = order.person().orElseGet(LocalUser::identity);
        Clock clock = Clock.systemUTC();
        try (RunningBot bot = maker.open(settings, clock)) {
            return UpworkLogin.run(bot, upwork.key(), person, clock, new SanitizingPrintStream(streams.out()));
        }
    }

    private int talk(CliCommand.Talk order, Settings settings) throws StartupException {
        WarmUp.begin();
        Messages messages = MessageCatalogue.load().english();
        return new ConsoleMode(streams, settings, order, messages, maker).run();
    }

    int checkConfig(CliCommand.CheckConfig order) throws StartupException {
        Map<String, String> values = new HashMap<>(Environment.read(folder, environment));
        order.dataFolder().ifPresent(data -> values.put(SettingKey.CONNECTS_DATA_DIR.name(), data.toString()));
        return new ConfigCheck(values).run(new SanitizingPrintStream(streams.out()));
    }

    private Settings settings(Optional<Path> dataFolder) throws StartupException {
        Map<String, String> values = Environment.read(folder, environment);
        Settings settings = Settings.from(values);
        Optional<String> unknown = SettingTypos.refusals(values).stream().findFirst();
        if (unknown.isPresent()) {
            throw StartupException.wrong(unknown.get());
        }
        LoggingSetup.start(settings.logLevel(), settings.logFormat());
        return dataFolder.map(settings::withDataFolder).orElse(settings);
    }

    int print(String text) {
        try {
            streams.out().write(text.getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
