package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.BotGateway;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write whose answer gets lost may be done: nobody is told that it is not, and does it twice (P-1 and P-8). */
class LostAnswerTalkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Identity ANN = new Identity("telegram", "7001");

    @TempDir
    Path folder;

    private FailingStore store;
    private BotGateway bot;

    @BeforeEach
    void open() {
        store = new FailingStore(SqliteStore.open(folder));
        bot = BotAssembly.over(store, BundledPolicies.ALL, Clock.fixed(NOW, ZoneOffset.UTC), new Random(3))
                .gateway();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasDoneIsAnsweredAsDone() {
        tell("/buy 10", "k1");
        store.loseAnswer(false);

        assertThat(tell("/buy 5", "k2")).startsWith("Recorded: 5 Connects");
        assertThat(tell("/wallet", "k3")).startsWith("15 Connects");
    }

    @Test
    void theFirstOfAllMessagesTooIsDoneOnce() {
        store.loseAnswer(false);

        assertThat(tell("/buy 5", "k1")).startsWith("Recorded: 5 Connects");
        assertThat(tell("/wallet", "k2")).startsWith("5 Connects");
    }

    @Test
    void whereNobodyCanTellItIsSaidSo() {
        tell("/buy 10", "k1");
        store.loseAnswer(true);

        assertThat(tell("/buy 5", "k2")).startsWith("Perhaps not done").contains("/history");
        assertThat(tell("/buy 7", "k3")).startsWith("Not done");
        store.mend();
        tell("/buy 5", "k2");
        assertThat(tell("/wallet", "k4")).startsWith("15 Connects");
    }

    @Test
    void whatANewerVersionSavedIsLeftAsItIsAndThatIsSaid() {
        Document newer = Document.first(ANN.toString(), Optional.empty(), 999, new BsonDocument("x", new BsonInt32(1)));
        store.collection("freelancers").insert(newer);

        assertThat(tell("/buy 5", "k1")).startsWith("Not done").contains("newer version");
        assertThat(store.collection("freelancers").find(ANN.toString())).contains(newer);
    }

    private String tell(String text, String key) {
        return SingleMessage.tell(bot, ANN, text, key, NOW);
    }
}
