package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.discord.fake.FakeFile;
import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakePerson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits for what others do. */
class CrowdTest {
    private static final int MORE_THAN_WORKERS = 20;

    @TempDir
    Path folder;

    @Test
    void whoTypesFastKeepsNobodyWaitingAndOnlyTheNewestIsLookedUp() {
        CountDownLatch may = new CountDownLatch(1);
        AtomicInteger lookedUp = new AtomicInteger();
        try (DiscordTestBed bed =
                DiscordTestBed.in(folder, gateway -> gateway, autocomplete -> slow(autocomplete, may, lookedUp))) {
            List<FakeInteraction> typed = new ArrayList<>();
            FakePerson ann = bed.discord.user("ann");
            for (int i = 0; i < MORE_THAN_WORKERS; i++) {
                typed.add(ann.types("/spend what:me"));
            }
            typed.subList(1, MORE_THAN_WORKERS - 1)
                    .forEach(overtaken -> assertThat(overtaken.awaitChoices()).isEmpty());
            assertThat(bed.discord.user("bob").slash("/wallet").awaitReply().reads())
                    .contains("Connects");
            may.countDown();
            assertThat(typed.get(MORE_THAN_WORKERS - 1).awaitChoices()).containsExactly("medium");
            assertThat(typed.get(0).awaitChoices()).containsExactly("medium");
            assertThat(lookedUp).hasValue(2);
            assertThat(ann.autocompletes("/spend what:me")).containsExactly("medium");
        }
    }

    private static AutocompleteProvider slow(
            AutocompleteProvider autocomplete, CountDownLatch may, AtomicInteger lookedUp) {
        return (person, at, query) -> {
            lookedUp.incrementAndGet();
            try {
                assertThat(may.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return autocomplete.suggest(person, at, query);
        };
    }

    @Test
    void manyFilesAtOnceKeepNobodyElseWaiting() {
        CountDownLatch may = new CountDownLatch(1);
        try (DiscordTestBed bed = DiscordTestBed.in(folder, SlowCore.untilFilesMay(may))) {
            List<FakePerson> senders = new ArrayList<>();
            for (int i = 0; i < MORE_THAN_WORKERS; i++) {
                FakePerson sender = bed.discord.user("sender" + i);
                sender.uploads("", FakeFile.text("job.txt", "Logo for a bakery\nPayment method verified\n"));
                senders.add(sender);
            }
            assertThat(bed.discord.user("bob").slash("/wallet").awaitReply().reads())
                    .contains("Connects");
            assertThat(senders).allSatisfy(sender -> assertThat(sender.hears()).isEmpty());
            may.countDown();
            senders.forEach(sender -> sender.awaitHears(1));
        }
    }
}
