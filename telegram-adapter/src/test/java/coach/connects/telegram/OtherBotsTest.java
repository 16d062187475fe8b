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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command names us or nobody; one that names another bot is not ours, whatever it holds and however it comes. */
@Tag("long")
class OtherBotsTest {
    private static final long ANN = 51;
    private static final long GROUP = -1010;
    private static final String LINK = "https://www.upwork.com/jobs/~021900000000000000123";
    private static final int OFTEN = 10_000;

    @TempDir
    Path folder;

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final Updates updates = new Updates();
    private WholeBot bot;

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    /** How a command for another bot is written. */
    private enum Writing {
        PLAIN("/%s@OtherBot 16 %s"),
        BARE("/%s@OtherBot%s"),
        UPPER_CASE("/%S@OTHERBOT 16 %s"),
        A_LINE_BELOW("/%s@OtherBot\n16\n%s"),
        TABS("/%s@OtherBot\t16\t%s"),
        SPACE_BEFORE(" \n\t/%s@OtherBot 16 %s"),
        LIKE_OURS("/%s@" + FakeChats.BOT_NAME + "s 16 %s"),
        OURS_AND_MORE("/%s@" + FakeChats.BOT_NAME + "@OtherBot 16 %s"),
        BEHIND_OUR_NAME("@" + FakeChats.BOT_NAME + " /%s@OtherBot 16 %s"),
        BEHIND_ITS_NAME("@OtherBot /%s 16 %s");

        private final String form;

        Writing(String form) {
            this.form = form;
        }

        String of(String command, String link) {
            return String.format(Locale.ROOT, form, command, link);
        }
    }

    /** How it reaches us. */
    private enum Way {
        SAID,
        IN_REPLY_TO_US,
        IN_REPLY_TO_A_LINK,
        PASSED_ON,
        BELOW_A_PICTURE,
        BELOW_A_FILE_OF_AN_ALBUM,
        EDITED;

        ObjectNode of(ObjectNode update) {
            ObjectNode message = Updates.in(update);
            switch (this) {
                case SAID -> {}
                case IN_REPLY_TO_US -> replying(message, new Updates().me());
                case IN_REPLY_TO_A_LINK -> replying(message, new Updates().person(52));
                case PASSED_ON ->
                    message.putObject("forward_origin")
                            .put("type", "hidden_user")
                            .put("date", 1);
                case BELOW_A_PICTURE ->
                    captioned(message)
                            .putArray("photo")
                            .addObject()
                            .put("file_id", "p")
                            .put("file_unique_id", "p");
                case BELOW_A_FILE_OF_AN_ALBUM ->
                    captioned(message)
                            .put("media_group_id", "album")
                            .putObject("document")
                            .put("file_id", "f")
                            .put("file_unique_id", "f");
                case EDITED -> OtherBotsTest.edited(update);
            }
            return update;
        }

        private static ObjectNode captioned(ObjectNode message) {
            message.set("caption", message.remove("text"));
            return message;
        }

        private static void replying(ObjectNode message, ObjectNode to) {
            ObjectNode other = Updates.in(new Updates().inGroup(GROUP, 52, "Look: " + LINK));
            other.set("from", to);
            message.set("reply_to_message", other);
        }
    }

    private static ObjectNode edited(ObjectNode update) {
        ObjectNode message = (ObjectNode) update.remove("message");
        update.set("edited_message", message.put("edit_date", 1_772_000_060));
        return update;
    }

    private void open() {
        bot = new WholeBot(telegram.address(), folder);
    }

    private List<Call> said() {
        // On a busy machine "typing" is shown while a message waits for its turn: that is no answer.
        return chats.calls(Call::isMessage);
    }

    /** Every command in every writing, with and without a link, by every way, in the group and in private. */
    private List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>();
        for (String command : bot.commands()) {
            for (Writing writing : Writing.values()) {
                for (String link : List.of("", LINK)) {
                    String text = writing.of(command, writing == Writing.BARE && !link.isEmpty() ? " " + link : link);
                    Arrays.stream(Way.values()).forEach(way -> {
                        all.add(way.of(updates.inGroup(GROUP, ANN, text)));
                        all.add(way.of(updates.text(ANN, text)));
                    });
                }
            }
        }
        return all;
    }

    @Test
    void noCommandForAnotherBotIsCarriedOutOrAnsweredByAnyWay() throws Exception {
        open();
        chats.answer(updates.text(ANN, "/adjust 40"), ANN);
        int before = said().size();
        List<ObjectNode> all = all();
        assertThat(all).hasSizeGreaterThan(5000);
        all.forEach(chats::deliver);
        chats.awaitConfirmed();
        assertThat(said()).hasSize(before);
        assertThat(chats.answer(updates.text(ANN, "/wallet"), ANN).text()).contains("40");
    }

    @Test
    void beforeItsOwnNameIsKnownACommandThatNamesAnyBotIsLeftAlone() throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            chats.fault("getMe", Response.of(500, FakeChats.refusal(500, "Internal Server Error")));
        }
        open();
        all().forEach(chats::deliver);
        chats.deliver(updates.text(ANN, "/buy@" + FakeChats.BOT_NAME + " 40"));
        chats.awaitConfirmed();
        assertThat(said()).isEmpty();
        assertThat(chats.answer(updates.text(ANN, "/adjust 7"), ANN).text()).contains("7");
    }

    @Test
    void aLinkBesideACommandForAnotherBotIsNotAnsweredInAGroupThatWantsLinksAnswered() throws Exception {
        open();
        chats.administrator(String.valueOf(ANN));
        chats.answer(updates.inGroup(GROUP, ANN, "/community links on"), GROUP);
        int before = said().size();
        for (String command : bot.commands()) {
            chats.deliver(updates.inGroup(GROUP, ANN, "please\n/" + command + "@OtherBot\n" + LINK));
            chats.deliver(updates.inGroup(GROUP, ANN, LINK + "\n/" + command + "@OtherBot 16"));
        }
        chats.awaitConfirmed();
        assertThat(said()).hasSize(before);
        assertThat(chats.answer(updates.inGroup(GROUP, ANN, "look " + LINK), GROUP)
                        .buttons())
                .isNotEmpty();
    }

    @Test
    void aCommandForAnotherBotInTheMiddleOfWhatIsSaidInPrivateRecordsNothing() throws Exception {
        open();
        chats.answer(updates.text(ANN, "/adjust 40"), ANN);
        for (String command : bot.commands()) {
            chats.deliver(updates.text(ANN, "hello\n/" + command + "@OtherBot 16 " + LINK + "\nbye"));
        }
        chats.awaitConfirmed();
        assertThat(chats.answer(updates.text(ANN, "/wallet"), ANN).text()).contains("40");
    }

    @Test
    void anEditOfACommandBehindOurNameRecordsNothingASecondTime() throws Exception {
        open();
        chats.answer(updates.text(ANN, "/adjust 40"), ANN);
        ObjectNode spent = updates.inGroup(GROUP, ANN, "@" + FakeChats.BOT_NAME + " /spend 16 " + LINK);
        chats.answer(spent.deepCopy(), ANN);
        chats.deliver(edited(spent));
        chats.awaitConfirmed();
        assertThat(chats.answer(updates.text(ANN, "/wallet"), ANN).text()).contains("24");
    }
}
