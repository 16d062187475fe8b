package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
    private static final Identity U1 = new Identity("console", "u1");
    private static final ChatAddress PRIVATE = ChatAddress.privateOf(U1);
    private static final ChatAddress GROUP = ChatAddress.group("console", "group:lancers");

    @TempDir
    Path folder;

    private ScriptRun run;

    @BeforeEach
    void start() {
        run = ScriptRun.in(folder);
    }

    private void shown(OutgoingMessage... replies) {
        run.bot.answer = in -> List.of(replies);
        run.play("{\"from\":\"u1\",\"text\":\"show\"}");
        run.bot.answer = FakeBot::echo;
    }

    private String pressed(String line) {
        run.play(line);
        return run.bot.lastPressed();
    }

    @Test
    void aPressNamesTheButtonAndItsMessage() {
        shown(FakeBot.offer(PRIVATE, "a verdict", "Why?", "I applied"));

        run.play("{\"from\":\"u1\",\"press\":\"I applied\"}");

        ChatEvent.ButtonPress press = (ChatEvent.ButtonPress) run.bot.last();
        assertThat(press.button()).isEqualTo("i-applied");
        assertThat(press.message()).isEqualTo("t-2");
    }

    @Test
    void theNewestButtonOfALabelIsMeant() {
        Button old = new Button("old", "Undo it");
        Button young = new Button("young", "Undo it");
        shown(
                FakeBot.offer(PRIVATE, "first").withRow(List.of(old)),
                FakeBot.offer(PRIVATE, "second").withRow(List.of(young)));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Undo it\"}")).isEqualTo("young");
    }

    @Test
    void anEditTakesTheButtonsOfTheEarlierMessageAway() {
        shown(FakeBot.offer(PRIVATE, "question", "Skip"));
        shown(FakeBot.offer(PRIVATE, "verdict", "Why?").replacingMessage("t-2"));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Skip\"}")).isEqualTo("no-such-button");
        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Why?\"}")).isEqualTo("why?");
        assertThat(((ChatEvent.ButtonPress) run.bot.last()).message()).isEqualTo("t-2");
    }

    @Test
    void anEditWithoutButtonsLeavesNone() {
        shown(FakeBot.offer(PRIVATE, "question", "Skip"));
        shown(FakeBot.offer(PRIVATE, "closed").replacingMessage("t-2"));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Skip\"}")).isEqualTo("no-such-button");
    }

    @Test
    void aMessageShownAnewCountsAsTheNewest() {
        shown(
                OutgoingMessage.at(PRIVATE, FakeBot.offer(PRIVATE, "page 1").text())
                        .withRow(List.of(new Button("p1", "Older"))),
                OutgoingMessage.at(PRIVATE, FakeBot.offer(PRIVATE, "other").text())
                        .withRow(List.of(new Button("x", "Older"))));
        shown(OutgoingMessage.at(PRIVATE, FakeBot.offer(PRIVATE, "page 2").text())
                .withRow(List.of(new Button("p2", "Older")))
                .replacingMessage("t-2"));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Older\"}")).isEqualTo("p2");
    }

    @Test
    void aButtonOfAGroupIsNotSeenInThePrivateChat() {
        shown(FakeBot.offer(GROUP, "a card", "Agree"));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Agree\"}")).isEqualTo("no-such-button");
        assertThat(pressed("{\"from\":\"u2\",\"chat\":\"group:lancers\",\"press\":\"Agree\"}"))
                .isEqualTo("agree");
    }

    @Test
    void aButtonForOnePersonIsNotSeenByAnother() {
        shown(FakeBot.offer(GROUP, "for u1", "Share").visibleTo(U1));

        assertThat(pressed("{\"from\":\"u2\",\"chat\":\"group:lancers\",\"press\":\"Share\"}"))
                .isEqualTo("no-such-button");
        assertThat(pressed("{\"from\":\"u1\",\"chat\":\"group:lancers\",\"press\":\"Share\"}"))
                .isEqualTo("share");
    }

    @Test
    void aNewerButtonForSomebodyElseDoesNotHideOnesOwn() {
        shown(
                FakeBot.offer(GROUP, "for all", "Agree"),
                FakeBot.offer(GROUP, "for u1")
                        .withRow(List.of(new Button("private-one", "Agree")))
                        .visibleTo(U1));

        assertThat(pressed("{\"from\":\"u2\",\"chat\":\"group:lancers\",\"press\":\"Agree\"}"))
                .isEqualTo("agree");
    }

    @Test
    void afterARestartTheBotIsAskedWhichButtonsAreLive() {
        run.bot.live.add(new Button("kept-new", "I applied"));
        run.bot.live.add(new Button("kept-old", "I applied"));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"I applied\"}")).isEqualTo("kept-new");
        assertThat(((ChatEvent.ButtonPress) run.bot.last()).message()).isEmpty();
    }

    @Test
    void whatIsOnTheScreenGoesBeforeWhatTheBotRemembers() {
        shown(FakeBot.offer(PRIVATE, "question", "Skip"));
        run.bot.live.add(new Button("other", "Skip"));

        assertThat(pressed("{\"from\":\"u1\",\"press\":\"Skip\"}")).isEqualTo("skip");
    }

    @Test
    void aPressOfNothingReachesTheBotSoThatThePresserIsAnswered() {
        assertThat(run.play("{\"from\":\"u1\",\"press\":\"Skip\"}"))
                .first()
                .asString()
                .contains("pressed no-such-button");
    }

    @Test
    void aButtonCanBeNamedByItsId() {
        shown(FakeBot.offer(PRIVATE, "question", "Skip"));

        assertThat(pressed("{\"from\":\"u1\",\"id\":\"skip\"}")).isEqualTo("skip");
        assertThat(((ChatEvent.ButtonPress) run.bot.last()).message()).isEqualTo("t-2");
    }

    @Test
    void anIdThatThePersonCannotSeeStillReachesTheBotWhichJudgesIt() {
        shown(FakeBot.offer(PRIVATE, "question", "Skip"));

        assertThat(pressed("{\"from\":\"u2\",\"id\":\"skip\"}")).isEqualTo("skip");
        assertThat(((ChatEvent.ButtonPress) run.bot.last()).message()).isEmpty();
        assertThat(run.bot.last().source().user()).hasToString("console:u2");
    }

    @Test
    void theAnswerToAPressFromBeforeTheRestartStandsForItself() {
        run.bot.live.add(new Button("kept", "Skip"));
        run.bot.answer = in -> List.of(
                FakeBot.offer(PRIVATE, "next", "Back").replacingMessage(((ChatEvent.ButtonPress) in).message()));

        assertThat(run.play("{\"from\":\"u1\",\"press\":\"Skip\"}"))
                .first()
                .asString()
                .contains("\"id\":\"t-2\"")
                .doesNotContain("edits");
    }
}
