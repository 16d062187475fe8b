package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.MembershipChange;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.FakeCore;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {
    private static final long GROUP = -1001;
    private static final long ANN = 11;
    private static final String IN_GROUP = "-1001";

    @Test
    void aCommandIsAnsweredAsAReplyInTheSameTopicAndTheBotIsSilentOtherwise() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "just chatting"));
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/check@AnotherBot x"));
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/weather"));
            var command = bed.updates.inGroup(GROUP, ANN, "/check@connectstestbot https://x");
            Updates.in(command)
                    .put("message_thread_id", 42)
                    .put("is_topic_message", true)
                    .put("message_id", 77);
            bed.chats.deliver(command);
            Call answer = bed.chats.awaitMessages(1, IN_GROUP).get(0);
            assertThat(answer.text()).isEqualTo("echo: /check https://x");
            assertThat(answer.parameters().path("message_thread_id").asInt()).isEqualTo(42);
            assertThat(answer.parameters()
                            .path("reply_parameters")
                            .path("message_id")
                            .asInt())
                    .isEqualTo(77);
            assertThat(answer.parameters()
                            .path("reply_parameters")
                            .path("allow_sending_without_reply")
                            .asBoolean())
                    .isTrue();
            bed.chats.awaitConfirmed();
            assertThat(bed.core.told()).hasSize(1);
            assertThat(bed.core.told().get(0).source().chat().thread()).contains("42");
        }
    }

    @Test
    void aBareCheckInReplyToAMessageIsAboutThatMessage() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            for (String said :
                    List.of("/check", "/check@connectstestbot", "@ConnectsTestBot", "/check https://z", "yes")) {
                var update = bed.updates.inGroup(GROUP, ANN, said);
                var posted = Updates.in(bed.updates.inGroup(GROUP, 12, "look at this"));
                posted.putArray("entities")
                        .addObject()
                        .put("type", "text_link")
                        .put("offset", 0)
                        .put("length", 4)
                        .put("url", "https://y");
                Updates.in(update).set("reply_to_message", posted);
                bed.chats.deliver(update);
            }
            bed.chats.awaitConfirmed();
            assertThat(bed.chats.awaitMessages(4, IN_GROUP))
                    .extracting(Call::text)
                    .containsExactly(
                            "echo: /check look at this\nhttps://y",
                            "echo: /check look at this\nhttps://y",
                            "echo: /check look at this\nhttps://y",
                            "echo: /check https://z");
        }
    }

    @Test
    void aBareCheckInReplyToOneOfOurCardsTakesItsLinkAndNoneOfItsWordsForFacts() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            for (String from : List.of("from", "via_bot")) {
                for (String card : List.of(
                        "SKIP\nOnce payment is verified.\nhttps://www.upwork.com/jobs/~02\nNo opinion", "SKIP")) {
                    var posted = Updates.in(bed.updates.inGroup(GROUP, 12, card));
                    posted.set(from, bed.updates.me());
                    var update = bed.updates.inGroup(GROUP, ANN, "/check");
                    Updates.in(update).set("reply_to_message", posted);
                    bed.chats.deliver(update);
                }
            }
            bed.chats.awaitConfirmed();
            assertThat(bed.chats.awaitMessages(4, IN_GROUP))
                    .extracting(Call::text)
                    .containsExactly(
                            "echo: /check https://www.upwork.com/jobs/~02",
                            "echo: /check",
                            "echo: /check https://www.upwork.com/jobs/~02",
                            "echo: /check");
        }
    }

    @Test
    void aPrivateAnswerGoesToThePrivateChatAndALineInTheGroupLeadsThere() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(GroupTest::secretly);
            bed.started();
            bed.chats.await(1, call -> call.method().equals("getMe"));
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/wallet"));
            assertThat(bed.chats.awaitMessages(1, "11").get(0).text()).isEqualTo("40 Connects");
            Call line = bed.chats.awaitMessages(1, IN_GROUP).get(0);
            assertThat(line.text()).isEqualTo(TelegramTestBed.say("telegram.private.answered"));
            assertThat(line.buttons().get(0).path("url").asText())
                    .isEqualTo("https://t.me/ConnectsTestBot?start=wallet");
        }
    }

    @Test
    void whoNeverStartedTheBotIsLedThereByAButton() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(GroupTest::secretly);
            bed.chats.close("11");
            bed.started();
            bed.chats.await(1, call -> call.method().equals("getMe"));
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/wallet"));
            Call line = bed.chats.awaitMessages(1, IN_GROUP).get(0);
            assertThat(line.text()).isEqualTo(TelegramTestBed.say("telegram.private.closed"));
            assertThat(line.buttons().get(0).path("url").asText()).endsWith("?start=wallet");
            assertThat(bed.chats.messages("11")).isEmpty();
        }
    }

    @Test
    void aWordForThePresserAloneIsSaidOnThePressAndALongOneInPrivate() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(event -> List.of(OutgoingMessage.at(
                            event.source().chat(),
                            RichText.of(FakeCore.words(event).equals("k1") ? "Not yours." : "x".repeat(300)))
                    .visibleTo(event.source().user())));
            bed.started();
            bed.chats.deliver(bed.updates.press(ANN, "q1", "k1", 500, bed.updates.group(GROUP)));
            Call word = bed.chats
                    .await(1, call -> call.method().equals("answerCallbackQuery"))
                    .get(0);
            assertThat(word.text()).isEqualTo("Not yours.");
            bed.chats.deliver(bed.updates.press(ANN, "q2", "k2", 500, bed.updates.group(GROUP)));
            bed.chats.awaitMessages(1, "11");
            bed.chats.await(2, call -> call.method().equals("answerCallbackQuery"));
            assertThat(bed.chats.messages(IN_GROUP)).isEmpty();
        }
    }

    @Test
    void aButtonThatLeadsToThePrivateChatIsALinkInAGroup() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(
                    event -> List.of(OutgoingMessage.at(event.source().chat(), RichText.of("not known here"))
                            .withRow(List.of(Button.privateDeepLink("job_123", "Check it")))));
            bed.started();
            bed.chats.await(1, call -> call.method().equals("getMe"));
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/check"));
            bed.chats.deliver(bed.updates.text(ANN, "/start job_123"));
            assertThat(bed.chats
                            .awaitMessages(1, IN_GROUP)
                            .get(0)
                            .buttons()
                            .get(0)
                            .path("url")
                            .asText())
                    .isEqualTo("https://t.me/ConnectsTestBot?start=job_123");
            assertThat(bed.chats
                            .awaitMessages(1, "11")
                            .get(0)
                            .buttons()
                            .get(0)
                            .path("callback_data")
                            .asText())
                    .isEqualTo("job_123");
            assertThat(bed.core.awaitTold(2)).extracting(FakeCore::words).contains("/start job_123");
        }
    }

    @Test
    void whoIsAnAdministratorIsAskedOfTelegramAtThatMoment() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.started();
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/community"));
            bed.core.awaitTold(1);
            bed.chats.administrator("11");
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/community"));
            bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/check"));
            assertThat(bed.core.awaitTold(3))
                    .extracting(told -> told.source().administrator())
                    .containsExactly(false, true, false);
        }
    }

    @Test
    void aMessageWithoutAPersonBehindItIsToldSo() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            var anonymous = bed.updates.inGroup(GROUP, 1087968824, "/check x");
            Updates.in(anonymous).putObject("sender_chat").put("id", GROUP).put("type", "supergroup");
            ((com.fasterxml.jackson.databind.node.ObjectNode)
                            Updates.in(anonymous).path("from"))
                    .put("is_bot", true);
            bed.chats.deliver(anonymous);
            assertThat(bed.chats.awaitMessages(1, IN_GROUP).get(0).text())
                    .isEqualTo(TelegramTestBed.say("telegram.nobody"));
            bed.chats.awaitConfirmed();
            assertThat(bed.core.told()).isEmpty();
        }
    }

    @Test
    void beingAddedRemovedBlockedAndLetInIsTold() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.started();
            bed.chats.deliver(bed.updates.membership(bed.updates.group(GROUP), ANN, "left", "member"));
            bed.chats.deliver(bed.updates.membership(bed.updates.group(GROUP), ANN, "member", "administrator"));
            bed.chats.deliver(bed.updates.membership(bed.updates.group(GROUP), ANN, "administrator", "kicked"));
            bed.core.awaitTold(2);
            bed.chats.deliver(bed.updates.membership(bed.updates.privateChat(ANN), ANN, "member", "kicked"));
            bed.core.awaitTold(3);
            bed.chats.deliver(bed.updates.membership(bed.updates.privateChat(ANN), ANN, "kicked", "member"));
            assertThat(bed.core.awaitTold(4))
                    .extracting(told -> ((MembershipChange) told).change())
                    .containsExactly(
                            MembershipChange.Change.ADDED,
                            MembershipChange.Change.REMOVED,
                            MembershipChange.Change.BLOCKED,
                            MembershipChange.Change.UNBLOCKED);
        }
    }

    @Test
    void aGroupThatMovedIsToldAndWhatIsSentToTheOldOneArrivesInTheNewOne() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.started();
            var service = bed.updates.inGroup(-5, ANN, "x");
            Updates.in(service).remove("text");
            Updates.in(service).put("migrate_to_chat_id", -1005L);
            bed.chats.deliver(service);
            ChatEvent.ChatMigrated migrated =
                    (ChatEvent.ChatMigrated) bed.core.awaitTold(1).get(0);
            assertThat(migrated.source().chat().chat()).isEqualTo("-5");
            assertThat(migrated.to().chat()).isEqualTo("-1005");
            bed.chats.fault(
                    "sendMessage",
                    Response.of(
                            400,
                            "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":-1006}}"));
            bed.adapter.send(OutgoingMessage.at(ChatAddress.group("telegram", "-6"), RichText.of("news")));
            assertThat(bed.chats.messages("-1006")).hasSize(1);
            assertThat(((ChatEvent.ChatMigrated) bed.core.awaitTold(2).get(1))
                            .to()
                            .chat())
                    .isEqualTo("-1006");
        }
    }

    private static List<OutgoingMessage> secretly(ChatEvent event) {
        return List.of(OutgoingMessage.at(event.source().chat(), RichText.of("40 Connects"))
                .visibleTo(event.source().user()));
    }
}
