package coach.connects.app;

import coach.connects.chat.MessageSender;
import coach.connects.console.JsonConsole;
import coach.connects.console.SimulatedClock;
import coach.connects.console.TerminalConsole;
import coach.connects.text.Messages;
import java.io.IOException;
import java.time.Clock;

/** One run of the bot with nobody but the console to talk to. */
final class ConsoleRun {
    private final Program.Streams streams;
    private final Settings settings;
    private final Order.Talk order;
    private final Messages messages;
    private final Coach.Maker maker;
    private final Clock clock;

    ConsoleRun(Program.Streams streams, Settings settings, Order.Talk order, Messages messages, Coach.Maker maker) {
        this.streams = streams;
        this.settings = settings;
        this.order = order;
        this.messages = messages;
        this.maker = maker;
        this.clock = order.clock().<Clock>map(SimulatedClock::at).orElseGet(Clock::systemUTC);
    }

    /** Runs to the end of the input. */
    int run() throws CannotStart {
        try {
            if (order.json()) {
                script();
            } else {
                person();
            }
            return 0;
        } catch (IOException e) {
            throw CannotStart.failed("The input cannot be read on.");
        }
    }

    private void script() throws CannotStart, IOException {
        JsonConsole console = JsonConsole.writingTo(streams.out(), clock, messages, settings.dataFolder());
        try (Coach coach = open(console.outbox())) {
            console.run(streams.in(), coach.entry(), coach.timetable());
        }
    }

    private void person() throws CannotStart, IOException {
        try (TerminalConsole console = console();
                Coach coach = open(console.outbox())) {
            Coach.Waking waking = waking(coach);
            console.run(coach.entry(), Person.atThisMachine(), coach.commands());
            waking.close();
        }
    }

    /** Under a simulated clock nothing happens by itself. */
    private Coach.Waking waking(Coach coach) {
        return order.clock().isPresent() ? () -> {} : coach.wake();
    }

    private TerminalConsole console() throws IOException {
        return streams.terminal()
                ? TerminalConsole.onTerminal(streams.in(), streams.out(), clock, messages, settings.dataFolder())
                : TerminalConsole.onStreams(streams.in(), streams.out(), clock, messages, settings.dataFolder());
    }

    private Coach open(MessageSender sender) throws CannotStart {
        Coach coach = maker.open(settings, clock);
        coach.join(sender);
        // A signal ends the JVM without a way back to here; what is under way is finished all the same.
        Runtime.getRuntime().addShutdownHook(new Thread(coach::close, "close"));
        return coach;
    }
}
