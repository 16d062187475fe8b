package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The buttons of a verdict in whose place another came: they are about the check as it stands (W-16, UX-15). */
class ChangedVerdictTest extends TalkTest {
    private static final String FACTS = " verified 5-10 80% 4.9 8 connects united states hourly";
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    ChangedVerdictTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void balanceIsTold() {
        ann.says("/adjust 60");
        ann.presses("Skip");
    }

    @ParameterizedTest
    @CsvSource({
        "costs 12, APPLY: 12",
        "it costs 14 not 8, APPLY: 14",
        "it is closed, SKIP",
        "not verified, SKIP",
        "proposals jumped to 60, SKIP"
    })
    void appliedBelowTheOldOneRecordsNothingBeforeTheNewOneIsSeen(String words, String decision) {
        for (String job : List.of(LINK, "")) {
            Talk.Person person = talk.as("ann" + job.length());
            person.says("/adjust 60");
            person.presses("Skip");
            person.says(job + FACTS);
            Button applied = person.button("I applied").orElseThrow();
            Button why = person.button("Why?").orElseThrow();
            assertThat(person.says(words)).startsWith(decision);
            assertThat(said(person.pressesButton(applied)))
                    .startsWith("Not recorded yet: you changed this check since.")
                    .contains("\n" + decision);
            assertThat(person.says("/wallet")).startsWith("60 Connects");
            assertThat(said(person.pressesButton(why))).startsWith(decision);
        }
    }

    @Test
    void whatItShowsThenIsRecordedAsItStands() {
        ann.says(LINK + FACTS);
        Button applied = ann.button("I applied").orElseThrow();
        ann.says("costs 12");
        ann.pressesButton(applied);
        assertThat(ann.presses("I applied")).startsWith("Recorded: proposal for 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rating is 4.8", "I was invited"})
    void theSameDecisionAtTheSameCostIsRecordedAtOnce(String words) {
        ann.says(LINK + FACTS);
        Button applied = ann.button("I applied").orElseThrow();
        boolean free = words.contains("invited");
        ann.says(words);
        String answer = said(ann.pressesButton(applied));
        assertThat(answer).startsWith(free ? "Not recorded yet" : "Recorded: proposal for 8");
    }

    @Test
    void anotherJobChangesNothing() {
        ann.says(LINK + FACTS);
        Button applied = ann.button("I applied").orElseThrow();
        ann.says("https://www.upwork.com/jobs/~022104567890123456790 not verified 50+ 20 connects");
        assertThat(said(ann.pressesButton(applied))).startsWith("Recorded: proposal for 8");
    }

    @Test
    void aVerdictThatWasAnsweredInItsOwnMessageGoesOnToo() {
        ann.says(LINK + FACTS);
        Button applied = ann.button("I applied").orElseThrow();
        ann.repliesTo(ann.seen().get(ann.seen().size() - 1), "costs 14");
        assertThat(said(ann.pressesButton(applied)))
                .startsWith("Not recorded yet: you changed this check since.")
                .contains("14");
    }

    private static String said(List<OutgoingMessage> messages) {
        return messages.get(0).text().plain();
    }
}
