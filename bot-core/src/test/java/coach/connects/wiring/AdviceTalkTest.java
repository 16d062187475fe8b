package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.Rules;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import coach.connects.profile.PreferenceKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verdict says to whom: the reasons, whose word they are, the way to the job, the next step, and why. */
class AdviceTalkTest extends TalkTest {
    private static final String NUMBER = "~022104567890123456789";
    private static final String LINK = "https://www.upwork.com/jobs/" + NUMBER;
    private static final Messages ENGLISH = MessageCatalogue.load().english();
    private static final String FOR_AMERICANS =
            SamplePages.GOOD.replace("Worldwide", "Only freelancers located in the U.S. may apply.");

    AdviceTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void c04_theDecisionIsBoldAndFirstAndTheJobIsOneTapAway() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        OutgoingMessage verdict = ann.seen().get(ann.seen().size() - 1);

        assertThat(verdict.text().spans().get(0)).isEqualTo(new RichText.Span("APPLY", RichText.Style.BOLD));
        assertThat(verdict.buttons().get(0)).containsExactly(Button.opening(LINK, "Open the job"));
    }

    @Test
    void w13_theGuideIsNamedOnceAndOnlyWhereItSaidSo() {
        assertThat(ann.says(LINK + " verified 5-10 80% 4.9 16c")).containsOnlyOnce("2021");
        assertThat(talk.as("bob").says("This job is no longer available\n" + SamplePages.GOOD))
                .contains("Closed to proposals (Upwork's help)")
                .doesNotContain("2021");
        Talk.Person eve = talk.as("eve");
        eve.says("/rules feedback-stop 4.5");
        assertThat(eve.says(LINK + " verified 5-10 80% 4.2 16c"))
                .contains("Feedback is only 4.2 (your settings)")
                .doesNotContain("2021");
    }

    @Test
    void v06_theStrongestReasonsAndTheNextStepAreAnotherThingForANewcomerThanForAnExpert() {
        assertThat(said("new"))
                .contains("✓ Posted 25 min ago\n✓ Entry level suits you\n✓ Hourly builds a profile")
                .contains("Apply now; only read it twice first.");
        assertThat(said("some"))
                .contains("✓ Posted 25 min ago\n✓ Feedback 5.00, 40 reviews\n✓ Fewer than 5 proposals")
                .contains("Apply now, with their problem first.");
        assertThat(said("expert"))
                .contains("✓ Feedback 5.00, 40 reviews\n✓ Client in Canada\n✓ Posted 25 min ago")
                .contains("Apply now, with one job just like it.");
    }

    private String said(String experience) {
        Talk.Person person = talk.as(experience);
        person.says("/profile experience " + experience);
        return person.says(SamplePages.GOOD);
    }

    @Test
    void v35_dollarsStandBesideTheConnectsOfAProposal() {
        String page = LINK + " verified 5-10 80% 4.9 fixed $30";

        assertThat(ann.says(page)).startsWith("APPLY: costs about 2 Connects ($0.30)");
        ann.says("/buy 67");
        assertThat(ann.says(page)).startsWith("APPLY: about 2 ($0.30) of 67, 33 tries");
        assertThat(ann.presses("Why?")).contains("It may cost 2 ($0.30)");
        assertThat(ann.says(LINK + " not verified 16c")).startsWith("SKIP: keep your 16 ($2.40)");
    }

    @Test
    void v05_underWhyEachStopAndCautionAndTheBestGoodSaysWhyAndWhatWasNeverToldIsOneLine() {
        ann.says(SamplePages.GOOD.replace("Less than 5", "20 to 50"));
        ann.says("/profile experience new");
        ann.says(SamplePages.GOOD.replace("Less than 5", "20 to 50"));

        assertThat(ann.presses("Why?"))
                .contains("! 20 proposals, and you are new\nWith fewer than 10 proposals yours still gets read.")
                .contains("✓ Posted 25 min ago\nFound the right job?")
                .containsOnlyOnce("Never told: your skills, your hours, the length you like, your balance")
                .containsOnlyOnce("2021");
    }

    @Test
    void v05_everyReasonOfTheGuideCanBeAskedFor() {
        for (RuleDescriptor rule : Rules.all()) {
            assertThat(ann.says("/rules " + rule.name()))
                    .as(rule.name())
                    .contains(ENGLISH.plain("check.why." + rule.name()));
            ann.says("/cancel");
        }
        assertThat(ann.says("/rules hire rate")).startsWith("hire-rate\n").contains("hire-rate-low-jobs 5");
        assertThat(ann.says("/rules nonsense")).startsWith("Nothing changed: I know no rule");
    }

    @Test
    void v17_theCountryIsAskedOnceAndRemembered() {
        assertThat(ann.says(FOR_AMERICANS)).startsWith("CAUTION").contains("Which country are you in?");
        assertThat(ann.says("Sri Lanka")).startsWith("SKIP").contains("Only for United States");
        assertThat(ann.says(FOR_AMERICANS)).startsWith("SKIP").doesNotContain("Which country");

        Talk.Person bob = talk.as("bob");
        bob.says(FOR_AMERICANS);
        assertThat(bob.presses("United States")).startsWith("APPLY");
        Talk.Person eve = talk.as("eve");
        eve.says(FOR_AMERICANS);
        assertThat(eve.presses("Elsewhere")).startsWith("SKIP");
    }

    @Test
    void g14_g29_whatNoPageSaysIsToldByButton() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        ann.presses("Do more");
        ann.presses("Add what I know");
        ann.presses("I know this client");
        assertThat(ann.presses("They were glad")).startsWith("APPLY").contains("✓ You know them: they were glad");

        for (String free : List.of("They invited me", "They made an offer", "It is Talent Cloud")) {
            ann.says("Add what I know");
            assertThat(ann.presses(free)).startsWith("APPLY: free of Connects");
        }
    }

    @Test
    void j02_anOldNumberSaysSoInPlainWords() {
        assertThat(ann.says("https://www.upwork.com/jobs/~021900000000000000123"))
                .contains("This job's number is from March 2025: probably an old post.");
    }

    @Test
    void w13_aFigureThatAFindingDoesNotLieAtLeavesItTheGuides() {
        ann.says("/rules hire-rate-low-jobs 3");
        assertThat(ann.says("verified <5 30% 4.9 6c")).contains("Hire rate 30%").doesNotContain("your settings");
        ann.says("/cancel");
        ann.says("/rules hire-rate-light 35");
        assertThat(ann.says("verified <5 30% 4.9 7c")).contains("(your settings)");
    }

    @Test
    void everyFigureOfTheCheckIsSaidInWords() {
        for (PreferenceKey<?> key : PreferenceKey.checkSettings()) {
            assertThat(ann.says("/rules " + key.name())).as(key.name()).doesNotContain("Now: " + key.name() + ":");
            ann.says("/cancel");
        }
    }
}
