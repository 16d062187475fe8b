package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.OutgoingMessage.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the bot answers in a group to its name: what holds for everybody there, what is theirs to the person alone. */
class GroupTalkTest extends TalkTest {
    private static final String GROUP = "group:lancers";
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    GroupTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    private OutgoingMessage only(String words) {
        List<OutgoingMessage> answers = ann.callsIn(GROUP, words);
        assertThat(answers).as(words).hasSize(1);
        return answers.get(0);
    }

    /** GroupScan looks for figures of a wallet in whatever is answered in the group. */
    @Test
    void aGeneralQuestionIsAnsweredBeforeAllAndSaysNothingOfTheAsker() {
        String before = only("do Connects roll over?").text().plain();
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 77");

        for (String words : new String[] {"what are Connects?", "do they roll over?", "what is a boost?", "rollover"}) {
            OutgoingMessage answer = only(words);
            assertThat(answer.at().isPrivate()).as(words).isFalse();
            assertThat(answer.text().plain()).as(words).doesNotContain("77");
            assertThat(answer.buttons().stream().flatMap(List::stream))
                    .as(words)
                    .allMatch(Button::inPrivate);
        }
        assertThat(only("do Connects roll over?").text().plain()).isEqualTo(before);
    }

    @Test
    void whatIsTheirsIsAnsweredToThemAlone() {
        ann.says("/buy 77");
        for (String words :
                new String[] {"how many connects do I have?", "balance", "bought 40", "I applied to " + LINK + " for 12"
                }) {
            OutgoingMessage answer = only(words);
            assertThat(answer.at().isPrivate()).as(words).isTrue();
        }
        assertThat(balance()).contains("77");
    }

    @Test
    void aQuestionThatWaitsInPrivateIsNotAnsweredFromAGroup() {
        ann.says("/buy");
        assertThat(only("40").at().isPrivate()).isFalse();
        assertThat(only("yes").at().isPrivate()).isFalse();
        assertThat(balance()).startsWith("0");

        ann.says("/buy 40");
        ann.says("/forget");
        ann.callsIn(GROUP, "yes");
        assertThat(balance()).contains("40");
    }

    @Test
    void noCallIsMetWithSilenceAndTalkIsNone() {
        for (String words : new String[] {"", "hello", "thanks", "stop", "asdf qwer", "12"}) {
            assertThat(only(words).text().plain()).as(words).isNotBlank();
        }
        assertThat(ann.saysIn(GROUP, "what are Connects?")).isEmpty();
        assertThat(ann.saysIn(GROUP, "thanks")).isEmpty();
    }

    @Test
    void aLinkAmongTheWordsIsAJobToCheck() {
        assertThat(only("what do you think of " + LINK).text().plain()).contains("Nobody here has checked");
    }

    /** What nobody understood, or only half, speaks in a group as it does in private (J-11). */
    @Test
    void j11_theGroupsDecisionIsNeverMilderThanThePrivateOneOfTheSameWords() {
        List<String> facts = List.of("verified", "<5", "90%", "4.9", "8c", "2 interviewing", "payment hmm", "50+");
        List<String> said = List.of(
                "scam", "client is shady", "unpaid trial", "they want whatsapp", "rarely hires", "hire rate so so", "");
        Random random = new Random(29);
        int compared = 0;
        for (int i = 0; i < 60; i++) {
            List<String> line = new ArrayList<>(i % 3 == 0 ? facts.subList(0, 5) : facts);
            line.removeIf(fact -> random.nextInt(6) == 0);
            line.add(said.get(i % said.size()));
            String words = "/check " + (i % 2 == 0 ? "" : LINK.substring(0, LINK.length() - 2) + (10 + i) + " ")
                    + String.join(", ", line);
            Optional<Tone> group = ann.saysIn(GROUP, words).stream()
                    .filter(message -> !message.at().isPrivate())
                    .flatMap(message -> message.tone().stream())
                    .findFirst();
            OutgoingMessage own = alone(words, "bob" + i);

            if (group.isPresent() && own.tone().isPresent()) {
                compared++;
                assertThat(group.get())
                        .as("%s: in private %s", words, own.tone())
                        .isGreaterThanOrEqualTo(own.tone().get());
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private OutgoingMessage alone(String words, String name) {
        Talk.Person other = talk.as(name);
        other.says(words);
        return other.seen().get(other.seen().size() - 1);
    }
}
