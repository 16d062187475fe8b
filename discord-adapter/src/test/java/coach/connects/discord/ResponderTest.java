package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeResponse;
import coach.connects.discord.fake.FakeServer;
import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of answers when something on the way is slow, late, refused or broken. */
class ResponderTest {
    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void anAnswerThatIsLongInComingIsDeferredInTimeForThePersonAlone() {
        CountDownLatch done = new CountDownLatch(1);
        try (DiscordTestBed bed = DiscordTestBed.in(folder, SlowCore.untilCommandsMay(done))) {
            FakePerson ann = bed.discord.user("ann").in(bed.discord.server("lancers"));
            FakeInteraction asked = ann.slash("/buy amount:67");
            asked.awaitAnswered();
            // Put off, and not the answer itself: that came later.
            assertThat(asked.callbackType()).isEqualTo(5);
            done.countDown();
            FakeMessage receipt = asked.awaitReply();
            assertThat(receipt.reads()).contains("67 Connects");
            assertThat(receipt.isEphemeral()).isTrue();
        }
    }

    @Test
    void aPressIsAcknowledgedWhileItsAnswerIsWorkedOn() {
        CountDownLatch done = new CountDownLatch(1);
        try (DiscordTestBed bed = DiscordTestBed.in(folder, SlowCore.untilPressesMay(done))) {
            FakePerson ann = bed.discord.user("ann").in(bed.discord.server("lancers"));
            ann.slash("/privacy").awaitReply();
            FakeInteraction pressed = ann.presses("Forget me");
            pressed.awaitAnswered();
            assertThat(pressed.callbackType()).isEqualTo(6);
            done.countDown();
            FakeMessage asked = ann.awaitHears("cannot be undone");
            assertThat(asked.isEphemeral()).isTrue();
        }
    }

    @Test
    void whatComesTooLateForItsInteractionComesAsADirectMessage() {
        CountDownLatch done = new CountDownLatch(1);
        try (DiscordTestBed bed = DiscordTestBed.in(folder, SlowCore.untilCommandsMay(done))) {
            FakePerson ann = bed.discord.user("ann");
            FakeInteraction asked = ann.in(bed.discord.server("lancers")).slash("/buy amount:67");
            asked.awaitAnswered();
            bed.discord.later(Duration.ofMinutes(16));
            done.countDown();
            assertThat(ann.awaitHears("67 Connects").isEphemeral()).isFalse();
        }
    }

    @Test
    void anAnswerThatDiscordCallsUnknownComesAsADirectMessage() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            bed.discord.answers("POST /interactions/*/*/callback", FakeResponse.unknownInteraction());
            FakePerson ann = bed.discord.user("ann");
            ann.in(bed.discord.server("lancers")).slash("/buy amount:67");
            assertThat(ann.awaitHears("67 Connects").labels()).contains("Undo it");
        }
    }

    @Test
    void anAnswerInTheMessageThatWasDeletedMeanwhileComesAsANewOne() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            FakePerson ann = bed.discord.user("ann");
            ann.slash("/buy amount:67").awaitReply();
            bed.discord.answers("POST /interactions/*/*/callback", FakeResponse.refusal(404, 10008, "Unknown Message"));
            ann.presses("Undo it");
            assertThat(ann.awaitHears(2).get(1).edits()).isZero();
        }
    }

    @Test
    @Tag("long")
    void whereNothingCanBePutOffNothingComesInTimeRatherThanSomethingTooLate() {
        CountDownLatch done = new CountDownLatch(1);
        try (DiscordTestBed bed =
                DiscordTestBed.in(folder, SlowCore.untilPressesMay(done), SlowCore.untilSuggestionsMay(done))) {
            FakePerson ann = bed.discord.user("ann");
            assertThat(ann.autocompletes("/check job:logo")).isEmpty();
            ann.slash("/check").awaitReply();
            FakeInteraction form = ann.presses("Paste or fill in");
            form.awaitAnswered();
            done.countDown();
            ann.awaitHears(2);
            ann.presses("Paste or fill in").awaitModal();
            assertThat(bed.discord.calls(call -> call.status() == 400)).isEmpty();
        }
    }

    @Test
    void aFormThatComesTooLateIsAskedForByADirectMessageWithAButtonThatOpensIt() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            FakePerson ann = bed.discord.user("ann");
            ann.slash("/check").awaitReply();
            bed.discord.answers("POST /interactions/*/*/callback", FakeResponse.unknownInteraction());
            ann.presses("Paste or fill in");
            ann.presses("Paste or fill in", ann.awaitHears(2).get(1)).awaitModal();
        }
    }

    @Test
    void aBrokenConnectionAndATooManyRequestsAreTriedAgain() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            FakePerson ann = bed.discord.user("ann");
            bed.discord.answers("POST /interactions/*/*/callback", FakeResponse.cut());
            ann.slash("/buy amount:67");
            assertThat(ann.awaitHears("67 Connects").labels()).contains("Undo it");
            bed.discord.answers("POST /interactions/*/*/callback", FakeResponse.cutWhenDone());
            assertThat(ann.slash("/wallet").awaitReply().reads()).contains("67 Connects");
            assertThat(ann.hears()).hasSize(2);
            bed.discord.answers("POST /channels/*/messages", FakeResponse.tooManyRequests(1), FakeResponse.broken(500));
            ann.writes("/wallet");
            bed.discord.awaitCalls(4, "POST /channels/*/messages");
            ann.awaitHears(3);
            assertThat(ann.hears()).hasSize(3);
        }
    }

    @Test
    void whoTakesNoMessagesIsUnreachableAndNotTriedAgainUntilTheyAreThere() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            FakePerson ann = bed.discord.user("ann").takesNoMessages();
            OutgoingMessage reminder =
                    OutgoingMessage.at(ChatAddress.privateOf(id(ann)), RichText.of("16 expire tomorrow"));
            assertThat(bed.adapter.send(reminder)).isInstanceOf(Delivery.Unreachable.class);
            assertThat(bed.adapter.send(reminder)).isInstanceOf(Delivery.Unreachable.class);
            assertThat(bed.discord.calls("POST /channels/*/messages")).hasSize(1);
            ann.takesMessages().slash("/wallet").awaitReply();
            assertThat(bed.adapter.send(reminder)).isInstanceOf(Delivery.Delivered.class);
            assertThat(ann.awaitHears("16 expire tomorrow").isEphemeral()).isFalse();
        }
    }

    @Test
    void aDroppedConnectionIsResumedAndLosesOrDoublesNoCommand() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            FakePerson ann = bed.discord.user("ann");
            ann.slash("/buy amount:10").awaitReply();
            bed.discord.gateway().drops();
            FakeInteraction meanwhile = ann.slash("/buy amount:20");
            assertThat(meanwhile.awaitReply().reads()).contains("20 Connects");
            assertThat(ann.slash("/wallet").awaitReply().reads()).contains("30 Connects");
            bed.discord.gateway().dropsAndRepeats(4);
            ann.slash("/help").awaitReply();
            assertThat(bed.discord.calls("POST /interactions/*/*/callback")).hasSize(4);
            assertThat(ann.hears()).hasSize(4);
        }
    }

    @Test
    void commandsAreRegisteredOnceWithDescriptionsContextsAndForUserInstall() throws Exception {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            assertThat(bed.discord.commands()).allSatisfy(command -> {
                assertThat(command.path("contexts").size()).isPositive();
                assertThat(command.path("integration_types")).hasSize(2);
            });
            FakeServer foreign = bed.discord.serverWithoutBot("elsewhere");
            FakePerson eve = bed.discord.user("eve").withTheAppInstalled().in(foreign);
            assertThat(eve.slash("/wallet").awaitReply().isEphemeral()).isTrue();
            bed.restart();
            assertThat(eve.slash("/wallet").awaitReply().isEphemeral()).isTrue();
            assertThat(bed.discord.calls("PUT /applications/*/commands")).hasSize(1);
        }
    }

    private static Identity id(FakePerson person) {
        return new Identity("discord", person.id());
    }
}
