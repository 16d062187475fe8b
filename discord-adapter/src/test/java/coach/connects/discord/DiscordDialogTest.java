package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeFile;
import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeResponse;
import coach.connects.discord.fake.FakeServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot by Discord's own means. */
class DiscordDialogTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String FACTS = "verified 5-10 80% 4.9 16c";
    private static final String PAGE = """
            Logo for a small bakery
            Posted 20 minutes ago
            Summary
            We need a simple logo for our bakery.
            $45.00
            Fixed-price
            Entry level
            Activity on this job
            Proposals: Less than 5
            About the client
            Payment method verified
            United States
            12 jobs posted
            75% hire rate, 1 open job
            """;

    @TempDir
    Path folder;

    private DiscordTestBed bed;
    private FakePerson ann;
    private FakePerson annInServer;
    private FakePerson bobInServer;

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder);
        FakeServer lancers = bed.discord.server("lancers");
        ann = bed.discord.user("ann");
        annInServer = ann.in(lancers);
        bobInServer = bed.discord.user("bob").in(lancers);
        bobInServer.awaitHears("I speak when called");
    }

    /** Of two verdicts the one that was answered is meant, and the page, not what came after it. */
    @Test
    void aReplyIsAboutTheMessageThatItAnswers() {
        ann.writesInDm("/buy 60");
        ann.awaitHears("Recorded: 60");
        ann.writesInDm(LINK + " " + FACTS);
        FakeMessage first = ann.awaitHears("APPLY: 16");
        ann.writesInDm(LINK.replace("6789", "6780") + " verified 5-10 80% 4.9 8c");
        ann.awaitHears("APPLY: 8");

        FakePerson here = ann.at(first.channel());
        here.repliesTo(first, "I applied");
        ann.awaitHears("proposal for 16");
        here.repliesTo(here.writes(PAGE), "check");
        ann.awaitHears("Logo for a small bakery");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aWalletIsKeptBySlashCommandsInDirectMessages() {
        FakeMessage receipt = ann.slash("/buy amount:67").awaitReply();
        assertThat(receipt.isEphemeral()).isFalse();
        assertThat(receipt.reads()).contains("67 Connects");
        assertThat(ann.slash("/wallet").awaitReply().reads()).contains("67 Connects");
        ann.presses("Undo it", receipt).awaitAnswered();
        ann.awaitHears(message -> message.reads().contains("Undone"));
    }

    @Test
    void inAServerNobodyElseSeesQuestionsVerdictsOrTheWallet() {
        annInServer.slash("/buy amount:67").awaitReply();
        FakeMessage asked = annInServer.slash("/check job:" + LINK).awaitReply();
        assertThat(asked.reads()).contains("payment method");
        FakeMessage verdict =
                annInServer.slash("/check job:" + LINK + " facts:" + FACTS).awaitReply();
        assertThat(verdict.embeds()).hasSize(1);
        assertThat(verdict.embeds().get(0).path("color").asInt()).isPositive();
        assertThat(verdict.reads()).startsWith("APPLY: 16 ($2.40) of your 67");
        FakeMessage why = annInServer.presses("Why?").awaitReply();
        assertThat(why.id()).as("changed in place").isEqualTo(verdict.id());
        assertThat(annInServer.hears().stream().filter(FakeMessage::isEphemeral))
                .hasSize(3);
        assertThat(bobInServer.hears()).hasSize(1);
    }

    @Test
    void aConversationBegunInAServerGoesOnInDirectMessages() {
        annInServer.slash("/check job:" + LINK).awaitReply();
        ann.writes(FACTS);
        assertThat(ann.awaitHears("APPLY").embeds()).hasSize(1);
    }

    @Test
    void missingFactsAreAskedByButtonsAndSeveralAtOnceByAForm() {
        annInServer.slash("/check job:" + LINK).awaitReply();
        FakeInteraction opened = annInServer.presses("Several at once");
        JsonNode form = opened.awaitModal();
        assertThat(form.path("components")).hasSizeBetween(2, 5);
        FakeMessage next = annInServer
                .fillsModal(Map.of("Is the client's payment method verified?", "Verified"))
                .awaitReply();
        assertThat(next.reads()).doesNotContain("payment method verified?");
        assertThat(next.isEphemeral()).isTrue();
    }

    @Test
    void aPageIsPastedByAFormInPieces() {
        annInServer.slash("/check").awaitReply();
        annInServer.presses("Paste or fill in").awaitModal();
        int half = PAGE.indexOf("Activity on this job");
        FakeMessage first = annInServer
                .fillsModal(Map.of("The page's text; its parts one after another", PAGE.substring(0, half)))
                .awaitReply();
        assertThat(first.reads()).contains("budget");
        annInServer.presses("Several at once").awaitModal();
        FakeMessage verdict = annInServer
                .fillsModal(Map.of("The page's text; its parts one after another", PAGE.substring(half)))
                .awaitReply();
        assertThat(verdict.reads()).contains("Entry level suits you").contains("Logo for a small bakery");
    }

    @Test
    void aPageComesAsAFileByCommandAndByDirectMessage() {
        FakeFile page = FakeFile.text("job.txt", PAGE);
        assertThat(annInServer.slash("/check page:job.txt", page).awaitReply().reads())
                .contains("Logo for a small bakery");
        ann.uploads("", FakeFile.text("message.txt", PAGE));
        assertThat(ann.awaitHears("Logo for a small bakery").embeds()).hasSize(1);
        FakeFile huge = FakeFile.text("huge.txt", "x".repeat(5 * 1024 * 1024));
        assertThat(annInServer.slash("/check page:huge.txt", huge).awaitReply().reads())
                .contains("4 MB");
    }

    @Test
    void severalFilesOrForwardedMessagesAreOneRankedAnswer() {
        FakeFile one = FakeFile.text("job.txt", PAGE);
        FakeFile other = FakeFile.text("other.txt", PAGE.replace("bakery", "brewery"));
        FakeMessage posted = bobInServer.uploads("two for you", one, other);
        assertThat(annInServer
                        .usesMessageMenu("Check this job", posted)
                        .awaitReply()
                        .reads())
                .startsWith("2 jobs")
                .contains("bakery", "brewery");
        ann.uploads("", one, other);
        assertThat(ann.awaitHears(1).get(0).reads()).startsWith("2 jobs").contains("bakery", "brewery");
        ann.forwards(bobInServer.uploads("", one));
        ann.forwards(bobInServer.writes(PAGE.replace("bakery", "winery")));
        assertThat(ann.awaitHears(2).get(1).reads()).startsWith("2 jobs").contains("bakery", "winery");
    }

    @Test
    void aJobOfTheMenuCanBeSharedInTheServerWhereItWasChosen() {
        FakeMessage posted = bobInServer.uploads("", FakeFile.text("job.txt", LINK + "\n" + PAGE));
        annInServer.usesMessageMenu("Check this job", posted).awaitReply();
        assertThat(bobInServer.hears()).hasSize(1);
        ann.slash("/share").awaitReply();
        bed.discord.answers("POST /channels/*/messages", FakeResponse.refusal(403, 50013, "Missing Permissions"));
        ann.presses("Share it now");
        ann.awaitHears("I may not write in that channel");
        assertThat(bobInServer.hears()).hasSize(1);
        ann.slash("/share").awaitReply();
        assertThat(bobInServer.awaitHears("Checked by 1 member").isEphemeral()).isFalse();
    }

    @Test
    void aFileCheckedInAServerCanBeSharedThereAndIsSeenByNobodyBefore() {
        FakeFile page = FakeFile.text("job.txt", LINK + "\n" + PAGE);
        FakeMessage verdict = annInServer.slash("/check page:job.txt", page).awaitReply();
        assertThat(verdict.reads()).contains("Logo for a small bakery");
        assertThat(bobInServer.hears()).hasSize(1);
        ann.slash("/share").awaitReply();
        ann.presses("Share it now");
        assertThat(bobInServer.awaitHears("Checked by 1 member").isEphemeral()).isFalse();
    }

    @Test
    void whoAdministersTheServerIsWhatDiscordSaysWithTheVeryCommand() {
        String command = "/community what:digest value:off";
        FakeMessage refused = annInServer.slash(command).awaitReply();
        assertThat(refused.reads()).contains("Only administrators");
        assertThat(refused.isEphemeral()).isTrue();
        annInServer.administers(bed.discord.server("lancers"));
        assertThat(annInServer.slash(command).awaitReply().reads()).contains("Weekly digest: off");
    }

    @Test
    void aPictureWhoseMeasuresDiscordDoesNotKnowIsAPictureAllTheSame() {
        ann.uploads(
                "",
                new FakeFile("screen.heic", "image/heic", FakeFile.text("", "h").content()));
        assertThat(ann.awaitHears(1).get(0).reads()).startsWith("I can't read pictures.");
    }

    @Test
    void whatIsNoPageInAServerIsToldToThePersonAlone() {
        FakeFile nothing = FakeFile.text("a.txt", "");
        assertThat(annInServer.slash("/check page:a.txt", nothing).awaitReply().isEphemeral())
                .isTrue();
        assertThat(bobInServer.hears()).hasSize(1);
    }

    @Test
    void aLongTitleIsSuggestedCutBetweenTwoWords() {
        String title = "Logo" + " for a small bakery \uD83E\uDD50".repeat(8);
        ann.uploads("", FakeFile.text("job.txt", LINK + "\n" + PAGE.replace("Logo for a small bakery", title)));
        ann.awaitHears("Entry level suits you");
        String label = ann.autocompletes("/check job:bakery").get(0);
        assertThat(label).hasSizeLessThanOrEqualTo(100).endsWith("…");
        assertThat(title).startsWith(label.substring(0, label.length() - 1) + " ");
    }

    @Test
    void theMenuReadsAMessageAndTheCardThatDiscordMadeOfItsLink() {
        FakeMessage posted = bobInServer.writesWithCard(LINK, LINK, "Logo for a small bakery - Upwork", PAGE);
        FakeMessage answer =
                annInServer.usesMessageMenu("Check this job", posted).awaitReply();
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.reads()).contains("Logo for a").contains("Entry level suits you");
        FakeMessage nothing = annInServer
                .usesMessageMenu("Check this job", bobInServer.writes(""))
                .awaitReply();
        assertThat(nothing.reads()).contains("Nothing changed");
    }

    @Test
    void whatIsKnownIsSuggestedWhileItIsTyped() {
        annInServer.slash("/check facts:" + FACTS + " job:" + LINK).awaitReply();
        ann.uploads("", FakeFile.text("job.txt", LINK + "\n" + PAGE));
        ann.awaitHears("Logo for a small bakery");
        assertThat(annInServer.autocompletes("/check job:bakery")).containsExactly("Logo for a small bakery");
        assertThat(ann.autocompletes("/spend what:me")).containsExactly("medium");
        assertThat(ann.autocompletes("/history month:2026-10")).containsExactly("October 2026");
        assertThat(ann.autocompletes("/profile about:timezone value:Colom")).containsExactly("Asia/Colombo, now 14:30");
        assertThat(ann.autocompletes("/profile about:reader value:")).containsExactly("on", "off", "none");
        assertThat(ann.autocompletes("/reminders what:hour value:2"))
                .containsExactly("2", "12", "20", "21", "22", "23");
        assertThat(ann.autocompletes("/rules setting:policy value:"))
                .contains("guide-2021")
                .doesNotContain("default");
        assertThat(ann.autocompletes("/buy amount:10 on:")).hasSize(14).startsWith("23 November 2026, today");
        assertThat(ann.autocompletes("/buy amount:10 on:3 mar")).containsExactly("3 March 2026");
        assertThat(ann.autocompletes("/unlink platform:")).isEmpty();
        annInServer.administers(bed.discord.server("lancers"));
        assertThat(annInServer.autocompletes("/community what:digest value:fri"))
                .containsExactly("friday 9");
    }

    @Test
    void aStalePressChangesNothingAndIsToldToThePresserAlone() {
        FakeMessage asked = annInServer.slash("/check job:" + LINK).awaitReply();
        annInServer.slash("/cancel").awaitReply();
        FakeMessage told = annInServer.presses("Verified", asked).awaitReply();
        assertThat(told.isEphemeral()).isTrue();
        assertThat(told.reads()).contains("closed");
    }

    @Test
    void foreignTextPingsNobodyAndBreaksNoMarkup() {
        String hostile = "@everyone <@1> **[x](https://evil.example)** `";
        ann.uploads("", FakeFile.text("a.txt", PAGE.replace("Logo for a small bakery", hostile)));
        FakeMessage verdict = ann.awaitHears(message -> !message.embeds().isEmpty());
        assertThat(unescaped(verdict.reads())).contains("@everyone <@1>");
        assertThat(verdict.reads()).doesNotContain(" <@1>").doesNotContain("[x](http");
        List<JsonNode> bodies = bed
                .discord
                .calls(call -> call.method().matches("POST|PATCH")
                        && (call.path().contains("/messages") || call.path().contains("/callback")))
                .stream()
                .map(call -> call.body().has("data") ? call.body().path("data") : call.body())
                .filter(body -> body.has("content") || body.has("embeds"))
                .toList();
        assertThat(bodies)
                .isNotEmpty()
                .allSatisfy(body ->
                        assertThat(body.path("allowed_mentions").path("parse")).isEmpty());
        assertThat(bodies)
                .allSatisfy(body -> assertThat(body.has("allowed_mentions")).isTrue());
    }

    private static String unescaped(String markdown) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < markdown.length(); i++) {
            boolean escapes = markdown.charAt(i) == '\\' && i + 1 < markdown.length();
            plain.append(markdown.charAt(escapes ? ++i : i));
        }
        return plain.toString();
    }
}
