package coach.connects.telegram.fake;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.telegram.TelegramAdapter;
import coach.connects.telegram.TelegramSettings;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Policies;
import coach.connects.wallet.policy.PolicyParser;
import coach.connects.wiring.BotAssembly;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;

/** The whole bot, with its database in a folder, on a fake Telegram; as a program of its own it serves until it is killed. */
public final class WholeBot implements AutoCloseable {
    private final DocumentStore store;
    private final TelegramAdapter adapter;
    private final List<String> commands;
    private final LongAdder inCore = new LongAdder();
    private final LongAdder handled = new LongAdder();

    /**
     * What a test puts between the bot's parts, to see what happens without one of its guards.
     *
     * @param core stands before the core
     * @param outbox stands before Telegram
     */
    public record Seam(UnaryOperator<BotGateway> core, UnaryOperator<MessageSender> outbox) {
        /** Nothing between them, as the program runs. */
        public static final Seam NONE = new Seam(gateway -> gateway, sender -> sender);
    }

    /** Opens the database and starts to serve. */
    public WholeBot(String server, Path folder) {
        this(server, folder, Seam.NONE);
    }

    /** The same with something between its parts. */
    public WholeBot(String server, Path folder, Seam seam) {
        this.store = SqliteStore.open(folder);
        Clock clock = Clock.systemUTC();
        BotAssembly core = BotAssembly.over(store, policies(), clock, new SecureRandom());
        this.commands = core.specs().stream().map(CommandSpec::name).toList();
        this.adapter = new TelegramAdapter(
                TelegramSettings.of(FakeTelegram.TOKEN).at(server),
                timed(seam.core().apply(core.gateway())),
                core.inlineQueries(),
                core.specs(),
                MessageCatalogue.load(),
                clock);
        core.senders().join(seam.outbox().apply(adapter));
        adapter.start();
    }

    /** Serves at this address from this folder. */
    @SuppressWarnings("try") // The bot only runs.
    public static void main(String[] serverAndFolder) throws InterruptedException {
        try (WholeBot bot = new WholeBot(serverAndFolder[0], Path.of(serverAndFolder[1]))) {
            Thread.currentThread().join();
        }
    }

    /** The names of its commands. */
    public List<String> commands() {
        return commands;
    }

    /** How long the core took for a message, on average, its database included; in milliseconds. */
    public double millisInCore() {
        return inCore.sum() / 1e6 / Math.max(1, handled.sum());
    }

    private BotGateway timed(BotGateway gateway) {
        return new ForwardingGateway(gateway) {
            @Override
            public List<OutgoingMessage> handle(ChatEvent event) {
                long start = System.nanoTime();
                List<OutgoingMessage> replies = gateway.handle(event);
                inCore.add(System.nanoTime() - start);
                handled.increment();
                return replies;
            }
        };
    }

    @Override
    public void close() {
        adapter.close();
        store.close();
    }

    /** The policies that come with the bot. */
    public static Policies policies() {
        List<ConnectsPolicy> all =
                PolicyParser.BUNDLED.stream().map(WholeBot::policy).toList();
        return Policies.of(all.get(0), all);
    }

    private static ConnectsPolicy policy(String name) {
        String file = name + PolicyParser.SUFFIX;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PolicyParser.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return PolicyParser.read(file, reader).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
