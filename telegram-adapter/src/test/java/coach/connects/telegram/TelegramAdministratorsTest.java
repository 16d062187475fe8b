package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import coach.connects.telegram.fake.WholeBot;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group's settings are for those of whom Telegram says, at that moment, that they administer it. */
class TelegramAdministratorsTest {
    private static final long UMA = 41;
    private static final long VIC = 42;
    private static final long GROUP = -1009;
    private static final String CHAT = "-1009";
    private static final String ONLY = "Only administrators of the group can change this. Nothing changed.";

    private static final String UNTOLD =
            "I was not told whether you are an administrator here. Nothing changed; try again in a moment.";

    @TempDir
    Path folder;

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final Updates updates = new Updates();
    private WholeBot bot;
    private int presses;

    @BeforeEach
    void open() {
        bot = new WholeBot(telegram.address(), folder);
        chats.administrator(String.valueOf(UMA));
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    /** The answer that all can read; a line that leads to one that they cannot may come between. */
    private Call says(long who, String text) throws InterruptedException {
        int before = chats.calls(TelegramAdministratorsTest::isOverview).size();
        chats.deliver(updates.inGroup(GROUP, who, text));
        List<Call> overviews = chats.await(before + 1, TelegramAdministratorsTest::isOverview);
        return overviews.get(overviews.size() - 1);
    }

    private static boolean isOverview(Call call) {
        return call.done() && call.chat().equals(CHAT) && call.text().contains("This group");
    }

    /** What is told to whoever presses: on the press, or in private where the moment for that was missed. */
    private String pressing(long who, String data) throws InterruptedException {
        presses++;
        int before = told(who).size();
        ObjectNode press =
                updates.press(who, "q" + presses, data, chats.standing(CHAT).lastKey(), updates.group(GROUP));
        chats.deliver(press);
        List<Call> now = chats.await(before + 1, call -> isTold(call, who));
        return now.get(now.size() - 1).text();
    }

    private List<Call> told(long who) {
        return chats.calls(call -> isTold(call, who));
    }

    private static boolean isTold(Call call, long who) {
        boolean onPress =
                call.method().equals("answerCallbackQuery") && !call.text().isEmpty();
        return onPress || (call.isMessage() && call.chat().equals(String.valueOf(who)));
    }

    private String settings() throws InterruptedException {
        return says(UMA, "/community").text();
    }

    @Test
    void aMemberCanSetNothingByCommandNorByAnAdministratorsOrAForgedButton() throws Exception {
        Call overview = says(UMA, "/community");
        chats.deliver(updates.inGroup(GROUP, VIC, "/community digest sunday 7"));
        assertThat(chats.awaitMessages(1, String.valueOf(VIC)).get(0).text()).isEqualTo(ONLY);
        assertThat(pressing(VIC, overview.target("Answer job links"))).isEqualTo(ONLY);
        assertThat(pressing(VIC, "@community:links on")).isEqualTo(ONLY);
        assertThat(pressing(VIC, "@community:bar 41")).isEqualTo(ONLY);
        assertThat(settings()).contains("Job links posted here: left alone.", "Weekly digest: off.");
    }

    @Test
    void whoAdministeredTheGroupCanNoLongerUseTheButtonsOfThatTime() throws Exception {
        Call overview = says(UMA, "/community");
        chats.noAdministrator(String.valueOf(UMA));
        assertThat(pressing(UMA, overview.target("Answer job links"))).isEqualTo(ONLY);
        chats.deliver(updates.inGroup(GROUP, UMA, "/community links on"));
        chats.await(
                1,
                call -> call.done()
                        && call.chat().equals(String.valueOf(UMA))
                        && call.text().equals(ONLY));
        chats.administrator(String.valueOf(UMA));
        assertThat(settings()).contains("Job links posted here: left alone.", "Weekly digest: off.");
        chats.deliver(updates.inGroup(GROUP, UMA, "/community digest sunday 7"));
        chats.await(
                1,
                call -> call.done() && call.chat().equals(CHAT) && call.text().contains("7:00 UTC"));
    }

    @Test
    void whenTelegramDoesNotAnswerNobodyIsToldThatTheyAreNoAdministrator() throws Exception {
        int told = 0;
        for (Response silence : List.of(
                Response.of(500, FakeChats.refusal(500, "Internal Server Error")),
                Response.of(429, FakeChats.refusal(429, "Too Many Requests: retry after 3")),
                Response.of(400, FakeChats.refusal(400, "Bad Request: member list is inaccessible")),
                Response.of(200, "<html>"),
                Response.broken())) {
            chats.fault("getChatMember", silence);
            chats.deliver(updates.inGroup(GROUP, UMA, "/community links on"));
            told++;
            assertThat(chats.awaitMessages(told, String.valueOf(UMA))
                            .get(told - 1)
                            .text())
                    .isEqualTo(UNTOLD);
        }
        assertThat(settings()).contains("Job links posted here: left alone.");
    }

    @Test
    void whoCannotBeAskedAboutIsNoAdministrator() throws Exception {
        chats.fault("getChatMember", Response.of(400, FakeChats.refusal(400, "Bad Request: user not found")));
        chats.deliver(updates.inGroup(GROUP, UMA, "/community links on"));
        assertThat(chats.awaitMessages(1, String.valueOf(UMA)).get(0).text()).isEqualTo(ONLY);
        assertThat(settings()).contains("Job links posted here: left alone.");
    }
}
