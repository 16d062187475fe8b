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

    private OutgoingMessage card() {
        return ann.saysIn(GROUP, "/check " + LINK + " verified, <5, 90%, 4.9, 8c").stream()
                .filter(message -> !message.at().isPrivate())
                .findFirst()
                .orElseThrow();
    }

    private static OutgoingMessage only(List<OutgoingMessage> answers, String words) {
        assertThat(answers).as(words).hasSize(1);
        return answers.get(0);
    }

    @Test
    void aReplyToACardIsOfItsJobAndWhatIsTheirsIsAnsweredAlone() {
        OutgoingMessage card = card();
        Talk.Person bob = talk.as("bob");
        bob.says("/buy 77");

        for (String words : new String[] {"I applied", "applied", "I applied for 12", "spent 12 on it"}) {
            OutgoingMessage answer = only(bob.repliesIn(GROUP, card, words), words);
            bob.says("/cancel");
            assertThat(answer.at().isPrivate()).as(words).isTrue();
            assertThat(answer.text().plain()).as(words).doesNotContain("I don't follow");
        }
        assertThat(bob.says("/wallet")).contains("77");
        for (String words : new String[] {"skip", "not for me", "pass", "I won't apply"}) {
            OutgoingMessage answer = only(bob.repliesIn(GROUP, card, words), words);
            assertThat(answer.at().isPrivate()).as(words).isTrue();
            assertThat(answer.text().plain()).as(words).startsWith("Left alone");
        }
        assertThat(only(bob.repliesIn(GROUP, card, "undo"), "undo").at().isPrivate())
                .isTrue();
    }

    @Test
    void theReasonsOfACardAreToldBeforeAllFromThePostingAlone() {
        OutgoingMessage card = card();
        Talk.Person bob = talk.as("bob");
        bob.says("/buy 77");
        for (String words : new String[] {"why?", "why", "explain"}) {
            OutgoingMessage answer = only(bob.repliesIn(GROUP, card, words), words);
            assertThat(answer.at().isPrivate()).as(words).isFalse();
            assertThat(answer.text().plain())
                    .as(words)
                    .contains("Payment method verified")
                    .doesNotContain("77");
        }
        assertThat(only(bob.repliesIn(GROUP, card, "should I apply?"), "advice")
                        .text()
                        .plain())
                .contains("Check it for yourself");
    }

    @Test
    void aLabelSaidInReplyToACardIsAPressAndPostsNoSecondOne() {
        OutgoingMessage card = card();
        Talk.Person bob = talk.as("bob");

        List<OutgoingMessage> answers = bob.repliesIn(GROUP, card, "agree");

        assertThat(answers)
                .anyMatch(message -> message.replacesMessageId().isPresent()
                        && message.text().plain().contains("1 agrees"));
        assertThat(answers)
                .filteredOn(message ->
                        !message.at().isPrivate() && message.visibleTo().isEmpty())
                .allMatch(message -> message.replacesMessageId().isPresent());
    }

    @Test
    void whatMembersSayToEachOtherBelowACardIsLeftAlone() {
        OutgoingMessage card = card();
        Talk.Person bob = talk.as("bob");
        for (String words : new String[] {"lol", "nice find Ann", "I know that client, he is fine", "ok"}) {
            assertThat(bob.repliesIn(GROUP, card, words)).as(words).isEmpty();
        }
        assertThat(only(bob.repliesIn(GROUP, card, "thanks"), "thanks").text().plain())
                .startsWith("You're welcome");
        assertThat(only(bob.repliesIn(GROUP, card, "blah blah?"), "question")
                        .text()
                        .plain())
                .isNotBlank();
    }

    @Test
    void aMessageThatIsEditedThriceHasOneCard() {
        ann.sendsIn(GROUP, "/check " + LINK + " verified, <5, 90%, 4.9, 8c", "first");
        for (String facts : new String[] {"verified, <5, 90%, 4.9, 10c", "verified, <5, 90%, 4.9, 12c", "50+, 12c"}) {
            ann.editsIn(GROUP, "first", "/check " + LINK + " " + facts);
        }
        ann.editsIn(GROUP, "first", "/check " + LINK);

        assertThat(talk.readsIn(GROUP)).filteredOn(text -> text.contains(LINK)).hasSize(1);
    }

    @Test
    void aJobWithoutATitleIsNamedByItsDayAndCost() {
        card();
        assertThat(only(ann.saysIn(GROUP, "/verdicts"), "/verdicts").text().plain())
                .contains("job of ", "8 Connects")
                .doesNotContain("~02", "without a title");
    }
}
