package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be shared and when, what is found of it, and that nothing private goes along. */
class SharingTalkTest {
    private static final String GROUP = "group:potters";
    private static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";
    private static final String GOOD = SamplePages.GOOD
            .replace("Data entry for a small museum", "Glaze chart for a pottery")
            .replace("Canada", "Norway")
            .replace(
                    "We have paper cards and need them in a spreadsheet.",
                    "Our workshop fires two hundred test tiles each spring. Every tile bears a recipe number, a cone, a"
                            + " colour and a place in the kiln. We want one chart of all of them, sorted by colour, so"
                            + " that a potter finds the recipe within a minute. Photos of all tiles are ready.");
    private static final String BAD = GOOD.replace("Payment method verified", "Payment method not verified");

    @TempDir
    Path folder;

    private Talk talk;
    private Talk.Person mia;
    private Talk.Person ned;

    @BeforeEach
    void open() {
        talk = Talk.over(SqliteStore.open(folder), "2026-10-23T18:00:00Z");
        mia = talk.as("mia");
        ned = talk.as("ned");
        mia.saysIn(GROUP, "/verdicts");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static String words(List<OutgoingMessage> replies) {
        return replies.stream()
                .map(OutgoingMessage::text)
                .map(RichText::plain)
                .reduce("", (one, more) -> one + more + "\n");
    }

    private static String link(int number) {
        return LINK.substring(0, LINK.length() - 2) + number;
    }

    @Test
    void anApplyThatIsUndecidedIsNotSharedBeforeItsOwnerWasToldThatItMakesRivals() {
        mia.says(LINK + "\n" + GOOD);
        List<OutgoingMessage> replies = mia.saysIn(GROUP, "/share");
        assertThat(replies).singleElement().satisfies(message -> {
            assertThat(message.at().isPrivate()).isTrue();
            assertThat(message.text().plain())
                    .startsWith("Not shared yet. Apply first?")
                    .contains("rivals");
        });
        assertThat(mia.labels()).containsExactly("I applied", "Not for me", "Share it now");
        assertThat(words(ned.saysIn(GROUP, "/verdicts"))).contains("No verdict");
        assertThat(words(mia.saysIn(GROUP, "/share"))).startsWith("APPLY");
        assertThat(words(ned.saysIn(GROUP, "/verdicts"))).contains("Glaze chart");
    }

    @Test
    void theButtonBelowThatSharesItToTheGroupItWasMeantFor() {
        mia.saysIn("group:others", "/verdicts");
        mia.says(LINK + "\n" + GOOD);
        mia.saysIn(GROUP, "/share");
        assertThat(mia.presses("Share it now")).startsWith("APPLY").contains("Shared with \u2068potters\u2069");
        assertThat(talk.readsIn(GROUP)).anySatisfy(text -> assertThat(text).contains("Glaze chart"));
        assertThat(talk.readsIn("group:others"))
                .noneSatisfy(text -> assertThat(text).contains("Glaze"));
    }

    /** D12: of a server that the bot is not in, Discord tells no name; nothing can be posted there. */
    @Test
    void aGroupOfWhichThePlatformTellsNoNameIsNoneToShareWith() {
        ned.saysIn("group:930000000000000001", "/verdicts");
        ned.says(LINK + "\n" + GOOD);
        assertThat(ned.presses("Not for me")).doesNotContain("[Share]");
        assertThat(ned.says("/share")).startsWith("Not shared: I know no group of yours yet.");
        assertThat(ned.says("/verdicts")).startsWith("Verdicts belong to a group that I am in.");
        ned.saysIn(GROUP, "/verdicts");
        ned.says("/share");
        assertThat(ned.presses("Share it now")).contains("Shared with \u2068potters\u2069");
    }

    @Test
    void whoAppliedOrLeftItSharesAtOnceByCommandToo() {
        mia.says("/adjust 4311");
        mia.says(LINK + "\n" + GOOD);
        mia.presses("I applied");
        mia.presses("It cost 6");
        assertThat(words(mia.saysIn(GROUP, "/share"))).startsWith("APPLY");

        mia.says(link(80) + "\n" + GOOD);
        mia.presses("Not for me");
        assertThat(words(mia.saysIn(GROUP, "/share"))).startsWith("APPLY");
    }

    @Test
    void aWarningAndWhatTheGroupKnowsAlreadyAreSharedAtOnce() {
        mia.says(LINK + "\n" + BAD);
        assertThat(words(mia.saysIn(GROUP, "/share"))).startsWith("SKIP");
        ned.saysIn(GROUP, "/check " + link(81) + "\n" + GOOD);
        mia.says(link(81) + "\n" + GOOD);
        assertThat(words(mia.saysIn(GROUP, "/share"))).startsWith("It stands here already");
    }

    @Test
    void verdictsAreFoundByWhatTheySayAlone() {
        ned.saysIn(GROUP, "/check " + link(82) + "\n" + GOOD);
        ned.saysIn(GROUP, "/check " + link(83) + "\n" + BAD.replace("Glaze", "Apply a glaze"));
        ned.saysIn(GROUP, "/check " + link(84) + "\n" + GOOD.replace("Less than 5", "20 to 50"));
        assertThat(words(mia.saysIn(GROUP, "/verdicts SKIP")))
                .startsWith("Verdicts that say \u2068SKIP\u2069")
                .contains("1. SKIP")
                .doesNotContain("2. ");
        assertThat(words(mia.saysIn(GROUP, "/verdicts apply")))
                .contains("1. APPLY")
                .doesNotContain("Apply a glaze");
        assertThat(words(mia.saysIn(GROUP, "/verdicts Caution glaze"))).contains("1. CAUTION");
        assertThat(words(mia.saysIn(GROUP, "/verdicts skip brewery")))
                .contains("No verdict here with \u2068skip brewery\u2069");
    }

    @Test
    void whatIsSentByInlineModeSaysNothingOfThePerson() {
        mia.says("/adjust 4311");
        mia.says("/profile experience new");
        mia.says("/profile skills glazing, kiln work");
        mia.says("/profile country NO");
        mia.says(LINK + "\n" + GOOD.replace("Entry level", "Expert").replace("Data Entry", "glazing"));
        String sent = mia.offered("").results().get(0).text().plain();
        assertThat(sent).contains("costs", "Glaze chart", LINK).doesNotContain("you", "your", "glazing");
        mia.says(link(85) + "\nInvitation to interview\n" + GOOD);
        assertThat(mia.offered("").results()).hasSize(1);
        assertThat(mia.offered(link(85)).results()).isEmpty();
    }

    @Test
    void theDigestTheAlarmAndThePriceSayNothingOfAnybody() {
        for (int i = 0; i < 25; i++) {
            Talk.Person member = talk.as("p" + i % 5);
            member.says("/adjust " + (1200 + i));
            member.saysIn(
                    GROUP,
                    "/check " + link(30 + i) + "\n"
                            + BAD.replace("Activity on", "Send a proposal for: " + (6 + i) + " Connects\nActivity on"));
        }
        mia.rulesIn(GROUP, "/community digest sunday 7");
        assertThat(talk.readsIn(GROUP)).anySatisfy(text -> assertThat(text).contains("is dear: this group's pages"));
        assertThat(talk.readsIn(GROUP)).anySatisfy(text -> assertThat(text).contains("Same text"));
        talk.advance(Duration.ofDays(3));
        assertThat(talk.lastReminder()).startsWith("This week here: 25 verdicts, 25 to skip.");
    }

    @Test
    void whoWantsNoNameAnyMoreFindsItOnNoCard() {
        ned.saysIn(GROUP, "/check " + LINK + "\n" + BAD);
        mia.says("/share as Mia of the kiln");
        mia.pressesIn(GROUP, "Agree");
        assertThat(words(ned.saysIn(GROUP, "/check " + LINK))).contains("Openly: \u2068Mia of the kiln");
        mia.says("/share as nobody");
        assertThat(talk.readsIn(GROUP)).noneSatisfy(text -> assertThat(text).contains("Mia"));
        assertThat(words(ned.saysIn(GROUP, "/check " + LINK)))
                .contains("1 agrees")
                .doesNotContain("Mia");
    }

    @Test
    void whatMovesByTheHourIsToldDifferentlyOnlyWithinADay() {
        ned.saysIn(GROUP, "/check " + LINK + "\n" + BAD);
        talk.later(Duration.ofHours(2));
        assertThat(words(mia.saysIn(GROUP, "/check " + LINK + " 10-15"))).contains("proposals under 5, also 10 to 15");
        talk.later(Duration.ofHours(30));
        assertThat(words(mia.saysIn(GROUP, "/check " + LINK + "\n" + BAD.replace("Less than 5", "20 to 50"))))
                .contains("At least 20 proposals")
                .doesNotContain("Told differently");
    }

    @Test
    void aPageOfTheListThatIsGoneMeanwhileIsTheFirstOne() {
        for (int job = 30; job < 36; job++) {
            ned.saysIn(GROUP, "/check " + link(job) + "\n" + BAD);
        }
        mia.saysIn(GROUP, "/verdicts glaze");
        Button older = mia.buttonIn(GROUP, "Show older");
        mia.rulesIn(GROUP, "/community remove " + link(30));
        assertThat(words(mia.pressesIn(GROUP, older, "console:mia:older")))
                .contains("Verdicts with \u2068glaze\u2069", "1. SKIP");
        assertThat(words(mia.saysIn(GROUP, "/verdicts " + "x".repeat(3_000)))).hasSizeLessThan(100);
    }

    @Test
    void whoIsNotBarredCannotBeLetInAgainAndThatIsSaid() {
        assertThat(words(mia.rulesIn(GROUP, "/community unbar all")))
                .isEqualTo("Nothing changed: nobody is kept from sharing here.\n");
        assertThat(words(mia.rulesIn(GROUP, "/community unbar"))).contains("Nothing changed: whom?", "unbar all");
    }

    @Test
    void whatIsDeliveredAgainIsAnsweredToThePersonAlone() {
        mia.says("/adjust 4311");
        for (String said : List.of("/buy 40", "/wallet", "/share as Mia", "/check " + LINK + "\n" + BAD)) {
            mia.sendsIn(GROUP, said, "console:mia:" + said.length());
            assertThat(mia.sendsIn(GROUP, said, "console:mia:" + said.length()))
                    .allSatisfy(message -> assertThat(message.at().isPrivate()
                                    || message.visibleTo().isPresent())
                            .isTrue());
        }
    }

    @Test
    void whatIsNoSettingIsNamedAndChangesNothing() {
        assertThat(words(mia.rulesIn(GROUP, "/community bananas")))
                .startsWith("Nothing changed: I know no setting \u2068bananas\u2069.");
    }
}
