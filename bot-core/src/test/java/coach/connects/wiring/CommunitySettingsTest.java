package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent.MembershipChange.Change;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group's settings: for those whom the platform calls administrators at that moment, by command and by button. */
class CommunitySettingsTest extends TalkTest {
    private static final String GROUP = "group:lancers";
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    private Talk.Person bob;

    CommunitySettingsTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        bob = talk.as("bob");
    }

    private static String words(List<OutgoingMessage> replies) {
        return replies.stream()
                .map(OutgoingMessage::text)
                .map(RichText::plain)
                .reduce("", (one, more) -> one + more + "\n");
    }

    @Test
    void anAdministratorSetsWhatTheGroupGets() {
        assertThat(words(ann.rulesIn(GROUP, "/community")))
                .contains("Job links posted here: left alone", "Weekly digest: off");
        assertThat(words(ann.rulesIn(GROUP, "/community links on"))).contains("Check button");
        assertThat(ann.labels()).containsExactly("Undo it", "See group settings");
        assertThat(words(ann.rulesIn(GROUP, "/community digest fri 17")))
                .contains("Weekly digest: Fridays, 17:00 UTC.");
        assertThat(words(ann.rulesIn(GROUP, "/community rules upwork-2025")))
                .contains("Rules of the cards: Upwork's rules of 2025");
        assertThat(words(ann.rulesIn(GROUP, "/community rules the guide")))
                .contains("Rules of the cards: the guide of 2021");
        assertThat(words(ann.rulesIn(GROUP, "/community rules today's rules")))
                .contains("Rules of the cards: Upwork's rules of 2025");
        assertThat(words(ann.rulesIn(GROUP, "/community digest someday"))).startsWith("Nothing changed");
    }

    @Test
    void whoIsNoAdministratorCannotByCommandByForgedOrByStaleButton() {
        assertThat(words(bob.saysIn(GROUP, "/community links on"))).contains("Only administrators");

        ann.rulesIn(GROUP, "/community");
        Button own = ann.button("Answer job links").orElseThrow();
        assertThat(words(bob.pressesIn(GROUP, own, "forged")))
                .startsWith("Only administrators of the group can change this. Nothing changed.");
        assertThat(words(bob.pressesIn(GROUP, new Button("@community:links on", "x"), "forged too")))
                .contains("Only administrators");
        // She was one when the button was shown, and is none any more.
        assertThat(words(ann.pressesIn(GROUP, own, "stale"))).contains("Only administrators");
        assertThat(words(ann.rulesIn(GROUP, "/community"))).contains("left alone");
    }

    @Test
    void anAdministratorSetsItFromTheirPrivateChatToo() {
        assertThat(ann.says("/community")).startsWith("I know no group of yours yet.");
        ann.rulesIn(GROUP, "/community");
        assertThat(ann.says("/community links on")).startsWith("Only administrators can change a group");

        ann.administering(GROUP);
        assertThat(ann.says("/community")).contains("lancers").contains("left alone");
        assertThat(ann.presses("Answer job links")).contains("Check button");
        assertThat(words(ann.rulesIn(GROUP, "/community"))).contains("Check button");
        assertThat(ann.presses("Undo it")).contains("left alone");
        assertThat(ann.presses("See group settings")).contains("lancers");
        assertThat(ann.presses("Set the digest")).contains("digest tuesday 18");
        Button monday = ann.button("Send it Mondays 9").orElseThrow();
        talk.administersNothing("ann");
        assertThat(words(ann.pressesButton(monday))).startsWith("Only administrators");
        assertThat(words(ann.rulesIn(GROUP, "/community"))).contains("Weekly digest: off");
    }

    @Test
    void aPostedLinkIsAnsweredOnceAnHourWhereThatIsOn() {
        assertThat(bob.saysIn(GROUP, "look: " + LINK)).isEmpty();
        ann.rulesIn(GROUP, "/community links on");

        assertThat(bob.saysIn(GROUP, "look: " + LINK))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.buttons().get(0).get(0).label()).isEqualTo("Check"));
        assertThat(bob.saysIn(GROUP, "again: " + LINK)).isEmpty();
        talk.later(Duration.ofHours(1));
        assertThat(bob.saysIn(GROUP, "again: " + LINK)).hasSize(1);
        assertThat(bob.saysIn(GROUP, "upwork.com is a site")).isEmpty();
    }

    @Test
    void aCardIsTakenAwayAndWhoSharedItKeptFromSharing() {
        bob.saysIn(GROUP, "/check " + LINK + " verified 5-10 80% 16c");

        assertThat(words(ann.rulesIn(GROUP, "/community remove " + LINK))).startsWith("Taken away");
        assertThat(words(ann.saysIn(GROUP, "/verdicts"))).contains("No verdict");
        assertThat(words(bob.saysIn(GROUP, "/check " + LINK + " verified"))).contains("took this card away");

        ann.rulesIn(GROUP, "/community bar bob");
        assertThat(words(bob.saysIn(GROUP, "/check " + LINK.replace("789", "790") + " verified")))
                .contains("keeps you from sharing");
        ann.rulesIn(GROUP, "/community unbar all");
        assertThat(words(bob.saysIn(GROUP, "/check " + LINK.replace("789", "790") + " verified")))
                .contains("Checked by 1 member");
    }

    @Test
    void whatWasTakenAwayComesBackOnlyWhenAnAdministratorAllowsIt() {
        String page = "/check " + LINK + " verified 5-10 80% 16c";
        bob.saysIn(GROUP, page);
        bob.pressesIn(GROUP, "Agree");
        assertThat(words(ann.rulesIn(GROUP, "/community allow " + LINK))).startsWith("Nothing changed");
        ann.rulesIn(GROUP, "/community remove " + LINK);

        assertThat(words(ann.rulesIn(GROUP, page))).contains("took this card away");
        assertThat(words(bob.saysIn(GROUP, "/community allow " + LINK))).contains("Only administrators");
        assertThat(words(ann.rulesIn(GROUP, "/community allow " + LINK))).startsWith("Done");
        assertThat(words(bob.saysIn(GROUP, page))).contains("Checked by 1 member", "No opinion yet");
        assertThat(words(bob.saysIn(GROUP, "/verdicts"))).contains("1.");
    }

    @Test
    void helpInAGroupIsShortAndLeadsIntoPrivate() {
        List<OutgoingMessage> help = bob.saysIn(GROUP, "/help");

        assertThat(words(help))
                .hasLineCount(6)
                .contains("/check", "/verdicts", "in private")
                .doesNotContain("/buy");
        assertThat(help.get(0).buttons().get(0).get(0).inPrivate()).isTrue();
        assertThat(bob.says("/start go-help-")).contains("/buy", "by topic");
    }

    @Test
    void aGroupThatRemovedTheBotFindsItsVerdictsWhenItComesBackInTime() {
        bob.saysIn(GROUP, "/check " + LINK + " verified 5-10 80% 16c");
        ann.tells(GROUP, Change.REMOVED);
        talk.later(Duration.ofDays(29));

        assertThat(words(ann.tells(GROUP, Change.ADDED))).hasLineCount(2);
        assertThat(words(ann.saysIn(GROUP, "/check " + LINK))).contains("Checked by 1 member");
    }

    @Test
    void theDigestComesWeeklyAtItsHourAndNotInAWeekWithoutVerdicts() {
        ann.rulesIn(GROUP, "/community digest tuesday 8");
        bob.saysIn(GROUP, "/check " + LINK + " not verified 50+");
        bob.says("/buy 137");
        bob.says(LINK + " not verified 50+ 16c");
        bob.presses("Not for me");

        talk.advance(Duration.ofDays(16));

        assertThat(talk.reminders())
                .filteredOn(key -> key.startsWith("digest:console:group"))
                .containsExactly("digest:console:group:lancers:2026-11-24");
        assertThat(talk.reminderTexts())
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "This week here: 1 verdict, 1 to skip.",
                                "Left alone 1 time: 16 Connects spared, $2.40"));
    }

    @Test
    void whatAGroupKnewIsErasedThirtyDaysAfterItRemovedTheBot() {
        bob.saysIn(GROUP, "/check " + LINK + " verified 5-10 80% 16c");
        ann.tells(GROUP, Change.REMOVED);
        talk.advance(Duration.ofDays(31));

        ann.tells(GROUP, Change.ADDED);
        assertThat(words(ann.saysIn(GROUP, "/check " + LINK))).contains("Nobody here has checked");
    }
}
