package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One job, one card: it is written anew where it stands in the group, whoever told more of the job, and wherever. */
class PostedCardTest {
    private static final String GROUP = "group:weavers";
    private static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";
    private static final String FEW = LINK + " not verified <5 40% 3.9 8c";
    private static final String MANY = LINK + " verified 20-50 70% 4.8 8c";

    @TempDir
    Path folder;

    private Talk talk;
    private Talk.Person ivo;
    private Talk.Person jun;
    private Talk.Person kai;

    @BeforeEach
    void open() {
        talk = Talk.over(SqliteStore.open(folder), "2026-10-05T07:30:00Z");
        ivo = talk.as("ivo");
        jun = talk.as("jun");
        kai = talk.as("kai");
        List.of(ivo, jun, kai).forEach(person -> person.saysIn(GROUP, "/verdicts"));
        ivo.saysIn(GROUP, "/check " + FEW);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private List<String> cards() {
        return talk.readsIn(GROUP).stream().filter(text -> text.contains(LINK)).toList();
    }

    private static List<String> words(List<OutgoingMessage> replies) {
        return replies.stream().map(OutgoingMessage::text).map(RichText::plain).toList();
    }

    @Test
    void aMembersOwnCheckIsWrittenIntoTheCardThatStandsInTheGroup() {
        assertThat(cards()).singleElement().asString().contains("Checked by 1 member", "No opinion yet");
        List<OutgoingMessage> replies = jun.sends(MANY, "console:jun:own-check");
        assertThat(replies.get(0).at().isPrivate()).isTrue();
        assertThat(replies.get(replies.size() - 1).replacesMessageId()).isPresent();
        assertThat(cards())
                .singleElement()
                .asString()
                .contains(
                        "Checked by 2 members",
                        "payment verified yes, also no",
                        "proposals 20 to 50, also under 5",
                        "feedback 4.8, also 3.9");
    }

    @Test
    void aCheckThatTellsNothingNewLeavesTheCardAlone() {
        jun.sends(MANY, "console:jun:first");
        assertThat(jun.sends(MANY, "console:jun:again"))
                .allSatisfy(message -> assertThat(message.at().isPrivate()).isTrue());
    }

    @Test
    void aCheckDeliveredAgainWritesNothingAnew() {
        jun.sends(MANY, "console:jun:twice");
        assertThat(jun.sends(MANY, "console:jun:twice"))
                .allSatisfy(message -> assertThat(message.at().isPrivate()).isTrue());
    }

    @Test
    void whereACardStandsTwiceBothSayTheSame() {
        kai.saysIn(GROUP, "/check " + LINK);
        jun.pressesIn(GROUP, "Disagree");
        kai.says(MANY);
        assertThat(cards())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card).contains("Checked by 2 members", "0 agree, 1 disagrees"));
    }

    @Test
    void aPrivateCheckOfAnotherJobOrByNoMemberTouchesNothing() {
        jun.says(MANY.replace("671", "672"));
        talk.as("lea").says(MANY);
        assertThat(cards()).singleElement().asString().contains("Checked by 1 member");
    }

    @Test
    void whatAnAdministratorTakesAwayIsGoneFromTheChatToo() {
        kai.pressesIn(GROUP, "Agree");
        assertThat(words(ivo.rulesIn(GROUP, "/community remove " + LINK)))
                .containsExactly(
                        "Taken away: the card, and all opinions on it.", "An administrator took this card away.");
        assertThat(cards()).isEmpty();
        assertThat(talk.readsIn(GROUP)).contains("An administrator took this card away.");
    }

    @Test
    void theSameOpinionPressedAgainIsTakenBackAndOnlyThePresserIsTold() {
        jun.pressesIn(GROUP, "Disagree");
        kai.pressesIn(GROUP, "Agree");
        talk.later(Duration.ofSeconds(4));
        List<OutgoingMessage> back = kai.pressesIn(GROUP, kai.buttonIn(GROUP, "Agree"), "console:kai:back");
        assertThat(words(back))
                .last()
                .isEqualTo("Taken back: your opinion is not counted any more. Press again to give one.");
        assertThat(back.get(back.size() - 1).visibleTo()).isPresent();
        assertThat(cards()).singleElement().asString().contains("0 agree, 1 disagrees");
        kai.pressesIn(GROUP, kai.buttonIn(GROUP, "Agree"), "console:kai:back");
        assertThat(cards()).singleElement().asString().contains("0 agree, 1 disagrees");
        jun.pressesIn(GROUP, "Disagree");
        assertThat(cards()).singleElement().asString().contains("No opinion yet.");
        talk.later(Duration.ofSeconds(4));
        kai.pressesIn(GROUP, "Agree");
        assertThat(cards()).singleElement().asString().contains("1 agrees, 0 disagree");
    }

    @Test
    void whoIsErasedIsTakenOutOfTheTallyThatStandsInTheGroup() {
        kai.pressesIn(GROUP, "Agree");
        jun.pressesIn(GROUP, "Disagree");
        assertThat(cards()).singleElement().asString().contains("1 agrees, 1 disagrees");
        kai.says("/forget");
        kai.presses("Erase everything");
        assertThat(cards()).singleElement().asString().contains("0 agree, 1 disagrees");
    }

    @Test
    void ofManyCardsTheNewestAreWrittenAnewWhenSomebodyIsErased() {
        List<String> groups = List.of("group:one", "group:two", "group:three");
        for (int i = 10; i < 40; i++) {
            String group = groups.get(i % 3);
            talk.later(Duration.ofMinutes(1));
            talk.as("member " + i).saysIn(group, "/check " + FEW.replace("671", "6" + i));
            kai.pressesIn(group, "Agree");
        }
        kai.says("/forget");
        kai.presses("Erase everything");
        assertThat(groups.stream().flatMap(group -> talk.readsIn(group).stream()))
                .hasSize(30)
                .filteredOn(card -> card.contains("No opinion yet"))
                .hasSize(20)
                .noneMatch(card -> card.contains("34561"));
    }

    @Test
    void aCardThatNobodySharesAnyMoreIsGoneFromTheChatToo() {
        jun.pressesIn(GROUP, "Disagree");
        ivo.says("/forget");
        assertThat(ivo.presses("Erase everything")).startsWith("Erased");
        assertThat(cards()).isEmpty();
        assertThat(talk.readsIn(GROUP)).anyMatch(text -> text.startsWith("This card is gone"));
        assertThat(words(jun.pressesIn(GROUP, "Agree")))
                .singleElement()
                .asString()
                .contains("not kept any more");
    }

    @Test
    void aRestartForgetsNoCard() {
        talk.restarted();
        kai.says(MANY);
        assertThat(cards()).singleElement().asString().contains("Checked by 2 members");
    }
}
