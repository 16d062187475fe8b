package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a server, where the bot hears commands and presses alone, and others read along (UX-24, UX-25). */
class DiscordServerTest {
    private static final int MOST_ASKED = 100;

    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456700";
    private static final String MENU = "Check this job";
    private static final String PAGE = """
            Signs for a ferry landing
            Posted 20 minutes ago
            $450.00
            Fixed-price
            Send a proposal for: 16 Connects
            Proposals: Less than 5
            About the client
            Payment method verified
            """;

    @TempDir
    Path folder;

    private DiscordTestBed bed;
    private FakePerson kai;
    private FakePerson lea;

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder);
        FakeServer potters = bed.discord.server("potters");
        kai = bed.discord.user("kai").in(potters);
        lea = bed.discord.user("lea").in(potters);
        lea.awaitHears("I speak when called");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    /** D12: nothing could be posted or kept up to date there, so it is no group to share with, nor a number in a list. */
    @Test
    void inAServerThatTheBotIsNotInNothingIsSharedAndTheOthersAreCalledByTheirNames() {
        FakePerson away = kai.withTheAppInstalled().in(bed.discord.serverWithoutBot("elsewhere"));
        FakeMessage verdict =
                away.slash("/check job:" + LINK + " facts:not verified").awaitReply();
        assertThat(verdict.isEphemeral()).isTrue();
        assertThat(verdict.labels()).doesNotContain("Share");
        assertThat(away.slash("/share").awaitReply().reads()).startsWith("Not shared: I am not in this server");
        kai.slash("/verdicts").awaitReply();
        FakeMessage asked = away.slash("/share").awaitReply();
        assertThat(asked.reads()).startsWith("Not shared here: I am not in this server.");
        assertThat(asked.labels()).containsExactly("potters");
        assertThat(away.hears()).allMatch(FakeMessage::isEphemeral);
    }

    /** Who stands in a server means that one, whichever others they were in since. */
    @Test
    void whatIsSharedWhereSomebodyStandsGoesThere() {
        FakeServer weavers = bed.discord.server("weavers");
        FakePerson there = bed.discord.user("kai").in(weavers);
        kai.slash("/check job:" + LINK + " facts:not verified").awaitReply();
        there.slash("/verdicts").awaitReply();
        kai.presses("Share").awaitAnswered();
        assertThat(kai.awaitHears("Shared with").reads()).contains("potters");
        assertThat(lea.awaitHears("Checked by 1 member").isEphemeral()).isFalse();
        assertThat(there.hears()).noneMatch(message -> message.reads().contains("Checked by"));
    }

    /** UX-10. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forecast pace:we",
                "/budget amount:4",
                "/verdicts words:sk",
                "/search words:exc",
                "/share as:nob",
                "/reminders what:pause value:we",
                "/reminders what:hour value:9",
                "/rules setting:feedb",
                "/profile about:experience value:ne",
                "/guide about:bud",
                "/stats period:mon",
                "/spend what:bad",
                "/help command:wal"
            })
    void aFieldWhoseValuesAreKnownSuggestsThem(String line) {
        kai.slash("/profile about:skills value:autocad, excel").awaitReply();
        assertThat(kai.autocompletes(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/check facts:asdf",
                "/check job:nonsense",
                "/verdicts",
                "/verdicts words:SKIP",
                "/share job:nonsense",
                "/help",
                "/wallet",
                "/search words:logo design",
                "/cancel",
                "/rules"
            })
    void everyAnswerToACommandIsForWhoSaidIt(String line) {
        assertThat(kai.slash(line).awaitReply().isEphemeral()).isTrue();
        assertThat(lea.hears()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello there", "https://example.com", "@everyone 5", "/check", "12"})
    void theMenuOfAMessageWithoutAJobTellsWhoChoseItAlone(String words) {
        FakeMessage said = lea.writes(words);
        assertThat(kai.usesMessageMenu(MENU, said).awaitReply().isEphemeral()).isTrue();
        assertThat(lea.hears()).hasSize(1);
    }

    @Test
    void everyFieldOfACommandSaysWhatItTakes() {
        for (JsonNode command : commands()) {
            List<String> told = new ArrayList<>();
            for (JsonNode field : command.path("options")) {
                String words = field.path("description").asText();
                assertThat(words)
                        .as(command.path("name").asText())
                        .contains(" ")
                        .hasSizeLessThan(100);
                told.add(words);
            }
            assertThat(told).as(command.path("name").asText()).doesNotHaveDuplicates();
        }
    }

    /** Those that stand by themselves, and those under a topic. */
    private List<JsonNode> commands() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode command : bed.discord.commands()) {
            List<JsonNode> under = new ArrayList<>();
            command.path("options").forEach(under::add);
            under.removeIf(option -> option.path("type").asInt() != 1);
            all.addAll(under.isEmpty() ? List.of(command) : under);
        }
        return all;
    }

    /** UX-09: the picker shows by itself what is used daily or said before others, and all else under its topic. */
    @Test
    void thePickerShowsByItselfWhatIsUsedDaily() {
        List<String> byThemselves = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        for (JsonNode command : bed.discord.commands()) {
            if (command.path("type").asInt() == 1) {
                boolean topic = command.path("options").path(0).path("type").asInt() == 1;
                (topic ? topics : byThemselves).add(command.path("name").asText());
            }
        }
        assertThat(topics).containsExactlyInAnyOrder("job", "connects", "look", "settings", "data");
        assertThat(byThemselves)
                .contains("check", "wallet", "buy", "spend", "undo", "share", "verdicts", "community", "help")
                .doesNotContain("grant", "export", "unlink", "import")
                .hasSizeLessThan(16);
        assertThat(commands()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjust", "stats", "rules", "export", "privacy"})
    void whatStandsUnderATopicIsAnsweredAndCanBePressedInAnAnswer(String name) {
        FakeMessage answer = kai.slash("/" + name).awaitReply();
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(helpOnceIdsAreKnown(name)).contains(" " + name + ":");
    }

    /** The ids come with Discord's answer to the registration; until then a command stands as plain words. */
    private String helpOnceIdsAreKnown(String name) {
        String help = "";
        for (int asked = 0; asked < MOST_ASKED && !help.contains(" " + name + ":"); asked++) {
            help = kai.slash("/help command:" + name).awaitReply().content();
        }
        return help;
    }

    /** An app that was open all day still sends what was registered yesterday. */
    @ParameterizedTest
    @ValueSource(strings = {"adjust", "stats", "rules", "export", "privacy"})
    void anEarlierNameOfACommandIsAnsweredTheSame(String name) {
        String now = kai.slash("/" + name).awaitReply().reads();
        bed.later(Duration.ofSeconds(1));
        assertThat(kai.slashAsEarlier(name).awaitReply().reads()).isEqualTo(now);
    }

    @Test
    void whatIsTypedUnderATopicIsOfferedItsCompletions() {
        assertThat(kai.autocompletes("/rules setting:feed").toString()).contains("feedback");
    }

    @Test
    void aJobWithoutATitleIsOfferedByWhatIsRememberedOfIt() {
        kai.slash("/check job:" + LINK + " facts:not verified <5 40% 3.9 8c").awaitReply();
        List<String> offered = kai.autocompletes("/spend link:");
        assertThat(offered).isNotEmpty();
        assertThat(offered.toString()).doesNotContain("~02");
    }

    @Test
    void whoseDirectMessagesAreClosedIsToldSoWhereTheyAskUntilOneGetsThrough() {
        kai.slash("/buy amount:40 on:2025-11-30").awaitReply();
        assertThat(kai.slash("/reminders").awaitReply().reads())
                .contains("direct messages")
                .doesNotContain("closed");
        kai.takesNoMessages();
        bed.later(Duration.ofDays(4));
        bed.remind();
        assertThat(kai.slash("/reminders").awaitReply().reads()).contains("closed for me");
        assertThat(kai.slash("/wallet").awaitReply().reads()).contains("closed for me");
        kai.takesMessages();
        bed.later(Duration.ofDays(2));
        bed.remind();
        assertThat(kai.slash("/reminders").awaitReply().reads()).doesNotContain("closed for me");
    }

    @Test
    void aQuestionAskedThereIsAnsweredByAForm() {
        FakeMessage asked = kai.slash("/adjust").awaitReply();
        assertThat(asked.isEphemeral()).isTrue();
        kai.presses("Enter it").awaitModal();
        FakeMessage receipt =
                kai.fillsModal(Map.of("What does Upwork show now?", "42")).awaitReply();
        assertThat(receipt.isEphemeral()).isTrue();
        assertThat(receipt.reads()).contains("42");
        assertThat(kai.slash("/wallet").awaitReply().reads()).contains("42 Connects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wallet",
                "/adjust",
                "/buy",
                "/spend link:" + LINK,
                "/grant kind:monthly",
                "/profile about:skills",
                "/reminders what:hour",
                "/rules setting:feedback-stop",
                "/link"
            })
    void noQuestionAskedThereIsADeadEnd(String line) {
        kai.slash(line).awaitReply();
        assertThat(kai.presses("Enter it").awaitModal().path("components")).hasSize(1);
    }

    @Test
    void whereWordsAreHeardNoFormIsOffered() {
        FakePerson kim = bed.discord.user("kim");
        assertThat(kim.slash("/adjust").awaitReply().body().toString()).doesNotContain("Enter it");
        kim.writes("42");
        kim.awaitHears("42 Connects");
    }

    @Test
    void aMessageChosenFromTheMenuIsAJobOfItsOwnWhateverWaits() {
        kai.usesMessageMenu(MENU, lea.writes("see " + LINK)).awaitReply();
        FakeMessage second = kai.usesMessageMenu(MENU, lea.writes(PAGE)).awaitReply();
        assertThat(second.reads()).contains("Signs for a ferry landing");
        kai.presses("Verdict now").awaitAnswered();
        FakeMessage why = kai.presses("Why?").awaitReply();
        assertThat(why.reads()).doesNotContain("022104567890123456789");
    }

    @Test
    void theLinkInAnAlertsButtonIsRead() {
        FakeMessage alert = lea.writesWithButton("Short alert", "View job", OTHER);
        assertThat(kai.usesMessageMenu(MENU, alert).awaitReply().reads()).contains("payment method");
    }

    @Test
    void theBotsOwnCardIsItsJobAndNothingThatTheBotSaidOfIt() {
        kai.slash("/check job:" + LINK + " facts:not verified <5 40% 3.9 8c").awaitReply();
        kai.slash("/share job:" + LINK).awaitAnswered();
        FakeMessage card = lea.awaitHears("SKIP");
        List<String> before = card.reads().lines().toList();
        FakeMessage answer = lea.usesMessageMenu(MENU, card).awaitReply();
        assertThat(answer.reads()).doesNotContain("Not understood");
        assertThat(lea.hears().stream()
                        .filter(one -> one.id().equals(card.id()))
                        .findFirst()
                        .map(FakeMessage::reads)
                        .orElse("")
                        .lines()
                        .toList())
                .isEqualTo(before);
    }
}
