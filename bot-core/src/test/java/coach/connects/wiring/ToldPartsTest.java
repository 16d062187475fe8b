package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that is told after its whole is not counted twice, and each part goes to its own pool (W-11, W-37). */
class ToldPartsTest extends TalkTest {
    ToldPartsTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bought 60 connects, 20 of them free | 40 Connects bought on 30 November | 20 free Connects | 60",
                "bought 60 for $6, 20 of those free | 40 Connects bought on 30 November | 20 free Connects | 60",
                "bought 60, 40 of them yesterday | 20 Connects bought on 30 November | 40 Connects bought on 29 November | 60",
                "bought 60 and 25 of which yesterday | 35 Connects bought on 30 November | 25 Connects bought on 29 November | 60",
            })
    void aPartOfAPurchaseIsTakenOutOfIt(String words, String rest, String part, int all) {
        assertThat(ann.says(words)).contains(rest, part);
        ann.says("yes");

        assertThat(ann.says("/wallet")).startsWith(all + " Connects");
    }

    @Test
    void aPartOfWhatWasSpentIsTakenOutOfIt() {
        ann.says("/buy 40");

        assertThat(ann.says("spent 30 today, 10 of them on a badge"))
                .contains("proposal for 20 Connects", "badge for 10 Connects");
        ann.says("yes");
        assertThat(ann.says("/wallet")).startsWith("10 Connects");
    }

    /** What is done with a part of what came in takes nothing from how many came in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bought 60, spent 16 of them | 60 Connects bought | proposal for 16 | 124",
                "bought 60 connects and used 16 of those | 60 Connects bought | proposal for 16 | 124",
                "received 10 free connects and used 6 of them | 10 free | proposal for 6 | 84",
                "bought 40 for $6 and spent 7 of them on a badge | 40 Connects bought | badge for 7 | 113",
                "spent 16 and got 8 of them back | proposal for 16 | 8 | 72",
            })
    void whatIsDoneWithAPartTakesNothingFromTheWhole(String words, String whole, String part, int left) {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 80");

        assertThat(ann.says(words)).contains(whole, part);
        ann.says("yes");
        assertThat(ann.says("/wallet")).startsWith(left + " Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bought 20, 40 of them free", "bought 60 for $9, 40 of them yesterday"})
    void whatDoesNotAddUpIsNotOffered(String words) {
        assertThat(ann.says(words)).doesNotContain("Shall I record");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bought 40 for the agency and 20 for me | Agency | 40 | /buy 20 on 2026-11-30 own",
                "bought 20 for me and 40 for the agency | Own | 20 | /buy 40 on 2026-11-30 agency",
                "bought 60, 40 of them for the agency | Own | 20 | /buy 40 on 2026-11-30 agency",
                "bought 40 for my agency, 20 for myself | Agency | 40 | /buy 20 on 2026-11-30 own",
            })
    void eachPartGoesToItsOwnPool(String words, String pool, int first, String then) {
        ann.says("/adjust 10");
        ann.says("/adjust 100 agency");

        assertThat(ann.says(words))
                .startsWith(pool + ": Shall I record this?\n- " + first + " Connects bought")
                .contains(then);
        ann.presses("Record " + first);
        ann.says(then);
        assertThat(ann.says("/wallet own")).contains("Own: 30 Connects");
        assertThat(ann.says("/wallet agency")).contains("Agency: 140 Connects");
    }

    @Test
    void whatIsNamedLastIsOfAllOfOneDeed() {
        ann.says("/adjust 100 agency");

        assertThat(ann.says("spent 16 and 8 for the agency"))
                .startsWith("Agency: ")
                .contains("for 16", "for 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"that was for me not the agency", "that was mine", "oops, that was my own"})
    void aBalanceNeverMovesToTheOtherPool(String words) {
        ann.says("/adjust 80");
        ann.says("/adjust 200 agency");

        assertThat(ann.says(words))
                .contains("Not moved", "/adjust 200 own")
                .doesNotContain("instead?", "Agency: Agency:");
        ann.says("yes");
        assertThat(ann.says("/wallet own")).contains("Own: 80 Connects");
        assertThat(ann.says("/wallet agency")).contains("Agency: 200 Connects");
    }
}
