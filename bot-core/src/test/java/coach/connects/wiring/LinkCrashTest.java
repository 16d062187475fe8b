package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.BotGateway;
import coach.connects.profile.Identity;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Joining writes two documents and a code, and a process can end between any two of its writes. Whichever it is: nothing
 * that was recorded is lost, and the same message delivered again ends as if nothing had happened.
 */
class LinkCrashTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int MOST_WRITES = 8;
    private static final Identity PHONE = new Identity("telegram", "7001");
    private static final Identity DESK = new Identity("discord", "8001");

    @TempDir
    Path folder;

    @Test
    void aCodeEnteredAgainAfterACrashJoinsOnce() throws Exception {
        for (int writes = 0; writes <= MOST_WRITES; writes++) {
            try (FailingStore store = store(writes)) {
                tell(store, PHONE, "/buy 40", "k1");
                String code = code(tell(store, PHONE, "/link", "k2"));
                store.cutAfter(writes);
                tell(store, DESK, "/link " + code, "k3");
                store.mend();

                tell(store, DESK, "/link " + code, "k3");
                assertJoined(store, writes, "40 Connects");
            }
        }
    }

    @Test
    void theOneWhoEnteredItStaysTheFirstAndTheOtherComesIn() throws Exception {
        for (int writes = 0; writes <= MOST_WRITES; writes++) {
            try (FailingStore store = store(writes)) {
                tell(store, DESK, "/buy 40", "k1");
                String code = code(tell(store, PHONE, "/link", "k2"));
                store.cutAfter(writes);
                tell(store, DESK, "/link " + code, "k3");
                store.mend();

                tell(store, DESK, "/link " + code, "k3");
                assertJoined(store, writes, "40 Connects");
            }
        }
    }

    @Test
    void whatIsRecordedAfterACrashIsNotLostWhicheverSideWritesFirst() throws Exception {
        for (int writes = 0; writes <= MOST_WRITES; writes++) {
            try (FailingStore store = store(writes)) {
                tell(store, PHONE, "/buy 40", "k1");
                String code = code(tell(store, PHONE, "/link", "k2"));
                store.cutAfter(writes);
                tell(store, DESK, "/link " + code, "k3");
                store.mend();

                tell(store, DESK, "/buy 7", "k4");
                String phone = tell(store, PHONE, "/wallet", "k5");
                String administration = tell(store, DESK, "/wallet", "k6");
                boolean together = phone.startsWith("47 Connects") && administration.startsWith("47 Connects");
                boolean apart = phone.startsWith("40 Connects") && administration.startsWith("7 Connects");
                assertThat(together || apart)
                        .as("after %d writes: %s / %s", writes, phone, administration)
                        .isTrue();
            }
        }
    }

    @Test
    void partingAgainAfterACrashPartsOnceAndBringsNothingBack() throws Exception {
        for (int writes = 0; writes <= MOST_WRITES; writes++) {
            try (FailingStore store = store(writes)) {
                tell(store, PHONE, "/buy 40", "k1");
                tell(store, DESK, "/link " + code(tell(store, PHONE, "/link", "k2")), "k3");
                tell(store, DESK, "/buy 7", "k4");
                store.cutAfter(writes);
                tell(store, DESK, "/unlink", "k5");
                store.mend();

                tell(store, DESK, "/unlink", "k5");
                tell(store, DESK, "/buy 7", "k4");
                assertThat(tell(store, DESK, "/wallet", "k6"))
                        .as("after %d writes", writes)
                        .startsWith("0 Connects");
                assertThat(tell(store, PHONE, "/wallet", "k7")).startsWith("47 Connects");
            }
        }
    }

    @Test
    void erasingAgainAfterACrashErasesEveryIdentity() throws Exception {
        for (int writes = 0; writes <= MOST_WRITES; writes++) {
            try (FailingStore store = store(writes)) {
                tell(store, PHONE, "/buy 40", "k1");
                tell(store, DESK, "/link " + code(tell(store, PHONE, "/link", "k2")), "k3");
                tell(store, DESK, "https://www.upwork.com/jobs/~022104567890123456789 verified 5-10 80% 4.9 16c", "k4");
                tell(store, DESK, "/forget", "k5");
                store.cutAfter(writes);
                tell(store, DESK, "Erase everything", "k6");
                store.mend();

                tell(store, DESK, "Erase everything", "k6");
                tell(store, PHONE, "/buy 40", "k1");
                assertThat(tell(store, DESK, "/wallet", "k7"))
                        .as("after %d writes", writes)
                        .startsWith("0 Connects");
                assertThat(tell(store, PHONE, "/wallet", "k8")).startsWith("0 Connects");
                tell(store, PHONE, "/buy 3", "k9");
                assertThat(store.collection("checks").page("", "", 10)).isEmpty();
                assertThat(tell(store, DESK, "/wallet", "k10")).startsWith("0 Connects");
            }
        }
    }

    private static void assertJoined(FailingStore store, int writes, String balance) {
        assertThat(tell(store, DESK, "/wallet", "k8"))
                .as("after %d writes", writes)
                .startsWith(balance);
        assertThat(tell(store, PHONE, "/wallet", "k9")).startsWith(balance);
        tell(store, DESK, "/buy 1", "k10");
        assertThat(tell(store, PHONE, "/wallet", "k11")).startsWith("41 Connects");
    }

    private FailingStore store(int writes) throws Exception {
        return new FailingStore(SqliteStore.open(Files.createDirectory(folder.resolve("after-" + writes))));
    }

    /** Every message meets a new process. */
    private static String tell(FailingStore store, Identity who, String text, String key) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        BotGateway bot = BotAssembly.over(store, BundledPolicies.ALL, clock, new Random(key.hashCode()))
                .gateway();
        return SingleMessage.tell(bot, who, text, key, NOW);
    }

    private static String code(String words) {
        int at = words.indexOf("/link ") + 6;
        return words.substring(at, at + 10);
    }
}
