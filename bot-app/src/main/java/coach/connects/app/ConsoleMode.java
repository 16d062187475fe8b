package coach.connects.app;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.MessageSender;
import coach.connects.console.JsonConsole;
import coach.connects.console.SimulatedClock;
import coach.connects.console.TerminalConsole;
import coach.connects.i18n.Messages;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** One run of the bot with nobody but the console to talk to. */
final class ConsoleMode {
    private final Program.Streams streams;
    private final Settings settings;
    private final CliCommand.Talk order;
    private final Messages messages;
    private final RunningBot.Maker maker;
    private final Clock clock;

    ConsoleMode(
            Program.Streams streams,
            Settings settings,
            CliCommand.Talk order,
            Messages messages,
            RunningBot.Maker maker) {
        this.streams = streams;
        this.settings = settings;
        this.order = order;
        this.messages = messages;
        this.maker = maker;
        this.clock = order.clock().<Clock>map(SimulatedClock::at).orElseGet(Clock::systemUTC);
    }

    int run() throws StartupException {
        try {
            if (order.json()) {
                script();
            } else {
                person();
            }
            return 0;
        } catch (IOException e) {
            throw StartupException.failed("The input cannot be read on.");
        }
    }

    private void script() throws StartupException, IOException {
        JsonConsole console = JsonConsole.writingTo(streams.out(), clock, messages, settings.dataFolder());
        try (RunningBot bot = open(console.outbox())) {
            console.run(streams.in(), bot.core().gateway(), bot.core().jobs());
        }
    }

    private void person() throws StartupException, IOException {
        try (TerminalConsole console = console();
                RunningBot bot = open(console.outbox())) {
            RunningBot.Waking waking = waking(bot);
            List<String> commands =
                    bot.core().specs().stream().map(CommandSpec::name).toList();
            console.run(bot.core().gateway(), LocalUser.atThisMachine(), commands);
            waking.close();
        }
    }

    /** Under a simulated clock nothing happens by itself. */
    private RunningBot.Waking waking(RunningBot bot) {
        return order.clock().isPresent() ? () -> {} : bot.wake();
    }

    private TerminalConsole console() throws IOException {
        return streams.terminal()
                ? TerminalConsole.onTerminal(streams.in(), streams.out(), clock, messages, settings.dataFolder())
                : TerminalConsole.onStreams(streams.in(), streams.out(), clock, messages, settings.dataFolder());
    }

    private RunningBot open(MessageSender sender) throws StartupException {
        RunningBot bot = maker.open(settings, clock);
        bot.core().senders().join(sender);
        // A signal ends the JVM without a way back to here; what is under way is finished all the same.
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "close"));
        return bot;
    }
}
