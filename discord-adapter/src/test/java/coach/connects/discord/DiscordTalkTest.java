package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The talk of docs/talks/discord.md, held over the fake Discord. {@code -Dtalks.write=true} writes it anew. */
class DiscordTalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456780";
    private static final Path PAGE = Path.of("../docs/talks/discord.md");
    private static final int WIDTH = 40;
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final Semaphore noted = new Semaphore(0);
    private final List<String> lines = new ArrayList<>();
    private DiscordTestBed bed;
    private FakePerson kai;
    private FakePerson lea;

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder, gateway -> new NotedPosts(gateway, noted));
        FakeServer potters = bed.discord.server("potters");
        kai = bed.discord.user("kai").in(potters);
        lea = bed.discord.user("lea").in(potters);
        lea.awaitHears("I speak when called");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aServersEvening() throws IOException {
        lines.add("# An evening on Discord");
        lines.add("");
        lines.add("Kai and Lea are in the server \"potters\". What one person alone sees is marked.");
        lines.add("A test makes this page from the real bot; it is not written by hand.");
        part("The bot came in");
        shown(lea.hears().get(0));
        part("Kai begins, in the server");
        slash("/start");
        slash("/wallet");
        step("Kai: [Enter it] 40", kai.presses("Enter it"), false);
        step("Kai fills in: 40", kai.fillsModal(Map.of("What does Upwork show now?", "40")), true);
        part("A message with two links");
        FakeMessage said = lea.writes("these two? " + LINK + " " + OTHER);
        step("Kai: Apps, Check this job", kai.usesMessageMenu("Check this job", said), true);
        press("Check 1");
        press("Not verified");
        press("Why?");
        press("Back");
        part("Kai shares the warning, twice");
        heard("Kai: [Share]", kai.presses("Share"), "Checked by 1 member", "Shared with");
        NotedPosts.await(noted);
        slash("/share");
        part("Lea reads");
        step("Lea: /verdicts", lea.slash("/verdicts"), true);
        heard("Lea: [Disagree]", lea.presses("Disagree", lea.awaitHears("Checked by 1 member")), "1 disagrees");
        part("In a server that the bot is not in");
        FakeServer elsewhere = bed.discord.serverWithoutBot("elsewhere");
        kai = bed.discord.user("kai").withTheAppInstalled().in(elsewhere);
        slash("/check job:" + OTHER + " facts:not verified");
        slash("/share");
        kai = bed.discord.user("kai").in(bed.discord.server("potters"));
        part("Slips");
        slash("/buy amount:40 on:11/12");
        press("Cancel");
        slash("/spend what:forty");
        slash("/link");
        slash("/reminders what:hour value:25");
        String made =
                String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
        if (Boolean.getBoolean("talks.write")) {
            Files.writeString(PAGE, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(made);
    }

    private void part(String heading) {
        lines.add("");
        lines.add("## " + heading);
    }

    private void slash(String line) {
        step("Kai: " + line, kai.slash(line), true);
    }

    private void press(String label) {
        step("Kai: [" + label + "]", kai.presses(label), true);
    }

    /** What is answered beside the message that was pressed. */
    private void heard(String did, FakeInteraction interaction, String... answers) {
        lines.add("");
        wrapped("> " + did);
        interaction.awaitAnswered();
        for (String answer : answers) {
            shown(kai.awaitHears(answer));
        }
    }

    private void step(String did, FakeInteraction interaction, boolean answered) {
        bed.later(BETWEEN);
        lines.add("");
        wrapped("> " + did);
        if (answered) {
            shown(interaction.awaitReply());
        } else {
            interaction.awaitModal();
            wrapped("(a form of one field)");
        }
    }

    private void shown(FakeMessage message) {
        lines.add("    ");
        wrapped(message.isEphemeral() ? "(for one alone)" : "(for all)");
        seen(message.reads()).lines().forEach(this::wrapped);
        StringBuilder labels = new StringBuilder();
        message.labels().forEach(label -> labels.append('[').append(label).append("] "));
        wrapped(labels.toString().strip());
    }

    /** As the client shows it: a mention of a command by its name, marks of emphasis by their look. */
    private static String seen(String words) {
        StringBuilder seen = new StringBuilder();
        String rest = words.replace("\u2068", "")
                .replace("\u2069", "")
                .replace("**", "")
                .replace("\\.", ".")
                .replace("\\-", "-")
                .replace("`", "");
        for (int at = rest.indexOf("</"); at >= 0; at = rest.indexOf("</")) {
            seen.append(rest, 0, at).append(rest, at + 1, rest.indexOf(':', at));
            rest = rest.substring(rest.indexOf('>', at) + 1);
        }
        return seen.append(rest).toString();
    }

    private void wrapped(String line) {
        StringBuilder row = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!row.isEmpty() && row.length() + 1 + word.length() > WIDTH) {
                lines.add("    " + row);
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        lines.add("    " + row);
    }
}
