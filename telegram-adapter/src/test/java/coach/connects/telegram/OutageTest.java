package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.money.Connects;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.LogCapture;
import coach.connects.telegram.fake.WholeBot;
import coach.connects.telegram.send.RateLimits;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Wallet;
import coach.connects.wiring.BotAssembly;
import coach.connects.wiring.BotSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P-8: a platform that is away for an hour fills no log, and then everybody is told, once. */
@SuppressWarnings("try") // The platform is only there.
class OutageTest {
    private static final int PEOPLE = 90;
    private static final Instant BOUGHT = Instant.parse("2026-11-01T06:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T12:00:00Z");
    private static final int MOST_LINES = 10;
    /** More than anybody is told here: what is proven is no matter of pace. */
    private static final RateLimits WIDE = new RateLimits(10_000, 10_000, 10_000);

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void anHourWithoutThePlatformIsToldInFewLinesAndMadeUpAfterwards() throws Exception {
        FakeChats chats = new FakeChats();
        int port;
        try (FakeTelegram before = new FakeTelegram(chats)) {
            port = before.port();
        }
        try (DocumentStore store = SqliteStore.open(folder)) {
            people(store);
            Clock clock = Clock.fixed(DUE, ZoneOffset.UTC);
            BotAssembly core = BotAssembly.over(BotSetup.of(store, WholeBot.policies(), clock, new Random(3))
                    .with(WorkerPool.of(32)));
            try (TelegramAdapter adapter = adapter("http://127.0.0.1:" + port, core, clock)) {
                core.senders().join(adapter);
                Instant now = DUE;
                for (int minute = 0; minute < 60; minute++) {
                    LogCapture.clear();
                    core.jobs().runDue(now);
                    assertThat(said()).as("minute %d", minute).hasSizeLessThanOrEqualTo(MOST_LINES);
                    now = now.plus(Duration.ofMinutes(1));
                }
                try (FakeTelegram back = new FakeTelegram(chats, port)) {
                    for (int minute = 0; minute < 30; minute++) {
                        core.jobs().runDue(now);
                        now = now.plus(Duration.ofMinutes(1));
                    }
                    List<String> told = chats.calls(call -> call.done() && call.isMessage()).stream()
                            .map(Call::chat)
                            .toList();
                    assertThat(told).hasSize(PEOPLE).doesNotHaveDuplicates();
                }
            }
        }
    }

    private static List<String> said() {
        return LogCapture.lines().stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR ") || line.contains(" INFO "))
                .toList();
    }

    private static TelegramAdapter adapter(String address, BotAssembly core, Clock clock) {
        return new TelegramAdapter(
                TelegramSettings.of(FakeTelegram.TOKEN).at(address).within(WIDE),
                core.gateway(),
                core.inlineQueries(),
                core.specs(),
                MessageCatalogue.load(),
                clock);
    }

    private static void people(DocumentStore store) {
        RecordingContext context = new RecordingContext(
                LocalDate.ofInstant(BOUGHT, ZoneOffset.UTC), BOUGHT, "seed", WholeBot.policies(), true);
        Wallet wallet = Wallet.EMPTY
                .record(List.of(new EntryDraft.PurchaseDraft(LocalDate.parse("2025-11-30"), Connects.of(40))), context)
                .recorded()
                .orElseThrow()
                .after();
        FreelancerRepository freelancers = new FreelancerRepository(store);
        for (int person = 1; person <= PEOPLE; person++) {
            FreelancerRepository.Loaded fresh = freelancers.load(new Identity("telegram", String.valueOf(person)));
            freelancers.save(
                    fresh, fresh.state().withAccount(account -> account.with(wallet)), BOUGHT, WholeBot.policies());
        }
    }
}
