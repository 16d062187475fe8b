package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import coach.connects.telegram.fake.WholeBot;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot as people meet it on Telegram. */
class WholeBotTest {
    private static final long ANN = 11;
    private static final long BOB = 12;
    private static final long GROUP = -1001;
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String PAGE = """
            Garden planner for a small nursery
            Posted 3 hours ago
            Worldwide
            Summary
            %s
            $150.00
            Fixed-price
            Activity on this job
            Proposals:
            5 to 10
            About the client
            Payment method not verified
            Rating is 4.7 out of 5.
            """.formatted("We grow roses and need a plan of the beds. ".repeat(280));

    @TempDir
    Path folder;

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final Updates updates = new Updates();
    private WholeBot bot;

    @BeforeEach
    void open() {
        bot = new WholeBot(telegram.address(), folder);
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    @Test
    void pagesSavedAsFilesAndSentAsOneAlbumAreOneRankedAnswer() throws Exception {
        for (String file : List.of("f1", "f2")) {
            String page = "Garden planner " + file
                    + "\nPayment verified\nProposals: 5 to 10\nSend a proposal for: 8 Connects";
            chats.keep(file, page.getBytes(StandardCharsets.UTF_8));
            ObjectNode update = updates.document(ANN, file, file + ".txt", "text/plain", 90);
            Updates.in(update).put("media_group_id", "album");
            chats.deliver(update);
        }
        assertThat(chats.awaitMessages(1, String.valueOf(ANN)).get(0).text()).startsWith("2 jobs, best first");
        chats.awaitConfirmed();
        assertThat(chats.messages(String.valueOf(ANN))).hasSize(1);
    }

    private ObjectNode pictured(ObjectNode update, String caption) {
        ObjectNode message = Updates.in(update).put("caption", caption);
        message.remove("text");
        message.putArray("photo").addObject().put("file_id", "p");
        return update;
    }

    @Test
    void aJobInTheWordsBelowAPictureIsChecked() throws Exception {
        assertThat(chats.answer(pictured(updates.text(ANN, ""), "what do you think?"), ANN)
                        .text())
                .startsWith("I can't read pictures");
        assertThat(chats.answer(pictured(updates.text(ANN, ""), LINK + " verified 5-10 80% 4.9 16c"), ANN)
                        .text())
                .startsWith("APPLY");
        assertThat(chats.answer(pictured(updates.inGroup(GROUP, BOB, ""), "/check " + LINK), GROUP)
                        .text())
                .startsWith("Nobody here has checked this job yet");
    }

    @Test
    void aSavedPageSentToAGroupWithCheckBelowItIsItsCardAndWithoutThatNothing() throws Exception {
        chats.keep("f1", PAGE.getBytes(StandardCharsets.UTF_8));
        for (String caption : List.of("my holidays", "/check " + LINK)) {
            ObjectNode update = updates.document(ANN, "f1", "page.txt", "text/plain", 90);
            Updates.in(update).put("caption", caption).set("chat", updates.group(GROUP));
            chats.deliver(update);
        }
        assertThat(chats.awaitMessages(1, String.valueOf(GROUP)).get(0).text())
                .startsWith("SKIP")
                .contains("Garden planner", "Checked by 1 member");
        chats.awaitConfirmed();
        assertThat(chats.messages(String.valueOf(GROUP))).hasSize(1);
    }

    @Test
    void aPageOfTwelveThousandInThreeMessagesGivesOneVerdictAlsoWhenTheBotWasKilledBetween() throws Exception {
        assertThat(PAGE.length()).isGreaterThan(12_000);
        chats.deliver(updates.text(ANN, PAGE.substring(0, 4000)));
        chats.await(1, call -> call.method().equals("sendChatAction"));
        bot.close();
        bot = new WholeBot(telegram.address(), folder);
        chats.deliver(updates.text(ANN, PAGE.substring(4000, 8000)));
        Call verdict = chats.answer(updates.text(ANN, PAGE.substring(8000)), ANN);
        assertThat(verdict.text()).startsWith("SKIP").contains("Garden planner");
        chats.awaitConfirmed();
        assertThat(chats.messages("11")).hasSize(1);
    }

    @Test
    void aJobIsCheckedAndTheProposalRecordedByButtonsAndByWords() throws Exception {
        chats.answer(updates.text(ANN, "/grant other 40"), ANN);
        Call question = chats.answer(updates.text(ANN, LINK + " 5-10 80% 4.9 entry hourly 6c"), ANN);
        Call verdict = chats.answer(updates.press(ANN, "q1", question.target("Verified"), 501), ANN);
        assertThat(verdict.method()).isEqualTo("editMessageText");
        assertThat(verdict.text()).startsWith("APPLY");
        assertThat(chats.answer(updates.press(ANN, "q2", verdict.target("I applied"), 501), ANN)
                        .text())
                .startsWith("Recorded: proposal for 6 Connects");

        chats.answer(updates.text(BOB, "/grant other 40"), BOB);
        chats.answer(updates.text(BOB, LINK + " 5-10 80% 4.9 entry hourly 6c"), BOB);
        assertThat(chats.answer(updates.text(BOB, "verified"), BOB).text()).startsWith("APPLY");
        assertThat(chats.answer(updates.text(BOB, "i applied"), BOB).text())
                .startsWith("Recorded: proposal for 6 Connects");
        assertThat(chats.answer(updates.text(BOB, "/wallet"), BOB).text()).startsWith("34 Connects");
    }

    @Test
    void severalForwardedMessagesGetOneRankedAnswer() throws Exception {
        for (int i = 0; i < 3; i++) {
            ObjectNode forwarded = updates.text(ANN, "Payment verified\n" + LINK.substring(0, LINK.length() - 1) + i);
            Updates.in(forwarded)
                    .putObject("forward_origin")
                    .put("type", "channel")
                    .put("date", 5);
            chats.deliver(forwarded);
        }
        assertThat(chats.awaitMessages(1, "11").get(0).text()).startsWith("3 jobs");
        chats.awaitConfirmed();
        assertThat(chats.messages("11")).hasSize(1);
    }

    @Test
    void aPressByAnotherMemberIsRefusedToThatPersonAloneAndChangesNothing() throws Exception {
        Call receipt = chats.answer(updates.text(ANN, "/grant other 30"), ANN);
        String undo = receipt.target("Undo it");
        chats.deliver(updates.press(BOB, "q1", undo, 500, updates.group(GROUP)));
        Call word =
                chats.await(1, call -> call.text().contains("Nothing changed.")).get(0);
        // On the press, or in private when the moment for that was missed.
        assertThat(word.method().equals("answerCallbackQuery") || word.chat().equals("12"))
                .isTrue();
        assertThat(chats.answer(updates.text(ANN, "/wallet"), ANN).text()).startsWith("30 Connects");
        assertThat(chats.messages("-1001")).isEmpty();
    }

    @Test
    void theButtonInAGroupIsALinkThatWorksTwiceInPrivate() throws Exception {
        chats.await(1, call -> call.method().equals("getMe"));
        Call line = chats.answer(updates.inGroup(GROUP, ANN, "/check " + LINK), GROUP);
        String address = line.target("Check it in private");
        assertThat(address).startsWith("https://t.me/ConnectsTestBot?start=");
        String start = "/start " + address.substring(address.indexOf('=') + 1);
        assertThat(chats.answer(updates.text(BOB, start), BOB).text()).contains("payment");
        assertThat(chats.answer(updates.text(BOB, start), BOB).text()).contains("payment");
        assertThat(chats.answer(updates.text(BOB, "/start wallet"), BOB).text()).contains("Connects");
    }

    @Test
    void inlineModeOffersOnesOwnVerdictWithoutAWalletFigure() throws Exception {
        chats.answer(updates.text(ANN, "/grant other 3"), ANN);
        chats.answer(updates.text(ANN, LINK + " verified 5-10 80% 4.9 entry hourly 16c"), ANN);
        chats.deliver(updates.inline(ANN, "i1", LINK));
        chats.deliver(updates.inline(BOB, "i2", LINK));
        List<Call> answers = chats.await(2, call -> call.method().equals("answerInlineQuery"));
        JsonNode own = byQuery(answers, "i1");
        assertThat(own.path("is_personal").asBoolean()).isTrue();
        assertThat(own.path("results")).hasSize(1);
        String text = own.path("results")
                .get(0)
                .path("input_message_content")
                .path("message_text")
                .asText();
        assertThat(text)
                .startsWith("APPLY")
                .contains("costs 16")
                .contains("upwork.com/jobs/~02")
                .doesNotContain(" 3 ");
        JsonNode others = byQuery(answers, "i2");
        assertThat(others.path("results")).isEmpty();
        assertThat(others.path("button").path("start_parameter").asText()).startsWith("go-check-02");
    }

    private static JsonNode byQuery(List<Call> answers, String id) {
        return answers.stream()
                .map(Call::parameters)
                .filter(call -> call.path("inline_query_id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBotGreetsAGroupOnceAndFollowsItToItsNewId() throws Exception {
        Call welcome = chats.answer(updates.membership(updates.group(GROUP), ANN, "left", "member"), GROUP);
        assertThat(welcome.text().lines()).hasSize(2);
        ObjectNode service = updates.inGroup(GROUP, ANN, "x");
        Updates.in(service).remove("text");
        Updates.in(service).put("migrate_to_chat_id", -1005L);
        chats.deliver(service);
        chats.awaitConfirmed();
        assertThat(chats.messages("-1001")).hasSize(1);
        assertThat(chats.messages("-1005")).isEmpty();
    }
}
