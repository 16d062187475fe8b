package coach.connects.telegram.fake;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.telegram.TelegramAdapter;
import coach.connects.telegram.TelegramSettings;
import coach.connects.telegram.send.RateLimits;
import java.time.InstantSource;
import java.util.List;

/** A bot that talks to a fake Telegram, with everything at hand. */
public final class TelegramTestBed implements AutoCloseable {
    /** What can be said to it. */
    public static final List<CommandSpec> COMMANDS = List.of(
            CommandSpec.of("start", Category.SETTINGS, true).anywhere(),
            CommandSpec.of("wallet", Category.KEEP_THE_WALLET, true),
            CommandSpec.of("check", Category.CHECK_A_JOB, true).anywhere(),
            CommandSpec.of("undo", Category.KEEP_THE_WALLET, false),
            CommandSpec.of("community", Category.SETTINGS, false).forAdministrators());

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.load();

    public final FakeChats chats;
    public final FakeTelegram telegram;
    public final FakeCore core;
    public final TelegramAdapter adapter;
    public final Updates updates = new Updates();

    private TelegramTestBed(FakeChats chats, FakeTelegram telegram, FakeCore core, RateLimits limits) {
        this.chats = chats;
        this.telegram = telegram;
        this.core = core;
        this.adapter = new TelegramAdapter(
                TelegramSettings.of(FakeTelegram.TOKEN).at(telegram.address()).within(limits),
                core,
                InlineQueryHandler.NONE,
                COMMANDS,
                CATALOGUE,
                InstantSource.system());
    }

    /** A bot and a Telegram of its own, not started. */
    public static TelegramTestBed fresh() {
        return on(new FakeChats());
    }

    /** The same, which may send no more than this. */
    public static TelegramTestBed within(RateLimits limits) {
        FakeChats chats = new FakeChats();
        return new TelegramTestBed(chats, new FakeTelegram(chats), new FakeCore(), limits);
    }

    /** A bot as a new process finds things: the same chats, a core of its own. */
    public static TelegramTestBed on(FakeChats chats) {
        return new TelegramTestBed(chats, new FakeTelegram(chats), new FakeCore(), RateLimits.PUBLISHED);
    }

    /** Starts it and waits for the first poll. */
    public TelegramTestBed started() throws InterruptedException {
        adapter.start();
        chats.await(1, call -> call.method().equals("getUpdates"));
        return this;
    }

    /** Pulls the plug: nothing more is saved, sent or confirmed by it. What is left of it ends when it can. */
    public void kill() {
        core.kill();
        telegram.close();
        Thread remains = new Thread(adapter::close, "killed");
        remains.setDaemon(true);
        remains.start();
    }

    /** The words of our own. */
    public static String say(String key) {
        return CATALOGUE.english().plain(key);
    }

    @Override
    public void close() {
        adapter.close();
        telegram.close();
    }
}
