package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatEvent;
import coach.connects.telegram.fake.FakeCore;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a group's talk is a call of the bot, which links a message hides, and what an edit says (UX-24). */
class CallsAndEditsTest {
    private static final long GROUP = -1001;
    private static final long ANN = 11;
    private static final String LINK = "https://www.upwork.com/jobs/~021900000000000000123";

    @Test
    void aCallByNameIsHeardWhereverTheNameStands() throws Exception {
        assertThat(told(
                        "@ConnectsTestBot " + LINK,
                        "@connectstestbot check " + LINK,
                        "hey @ConnectsTestBot look at " + LINK,
                        "look: " + LINK + " @ConnectsTestBot",
                        LINK + "\n@ConnectsTestBot?",
                        "@ConnectsTestBot",
                        "do they expire, @ConnectsTestBot?",
                        "@ConnectsTestBot wallet",
                        "hello @ConnectsTestBotX " + "there",
                        "mail me at a@ConnectsTestBot",
                        "nobody is called"))
                .containsExactly(
                        "/check " + LINK,
                        "/check " + LINK,
                        "hey  look at " + LINK,
                        "look: " + LINK,
                        "/check " + LINK + "\n?",
                        "",
                        "do they expire, ?",
                        "/wallet");
    }

    @Test
    void aCallInTheWordsBelowAPictureIsHeardAsWords() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode update = bed.updates.inGroup(GROUP, ANN, "");
            ObjectNode message = Updates.in(update).put("caption", "@ConnectsTestBot what are Connects?");
            message.remove("text");
            message.putArray("photo").addObject().put("file_id", "p");
            bed.chats.deliver(update);
            ChatEvent told = bed.core.awaitTold(1).get(0);
            assertThat(FakeCore.words(told)).isEqualTo("what are Connects?");
            assertThat(told.source().called()).isTrue();
        }
    }

    /** Of the message that it answers the link alone is told: the rest is the bot's own words. */
    @Test
    void aReplyToTheBotIsACallAndOneToAMemberIsTalk() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.answer(bed.updates.inGroup(GROUP, ANN, "/check"), GROUP);
            for (String words : List.of("and " + LINK, "thanks", "I applied")) {
                bed.chats.deliver(inReply(bed, words, bed.updates.me(), "APPLY: costs 8\n" + LINK));
            }
            ObjectNode member = Updates.in(bed.updates.inGroup(GROUP, 12, "x"));
            bed.chats.deliver(inReply(bed, "I applied to that", (ObjectNode) member.get("from"), "see " + LINK));
            bed.chats.awaitConfirmed();

            List<ChatEvent> told = bed.core.told();
            assertThat(told)
                    .extracting(FakeCore::words)
                    .contains("/check and " + LINK, "thanks", "I applied")
                    .doesNotContain("I applied to that");
            ChatEvent.TextMessage applied = told.stream()
                    .filter(event -> FakeCore.words(event).equals("I applied"))
                    .map(ChatEvent.TextMessage.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(applied.source().called()).isTrue();
            assertThat(applied.replied().orElseThrow().words()).isEqualTo(LINK);
            assertThat(applied.replied().orElseThrow().ours()).isTrue();
        }
    }

    private static ObjectNode inReply(TelegramTestBed bed, String words, ObjectNode author, String other) {
        ObjectNode update = bed.updates.inGroup(GROUP, ANN, words);
        ObjectNode answered = Updates.in(bed.updates.inGroup(GROUP, ANN, other));
        answered.set("from", author);
        Updates.in(update).set("reply_to_message", answered);
        return update;
    }

    @Test
    void aLinkBehindAButtonOfAForwardIsReadLikeOneBehindWords() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(Updates.passedOn(bed.updates.text(ANN, "New job alert"), LINK));
            bed.chats.deliver(Updates.passedOn(bed.updates.text(ANN, "Join us"), "https://t.me/channel"));
            ObjectNode asked = bed.updates.inGroup(GROUP, ANN, "/check");
            Updates.in(asked)
                    .set(
                            "reply_to_message",
                            Updates.in(Updates.passedOn(bed.updates.inGroup(GROUP, 12, "Alert"), LINK)));
            bed.chats.deliver(asked);
            bed.chats.awaitConfirmed();
            assertThat(bed.core.told())
                    .extracting(FakeCore::words)
                    .contains("New job alert\n" + LINK, "Join us", "/check Alert\n" + LINK);
        }
    }

    @Test
    void ofTheBotsOwnMessagePassedOnOnlyTheLinkIsRead() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode inline = bed.updates.text(ANN, "SKIP: would cost 16\nPayment not verified\n" + LINK);
            Updates.in(inline).set("via_bot", bed.updates.me());
            ObjectNode forward = bed.updates.text(ANN, "SKIP: would cost 16\n" + LINK);
            ObjectNode origin = Updates.in(forward).putObject("forward_origin");
            origin.put("type", "user").put("date", 1_772_000_000).set("sender_user", bed.updates.me());
            bed.chats.deliver(inline);
            bed.chats.deliver(forward);
            bed.chats.awaitConfirmed();
            assertThat(bed.core.told())
                    .filteredOn(event -> event instanceof ChatEvent.TextMessage)
                    .extracting(FakeCore::words)
                    .containsExactly(LINK, LINK);
        }
    }

    @Test
    void anEditThatChangesNoWordIsSilent() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode first = bed.updates.text(ANN, LINK);
            int id = Updates.in(first).path("message_id").asInt();
            bed.chats.deliver(first);
            bed.chats.awaitMessages(1, "11");
            bed.chats.deliver(bed.updates.edited(ANN, id, LINK));
            bed.chats.deliver(bed.updates.edited(ANN, id, LINK + " verified"));
            bed.chats.awaitMessages(2, "11");
            bed.chats.awaitConfirmed();
            assertThat(bed.core.told()).extracting(FakeCore::words).containsExactly(LINK, LINK + " verified");
        }
    }

    /** Each tells which message it edits, so that what its first words offered is closed; a caption is told like words. */
    @Test
    void everyEditTellsTheMessageThatItEdits() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode first = bed.updates.text(ANN, "applied for 16 " + LINK);
            int id = Updates.in(first).path("message_id").asInt();
            bed.chats.deliver(first);
            bed.chats.awaitMessages(1, "11");
            for (String words : List.of("applied for 12 " + LINK, LINK, "/check " + LINK, "/spend 12 " + LINK, "hi")) {
                bed.chats.deliver(bed.updates.edited(ANN, id, words));
            }
            ObjectNode below = bed.updates.edited(ANN, id + 100, "");
            ObjectNode message = Updates.in(below).put("caption", "/spend 6 " + LINK);
            message.remove("text");
            message.putArray("photo").addObject().put("file_id", "p");
            bed.chats.deliver(below);
            bed.chats.awaitMessages(7, "11");
            bed.chats.awaitConfirmed();
            List<ChatEvent.TextMessage> told = bed.core.told().stream()
                    .map(ChatEvent.TextMessage.class::cast)
                    .toList();
            assertThat(told).hasSize(7);
            assertThat(told.get(0).edits()).isEmpty();
            assertThat(told.subList(1, 6))
                    .allSatisfy(edit -> assertThat(edit.edits())
                            .contains(told.get(0).source().eventId()));
            assertThat(told.get(6).text()).isEqualTo("/spend 6 " + LINK);
            assertThat(told.get(6).edits()).isPresent();
        }
    }

    private static List<String> told(String... inGroup) throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            for (String words : inGroup) {
                bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, words));
            }
            bed.chats.awaitConfirmed();
            return bed.core.told().stream().map(FakeCore::words).toList();
        }
    }
}
