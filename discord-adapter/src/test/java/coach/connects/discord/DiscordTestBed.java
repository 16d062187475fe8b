package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.MessageSender;
import coach.connects.discord.fake.Call;
import coach.connects.discord.fake.FakeDiscord;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The bot on a fake Discord, over the whole core and a database in a folder. */
public final class DiscordTestBed implements AutoCloseable {
    /** The present of the core at first. */
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    static final MessageCatalogue CATALOGUE = MessageCatalogue.load();

    public final FakeDiscord discord = new FakeDiscord();
    DiscordAdapter adapter;
    private volatile Instant now = NOW;
    private final DocumentStore store;
    private final BotAssembly core;
    private final UnaryOperator<BotGateway> between;
    private final UnaryOperator<AutocompleteProvider> suggesting;
    private final UnaryOperator<MessageSender> outbox;

    /**
     * What a test puts between the bot's parts.
     *
     * @param core stands before the core
     * @param suggesting stands before the completions
     * @param outbox stands before Discord
     */
    public record Seam(
            UnaryOperator<BotGateway> core,
            UnaryOperator<AutocompleteProvider> suggesting,
            UnaryOperator<MessageSender> outbox) {
        /** Nothing between them, as the program runs. */
        public static final Seam NONE = before(gateway -> gateway);

        /** Something before the core alone. */
        public static Seam before(UnaryOperator<BotGateway> core) {
            return new Seam(core, autocomplete -> autocomplete, sender -> sender);
        }
    }

    private DiscordTestBed(Path folder, Seam seam) {
        this.between = seam.core();
        this.suggesting = seam.suggesting();
        this.outbox = seam.outbox();
        store = SqliteStore.open(folder);
        core = BotAssembly.over(store, policies(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC), new Random(7));
        adapter = adapter();
        core.senders().join(outbox.apply(adapter));
    }

    private DiscordAdapter adapter() {
        return new DiscordAdapter(
                DiscordSettings.of(FakeDiscord.TOKEN).at(discord.address()),
                between.apply(core.gateway()),
                suggesting.apply(core.autocomplete()),
                core.specs(),
                CATALOGUE,
                InstantSource.fixed(NOW));
    }

    /** What people can say. */
    public List<CommandSpec> specs() {
        return core.specs();
    }

    /** Moves the core's clock. */
    void later(Duration duration) {
        now = now.plus(duration);
    }

    /** Does what is due by now. */
    void remind() {
        core.jobs().runDue(now);
    }

    /** The bot, logged in, its commands registered. */
    public static DiscordTestBed in(Path folder) {
        return in(folder, gateway -> gateway);
    }

    /** The same with something between Discord and the core. */
    static DiscordTestBed in(Path folder, UnaryOperator<BotGateway> between) {
        return in(folder, Seam.before(between));
    }

    /** The same with something before the completions too. */
    static DiscordTestBed in(
            Path folder, UnaryOperator<BotGateway> between, UnaryOperator<AutocompleteProvider> suggesting) {
        return in(folder, new Seam(between, suggesting, sender -> sender));
    }

    /** The same with all of that. */
    public static DiscordTestBed in(Path folder, Seam seam) {
        DiscordTestBed bed = new DiscordTestBed(folder, seam);
        bed.adapter.start();
        bed.discord.awaitCommands();
        return bed;
    }

    /** The bot, not logged in yet. */
    static DiscordTestBed unstarted(Path folder) {
        return new DiscordTestBed(folder, Seam.NONE);
    }

    /** A new process: everything that is not saved is forgotten. */
    public void restart() {
        adapter.close();
        adapter = adapter();
        core.senders().join(outbox.apply(adapter));
        adapter.start();
        discord.gateway().awaitLogins(2);
    }

    /** The policies that come with the bot. */
    private static Policies policies() {
        List<ConnectsPolicy> all =
                PolicyParser.BUNDLED.stream().map(DiscordTestBed::policy).toList();
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

    /** Every request was one that Discord takes. */
    @Override
    public void close() {
        List<String> taken = discord.calls(call -> call.status() == 200).stream()
                .map(Call::path)
                .toList();
        // An event that two sessions saw is answered twice, and the second time refused without harm.
        assertThat(discord.calls(call -> call.status() == 400 && !taken.contains(call.path())))
                .isEmpty();
        adapter.close();
        discord.close();
        store.close();
    }
}
