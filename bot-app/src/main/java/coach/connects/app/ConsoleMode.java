package coach.connects.app;

import coach.connects.chat.MessageSender;
import coach.connects.console.JsonConsole;
import coach.connects.console.SimulatedClock;
import coach.connects.console.TerminalConsole;
import coach.connects.i18n.Messages;
import java.io.IOException;
import java.time.Clock;

/** One run of the bot with nobody but the console to talk to. */
final class ConsoleMode {
    private final Program.Streams streams;
    private final Settings settings;
    private final CliCommand.Talk order;
    private final Messages messages;
    private final BotInstance.Maker maker;
    private final Clock clock;

    ConsoleMode(
            Program.Streams streams,
            Settings settings,
            CliCommand.Talk order,
            Messages messages,
            BotInstance.Maker maker) {
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
        try (BotInstance bot = open(console.outbox())) {
            console.run(streams.in(), bot.gateway(), bot.work());
        }
    }

    private void person() throws StartupException, IOException {
        try (TerminalConsole console = console();
                BotInstance bot = open(console.outbox())) {
            BotInstance.Waking waking = waking(bot);
            console.run(bot.gateway(), LocalUser.atThisMachine(), bot.commands());
            waking.close();
        }
    }

    /** Under a simulated clock nothing happens by itself. */
    private BotInstance.Waking waking(BotInstance bot) {
        return order.clock().isPresent() ? () -> {} : bot.wake();
    }

    private TerminalConsole console() throws IOException {
        return streams.terminal()
                ? TerminalConsole.onTerminal(streams.in(), streams.out(), clock, messages, settings.dataFolder())
                : TerminalConsole.onStreams(streams.in(), streams.out(), clock, messages, settings.dataFolder());
    }

    private BotInstance open(MessageSender sender) throws StartupException {
        BotInstance bot = maker.open(settings, clock);
        bot.join(sender);
        // A signal ends the JVM without a way back to here; what is under way is finished all the same.
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "close"));
        return bot;
    }
}
