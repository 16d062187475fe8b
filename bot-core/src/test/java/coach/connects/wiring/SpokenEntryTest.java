package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tells in words that happened is recorded by one tap and never without it (docs/questions.md). */
class SpokenEntryTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    SpokenEntryTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "bought 40 yesterday for $6,Record 40,Recorded: 40 Connects bought on 22 November 2026 for $6.00",
        "I just bought 40 connects for 6 dollars,Record 40,Recorded: 40 Connects bought on 23 November 2026 for $6.00",
        "I purchased 80 connects on 2 March,Record 80,Recorded: 80 Connects bought on 2 March 2026",
        "I applied to LINK for 16,Record 16,Recorded: proposal for 16 Connects on 23 November 2026",
        "applied LINK 16 connects yesterday,Record 16,Recorded: proposal for 16 Connects on 22 November 2026",
        "spent 16 on this job LINK,Record 16,Recorded: proposal for 16 Connects",
        "I used 12 connects,Record 12,Recorded: proposal for 12 Connects",
        "I sent a proposal for 7 connects,Record 7,Recorded: proposal for 7 Connects",
        "they returned 6,Record 6,Recorded: 6 Connects back on 23 November 2026",
        "Upwork gave back 6 connects today,Record 6,Recorded: 6 Connects back",
        "got 6 back,Record 6,Recorded: 6 Connects back",
        "6 connects came back yesterday,Record 6,Recorded: 6 Connects back on 22 November 2026",
        "6 were refunded,Record 6,Recorded: 6 Connects back",
        "got 10 free,Record 10,Recorded: 10 free Connects on 23 November 2026",
        "I got 10 free connects,It was monthly,Recorded: 10 free Connects on 23 November 2026: monthly",
        "got 30 connects for rising talent,Record 30,'Recorded: 30 free Connects on 23 November 2026: Rising Talent'",
        "I received my monthly 10,Record 10,Recorded: 10 free Connects on 23 November 2026: monthly",
        "boosted with 5,Record 5,Recorded: boost for 5 Connects",
        "paid invitation badge 1,Record 1,Recorded: availability badge for 1 Connect",
        "the availability badge took 3,Record 3,Recorded: availability badge for 3 Connects",
        "I have 42 connects now,Set it to 42,Recorded: correction by",
        "bought 10 at 15 cents each,Record 10,Recorded: 10 Connects bought on 23 November 2026 for $1.50",
        "20 connects for three dollars,Record 20,Recorded: 20 Connects bought on 23 November 2026 for $3.00",
        "got 40 for 6 bucks,Record 40,Recorded: 40 Connects bought on 23 November 2026 for $6.00",
        "spent 6 dollars on forty connects,Record 40,Recorded: 40 Connects bought on 23 November 2026 for $6.00",
        "purchased 60 connects 12 dollars incl tax,Record 60,Recorded: 60 Connects bought on 23 November 2026 for"
                + " $12.00",
        "bought 40 for 6 dollars and 50 cents in total,Record 40,Recorded: 40 Connects bought on 23 November 2026 for"
                + " $6.50",
        "bought 40 for $6 plus 20% tax,Record 40,Recorded: 40 Connects bought on 23 November 2026 for $7.20",
        "applied to LINK for 16 and boosted with 5,Record 16 + 5,Recorded: proposal for 16 Connects",
        "applied 16+5 boost LINK,Record 16 + 5,Recorded: proposal for 16 Connects",
        "boosted with 5 and applied for 16,Record 16 + 5,Recorded: proposal for 16 Connects",
        "i put 14 on that job,Record 14,Recorded: proposal for 14 Connects",
        "spent another 6 boosting,Record 6,Recorded: boost for 6 Connects",
        "they gave me 4 back,Record 4,Recorded: 4 Connects back",
        "aplied for 16,Record 16,Recorded: proposal for 16 Connects",
        "bougth 40 conects for 6 dolars yesteday,Record 40,Recorded: 40 Connects bought on 22 November 2026 for $6.00",
        "upwork charged me 16 connects for LINK,Record 16,Recorded: proposal for 16 Connects",
        "used 16c for LINK,Record 16,Recorded: proposal for 16 Connects",
        "bought a pack of 40,Record 40,Recorded: 40 Connects bought on 23 November 2026 for $6.00",
        "applied LINK with 16 plus 4 boost,Record 16 + 4,Recorded: proposal for 16 Connects",
        "my connects are 34,Set it to 34,Recorded: correction by",
        "applied with sixteen connects,Record 16,Recorded: proposal for 16 Connects",
    })
    void whatHappenedIsAskedBackAndRecordedByOneTap(String told, String button, String receipt) {
        String other = "https://www.upwork.com/jobs/~022104567890123456780";
        ann.says("/buy 60 on 2026-01-10");
        ann.says("/spend 20 " + other + " on 2026-11-20");
        String before = balance();

        assertThat(ann.says(told.replace("LINK", LINK))).startsWith("Shall I record");
        assertThat(balance()).isEqualTo(before);
        ann.says(told.replace("LINK", LINK));
        assertThat(ann.labels()).contains(button, "No");
        assertThat(ann.presses(button).replace("\u2068", "").replace("\u2069", ""))
                .startsWith(receipt);
    }

    /** What waits for an answer gets it. */
    @Test
    void anOpenQuestionTakesTheWordsAsItsAnswer() {
        ann.says("/buy");

        assertThat(ann.says("40")).startsWith("Recorded: 40 Connects bought");
    }

    /** The balance that Upwork shows is asked for, and something else is told: that is no balance. */
    @ParameterizedTest
    @CsvSource({
        "/adjust,I spent 6",
        "/adjust,I just bought 40",
        "/wallet,I spent 6",
        "/spend,I have 16",
        "/buy,they returned 6"
    })
    void anotherThingThanTheOpenQuestionAsksForIsNoAnswerToIt(String asks, String told) {
        ann.says(asks);

        assertThat(ann.says(told))
                .matches("(?s)(Shall I record|Not recorded).*")
                .doesNotContain("I can't read");
        assertThat(ann.says("/export csv")).contains("0 lines");
    }

    @ParameterizedTest
    @CsvSource({"got 10 free,10", "bought 40,40"})
    void aYesRecordsWhatIsAskedBack(String told, String amount) {
        ann.says(told);

        assertThat(ann.says("yes")).startsWith("Recorded: " + amount);
    }

    /** Below a verdict, where other words may be facts of the job. */
    @ParameterizedTest
    @ValueSource(strings = {"spend 0", "buy 0", "return 0", "spend -3", "buy 1.5"})
    void anAmountThatNoCommandTakesIsRefusedAndNoFactOfTheJob(String told) {
        ann.says("/buy 40");
        ann.says(LINK + " verified 5-10 80% 4.9 16c");

        assertThat(ann.says(told)).startsWith("Not recorded: ");
        assertThat(ann.says("/wallet")).startsWith("40 Connects");
    }

    @Test
    void aProposalToldBelowACheckIsThatJobs() {
        ann.says("/buy 60");
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        ann.says("I applied for 16");
        ann.presses("Record 16");

        assertThat(ann.says("/return 16 " + LINK)).startsWith("Recorded: 16 Connects back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-questions.txt", "other-talk.txt"})
    void nothingElseIsTakenForARecordOrAQuestion(String file) throws IOException {
        ann.says("/buy 60");
        List<String> taken = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SpokenEntryTest.class.getResourceAsStream(file))) {
            for (String words : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String answer = words.startsWith("#") ? "" : ann.says(words);
                if (answer.contains("Shall I record")
                        || answer.contains("Shall I note")
                        || answer.contains("This is recorded")
                        || answer.contains("Recorded")
                        || answer.contains("Source:")) {
                    taken.add(words + " -> " + answer);
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(balance()).startsWith("60 Connects");
    }

    /** A press of a later day records what was told, of the day on which it was told. */
    @Test
    void theDayIsTheOneOnWhichItWasTold() {
        ann.says("/buy 60");
        ann.says("I applied for 12");
        talk.advance(Duration.ofDays(3));

        assertThat(ann.presses("Record 12")).startsWith("Recorded: proposal for 12 Connects on 23 November 2026");
    }

    @Test
    void whatCameInIsAskedWhereNobodySaidWhatItWas() {
        assertThat(ann.says("upwork gave me 10 connects")).isEqualTo("10 Connects came in: what were they?");
        assertThat(ann.labels()).containsExactly("Bought", "Free ones", "Given back", "No");
        assertThat(ann.presses("Free ones")).startsWith("Recorded: 10 free Connects on 23 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost 16 connects", "12 connects expired", "my 8 connects disappeared"})
    void whatIsGoneIsNoEntryAndLeadsToTheBalance(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said))
                .startsWith("Connects that expire leave your wallet by themselves")
                .contains("60");
        assertThat(ann.labels()).containsExactly("Set the balance");
        assertThat(balance()).startsWith("60 Connects");
    }

    /** What somebody else did, what is meant, and what is told in two ways, is no entry of one's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "he bought 40 connects",
                "client spent 16",
                "the client has spent 40",
                "they bought 40",
                "my friend bought 40 connects",
                "i want to buy 40 connects",
                "i will buy 40 tomorrow",
                "i didn't buy 40",
                "i almost spent 16",
                "never bought 40",
                "need 40 connects",
                "spent 16 connects on 2 jobs",
                "spent 20 total, 16 and boost 4",
                "client paid $500 for 2 jobs",
            })
    void otherDeedsAreNoEntry(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said)).doesNotContain("Shall I record").doesNotContain("Recorded");
        assertThat(balance()).startsWith("60 Connects");
    }

    /** A price "at" may be of each or of all: it is asked before anything else. */
    @Test
    void aPriceOfWhichNobodySaidWhetherItIsOfEachIsAsked() {
        assertThat(ann.says("bought 40 at $0.15"))
                .startsWith("Not recorded yet: is \u2068$0.15\u2069 for each Connect");
        assertThat(ann.says("each")).startsWith("Recorded: 40 Connects bought on 23 November 2026 for $6.00");
    }

    /** A number of another entry in the same sentence is no price; both are shown, and recorded by one tap or not at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bought 40, applied for 16|40 Connects bought|proposal for 16|84",
                "bought 40, applied for 6|40 Connects bought|proposal for 6|94",
                "bought 20, sent a proposal for 8|20 Connects bought|proposal for 8|72",
                "bought 20 and applied for 6|20 Connects bought|proposal for 6|74",
                "applied for 16, bought 40|proposal for 16|40 Connects bought|84",
                "applied for 16 and then they returned 6|proposal for 16|6 Connects back|50",
                "bought 40 yesterday; badge 7|40 Connects bought on 22|availability badge for 7|93",
                "spent 16 and 8|proposal for 16|proposal for 8|36",
                "used 8 yesterday and 6 today|proposal for 8 Connects on 22|proposal for 6|46",
                "applied to 2 jobs 16 each|proposal for 16|proposal for 16|28"
            })
    void ofTwoEntriesInOneSentenceBothAreRecordedOrNone(String told, String first, String other, int left) {
        ann.says("/buy 60 on 2026-11-01");

        assertThat(ann.says(told))
                .startsWith("Shall I record this?")
                .contains(first)
                .contains(other)
                .doesNotContain("$16")
                .doesNotContain("$8");
        assertThat(ann.says("no")).doesNotContain("Recorded");
        assertThat(balance()).startsWith("60 Connects");
        ann.says(told);
        assertThat(ann.says("yes")).startsWith("Recorded").contains("You have " + left + " Connects");
        ann.presses("Undo it");
        assertThat(balance()).startsWith("60 Connects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bought 10 for 2 proposals",
                "bought 40 applied for 16",
                "bought 40 applied to a $16 job",
                "bought 10 bid for 6",
                "bought 40 refund for 6"
            })
    void aNumberOfSomethingElseIsNoPrice(String told) {
        ann.says("/buy 60 on 2026-11-01");

        assertThat(ann.says(told)).doesNotContain("for $");
        ann.says("yes");
        assertThat(ann.says("/history"))
                .doesNotContain("$16")
                .doesNotContain("$2.00")
                .doesNotContain("$6.00");
    }

    /** How many jobs, months or o'clock is no number of Connects. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "applied for 1 job",
                "sent 3 proposals",
                "i sent 2 proposals today",
                "applied for 3 month job",
                "boosted 3 proposals",
                "applied at 8",
                "applied at 8 pm",
                "applied for a 500 job",
                "used 5 days",
                "sent 1 proposal"
            })
    void aNumberOfJobsOrMonthsIsNoneOfConnects(String told) {
        ann.says("/buy 60 on 2026-11-01");

        assertThat(ann.says(told)).doesNotContain("Shall I record");
        assertThat(ann.says("yes")).doesNotContain("Recorded");
        assertThat(balance()).startsWith("60 Connects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boosted my profile for 20 connects",
                "profile boost 20 connects",
                "boosted profile 20",
                "profile ad 20",
                "promoted my profile with 20 connects"
            })
    void aBoostedProfileIsAnAdAndNoBoostOfAProposal(String told) {
        ann.says("/buy 60 on 2026-11-01");
        ann.says("/spend 16 " + LINK);

        assertThat(ann.says(told)).contains("profile ad");
        assertThat(ann.presses("Record 20")).startsWith("Recorded").contains("profile ad");
    }

    /** Slips and short ways that new ones write. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hey i bought 40 connects yesterday for 6 dollars|40 Connects bought on 22 November 2026 for $6.00",
                "recieved 10 monthly connects|10 free Connects",
                "bought fourty connects|40 Connects bought",
                "i spended 16|proposal for 16",
                "applied 16 connects 20.11|proposal for 16 Connects on 20 November 2026",
                "add 40 connects|40 Connects came in: what were they?",
                "set balance to 70|correction by +10"
            })
    void slipsAndShortWaysAreUnderstood(String told, String offered) {
        ann.says("/buy 60 on 2026-11-01");

        assertThat(ann.says(told)).contains(offered);
        assertThat(ann.labels()).contains("No");
    }
}
