package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.discord.fake.Answer;
import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import coach.connects.freelancer.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of answers when something on the way is slow, late, refused or broken. */
class AnsweringTest {
    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void anAnswerThatTakesFiveSecondsIsDeferredInTimeForThePersonAlone() {
        try (Bench bench = Bench.in(folder, SlowCore.by(Duration.ofSeconds(5)))) {
            FakePerson ann = bench.discord.user("ann").in(bench.discord.server("lancers"));
            FakeInteraction asked = ann.slash("/buy amount:67");
            asked.awaitAnswered();
            // Put off, and not the answer itself: that came later.
            assertThat(asked.callbackType()).isEqualTo(5);
            FakeMessage receipt = asked.awaitReply();
            assertThat(receipt.reads()).contains("67 Connects");
            assertThat(receipt.isEphemeral()).isTrue();
        }
    }

    @Test
    void aPressIsAcknowledgedWhileItsAnswerIsWorkedOn() {
        CountDownLatch done = new CountDownLatch(1);
        try (Bench bench = Bench.in(folder, SlowCore.untilPressesMay(done))) {
            FakePerson ann = bench.discord.user("ann").in(bench.discord.server("lancers"));
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
        try (Bench bench = Bench.in(folder, SlowCore.untilCommandsMay(done))) {
            FakePerson ann = bench.discord.user("ann");
            FakeInteraction asked = ann.in(bench.discord.server("lancers")).slash("/buy amount:67");
            asked.awaitAnswered();
            bench.discord.later(Duration.ofMinutes(16));
            done.countDown();
            assertThat(ann.awaitHears("67 Connects").isEphemeral()).isFalse();
        }
    }

    @Test
    void anAnswerThatDiscordCallsUnknownComesAsADirectMessage() {
        try (Bench bench = Bench.in(folder)) {
            bench.discord.answers("POST /interactions/*/*/callback", Answer.unknownInteraction());
            FakePerson ann = bench.discord.user("ann");
            ann.in(bench.discord.server("lancers")).slash("/buy amount:67");
            assertThat(ann.awaitHears("67 Connects").labels()).contains("Undo it");
        }
    }

    @Test
    void anAnswerInTheMessageThatWasDeletedMeanwhileComesAsANewOne() {
        try (Bench bench = Bench.in(folder)) {
            FakePerson ann = bench.discord.user("ann");
            ann.slash("/buy amount:67").awaitReply();
            bench.discord.answers("POST /interactions/*/*/callback", Answer.refusal(404, 10008, "Unknown Message"));
            ann.presses("Undo it");
            assertThat(ann.awaitHears(2).get(1).edits()).isZero();
        }
    }

    @Test
    @Tag("long")
    void whereNothingCanBePutOffNothingComesInTimeRatherThanSomethingTooLate() {
        CountDownLatch done = new CountDownLatch(1);
        try (Bench bench = Bench.in(folder, SlowCore.untilPressesMay(done), SlowCore::neverInTime)) {
            FakePerson ann = bench.discord.user("ann");
            assertThat(ann.autocompletes("/check job:logo")).isEmpty();
            ann.slash("/check").awaitReply();
            FakeInteraction form = ann.presses("Paste or fill in");
            form.awaitAnswered();
            done.countDown();
            ann.awaitHears(2);
            ann.presses("Paste or fill in").awaitModal();
            assertThat(bench.discord.calls(call -> call.status() == 400)).isEmpty();
        }
    }

    @Test
    void aFormThatComesTooLateIsAskedForByADirectMessageWithAButtonThatOpensIt() {
        try (Bench bench = Bench.in(folder)) {
            FakePerson ann = bench.discord.user("ann");
            ann.slash("/check").awaitReply();
            bench.discord.answers("POST /interactions/*/*/callback", Answer.unknownInteraction());
            ann.presses("Paste or fill in");
            ann.presses("Paste or fill in", ann.awaitHears(2).get(1)).awaitModal();
        }
    }

    @Test
    void aBrokenConnectionAndATooManyRequestsAreTriedAgain() {
        try (Bench bench = Bench.in(folder)) {
            FakePerson ann = bench.discord.user("ann");
            bench.discord.answers("POST /interactions/*/*/callback", Answer.cut());
            ann.slash("/buy amount:67");
            assertThat(ann.awaitHears("67 Connects").labels()).contains("Undo it");
            bench.discord.answers("POST /interactions/*/*/callback", Answer.cutWhenDone());
            assertThat(ann.slash("/wallet").awaitReply().reads()).contains("67 Connects");
            assertThat(ann.hears()).hasSize(2);
            bench.discord.answers("POST /channels/*/messages", Answer.tooManyRequests(1), Answer.broken(500));
            ann.writes("/wallet");
            bench.discord.awaitCalls(4, "POST /channels/*/messages");
            ann.awaitHears(3);
            assertThat(ann.hears()).hasSize(3);
        }
    }

    @Test
    void whoTakesNoMessagesIsUnreachableAndNotTriedAgainUntilTheyAreThere() {
        try (Bench bench = Bench.in(folder)) {
            FakePerson ann = bench.discord.user("ann").takesNoMessages();
            OutgoingMessage reminder =
                    OutgoingMessage.at(ChatAddress.privateOf(id(ann)), RichText.of("16 expire tomorrow"));
            assertThat(bench.adapter.send(reminder)).isInstanceOf(Delivery.Unreachable.class);
            assertThat(bench.adapter.send(reminder)).isInstanceOf(Delivery.Unreachable.class);
            assertThat(bench.discord.calls("POST /channels/*/messages")).hasSize(1);
            ann.takesMessages().slash("/wallet").awaitReply();
            assertThat(bench.adapter.send(reminder)).isInstanceOf(Delivery.Delivered.class);
            assertThat(ann.awaitHears("16 expire tomorrow").isEphemeral()).isFalse();
        }
    }

    @Test
    void aDroppedConnectionIsResumedAndLosesOrDoublesNoCommand() {
        try (Bench bench = Bench.in(folder)) {
            FakePerson ann = bench.discord.user("ann");
            ann.slash("/buy amount:10").awaitReply();
            bench.discord.gateway().drops();
            FakeInteraction meanwhile = ann.slash("/buy amount:20");
            assertThat(meanwhile.awaitReply().reads()).contains("20 Connects");
            assertThat(ann.slash("/wallet").awaitReply().reads()).contains("30 Connects");
            bench.discord.gateway().dropsAndRepeats(4);
            ann.slash("/help").awaitReply();
            assertThat(bench.discord.calls("POST /interactions/*/*/callback")).hasSize(4);
            assertThat(ann.hears()).hasSize(4);
        }
    }

    @Test
    void commandsAreRegisteredOnceWithDescriptionsContextsAndForUserInstall() throws Exception {
        try (Bench bench = Bench.in(folder)) {
            assertThat(bench.discord.commands()).allSatisfy(command -> {
                assertThat(command.path("contexts").size()).isPositive();
                assertThat(command.path("integration_types")).hasSize(2);
            });
            FakeServer foreign = bench.discord.serverWithoutBot("elsewhere");
            FakePerson eve = bench.discord.user("eve").withTheAppInstalled().in(foreign);
            assertThat(eve.slash("/wallet").awaitReply().isEphemeral()).isTrue();
            bench.restart();
            assertThat(eve.slash("/wallet").awaitReply().isEphemeral()).isTrue();
            assertThat(bench.discord.calls("PUT /applications/*/commands")).hasSize(1);
        }
    }

    private static Identity id(FakePerson person) {
        return new Identity("discord", person.id());
    }
}
