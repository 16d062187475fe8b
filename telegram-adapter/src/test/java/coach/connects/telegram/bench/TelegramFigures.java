package coach.connects.telegram.bench;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import coach.connects.telegram.fake.WholeBot;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the whole bot, which saves, beside a bare echo that does not, over one fake Telegram in one run: how long 300
 * people wait who write at once, and how many {@code /wallet} and recorded {@code /grant} are answered a second. Given the
 * path of {@code benchmarks/telegram/echo.mjs}, with its packages installed, an echo on grammY runs beside them.
 */
public final class TelegramFigures {
    private static final int PEOPLE = 300;
    private static final int ROUNDS = 6;
    private static final int EACH = 10;

    private final PrintStream out;
    private final Optional<Path> script;

    private TelegramFigures(PrintStream out, Optional<Path> script) {
        this.out = out;
        this.script = script;
    }

    /** Prints the figures; every round runs both, the last ones count. */
    public static void main(String[] arguments) throws Exception {
        Optional<Path> script = Stream.of(arguments).findFirst().map(Path::of);
        TelegramFigures figures = new TelegramFigures(System.out, script);
        for (int round = 1; round <= ROUNDS; round++) {
            figures.out.println("round " + round);
            figures.echo("echo, as documented", true);
            figures.echo("echo, 64 at once", false);
            figures.node("grammY, one by one");
            figures.node("grammY, 64 at once", "together");
            figures.bot("/wallet");
            figures.bot("/grant other 1");
        }
    }

    @SuppressWarnings("try") // The echo only runs.
    private void echo(String name, boolean oneByOne) throws Exception {
        FakeChats chats = new FakeChats();
        try (FakeTelegram telegram = new FakeTelegram(chats);
                BareEcho echo = new BareEcho(telegram.port(), oneByOne)) {
            measured(name, chats, "/wallet");
        }
    }

    @SuppressWarnings("try") // The echo only runs.
    private void node(String name, String... arguments) throws Exception {
        if (script.isEmpty()) {
            return;
        }
        FakeChats chats = new FakeChats();
        try (FakeTelegram telegram = new FakeTelegram(chats);
                NodeEcho echo = new NodeEcho(script.get(), telegram.address(), arguments)) {
            measured(name, chats, "/wallet");
        }
    }

    private void bot(String words) throws Exception {
        FakeChats chats = new FakeChats();
        try (FakeTelegram telegram = new FakeTelegram(chats);
                WholeBot bot = new WholeBot(telegram.address(), Files.createTempDirectory("figures"))) {
            measured(words, chats, words);
            out.printf("  %-20s %.1f ms a message in the core%n", "", bot.millisInCore());
        }
    }

    private void measured(String name, FakeChats chats, String words) throws InterruptedException {
        send(chats, words, 1);
        long start = System.nanoTime();
        List<Call> once = send(chats, words, 1);
        long[] waits = once.stream()
                .mapToLong(call -> call.at() - start)
                .filter(wait -> wait > 0)
                .sorted()
                .toArray();
        long begun = System.nanoTime();
        send(chats, words, EACH);
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                "  %-20s p50 %4d ms, p99 %4d ms of %d at once; %5.0f answers a second%n",
                name,
                waits[waits.length / 2] / 1_000_000,
                waits[waits.length * 99 / 100] / 1_000_000,
                PEOPLE,
                PEOPLE * EACH / seconds);
    }

    private static List<Call> send(FakeChats chats, String words, int each) throws InterruptedException {
        int before = chats.calls(Call::isMessage).size();
        for (int i = 0; i < PEOPLE * each; i++) {
            chats.deliver(new Updates().text(i % PEOPLE + 1, words));
        }
        List<Call> all = chats.await(before + PEOPLE * each, Call::isMessage);
        return all.subList(before, all.size());
    }
}
