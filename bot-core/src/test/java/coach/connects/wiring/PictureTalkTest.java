package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.reading.screen.PictureReader;
import coach.connects.reading.screen.ScannedPicture;
import coach.connects.reading.screen.ScannedWord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A screenshot is checked as a page is, what was read in it is shown, and can be put right. */
class PictureTalkTest extends TalkTest {
    private static final String GROUP = "lancers";
    private static final String HEAD = """
            Garden planner for a small nursery
            Posted 3 hours ago
            Summary
            We grow roses and need a plan of the beds.
            $150.00
            Fixed-price
            Entry level
            """;
    private static final String ACTIVITY = """
            Activity on this job
            Proposals:
            5 to 10
            Interviewing:
            2
            Send a proposal for: 12 Connects
            """;
    private static final String CLIENT = """
            About the client
            Payment method verified
            Rating is 4.9 out of 5.
            4.91 of 53 reviews
            United States
            136 jobs posted
            82% hire rate, 1 open job
            """;

    private int looks;

    PictureTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void readPictures() {
        talk.readingPicturesBy(this::seen);
    }

    /** Its bytes are the lines of the picture; or the name of a refusal. */
    private PictureReader.PictureResult seen(byte[] picture) {
        looks++;
        String text = new String(picture, StandardCharsets.UTF_8);
        for (PictureReader.Refusal refusal : PictureReader.Refusal.values()) {
            if (text.equals(refusal.name())) {
                return new PictureReader.Refused(refusal);
            }
        }
        if (text.equals("crash")) {
            throw new IllegalStateException("planted");
        }
        List<List<ScannedWord>> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<ScannedWord> words = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                words.add(new ScannedWord(word, 96, 50 + 20 * words.size(), 100 + 40 * lines.size(), 15, 20));
            }
            lines.add(words);
        }
        return new PictureReader.Seen(ScannedPicture.of(lines, 2000, 20_000));
    }

    private String shows(String... pictures) {
        return words(ann.shows("", "key " + looks, false, pictures));
    }

    private static String words(List<OutgoingMessage> replies) {
        return String.join(
                "\n---\n",
                replies.stream().map(message -> message.text().plain()).toList());
    }

    @Test
    void theAnswerSaysWhatWasReadAlsoWhenTheCheckIsOpenedAgain() {
        assertThat(shows(HEAD + ACTIVITY + CLIENT))
                .startsWith("APPLY")
                .contains("Read from the picture: verified, 12 Connects, 5 to 10 proposals, 82% hire rate, 4.91 stars");
        assertThat(ann.presses("Check again")).contains("Read from the picture: verified, 12 Connects");
        ann.presses("Why?");
        assertThat(ann.presses("Back")).contains("Read from the picture: verified, 12 Connects");
    }

    @Test
    void paymentAndCostAreShownAlsoWhenTheyWereNotRead() {
        assertThat(shows(HEAD + "Activity on this job\nProposals:\n5 to 10\nInterviewing:\n2"))
                .contains("payment not read, cost not read");
    }

    @Test
    void whatIsWrongIsPutRightByOnePressOrInWords() {
        shows(HEAD + ACTIVITY + CLIENT);

        assertThat(ann.presses("Correct something")).startsWith("Press what is wrong");
        assertThat(ann.presses("verified")).contains("payment method verified?");
        assertThat(ann.presses("Not verified"))
                .startsWith("SKIP")
                .contains("Read from the picture: 12 Connects")
                .doesNotContain("picture: verified");
        ann.presses("Correct something");
        assertThat(ann.presses("12 Connects")).contains("16c");
        assertThat(ann.says("16c")).contains("16").doesNotContain("12 Connects");
    }

    @Test
    void anAlbumInAnyOrderIsOnePageAndOneAnswer() {
        assertThat(ann.shows("", "c", true, CLIENT)).isEmpty();
        talk.restarted();
        assertThat(ann.shows("", "a", true, HEAD)).isEmpty();
        assertThat(ann.shows("", "b", true, ACTIVITY)).isEmpty();
        assertThat(ann.pausesAfter("c")).isEmpty();

        assertThat(words(ann.pausesAfter("b")))
                .startsWith("APPLY")
                .contains("verified, 12 Connects, 5 to 10 proposals", "Garden planner");
    }

    @Test
    void severalPicturesOfOneMessageAreOnePage() {
        assertThat(shows(CLIENT, ACTIVITY, HEAD)).startsWith("APPLY").contains("verified, 12 Connects");
    }

    @Test
    void aLaterPictureOfThePageCompletesIt() {
        assertThat(shows(HEAD)).contains("payment not read");
        assertThat(shows(ACTIVITY + CLIENT)).contains("verified, 12 Connects, 5 to 10 proposals", "Garden planner");
    }

    @Test
    void aLinkBelowAPictureNamesItsJob() {
        String link = "https://www.upwork.com/jobs/~022104567890123456789";
        ann.shows(link, "k", false, HEAD + ACTIVITY + CLIENT);

        talk.later(Duration.ofHours(1));

        assertThat(ann.says(link)).contains("You checked it on");
    }

    @Test
    void aLinkThatComesAfterThePictureIsSaidToBeTakenForItsJob() {
        shows(HEAD + ACTIVITY + CLIENT);

        assertThat(ann.says("https://www.upwork.com/jobs/~022104567890123456789"))
                .contains("Garden planner", "I take that link for the job above.");
    }

    /** All that is shown of a picture may be told otherwise since: then nothing of it is shown. */
    @Test
    void whatIsToldBelowAPictureTakesItsPlace() {
        shows(HEAD);

        assertThat(ann.says(
                        "https://www.upwork.com/jobs/~022104567890123456789 verified 5-10 80% 4.9 16c 0 interviewing"))
                .startsWith("APPLY")
                .doesNotContain("Read from the picture");
    }

    @Test
    void partsOfTwoJobsAreNotMixed() {
        String other = HEAD.replace("Garden planner for", "Pond planner for");
        assertThat(shows(HEAD, ACTIVITY, other, CLIENT))
                .isEqualTo(
                        "Those pictures show several jobs, and I can't tell whose figures are whose. I read nothing; send one job at"
                                + " a time.");
    }

    @Test
    void eachPictureThatIsNotReadIsToldWhyAndNothingChanges() {
        for (PictureReader.Refusal refusal : PictureReader.Refusal.values()) {
            assertThat(shows(refusal.name()))
                    .as("%s", refusal)
                    .hasSizeGreaterThan(20)
                    .doesNotContain("picture.refused");
        }
        assertThat(shows("crash")).contains("damaged");
        assertThat(shows("A cat on a sofa")).startsWith("I found no job in that picture");
        assertThat(shows(HEAD + ACTIVITY + CLIENT, "TOO_BIG"))
                .startsWith("Not read")
                .contains("APPLY");
    }

    @Test
    void moreThanSixPicturesAreCounted() {
        String[] pictures = {HEAD, ACTIVITY, CLIENT, "a cat", "a dog", "a bird", "a fish", "a cow"};
        assertThat(shows(pictures)).startsWith("I read 6 pictures at a time and left out 2.");
    }

    @Test
    void aPictureThatIsDeliveredAgainChangesNothing() {
        List<OutgoingMessage> first = ann.shows("", "same", false, HEAD + ACTIVITY + CLIENT);

        assertThat(words(ann.shows("", "same", false, HEAD + ACTIVITY + CLIENT)))
                .isEqualTo(words(first));
    }

    @Test
    void whatAGroupShowsEachOtherIsNotLookedAtUnlessACheckIsAskedFor() {
        assertThat(ann.showsIn(GROUP, "my holidays", HEAD + ACTIVITY + CLIENT)).isEmpty();
        assertThat(looks).isZero();
        ann.showsIn(GROUP, "/check", HEAD + ACTIVITY + CLIENT);
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void withoutAProgramPeopleAreAskedForTheTextOnceForAnAlbum() {
        talk.readingPicturesBy(PictureReader.NONE);

        assertThat(shows(HEAD)).startsWith("I can't read pictures");
        assertThat(ann.shows("", "a", true)).isEmpty();
        assertThat(ann.shows("", "b", true)).isEmpty();
        assertThat(words(ann.pausesAfter("b")))
                .startsWith("I can't read pictures")
                .doesNotContain("---");
        assertThat(ann.shows("https://www.upwork.com/jobs/~022104567890123456789 verified 5-10 80% 4.9 16c", "c", true))
                .isEmpty();
        assertThat(ann.shows("", "d", true)).isEmpty();
        assertThat(words(ann.pausesAfter("d"))).startsWith("APPLY").doesNotContain("---");
    }
}
