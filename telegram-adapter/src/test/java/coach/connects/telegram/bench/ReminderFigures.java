package coach.connects.telegram.bench;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.money.Connects;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.telegram.TelegramAdapter;
import coach.connects.telegram.TelegramSettings;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.RateLimitingTelegram;
import coach.connects.telegram.fake.WholeBot;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.Policies;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Wallet;
import coach.connects.wiring.BotAssembly;
import coach.connects.wiring.BotSetup;
import java.io.PrintStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * Measures how long 1,000 reminders take through a Telegram that keeps its limits and refuses one in twenty with "429",
 * beside the 33 seconds that its 30 a second allow at best.
 */
public final class ReminderFigures {
    private static final int PEOPLE = 1_000;
    private static final int PER_SECOND = 30;
    private static final double REFUSED = 0.05;
    /** As many as the bot lets loose on its platforms. */
    private static final int AT_THE_SAME_TIME = 32;

    private static final Instant BOUGHT = Instant.parse("2026-11-01T06:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T12:00:00Z");

    private final PrintStream out;

    private ReminderFigures(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures for several waits that the refusals name; each takes about 35 seconds. */
    public static void main(String[] none) throws Exception {
        ReminderFigures figures = new ReminderFigures(System.out);
        for (int retryAfter : new int[] {1, 3, 10}) {
            figures.round(retryAfter);
        }
    }

    private void round(int retryAfter) throws Exception {
        FakeChats chats = new FakeChats();
        RateLimitingTelegram limited = new RateLimitingTelegram(PER_SECOND, REFUSED, retryAfter, new Random(5));
        Policies policies = WholeBot.policies();
        Clock clock = Clock.fixed(DUE, ZoneOffset.UTC);
        try (FakeTelegram telegram = new FakeTelegram(chats);
                DocumentStore store = SqliteStore.open(Files.createTempDirectory("reminders"))) {
            people(store, policies);
            BotAssembly core = BotAssembly.over(
                    BotSetup.of(store, policies, clock, new SecureRandom()).with(WorkerPool.of(AT_THE_SAME_TIME)));
            try (TelegramAdapter adapter = adapter(telegram, core, clock)) {
                core.senders().join(adapter);
                chats.keeps(limited);
                long start = System.nanoTime();
                Instant now = DUE;
                while (sent(chats) < PEOPLE) {
                    core.jobs().runDue(now);
                    now = now.plus(Duration.ofMinutes(1));
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                double best = (double) PEOPLE / PER_SECOND;
                out.printf(
                        "retry after %2d s: %5.1f s, %.3f of %.1f s (goal 1.05); %d refused at random, %d too early, %d rounds%n",
                        retryAfter,
                        seconds,
                        seconds / best,
                        best,
                        limited.unlucky(),
                        limited.over(),
                        Duration.between(DUE, now).toMinutes());
            }
        }
    }

    private static TelegramAdapter adapter(FakeTelegram telegram, BotAssembly core, Clock clock) {
        return new TelegramAdapter(
                TelegramSettings.of(FakeTelegram.TOKEN).at(telegram.address()),
                core.gateway(),
                core.inlineQueries(),
                core.specs(),
                MessageCatalogue.load(),
                clock);
    }

    private static long sent(FakeChats chats) {
        return chats.calls(call -> call.done() && call.isMessage()).stream()
                .map(Call::chat)
                .distinct()
                .count();
    }

    private static void people(DocumentStore store, Policies policies) {
        RecordingContext context =
                new RecordingContext(LocalDate.ofInstant(BOUGHT, ZoneOffset.UTC), BOUGHT, "seed", policies, true);
        Wallet wallet = Wallet.EMPTY
                .record(List.of(new EntryDraft.PurchaseDraft(LocalDate.parse("2025-11-30"), Connects.of(40))), context)
                .recorded()
                .orElseThrow()
                .after();
        FreelancerRepository freelancers = new FreelancerRepository(store);
        for (int person = 1; person <= PEOPLE; person++) {
            FreelancerRepository.Loaded fresh = freelancers.load(new Identity("telegram", String.valueOf(person)));
            freelancers.save(fresh, fresh.state().withAccount(account -> account.with(wallet)), BOUGHT, policies);
        }
    }
}
