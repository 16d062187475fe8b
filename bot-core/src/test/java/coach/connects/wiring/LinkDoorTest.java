package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkDoorTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Identity PHONE = new Identity("telegram", "7001");
    private static final Identity DESK = new Identity("discord", "8001");

    @TempDir
    Path folder;

    @Test
    void aCodeComesWithTheAddressThatEntersItElsewhere() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            BotAssembly bot =
                    BotAssembly.over(store, BundledPolicies.ALL, Clock.fixed(NOW, ZoneOffset.UTC), new Random(5));
            bot.senders().join(new Telegram());

            String words = SingleMessage.tell(bot.gateway(), DESK, "/link", "k1", NOW);
            assertThat(words).contains("https://t.me/CoachBot?start=link_");
            String start = "/start " + words.substring(words.indexOf("link_"), words.indexOf("link_") + 15);

            assertThat(SingleMessage.tell(bot.gateway(), PHONE, start, "k2", NOW))
                    .contains("only if that was you");
            assertThat(SingleMessage.tell(bot.gateway(), PHONE, "Yes", "k3", NOW))
                    .startsWith("Linked");
            assertThat(SingleMessage.tell(bot.gateway(), PHONE, "/link", "k4", NOW))
                    .doesNotContain("t.me");
        }
    }

    private static final class Telegram implements MessageSender {
        @Override
        public String platform() {
            return "telegram";
        }

        @Override
        public Optional<String> deepLink(String payload) {
            return Optional.of("https://t.me/CoachBot?start=" + payload);
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            return new Delivery.Delivered("m1");
        }
    }
}
