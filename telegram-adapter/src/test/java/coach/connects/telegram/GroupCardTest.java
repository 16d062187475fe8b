package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import coach.connects.telegram.fake.WholeBot;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card in a group, from the press on Telegram to the database and back. */
class GroupCardTest {
    private static final long IVO = 31;
    private static final long JUN = 32;
    private static final long KAI = 33;
    private static final long GROUP = -1007;
    private static final long OTHER = -1008;
    private static final String CHAT = "-1007";
    private static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";
    private static final int MEMBERS = 200;

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

    private List<Call> edits(int message) {
        return chats.calls(call -> call.method().equals("editMessageText")
                && call.chat().equals(CHAT)
                && call.parameters().path("message_id").asInt() == message);
    }

    private String reads(int message) {
        return String.valueOf(chats.standing(CHAT).get(message));
    }

    private int ivoSharesACard() throws InterruptedException {
        chats.answer(updates.inGroup(GROUP, JUN, "/verdicts"), GROUP);
        chats.answer(updates.inGroup(GROUP, IVO, "/check " + LINK + " not verified <5 40% 3.9 8c"), GROUP);
        return chats.standing(CHAT).lastKey();
    }

    @Test
    void aCheckInPrivateIsWrittenIntoTheCardInTheGroupAndNothingIsPostedForIt() throws Exception {
        int message = ivoSharesACard();
        assertThat(reads(message)).contains("Checked by 1 member");
        chats.answer(updates.text(JUN, LINK + " verified 20-50 70% 4.8 8c"), JUN);
        chats.await(
                1,
                call -> call.done()
                        && call.method().equals("editMessageText")
                        && call.chat().equals(CHAT));
        assertThat(reads(message)).contains("Checked by 2 members", "payment verified yes, also no");
        assertThat(chats.standing(CHAT)).hasSize(2);
    }

    @Test
    void threeMembersTwoChecksAndAChangedOpinionComeToOneCard() throws Exception {
        int message = ivoSharesACard();
        Call card = chats.messages(CHAT).get(1);
        chats.answer(updates.text(JUN, LINK + " verified 20-50 70% 4.8 8c"), JUN);
        presses(JUN, "q1", card.target("Agree"), message);
        presses(KAI, "q2", card.target("Agree"), message);
        presses(KAI, "q3", card.target("Disagree"), message);
        chats.await(
                1,
                call -> call.method().equals("editMessageText") && call.text().contains("1 agrees, 1 disagrees"));
        assertThat(reads(message))
                .startsWith("CAUTION: costs 8")
                .contains("Checked by 2 members", "proposals 20 to 50, also under 5", "feedback 4.8, also 3.9");
        assertThat(chats.answer(updates.inGroup(GROUP, KAI, "/verdicts caution"), GROUP)
                        .text())
                .contains("1. CAUTION", "1 agrees, 1 disagrees");
    }

    private void presses(long who, String query, String data, int message) throws InterruptedException {
        chats.deliver(updates.press(who, query, data, message, updates.group(GROUP)));
        chats.await(
                1,
                call -> call.method().equals("answerCallbackQuery")
                        && call.parameters().path("callback_query_id").asText().equals(query));
    }

    @Test
    void whoIsInNoGroupNeitherVotesWithACardsKeyNorLearnsFromItsAddress() throws Exception {
        int message = ivoSharesACard();
        Call card = chats.messages(CHAT).get(1);
        String before = reads(message);
        chats.stranger(String.valueOf(KAI));
        Call start = chats.answer(updates.text(KAI, "/start"), KAI);
        int own = chats.standing(String.valueOf(KAI)).lastKey();
        chats.deliver(updates.press(KAI, "q1", card.target("Agree"), own));
        List<Call> said = chats.awaitMessages(2, String.valueOf(KAI));
        assertThat(said.get(1).text()).isEqualTo("Only members of that group can do this. Nothing changed.");
        assertThat(chats.standing(String.valueOf(KAI)).get(own)).isEqualTo(start.text());
        assertThat(reads(message)).isEqualTo(before).contains("No opinion yet");
        String address = card.target("Check it for me");
        Call check = chats.answer(updates.text(KAI, "/start " + address.substring(address.indexOf('=') + 1)), KAI);
        assertThat(check.text()).doesNotContain("what the group knows", "not verified", "3.9");
    }

    /** F5: a key says no more than the card, and answers where the card stands. */
    @Test
    void aCardsKeyTellsNothingOfItsGroupAndAnswersInNoOther() throws Exception {
        int message = ivoSharesACard();
        Call card = chats.messages(CHAT).get(1);
        String before = reads(message);
        String key = card.target("Agree");
        assertThat(key).doesNotContain(String.valueOf(Math.abs(GROUP)), "Lancers", "weavers");
        chats.answer(updates.inGroup(OTHER, KAI, "/verdicts"), OTHER);
        int other = chats.standing(String.valueOf(OTHER)).lastKey();
        chats.deliver(updates.press(KAI, "q1", key, other, updates.group(OTHER)));
        chats.await(1, call -> call.method().equals("answerCallbackQuery"));
        assertThat(reads(message)).isEqualTo(before).contains("No opinion yet");
        assertThat(chats.standing(String.valueOf(OTHER)).get(other)).doesNotContain("SKIP", LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "member, true, true",
        "restricted, true, true",
        "restricted, false, false",
        "left, false, false",
        "kicked, false, false",
        "creator, false, true",
        "administrator, false, true"
    })
    void whoIsAMemberIsWhatTelegramSaysOfThem(String status, boolean isMember, boolean in) throws Exception {
        ivoSharesACard();
        String address = chats.messages(CHAT).get(1).target("Check it for me");
        String answer = "{\"ok\":true,\"result\":{\"status\":\"" + status + "\",\"is_member\":" + isMember
                + ",\"user\":" + updates.person(KAI) + "}}";
        for (int i = 0; i < 20; i++) {
            chats.fault("getChatMember", FakeChats.Response.of(200, answer));
        }
        Call check = chats.answer(updates.text(KAI, "/start " + address.substring(address.indexOf('=') + 1)), KAI);
        assertThat(check.text().contains("I start from what the group knows.")).isEqualTo(in);
    }

    /** Posted first, said second: what the group does not let in is not said to be shared. */
    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was kicked from the supergroup chat",
        "400, Bad Request: not enough rights to send text messages to the chat",
        "400, Bad Request: TOPIC_CLOSED",
        "400, Bad Request: message thread not found"
    })
    void whatAGroupDoesNotLetInIsSaidNotToBePosted(int code, String why) throws Exception {
        chats.answer(updates.inGroup(GROUP, JUN, "/verdicts"), GROUP);
        chats.answer(updates.text(JUN, LINK + " not verified <5 40% 3.9 8c"), JUN);
        chats.fault("sendMessage", FakeChats.Response.of(code, FakeChats.refusal(code, why)));
        assertThat(chats.answer(updates.text(JUN, "/share"), JUN).text()).startsWith("Not posted");
        assertThat(chats.standing(CHAT)).as("the answer to /verdicts alone").hasSize(1);
        assertThat(chats.answer(updates.text(JUN, "/share"), JUN).text()).startsWith("Shared with");
        assertThat(chats.standing(CHAT)).hasSize(2);
    }

    @Test
    void aCardThatWasDeletedFromTheChatIsNotBroughtBackByACheck() throws Exception {
        int message = ivoSharesACard();
        chats.delete(CHAT, message);
        chats.answer(updates.text(JUN, LINK + " verified 20-50 70% 4.8 8c"), JUN);
        chats.await(
                1,
                call -> call.method().equals("editMessageText") && call.chat().equals(CHAT));
        chats.answer(updates.inGroup(GROUP, JUN, "/verdicts"), GROUP);
        assertThat(chats.standing(CHAT)).hasSize(2).doesNotContainKey(message);
    }

    @Test
    void nothingThatTheGroupReadsHoldsAFigureOrAWordOfAnybodys() throws Exception {
        chats.answer(updates.text(IVO, "/adjust 7331"), IVO);
        chats.answer(updates.text(IVO, "/profile skills fellmongery, currying"), IVO);
        chats.answer(updates.text(IVO, "/profile earnings 4218.77"), IVO);
        int message = ivoSharesACard();
        chats.answer(updates.inGroup(GROUP, IVO, "/wallet"), IVO);
        chats.answer(updates.text(IVO, LINK + " verified expert fellmongery 20-50 70% 4.8 8c"), IVO);
        chats.answer(updates.inGroup(GROUP, IVO, "/verdicts skip"), GROUP);
        chats.answer(updates.inGroup(GROUP, JUN, "/check " + LINK), GROUP);
        chats.deliver(updates.inline(IVO, "i1", LINK));
        Call inline = chats.await(1, call -> call.method().equals("answerInlineQuery"))
                .get(0);
        assertThat(reads(message)).contains("Checked by");
        List<String> all =
                chats.calls(call -> call.chat().equals(CHAT) || call.method().equals("answerInlineQuery")).stream()
                        .map(call -> call.parameters().toString())
                        .toList();
        assertThat(all).hasSizeGreaterThan(5).contains(inline.parameters().toString());
        assertThat(all)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("7331", "7323", "4218", "fellmongery", "currying", "You have", "your 7"));
    }

    @Test
    void aGroupThatGoesOnUnderANewIdGetsItsCardsThere() throws Exception {
        int message = ivoSharesACard();
        ObjectNode service = updates.inGroup(GROUP, IVO, "x");
        Updates.in(service).remove("text");
        Updates.in(service).put("migrate_to_chat_id", -1008L);
        chats.deliver(service);
        chats.awaitConfirmed();
        Call there = chats.answer(updates.inGroup(-1008L, IVO, "/check " + LINK), -1008L);
        assertThat(there.text()).contains("Checked by 1 member");
        chats.answer(updates.text(JUN, LINK + " verified 20-50 70% 4.8 8c"), JUN);
        Call anew = chats.await(1, call -> call.done() && call.method().equals("editMessageText"))
                .get(0);
        assertThat(anew.chat()).isEqualTo("-1008");
        assertThat(anew.text()).contains("Checked by 2 members");
        assertThat(edits(message)).isEmpty();
    }

    @Test
    void twoHundredPressesAtOnceAreCountedExactlyAndTheCardIsWrittenAtMostOnceASecond() throws Exception {
        int message = ivoSharesACard();
        Call card = chats.messages(CHAT).get(1);
        for (int i = 0; i < MEMBERS; i++) {
            String pressed = card.target(i % 4 == 0 ? "Disagree" : "Agree");
            chats.deliver(updates.press(1000 + i, "q" + i, pressed, message, updates.group(GROUP)));
        }
        chats.await(MEMBERS, call -> call.method().equals("answerCallbackQuery"));
        chats.await(
                1,
                call -> call.method().equals("editMessageText") && call.text().contains("150 agree, 50 disagree"));
        chats.awaitConfirmed();
        assertThat(reads(message)).contains("150 agree, 50 disagree");
        List<Call> edits = edits(message);
        for (int i = 1; i < edits.size(); i++) {
            assertThat(edits.get(i).at() - edits.get(i - 1).at()).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
        }
        // Telegram takes twenty messages a minute in a group, edits among them.
        assertThat(edits).hasSizeBetween(1, 18);
        assertThat(chats.standing(CHAT)).hasSize(2);
    }
}
