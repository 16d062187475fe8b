package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A newcomer's first ten minutes as a phone shows them: docs/talks has what the bot really says. {@code
 * -Dtalks.write=true} writes the page anew.
 */
class FirstTenMinutesTest extends TalkTest {
    private static final Path PAGE = Path.of("../docs/talks/first-ten-minutes.md");
    /** What a phone shows of a message at once, above the keyboard's place. */
    private static final int SCREEN = 26;

    /** Why? tells all that was found; who asks for that scrolls. */
    private static final int ALL_OF_IT = 45;

    private static final int COLUMNS = 40;
    private static final String JOB = "https://www.upwork.com/jobs/~022124785019909169728";
    private static final String HEAD = """
            # A newcomer's first ten minutes

            What somebody new types (`>`), presses (`[…]`) and reads, on a phone of 40 columns. `FirstTenMinutesTest` holds this
            page to what the bot says; `-Dtalks.write=true` writes it anew.
            """;

    private final List<String> lines = new ArrayList<>();

    FirstTenMinutesTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void thePageSaysWhatTheBotSaysAndEachScreenFitsAPhone() throws IOException {
        chapter("The first minute");
        says("/start");
        presses("Try an example");

        chapter("The guide");
        presses("Read the guide");
        presses("Know Connects");
        presses("Next");
        says("do they expire?");
        says("/guide filters");
        presses("Verified");
        presses("Search with it");

        chapter("The first Connects");
        says("/grant new-profile");
        says("/wallet");

        chapter("The first checks");
        says(JOB);
        says("not verified 20-50 expert 16c");
        presses("Why?");
        presses("Not for me");
        says("verified hourly entry <5 80% 5.0 40 reviews posted 20 minutes ago 14c");
        presses("Do more");
        presses("Read letter tips");
        presses("I applied");

        chapter("Out of Connects");
        says("verified 5-10 60% 4.8 $900 fixed intermediate");
        says("/spend large");
        presses("Buy with care");
        says("/buy 20");
        says("/stats");

        String page = HEAD + lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + "```\n";
        if (Boolean.getBoolean("talks.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private void chapter(String title) {
        if (!lines.isEmpty()) {
            lines.add("```");
        }
        lines.addAll(List.of("", "## " + title, "", "```"));
    }

    private void says(String words) {
        add("> " + words, () -> ann.says(words));
    }

    private void presses(String label) {
        add("[" + label + "]", () -> ann.presses(label));
    }

    private void add(String done, Runnable step) {
        if (!lines.get(lines.size() - 1).equals("```")) {
            lines.add("");
        }
        lines.addAll(Screen40.of(done));
        int before = ann.seen().size();
        step.run();
        for (OutgoingMessage message : ann.seen().subList(before, ann.seen().size())) {
            List<String> screen = screen(message);
            assertThat(screen)
                    .as(done)
                    .hasSizeLessThanOrEqualTo(done.equals("[Why?]") ? ALL_OF_IT : SCREEN)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
            lines.add("");
            lines.addAll(screen);
        }
    }

    private static List<String> screen(OutgoingMessage message) {
        String plain = message.text().plain().replace("\u2068", "").replace("\u2069", "");
        List<String> screen = new ArrayList<>(Screen40.of(plain));
        for (List<Button> row : message.buttons()) {
            String labels =
                    row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" "));
            screen.addAll(Screen40.of(labels));
        }
        return screen;
    }
}
