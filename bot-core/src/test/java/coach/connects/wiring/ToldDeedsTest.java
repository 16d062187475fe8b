package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that record, and what is asked of the past: the right number, of the right pool, beside whatever waits (W-11, W-37). */
class ToldDeedsTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    ToldDeedsTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        ann.says("/buy 120");
    }

    /** Every way to say that a boost is a part of the number, with every pair of numbers, is one proposal of the rest. */
    @Test
    void aBoostThatIsAPartIsNotCountedTwice() {
        List<String> ways = List.of(
                "applied to LINK for ALL, PART of it boost",
                "applied for ALL, PART of them boost",
                "spent ALL, PART of them on boost",
                "spent ALL including PART boost",
                "applied LINK ALL incl. boost of PART",
                "spent ALL with PART of those for boost",
                "applied for ALL connects, boost PART included",
                "spent ALL (PART boost)",
                "spent ALL of which PART boost",
                "spent ALL in total, PART boost",
                "boost PART of the ALL i spent");
        Random random = new Random(20261130);
        for (String way : ways) {
            int part = 2 + random.nextInt(9);
            int all = part + 1 + random.nextInt(30);
            String said =
                    way.replace("ALL", "" + all).replace("PART", "" + part).replace("LINK", LINK);

            assertThat(ann.says(said))
                    .as(said)
                    .contains("proposal for " + (all - part) + " Connect", "boost for " + part + " Connects");
            ann.says("no");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spent 12 + 4 boost", "spent 12 and 4 boost", "spent 12 (+4 boost)", "spent 12 plus boost 4"})
    void aBoostOnTopIsOnTop(String words) {
        assertThat(ann.says(words)).contains("proposal for 12 Connects", "boost for 4 Connects");
    }

    @Test
    void whatMayBeEitherOffersBoth() {
        ann.says("applied for 16, boost was 4");

        assertThat(ann.labels()).contains("Record 16 + 4", "Record 12 + 4");
        ann.presses("Record 12 + 4");
        assertThat(balance()).startsWith("104");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-12 for the agency",
                "-12 agency",
                "12 from agency's pool",
                "12 from the agency",
                "spent 12 for the agency",
                "used 12 from the agency's pool",
                "applied for 12 with the agency's connects",
            })
    void aPoolThatIsNamedPays(String words) {
        ann.says("/buy 60 agency");

        assertThat(ann.says(words)).startsWith("Agency: Shall I record this?");
        ann.presses("Record 12");
        assertThat(ann.says("/wallet agency")).contains("48 Connects");
        assertThat(ann.says("/wallet own")).contains("120 Connects");
    }

    @ParameterizedTest
    @CsvSource({"/letter", "/compare", "/profile hours", "/profile skills", "/rules feedback-stop"})
    void aDeedBesideADialogIsADeedAndTheDialogWaits(String dialog) {
        ann.says(dialog);

        assertThat(ann.says("applied to " + LINK + " for 16"))
                .startsWith("Shall I record this?")
                .contains("still waits");
        ann.presses("Record 16");
        assertThat(balance()).startsWith("104");
    }

    @Test
    void aBudgetIsToldInTheWordsOfADeed() {
        ann.says("/budget");

        assertThat(ann.says("spend 20 a week")).contains("Budget: 20 a week");
    }

    @Test
    void aBoostAloneIsTakenBackAlone() {
        ann.says("/spend 16 " + LINK + " boost 4");

        assertThat(ann.says("take back the boost of " + LINK))
                .contains("boost for 4")
                .doesNotContain("proposal");
        assertThat(ann.says("yes")).contains("You have 104 Connects");
        assertThat(ann.says("undo " + LINK)).contains("proposal for 16").doesNotContain("boost");
        ann.presses("Undo it");
        assertThat(balance()).startsWith("120");
        assertThat(ann.says("undo " + LINK)).startsWith("Nothing to undo");
    }

    @Test
    void aJobIsUndoneByItsTitle() {
        ann.says("Logo for a bakery in Bergen\n" + LINK
                + "\nFixed price $40\nPayment verified\nProposals: 5 to 10\n80% hire rate");
        ann.says("/spend 12 " + LINK);
        ann.says("/spend 7");

        assertThat(ann.says("undo the one for Bergen")).contains("proposal for 12");
        assertThat(ann.says("yes")).contains("You have 113 Connects");
    }

    /** Of two deeds of one message only the one that is named goes. */
    @Test
    void ofSeveralDeedsTheNamedOneGoes() {
        ann.says("spent 8 and used 6");
        ann.presses("Record all 2");

        assertThat(ann.says("undo the 6")).contains("proposal for 6").doesNotContain("for 8");
        ann.says("yes");
        assertThat(balance()).startsWith("112");
    }

    /** The balance of every day of random weeks is what a plain count of that day makes it. */
    @Test
    void theBalanceOfADayIsWhatWasThereAtItsEnd() {
        Random random = new Random(7);
        LocalDate today = LocalDate.parse("2026-11-23");
        int[] then = new int[20];
        ann.says("/undo");
        ann.says("yes");
        ann.says("/buy 130 on " + today.minusDays(19));
        for (int turn = 0; turn < 6; turn++) {
            int back = random.nextInt(19);
            int spent = 1 + random.nextInt(12);
            ann.says("/spend " + spent + " on " + today.minusDays(back));
            for (int day = 0; day <= back; day++) {
                then[day] += spent;
            }
        }
        List<String> ways = new ArrayList<>(List.of(
                "what was my balance on DAY?",
                "how much did i have on DAY",
                "balance on DAY",
                "how many connects did I have on DAY?"));
        for (int back = 1; back < 19; back++) {
            String words = ways.get(back % ways.size())
                    .replace("DAY", today.minusDays(back).toString());

            assertThat(ann.says(words)).as(words).contains("you had " + (130 - then[back]) + " Connects");
        }
        assertThat(ann.says("what was my balance on Friday?")).contains("At the end of 20 November 2026");
        assertThat(ann.says("what was my balance on 1 November?")).startsWith("Nothing is recorded up to");
    }

    @Test
    void aVerdictSaysThatOneAppliedBefore() {
        ann.says("/spend 16 " + LINK + " boost 4");
        talk.later(Duration.ofDays(3));

        assertThat(ann.says(LINK + " verified 5-10 80% 4.9").lines().skip(1).findFirst())
                .contains("You applied to this on 23 November 2026, for 20 Connects.");
        assertThat(ann.says(LINK.replace('9', '8') + " verified 5-10 80% 4.9")).doesNotContain("You applied");
    }

    @Test
    void theSamePageLaterTellsNothingNew() {
        String page = "Logo for a bakery\n" + LINK
                + "\nPosted 2 hours ago\nFixed price $40\nPayment verified\nProposals: 5 to 10\n80% hire rate";
        ann.says(page);
        talk.later(Duration.ofMinutes(20));

        assertThat(ann.says(page)).contains("tells nothing new").doesNotContain("when posted");
    }

    /** Whichever command of the wallet asks: said anew, it quotes no figure of its earlier self. */
    @ParameterizedTest
    @CsvSource({"/grant 30, /grant 12", "/grant 30, /grant other 12", "/spend 300, /spend 12", "/buy 10 on 2/3, /buy 12"
    })
    void aCommandSaidAnewTakesItsOwnPlace(String first, String second) {
        ann.says(first);

        assertThat(ann.says(second)).doesNotContain("Left open", first.substring(first.indexOf(' ') + 1));
    }
}
