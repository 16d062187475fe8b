package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group knows is for its members alone: of whoever acts from elsewhere its platform is asked. */
class MembersTest {
    private static final String GROUP = "group:potters";
    private static final String NUMBER = "021993456789012345671";
    private static final String LINK = "https://www.upwork.com/jobs/~" + NUMBER;
    private static final String ONLY = "Only members of that group can do this. Nothing changed.";
    private static final String UNTOLD =
            "I was not told whether you are in that group. Nothing changed; try again in a moment.";
    private static final String FACTS = "not verified <5 40% 3.9 8c";

    @TempDir
    Path folder;

    private Talk talk;
    private Talk.Person mia;
    private Talk.Person zed;

    @BeforeEach
    void open() {
        talk = Talk.over(SqliteStore.open(folder), "2026-10-23T18:00:00Z");
        mia = talk.as("mia");
        zed = talk.as("zed");
        mia.saysIn(GROUP, "/verdicts");
        mia.saysIn(GROUP, "/check " + LINK + " " + FACTS);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static String words(List<OutgoingMessage> replies) {
        return replies.stream()
                .map(OutgoingMessage::text)
                .map(RichText::plain)
                .reduce("", (one, more) -> one + more + "\n");
    }

    private static String refusal(Belonging belonging) {
        return belonging == Belonging.STRANGER ? ONLY : UNTOLD;
    }

    private String card() {
        return words(mia.saysIn(GROUP, "/check " + LINK));
    }

    private String code() {
        String id = mia.buttonIn(GROUP, "Check it for me").id();
        return id.substring("go-check-".length(), id.indexOf('_'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agree", "Disagree"})
    void nobodyVotesOnACardFromOutsideOrIsShownIt(String label) {
        Button button = mia.buttonIn(GROUP, label);
        String before = card();
        for (Belonging belonging : List.of(Belonging.STRANGER, Belonging.UNTOLD)) {
            List<OutgoingMessage> said = zed.being(belonging).pressesButton(button);
            assertThat(words(said)).isEqualTo(refusal(belonging) + "\n");
            assertThat(said).noneMatch(message -> message.replacesMessageId().isPresent());
        }
        assertThat(card()).isEqualTo(before).contains("No opinion yet");
    }

    @Test
    void aCardsKeyInAnotherGroupChangesNothingThere() {
        assertThat(words(zed.pressesIn("group:others", mia.buttonIn(GROUP, "Agree"), "k1")))
                .startsWith("This card is not kept any more");
        assertThat(card()).contains("No opinion yet");
    }

    @Test
    void aMemberVotesFromTheirPrivateChat() {
        zed.pressesButton(mia.buttonIn(GROUP, "Agree"));
        assertThat(card()).contains("1 agrees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card %s ~" + NUMBER, "page %s 0", "agree %s ~" + NUMBER, "disagree %s ~" + NUMBER})
    void noForgedKeyOfACardOpensItForAStranger(String key) {
        zed.being(Belonging.STRANGER);
        Button forged = new Button("@verdicts:" + String.format(key, code()), "x");
        assertThat(words(zed.pressesButton(forged))).isEqualTo(ONLY + "\n");
    }

    @ParameterizedTest
    @EnumSource(Belonging.class)
    void thePassedOnAddressOfACardGivesItsFactsToMembersAlone(Belonging belonging) {
        String said = zed.being(belonging).says("/start go-check-" + code() + "_" + NUMBER);
        if (belonging == Belonging.MEMBER) {
            assertThat(said).contains("I start from what the group knows.");
        } else {
            assertThat(said).doesNotContain("what the group knows.", "not verified", "3.9", "40%");
        }
        assertThat(said.contains("I was not told whether you are in that group, so I start without what it knows."))
                .isEqualTo(belonging == Belonging.UNTOLD);
    }

    @ParameterizedTest
    @EnumSource(names = {"STRANGER", "UNTOLD"})
    void whoLeftTheGroupReadsItsVerdictsNoMoreAndSharesNothingThere(Belonging belonging) {
        zed.saysIn(GROUP, "/verdicts");
        zed.being(belonging);
        assertThat(zed.says("/verdicts")).isEqualTo(refusal(belonging));
        assertThat(zed.says(LINK)).doesNotContain("potters", "1 member");
        zed.says("/cancel");
        zed.says("https://www.upwork.com/jobs/~021993456789012345699 " + FACTS);
        assertThat(zed.says("/share")).contains(refusal(belonging));
        assertThat(talk.readsIn(GROUP)).hasSize(3);
    }
}
