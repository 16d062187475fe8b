package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.reminder.ReminderState.Notice;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which reminder bots are known to fail (P-3: none lost, none repeated). */
class KnownReminderFailuresTest {
    private static final Identity ANN = new Identity("telegram", "1");
    private static final Identity ANN_ON_DISCORD = new Identity("discord", "9");
    private static final List<Integer> EVERY_DAY =
            IntStream.rangeClosed(0, 11).map(day -> 11 - day).boxed().toList();

    @TempDir
    private Path folder;

    private DocumentStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRestartLosesNoReminder() {
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z");
        process.person(ANN, "2025-12-23", UnaryOperator.identity());
        store.close();
        store = SqliteStore.open(folder);

        assertThat(BotProcess.over(store, "2026-11-23T08:00:00Z")
                        .serving("telegram")
                        .advance(Duration.ofDays(31))
                        .keys())
                .hasSize(6);
    }

    @Test
    void longDelaysThatVanish() {
        BotProcess process = BotProcess.over(store, "2026-11-23T10:00:00Z").serving("telegram");
        process.person(ANN, "2026-11-23", BotProcess.onDays(List.of(0)));
        process.advance(Duration.ofDays(365));

        assertThat(process.keys()).containsExactly("expiry:2027-11-23");
    }

    @Test
    void anHourOffWhenTheClocksChange() {
        List<String> zones = List.of(
                "Europe/London",
                "Europe/Berlin",
                "Europe/Helsinki",
                "Europe/Lisbon",
                "Europe/Kyiv",
                "Africa/Cairo",
                "Asia/Beirut",
                "Asia/Jerusalem",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Asia/Tokyo",
                "Australia/Lord_Howe",
                "Australia/Sydney",
                "Pacific/Auckland",
                "Pacific/Kiritimati",
                "America/New_York",
                "America/Havana",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Pacific/Pago_Pago");
        BotProcess process = BotProcess.over(store, "2027-03-20T12:00:00Z").serving("telegram");
        for (int i = 0; i < 50; i++) {
            ZoneId zone = ZoneId.of(zones.get(i % zones.size()));
            UnaryOperator<coach.connects.session.FreelancerState> days = BotProcess.onDays(EVERY_DAY);
            process.person(
                    new Identity("telegram", zone.getId() + "/" + i),
                    "2026-04-05",
                    state -> days.apply(BotProcess.in(zone).apply(state)));
        }
        process.advance(Duration.ofDays(20));

        assertThat(process.sent()).hasSize(50 * 12).allSatisfy(sent -> {
            String user = sent.to().user();
            ZoneId zone = ZoneId.of(user.substring(0, user.lastIndexOf('/')));
            assertThat(LocalTime.ofInstant(sent.at(), zone)).isEqualTo(LocalTime.of(9, 0));
        });
    }

    @Test
    void anHourThatTheClocksLeapOverComesLaterAndOneThatComesTwiceComesOnce() {
        BotProcess process = BotProcess.over(store, "2027-03-20T12:00:00Z").serving("telegram");
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (Map.Entry<String, String> one :
                Map.of("spring", "2026-03-29", "autumn", "2026-10-31").entrySet()) {
            process.person(
                    new Identity("telegram", one.getKey()),
                    one.getValue(),
                    state -> BotProcess.in(berlin)
                            .apply(state)
                            .withAccount(account ->
                                    account.with(account.preferences().with(PreferenceKey.REMINDER_HOUR, 2))));
        }
        process.advance(Duration.ofDays(230));

        assertThat(process.keys()).doesNotHaveDuplicates();
        assertThat(process.sent())
                .filteredOn(sent -> sent.key().equals("expiry:2027-03-28"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.at()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z")));
        assertThat(process.sent())
                .filteredOn(sent -> sent.key().equals("expiry:2027-10-31"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.at()).isEqualTo(Instant.parse("2027-10-31T00:00:00Z")));
    }

    @Test
    void closedDirectMessagesSwallowTheReminder() {
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z")
                .serving("telegram", (message, at) -> new Delivery.Unreachable())
                .serving("discord");
        process.person(ANN, "2025-11-30", state -> state.withIdentity(who -> who.with(List.of(ANN, ANN_ON_DISCORD))));
        process.advance(Duration.ofDays(1));

        assertThat(process.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.to()).isEqualTo(ANN_ON_DISCORD));
    }

    @Test
    void whoBlockedTheBotIsLeftInPeaceUntilTheyWrite() {
        List<Instant> tries = new ArrayList<>();
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram", (message, at) -> {
            tries.add(at);
            return tries.size() == 1 ? new Delivery.Unreachable() : new Delivery.Delivered("m");
        });
        process.person(ANN, "2025-12-30", BotProcess.onDays(List.of(37, 30, 10, 3)));
        process.advance(Duration.ofDays(20));
        assertThat(tries).hasSize(1);

        say(process, "/help");
        process.advance(Duration.ofDays(20));
        assertThat(process.keys()).containsExactly("expiry:2026-12-20", "expiry:2026-12-27");
    }

    @Test
    void whoBlocksTheBotIsNotEvenTried() {
        List<Instant> tries = new ArrayList<>();
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram", (message, at) -> {
            tries.add(at);
            return new Delivery.Delivered("m");
        });
        process.person(ANN, "2025-11-30", UnaryOperator.identity());
        membership(process, ChatEvent.MembershipChange.Change.BLOCKED);
        process.advance(Duration.ofDays(3));
        assertThat(tries).isEmpty();
        membership(process, ChatEvent.MembershipChange.Change.UNBLOCKED);
        process.advance(Duration.ofDays(2));
        assertThat(tries).hasSize(1);
    }

    @Test
    void whatFellDueWhileDownIsToldOnceAfterwards() {
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram");
        process.person(ANN, "2025-11-30", UnaryOperator.identity());
        process.asleep(Duration.ofHours(30)).advance(Duration.ofHours(1));

        assertThat(process.keys()).containsExactly("expiry:2026-11-24");
    }

    @Test
    void afterDowntimeEachPersonGetsOneMessage() {
        BotProcess process = BotProcess.over(store, "2026-11-01T06:00:00Z").serving("telegram");
        for (int i = 0; i < 300; i++) {
            process.person(new Identity("telegram", "p" + i), "2025-12-10", BotProcess.onDays(EVERY_DAY));
        }
        process.asleep(Duration.ofDays(36)).advance(Duration.ofHours(8));

        assertThat(process.sent().stream().collect(Collectors.groupingBy(BotProcess.Sent::to, Collectors.counting())))
                .hasSize(300)
                .allSatisfy((person, messages) -> assertThat(messages).isEqualTo(1));
    }

    @Test
    void aPlatformThatIsAwayForAnHourGetsEverythingAfterwardsInOrder() {
        Instant back = Instant.parse("2026-11-23T10:00:00Z");
        List<Instant> refused = new ArrayList<>();
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram", (message, at) -> {
            if (at.isBefore(back)) {
                refused.add(at);
                return new Delivery.RetryAfter(Duration.ofSeconds(5));
            }
            return new Delivery.Delivered("m");
        });
        for (int i = 59; i >= 0; i--) {
            ZoneId west = ZoneOffset.ofHoursMinutes(0, -i);
            process.person(new Identity("telegram", "p" + i), "2025-11-30", BotProcess.in(west));
        }
        process.advance(Duration.ofHours(12));

        assertThat(process.sent().stream().map(sent -> sent.to().user()).toList())
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> "p" + i).toList());
        assertThat(refused).as("the platform is left in peace in between").hasSizeLessThan(45);
    }

    @Test
    void aFewRefusedAsTooManyPutNobodyOff() {
        int[] sends = {0};
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram", (message, at) -> {
            sends[0]++;
            return sends[0] % 20 == 0 ? new Delivery.RetryAfter(Duration.ofSeconds(3)) : new Delivery.Delivered("m");
        });
        for (int i = 0; i < 100; i++) {
            process.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
        }
        process.advance(Duration.ofHours(4));

        assertThat(process.sent())
                .hasSize(100)
                .allSatisfy(sent -> assertThat(sent.at()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z")));
    }

    @Test
    void oneWhoIsKeptWaitingHoldsUpNobody() {
        int people = 150;
        CountDownLatch others = new CountDownLatch(people - 1);
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z", WorkerPool.of(4))
                .serving("telegram", (message, at) -> {
                    if (!message.at().chat().equals("p0")) {
                        others.countDown();
                        return new Delivery.Delivered("m");
                    }
                    return isDown(others) ? new Delivery.Delivered("m") : new Delivery.Refused("held up the others");
                });
        for (int i = 0; i < people; i++) {
            process.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
        }
        process.asleep(Duration.ofHours(3)).round();

        assertThat(process.sent()).hasSize(people);
    }

    private static boolean isDown(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void oneWithoutLuckPutsNobodyElseOff() {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch others = new CountDownLatch(9);
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z", WorkerPool.of(2))
                .serving("telegram", (message, at) -> {
                    if (!message.at().chat().equals("p0") || at.isAfter(Instant.parse("2026-11-23T09:00:00Z"))) {
                        others.countDown();
                        return new Delivery.Delivered("m");
                    }
                    isDown(others);
                    tries.incrementAndGet();
                    return new Delivery.RetryAfter(Duration.ofSeconds(3));
                });
        for (int i = 0; i < 10; i++) {
            process.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
        }
        process.asleep(Duration.ofHours(3)).round();
        assertThat(process.sent()).hasSize(9);
        process.asleep(Duration.ofMinutes(1)).round();

        assertThat(process.sent()).hasSize(10);
        assertThat(tries).hasValueLessThanOrEqualTo(5);
    }

    @Test
    void whoIsRefusedAgainAndAgainWhileOthersAreServedIsStillToldInTheSameRound() {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch others = new CountDownLatch(9);
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z", WorkerPool.of(2))
                .serving("telegram", (message, at) -> {
                    if (message.at().chat().equals("p0")) {
                        isDown(others);
                        return tries.incrementAndGet() < 5
                                ? new Delivery.RetryAfter(Duration.ofSeconds(10))
                                : new Delivery.Delivered("m");
                    }
                    others.countDown();
                    return new Delivery.Delivered("m");
                });
        for (int i = 0; i < 10; i++) {
            process.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
        }
        process.asleep(Duration.ofHours(3)).round();

        assertThat(process.sent()).hasSize(10);
        assertThat(tries).hasValue(5);
    }

    @Test
    void aNoticeIsToldOnceInPrivate() {
        BotProcess process = BotProcess.over(store, "2026-11-23T10:00:00Z").serving("telegram");
        process.person(ANN, "2026-11-01", UnaryOperator.identity());
        Notice notice = new Notice("digest", "g1/2026-W47", "nobody words this");
        process.freelancers().addNotice(ANN, notice, process.now(), BundledPolicies.ALL);
        process.advance(Duration.ofDays(1));

        assertThat(process.freelancers().load(ANN).state().reminders().notices())
                .isEmpty();
    }

    private static void say(BotProcess process, String words) {
        process.coach().gateway().handle(new ChatEvent.TextMessage(origin(process), words, false));
    }

    private static void membership(BotProcess process, ChatEvent.MembershipChange.Change change) {
        process.coach().gateway().handle(new ChatEvent.MembershipChange(origin(process), change));
    }

    private static ChatEvent.EventSource origin(BotProcess process) {
        return new ChatEvent.EventSource(
                ANN, ChatAddress.privateOf(ANN), "telegram:" + process.now(), process.now(), false, Optional.empty());
    }
}
