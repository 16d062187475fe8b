package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** While a check asks, who asks back or is at a loss hears where it stands; no question is taken for a fact (J-11). */
class AskedBackTest extends TalkTest {
    AskedBackTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is 16 a lot?", "is 16 a lot", "16 is too many?", "how many is good", "are 16 ok?", "16?"})
    void aQuestionWithAFigureIsNoAnswer(String asked) {
        ann.says("verified");
        assertThat(ann.says(asked)).contains("How many proposals does it have?").doesNotContain("Question 2");
        assertThat(ann.says("<5")).contains("What feedback has the client?");
    }

    @ParameterizedTest
    @CsvSource({
        "is 4.2 good?, What feedback has the client?",
        "is 3 bad, What feedback has the client?",
        "what is that?, What feedback has the client?"
    })
    void noQuestionIsAFactWhateverIsAsked(String asked, String question) {
        ann.says("verified <5");
        assertThat(ann.says(asked)).contains(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i dont understand", "where do i find it?", "huh", "what is this number", "bla bla"})
    void whoIsAtALossHearsWhereItStands(String said) {
        ann.says("verified");
        assertThat(ann.says(said)).contains("Activity on this job", "How many proposals does it have?");
    }

    @Test
    void theFiguresAreThoseOfOnesOwnSettings() {
        ann.says("/rules proposals-many 8");
        ann.says("verified");
        assertThat(ann.says("is 9 a lot?")).contains("Fewer than 8 is good");
    }

    @ParameterizedTest
    @CsvSource({"i am new on upwork, new on Upwork", "I have no experience, new on Upwork", "I am from Nigeria, Nigeria"
    })
    void whatOneTellsOfOneselfIsKeptAndTheCheckGoesOn(String said, String kept) {
        ann.says("verified <5");
        assertThat(ann.says(said)).startsWith("Saved:").contains(kept, "What feedback has the client?");
        assertThat(ann.says("/profile")).contains(kept);
    }

    @Test
    void aNumberBelowAnOfferIsNotTakenForTheCheck() {
        ann.says("verified <5");
        ann.says("skip");
        ann.says("i have 30 connects");

        assertThat(ann.says("40")).contains("of what?", "hire rate");
        assertThat(ann.says("40")).startsWith("APPLY");
    }

    @Test
    void skippingIsSaidInAnyWords() {
        ann.says("verified");
        assertThat(ann.says("I skip")).contains("What feedback has the client?");
    }

    @Test
    void wordsBelowASearchAreWhatIsSearchedFor() {
        ann.says("/search");
        assertThat(ann.says("data entry")).contains("data entry", "what you can do");
    }

    @Test
    void ofAJobForSomeCountriesOnesOwnIsAskedAlsoWhereOneDoesNotWait() {
        ann.says("/profile experience some");
        String page = SamplePages.GOOD.replace("Worldwide", "Only freelancers located in the U.S. or India may apply.");
        String answer = ann.says(page.replace("Payment method verified\n", ""));

        assertThat(answer).contains("payment method verified?");
        assertThat(ann.presses("Verdict now"))
                .contains("Only for", "United States, India", "Which country are you in?");
    }
}
