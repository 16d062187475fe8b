package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** /letter: ninety letters beside eight jobs (G-46); the table of docs/letters.md is made of them. */
class LetterTest extends TalkTest {
    private static final Path TABLE = Path.of("../docs/letters.md");

    LetterTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** A letter, the job it is for, and the fault that is in it. */
    private record Sample(String fault, String job, String text) {}

    private final Map<String, String> jobs = new HashMap<>();

    private List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LetterTest.class.getResourceAsStream("letters.txt"))) {
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^#", -1)) {
                int end = part.indexOf('\n');
                String text = part.substring(Math.max(0, end + 1)).strip();
                String[] head = part.substring(0, Math.max(0, end)).split(" ", -1);
                switch (head[0]) {
                    case "job" -> jobs.put(head[1], text);
                    case "good" -> samples.add(new Sample("", head[1], text));
                    case "fault" -> samples.add(new Sample(head[1], head[2], text));
                    default -> assertThat(part).isBlank();
                }
            }
        }
        return samples;
    }

    /** How the bot says this fault. */
    private static String sentence(String fault) throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(
                coach.connects.i18n.MessageCatalogue.class.getResourceAsStream("en/letter.properties"))) {
            sentences.load(in);
        }
        String sentence = sentences.getProperty("letter.fault." + fault);
        int value = sentence.indexOf("{words}");
        return value < 5
                ? sentence.substring(value + 7).strip()
                : sentence.substring(0, value).strip();
    }

    private String said(Sample sample) {
        ann.says("/letter");
        ann.says(jobs.get(sample.job()));
        return ann.says(sample.text()).replace("\u2068", "").replace("\u2069", "");
    }

    @Test
    void everyPlantedFaultIsNamedAndNoGoodLetterIsFaulted() throws IOException {
        List<String> wrong = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        int number = 0;
        for (Sample sample : samples()) {
            String answer = said(sample);
            number++;
            boolean right = sample.fault().isEmpty()
                    ? answer.startsWith("I found nothing wrong.")
                    : answer.contains(sentence(sample.fault()));
            if (!right) {
                wrong.add(sample + "\n -> " + answer);
            }
            table.append("| ").append(number).append(" | ").append(sample.job()).append(" | ");
            table.append(sample.fault().isEmpty() ? "-" : sample.fault()).append(" | ");
            table.append(answer.lines()
                            .filter(line -> line.startsWith("- "))
                            .map(line -> line.substring(2))
                            .reduce((one, other) -> one + " / " + other)
                            .orElse("nothing wrong"))
                    .append(" |\n");
        }
        assertThat(wrong).isEmpty();
        if (Boolean.getBoolean("talks.write")) {
            String page = Files.readString(TABLE);
            int at = page.indexOf("| 1 |");
            Files.writeString(TABLE, page.substring(0, at < 0 ? page.length() : at) + table);
        }
        assertThat(Files.readString(TABLE)).endsWith(table.toString());
    }

    @Test
    void nothingOfTheLetterIsKept() throws IOException {
        Sample sample = samples().get(0);
        said(sample);
        ann.presses("Done");
        talk.restarted();

        assertThat(ann.says("/letter")).doesNotContain("warm");
        assertThat(ann.says("/history")).startsWith("Nothing is recorded");
    }

    /** In one message, parted by a line. */
    @Test
    void jobAndLetterMayComeTogether() throws IOException {
        Sample sample = samples().get(1);

        assertThat(ann.says("/letter " + jobs.get(sample.job()) + "\n---\n" + sample.text()))
                .startsWith("I found nothing wrong.");
    }

    @Test
    void theLastCheckedJobIsTakenWhereNoneIsPasted() throws IOException {
        samples();
        ann.says(jobs.get("shop"));

        assertThat(ann.says("/letter")).contains("Speed up our Shopify store checkout");
        assertThat(ann.says(
                        "Hello, you will get clean work from me and always on time. I take care of every detail, answer"
                                + " messages within the hour, and I do not stop before you are happy with all of it."))
                .contains("It names nothing of this post.");
    }

    /** A page that was checked has told its words and its questions. */
    @Test
    void aLetterBesideACheckedPageIsHeldAgainstItsWordsAndQuestions() throws IOException {
        for (Sample sample : samples()) {
            ann.says(jobs.get(sample.job()));
            ann.says("/letter");
            String answer = ann.says(sample.text()).replace("\u2068", "").replace("\u2069", "");
            ann.presses("Done");

            assertThat(answer)
                    .as(sample.text())
                    .contains(sample.fault().isEmpty() ? "I found nothing wrong." : sentence(sample.fault()));
        }
    }

    /** After a day only what the check keeps is known, and the questions are not. */
    @Test
    void whatAPageAskedIsNotKnownAfterADay() throws IOException {
        samples();
        ann.says(jobs.get("shop"));
        talk.later(Duration.ofHours(25));

        assertThat(ann.says("/letter")).contains("Speed up our Shopify store checkout", "and I see its questions too");
    }

    /** W-15: digits of a job's link are no telephone number. */
    @Test
    void aLinkToAJobIsNoContactOutsideUpwork() {
        assertThat(ann.says("/letter Your shop loads slowly, as in https://www.upwork.com/jobs/~022104567890123456789"))
                .doesNotContain("Contact outside");
        assertThat(ann.says("/letter Your shop loads slowly, call me on +49 151 23456789"))
                .contains("Contact outside");
    }

    @Test
    void aCheckedLetterLeadsThereFromWordsAndFromTheTips() {
        assertThat(ann.says("check my letter")).contains("Paste yours behind /letter");
        ann.says("https://www.upwork.com/jobs/~022104567890123456789 verified hourly entry <5 80% 5.0 40 reviews 6c");
        ann.presses("Do more");
        ann.presses("Read letter tips");
        assertThat(ann.presses("Look at my letter")).startsWith("Paste");
    }

    @Test
    void aFewWordsAreNoLetterAndALinkNamesItsJob() throws IOException {
        samples();
        ann.says(jobs.get("shop") + "\nJob link\nhttps://www.upwork.com/jobs/~022104567890123456789");
        ann.says("verdict now");
        ann.says(jobs.get("podcast") + "\nJob link\nhttps://www.upwork.com/jobs/~022104567890123456790");

        assertThat(ann.says("/letter template please"))
                .startsWith("Not looked at:")
                .contains("Paste your letter for");
        assertThat(ann.says("/letter https://www.upwork.com/jobs/~022104567890123456789"))
                .contains("Speed up our Shopify store checkout");
    }
}
