package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that somebody says above or below a whole page is heard, and is neither its title nor a part of it (J-11). */
class PageRemarkExtractorTest extends TalkTest {
    private static final String PAGE = """
            Bakery planner in Laravel
            Posted 3 hours ago
            Worldwide
            Summary
            We need a planner for three bakeries. It shows who bakes what and when, on a phone.
            WORDS
            Hourly
            1 to 3 months
            Intermediate
            $25.00
            -
            $40.00
            Hourly
            Activity on this job
            Proposals: 5 to 10
            Interviewing: 0
            Invites sent: 0
            About the client
            Payment method verified
            4.8 of 31 reviews
            Austria
            Graz 4:40 PM
            42 jobs posted
            76% hire rate, 2 open jobs
            $19K total spent
            Member since Mar 5, 2015""";

    /** The page as it stands; it says nothing against the job. */
    static final String PLAIN = PAGE.replace("WORDS\n", "");

    PageRemarkExtractorTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void thePageAloneIsGood() {
        assertThat(ann.says(PLAIN)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payment is not verified btw",
                "they told me it's filled",
                "he already hired someone",
                "the client has 60 proposals now",
                "hire rate is 0%",
                "i think it's a scam",
                "client asked me to text on whatsapp",
                "this one is expired",
                "closed yesterday",
                "posting was removed",
                "Client has been suspended",
                "never was paid",
                "they never paid me",
                "⛔ closed",
                "it's gone",
                "уже закрыто"
            })
    void oneThatSpeaksAgainstItIsNoApply(String remark) {
        assertThat(ann.says(remark + "\n" + PLAIN)).doesNotStartWith("APPLY").contains("Bakery planner in Laravel");
        ann.says("/cancel");
        assertThat(ann.says(PLAIN + "\n\n" + remark)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no good client", "this is not safe", "low pay", "many issues", "kein guter Kunde"})
    void whatIsAgainstTheJobCountsWhereverItStands(String words) {
        for (String said : List.of(
                words + "\n" + PLAIN,
                PLAIN + "\n\n" + words,
                PLAIN + "\nRed flags: " + words,
                PLAIN + "\nMy notes: " + words,
                PLAIN + "\nVerdict: " + words)) {
            assertThat(ann.says(said)).as(said).startsWith("CAUTION");
            ann.says("/cancel");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi can you check this",
                "what about this one",
                "is this good?",
                "from my friend",
                "check this pls 🙏",
                "still open",
                "Web Development"
            })
    void oneThatHandsItOverChangesNothing(String remark) {
        assertThat(ann.says(remark + "\n" + PLAIN))
                .startsWith("APPLY")
                .contains("Bakery planner in Laravel")
                .doesNotContain(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my bid will be $200", "found another one"})
    void oneThatIsNotUnderstoodIsNamed(String remark) {
        assertThat(ann.says(remark + "\n" + PLAIN))
                .startsWith("APPLY")
                .contains("Bakery planner in Laravel")
                .contains(remark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EDIT: hired",
                "UPDATE: position filled, thanks",
                "We are no longer accepting proposals.",
                "Join our Discord server to apply",
                "contact me on te1egram"
            })
    void aDescriptionThatSaysSoIsQuotedAndNoApply(String words) {
        assertThat(ann.says(PAGE.replace("WORDS", words)))
                .doesNotStartWith("APPLY")
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Posted 3 hours ago|Posted 3 hours ago · Filled",
                "Posted 3 hours ago|Posted 3 hours ago (closed)",
                "Posted 3 hours ago|Closed 2 hours ago",
                "Posted 3 hours ago|Posted 3 hours ago\\nHired",
                "Interviewing: 0|Interviewing: 0\\nHires: 1",
                "Invites sent: 0|Invites sent: 0\\n1 hired",
                "2 open jobs|0 open jobs",
                "About the client|About the client\\nThis client has been suspended",
                "Interviewing: 0|Interviewing: 0\\n12 people are being interviewed",
                "Bakery planner|CANCELLED: Bakery planner",
                "Proposals: 5 to 10|Proposals: 5 to 10\\nJob closed on Nov 29, 2026"
            })
    void aStateInThePagesOwnLinesIsNoApply(String line, String state) {
        assertThat(PLAIN).contains(line);
        assertThat(ann.says(PLAIN.replace(line, state.replace("\\n", "\n")))).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hires: 0", "Hires: 1\nNumber of freelancers needed: 3", "Unanswered invites: 1"})
    void whatFillsNoJobIsNone(String lines) {
        assertThat(ann.says(PLAIN.replace("Invites sent: 0", "Invites sent: 0\n" + lines)))
                .startsWith("APPLY");
    }

    @Test
    void aTitleThatSaysSoIsNoApply() {
        assertThat(ann.says(PLAIN.replace("Bakery planner", "[CLOSED] Bakery planner")))
                .doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's a scam",
                "scam",
                "they never paid my friend",
                "client didn't pay me",
                "they gave it to someone else",
                "gone",
                "50+",
                "they never reply"
            })
    void oneBehindAVerdictThatSpeaksAgainstTheJobChangesIt(String remark) {
        ann.says(PLAIN);
        assertThat(ann.says(remark)).containsPattern("CAUTION|SKIP").contains("Bakery planner in Laravel");
    }

    @Test
    void theWordsThatWereNotUnderstoodAreNamed() {
        ann.says(PLAIN);
        assertThat(ann.says("they never paid my friend")).contains("never paid my friend");
    }

    @Test
    void aRemarkBesideSeveralJobsIsOfTheOneThatItCounts() {
        String two = PLAIN + "\n\n" + PLAIN.replace("Bakery planner in Laravel", "Florist shop in Django");

        assertThat(ann.says("the second one is closed\n" + two))
                .containsPattern("APPLY.*Bakery")
                .containsPattern("CAUTION.*Florist");
        ann.says("/cancel");
        assertThat(ann.says("both are closed\n" + two)).doesNotContain("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(two)).doesNotContain("CAUTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job.txt", "job.md"})
    void aFileIsHeardLikeWhatIsPasted(String name) {
        assertThat(ann.uploads(name, ("closed yesterday\n" + PLAIN).getBytes(StandardCharsets.UTF_8)))
                .doesNotStartWith("APPLY")
                .contains("Bakery planner in Laravel");
        ann.says("/cancel");
        assertThat(ann.uploads("good-" + name, PLAIN.getBytes(StandardCharsets.UTF_8)))
                .startsWith("APPLY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'note':'closed'|SKIP",
                "'meta':{'note':'closed'}|SKIP",
                "'a':{'b':{'comment':'it is a scam'}}|CAUTION",
                "'expired':true|SKIP",
                "'status':'removed'|SKIP",
                "'similarJobs':{'note':'closed'}|APPLY",
                "'expired':false|APPLY"
            })
    void aNoteDeepInARecordIsHeard(String part, String decision) {
        String record =
                "{'title':'Bakery planner','paymentVerified':true,'proposals':'5 to 10','rating':4.9,'reviews':31,"
                        + "'hireRate':'80%','interviewing':0,'connectsRequired':12," + part + "}";
        assertThat(ann.says(record.replace("'", "\""))).startsWith(decision);
    }
}
