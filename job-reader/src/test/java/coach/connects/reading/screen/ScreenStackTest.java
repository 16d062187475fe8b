package coach.connects.reading.screen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.format.PostingParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Several pictures are one page, in whatever order they come and however much they overlap. */
class ScreenStackTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<String> PAGE = """
            Garden planner for a small nursery
            Posted 3 hours ago
            Worldwide
            Summary
            We grow roses and need a plan of the beds.
            $150.00
            Fixed-price
            Entry level
            Skills and Expertise
            Landscape Design
            Garden Design
            Activity on this job
            Proposals:
            5 to 10
            Interviewing:
            2
            Invites sent:
            0
            Unanswered invites:
            0
            Send a proposal for: 12 Connects
            About the client
            Payment method not verified
            Rating is 4.7 out of 5.
            4.71 of 12 reviews
            Norway
            15 jobs posted
            60% hire rate, 1 open job
            $3.4K total spent
            11 hires, 2 active
            Member since Feb 3, 2019
            Client's recent history (2)
            Jobs in progress
            A past job
            Rating is 1.0 out of 5.
            To freelancer: A. B.
            Fixed-price $50.00""".lines().toList();

    private static List<Posting> jobs(List<List<String>> pictures) {
        return ScreenParser.read(pictures, new PostingParser(), NOW).jobs();
    }

    /** Cuts the page into pictures of so many lines, each with so many of the one before. */
    private static List<List<String>> pictures(int tall, int overlap, boolean clocks) {
        List<List<String>> pictures = new ArrayList<>();
        int minute = 10;
        for (int from = 0; from == 0 || from + overlap < PAGE.size(); from += tall - overlap) {
            List<String> lines = new ArrayList<>(PAGE.subList(from, Math.min(PAGE.size(), from + tall)));
            if (clocks) {
                lines.add(0, "9:" + minute++);
            }
            pictures.add(lines);
        }
        return pictures;
    }

    @Test
    void anyCutInAnyOrderSaysNothingElseThanThePage() {
        Posting whole = jobs(List.of(PAGE)).get(0);
        Random random = new Random(7);
        int facts = 0;
        for (int i = 0; i < 2_000; i++) {
            int tall = 8 + random.nextInt(20);
            int overlap = random.nextInt(Math.min(6, tall - 6));
            List<List<String>> pictures = pictures(tall, overlap, random.nextBoolean());
            if (pictures.size() > ScreenStack.MOST) {
                continue;
            }
            Collections.shuffle(pictures, random);
            for (Posting read : jobs(pictures)) {
                read.facts()
                        .forEach((fact, known) -> assertThat(whole.get(fact)
                                        .filter(value -> !fact.equals(Fact.SKILLS) && !fact.equals(Fact.FINGERPRINT)))
                                .as("%s by %s", fact, pictures)
                                .satisfiesAnyOf(
                                        value -> assertThat(value).isEmpty(),
                                        value -> assertThat(value.orElseThrow()).isEqualTo(known.value())));
                facts += read.facts().size();
            }
        }
        assertThat(facts).isGreaterThan(20_000);
    }

    @Test
    void picturesThatOverlapOrShowTheClockGiveTheWholePage() {
        Posting whole = jobs(List.of(PAGE)).get(0);
        for (boolean clocks : new boolean[] {true, false}) {
            for (int tall = 9; tall < 30; tall++) {
                List<List<String>> pictures = pictures(tall, clocks ? 0 : 3, clocks);
                if (pictures.size() <= ScreenStack.MOST) {
                    Collections.reverse(pictures);
                    assertThat(jobs(pictures)).as("%s lines, %s", tall, clocks).containsExactly(whole);
                }
            }
        }
    }

    @Test
    void whatAPastJobSaysIsNeverTakenForThisOne() {
        List<String> past = PAGE.subList(PAGE.size() - 4, PAGE.size());

        assertThat(jobs(List.of(past))).isEmpty();
        assertThat(jobs(List.of(PAGE.subList(PAGE.size() - 6, PAGE.size())))).isEmpty();
    }

    @Test
    void figuresThatTwoPicturesShowDifferentlyAreUnknown() {
        List<String> upper = PAGE.subList(0, 22);
        List<String> lower = new ArrayList<>(PAGE.subList(18, 32));
        lower.set(lower.indexOf("Send a proposal for: 12 Connects"), "Send a proposal for: 72 Connects");

        assertThat(jobs(List.of(upper, lower)).get(0).knows(Fact.CONNECTS_COST)).isFalse();
        assertThat(jobs(List.of(upper, PAGE.subList(18, 32))).get(0).get(Fact.CONNECTS_COST))
                .contains(Connects.of(12));
    }

    @Test
    void aLineReadInTwoWaysBetweenOthersPartsNoOverlapAndOneLineInCommonStandsOnce() {
        int cut = PAGE.indexOf("Skills and Expertise");
        List<String> upper = new ArrayList<>(PAGE.subList(0, cut + 4));
        List<String> lower = new ArrayList<>(PAGE.subList(cut - 2, PAGE.size()));
        lower.set(3, "Landscape Desiqn plan");
        Posting whole = jobs(List.of(PAGE)).get(0);
        assertThat(jobs(List.of(upper, lower)).get(0).without(Fact.SKILLS)).isEqualTo(whole.without(Fact.SKILLS));

        int hourly = PAGE.indexOf("Fixed-price");
        List<String> first = PAGE.subList(0, hourly + 1);
        assertThat(jobs(List.of(first, PAGE.subList(hourly, PAGE.size())))).containsExactly(whole);
        List<String> cutThrough = new ArrayList<>(PAGE.subList(0, 5));
        cutThrough.set(4, "We grow roses and need a");
        assertThat(jobs(List.of(cutThrough, PAGE.subList(4, PAGE.size())))).containsExactly(whole);
    }

    @Test
    void aBarThatStaysWhileThePageIsScrolledIsNoPartOfIt() {
        List<String> upper = new ArrayList<>(PAGE.subList(0, 16));
        List<String> lower = new ArrayList<>(PAGE.subList(12, 32));
        for (List<String> picture : List.of(upper, lower)) {
            picture.add(0, "Job details");
            picture.add("Apply now");
        }

        assertThat(ScreenStack.of(List.of(lower, upper)).pages().get(0).lines().filter("Interviewing:"::equals))
                .hasSize(1);
    }

    @Test
    void wholePagesOfTwoJobsAreTwoAndPartsOfTwoAreNone() {
        List<String> other = PAGE.stream()
                .map(line -> line.replace("Garden planner", "Pond planner").replace("5 to 10", "20 to 50"))
                .toList();

        assertThat(jobs(List.of(PAGE, other)))
                .extracting(job -> job.get(Fact.TITLE).orElseThrow())
                .hasSize(2);
        List<List<String>> parts =
                List.of(PAGE.subList(0, 11), other.subList(0, 10), PAGE.subList(12, 32), other.subList(13, 32));
        assertThat(ScreenParser.read(parts, new PostingParser(), NOW).mixed()).isTrue();
        assertThat(jobs(parts)).isEmpty();
    }

    @Test
    void everyFactRemembersThatItIsFromAPictureAndWordsWithoutAHeadAreNoTitle() {
        Posting lower = jobs(List.of(PAGE.subList(4, 32))).get(0);

        assertThat(lower.knows(Fact.TITLE)).isFalse();
        assertThat(lower.facts().values()).allMatch(known -> known.origin() == Origin.PICTURE);
    }
}
