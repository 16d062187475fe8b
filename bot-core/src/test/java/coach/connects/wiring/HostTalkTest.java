package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.feature.host.HostInfo;
import coach.connects.feature.host.HostRuntime;
import coach.connects.feature.host.HostSetup;
import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S-22: the host decides, by talking to the bot, and nobody else does. */
class HostTalkTest {
    private static final String NOW = "2026-11-23T12:00:00Z";
    private static final Identity MALLORY = new Identity("telegram", "666");

    @TempDir
    private Path folder;

    private Talk talk;
    private Talk.Person owner;
    private final List<String> backups = new ArrayList<>();

    private final class Machine implements HostRuntime {
        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public boolean backsUp() {
            return true;
        }

        @Override
        public Optional<Instant> lastBackup() {
            return Optional.of(Instant.parse("2026-11-22T03:00:00Z"));
        }

        @Override
        public Backup backUp() {
            backups.add("made");
            return new Backup(true, "2026-11-23T1200");
        }
    }

    @BeforeEach
    void open() {
        talk = Talk.in(folder, NOW).hostedBy(owned(Set.of("console:owner")));
        owner = talk.as("owner");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private HostSetup owned(Set<String> owners) {
        return new HostSetup(HostInfo.UNTOLD, owners, Optional.empty(), 35, new Machine());
    }

    @Test
    void theOwnerSeesFiguresAndNobody() {
        talk.as("mira").says("/buy 40");
        talk.as("zoe").says("/buy 20");
        String shown = owner.says("/host");
        assertThat(shown)
                .contains("Connects Coach", "1.0.0", "People kept: 2.", "All is well.", "Last backup: 22 November 2026")
                .doesNotContain("mira", "zoe", "owner");
        assertThat(owner.labels()).containsExactly("Back up now", "Pause");
    }

    @Test
    void toAnybodyElseItIsForTheHostAloneAndStandsNowhere() {
        Talk.Person ann = talk.as("ann");
        for (String words : List.of("", "pause", "backup", "block telegram:1", "announce hello", "send 1")) {
            assertThat(ann.says(("/host " + words).strip()))
                    .isEqualTo("This is for whoever hosts me. Nothing was changed.");
        }
        assertThat(backups).isEmpty();
        assertThat(talk.administration().isPaused()).isFalse();
        assertThat(talk.commands()).doesNotContain("host");
        assertThat(ann.says("/help data")).doesNotContain("/host");
        assertThat(ann.says("/help host")).doesNotContain("WORDS");
        assertThat(ann.says("/hist")).doesNotContain("/host");
    }

    @Test
    void aButtonOfTheOwnersIsNobodyElses() {
        owner.says("/host announce hello");
        var send = owner.button("Send to everybody").orElseThrow();
        assertThat(talk.as("ann").pressesButton(send).get(0).text().plain()).doesNotContain("goes out");
        talk.advance(Duration.ofHours(1));
        assertThat(talk.reminders()).isEmpty();
    }

    @Test
    void withoutOwnersTheCodeOfTheLogMakesOneAndOnlyOnce() {
        talk.hostedBy(owned(Set.of()));
        String first = talk.administration().freshCode(new Random(1)).orElseThrow();
        String code = talk.administration().freshCode(new Random(2)).orElseThrow();
        Talk.Person ann = talk.as("ann");
        assertThat(ann.says("/host " + first))
                .as("the one before holds no more")
                .startsWith("This is for whoever");
        assertThat(ann.says("/host " + code.toLowerCase(java.util.Locale.ROOT))).startsWith("You own this bot now.");
        assertThat(talk.as("bob").says("/host " + code)).startsWith("This is for whoever");
        assertThat(talk.administration().freshCode(new Random(3))).isEmpty();

        talk.restarted();
        assertThat(ann.says("/host")).contains("All is well.");
        assertThat(talk.as("bob").says("/host")).startsWith("This is for whoever");
    }

    @Test
    void afterFiveWrongCodesTheRightOneHoldsNoMore() {
        talk.hostedBy(owned(Set.of()));
        String code = talk.administration().freshCode(new Random(1)).orElseThrow();
        for (int i = 0; i < 5; i++) {
            talk.as("guesser" + i).says("/host AAAAAAAAAAA" + i);
        }
        assertThat(talk.as("ann").says("/host " + code)).startsWith("This is for whoever");
        assertThat(talk.administration().freshCode(new Random(2)))
                .as("the next start tells another")
                .isPresent();
    }

    @Test
    void whoIsBlockedIsKeptOutUntilLetInAgainAndIsNamedInNoFile() {
        assertThat(owner.says("/host block telegram:666")).contains("telegram:666");
        owner.says("/host block discord:777000111");
        assertThat(talk.administration().isBlocked(MALLORY, ChatAddress.privateOf(MALLORY)))
                .isTrue();
        assertThat(talk.administration().isBlocked(MALLORY, ChatAddress.group("telegram", "-1")))
                .isTrue();
        Identity other = new Identity("discord", "1");
        assertThat(talk.administration().isBlocked(other, ChatAddress.group("discord", "777000111")))
                .isTrue();
        assertThat(talk.administration().isBlocked(other, ChatAddress.privateOf(other)))
                .isFalse();
        talk.restarted();
        assertThat(talk.administration().isBlocked(MALLORY, ChatAddress.privateOf(MALLORY)))
                .isTrue();
        assertThat(owner.says("/host")).contains("2 kept out").doesNotContain("666");

        owner.says("/host unblock telegram:666");
        assertThat(talk.administration().isBlocked(MALLORY, ChatAddress.privateOf(MALLORY)))
                .isFalse();
        assertThat(owner.says("/host unblock telegram:666")).startsWith("Nothing was changed: telegram:666");
        assertThat(owner.says("/host block console:owner")).startsWith("Nothing was changed");
        for (String wrong : List.of(
                "",
                "ann",
                "666",
                "telegram:",
                "icq:5",
                "telegram:1 2",
                "telegram:spammer",
                "telegram:@spammer",
                "telegram:0666",
                "telegram:٦٦٦",
                "telegram:--6",
                "discord:-6",
                "Telegram:666")) {
            assertThat(owner.says(("/host block " + wrong).strip())).startsWith("Nothing was changed");
        }
    }

    @Test
    void whilePausedNothingIsSentAndAfterwardsWhatIsDueIs() {
        talk.as("ann").says("/grant new-profile 50 on 2025-11-26");
        owner.says("/host");
        assertThat(owner.presses("Pause")).startsWith("Paused.");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.reminders()).isEmpty();
        assertThat(talk.administration().isPaused()).isTrue();
        assertThat(owner.says("/host")).contains("Paused since 23 November 2026");

        assertThat(owner.presses("Go on")).startsWith("I go on");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.reminders()).isNotEmpty();
    }

    @Test
    void anAnnouncementIsSeenFirstAndReachesEverybodyOnceAlsoAfterARestart() {
        for (int i = 0; i < 104; i++) {
            talk.as("p" + i).says("/buy 4");
        }
        owner.says("/host");
        String preview = owner.says("/host announce I move tonight.\nBack at ten.");
        assertThat(preview).contains("105", "From whoever hosts me: ", "I move tonight.\nBack at ten.");
        talk.advance(Duration.ofHours(1));
        assertThat(talk.reminders()).isEmpty();

        owner.sends("Send to everybody", "console:owner:owner:send");
        owner.sends("Send to everybody", "console:owner:owner:send");
        talk.restarted();
        talk.advance(Duration.ofDays(2));
        List<String> told = talk.reminderTexts();
        assertThat(told.stream().filter(text -> text.contains("I move tonight.")))
                .hasSize(105);

        talk.advance(Duration.ofDays(40));
        assertThat(talk.reminderTexts().stream().filter(text -> text.contains("I move tonight.")))
                .hasSize(105);
    }

    @Test
    void twoOfOneInstantAreTwoAndOnlyTheConfirmedOneGoesOut() {
        talk.as("ann").says("/buy 4");
        owner.says("/host announce one");
        owner.presses("No");
        owner.says("/host announce two");
        owner.presses("Send to everybody");
        talk.advance(Duration.ofDays(2));

        assertThat(talk.reminderTexts()).anyMatch(text -> text.contains("two")).noneMatch(text -> text.contains("one"));
    }

    @Test
    void anAnnouncementCanBeLeftAndIsBounded() {
        talk.as("ann").says("/buy 4");
        owner.says("/host announce hello");
        assertThat(owner.presses("No")).isEqualTo("Nothing was sent.");
        assertThat(owner.says("/host announce")).startsWith("Nothing was sent").doesNotContain("Left out");
        assertThat(owner.says("/host announce " + "x".repeat(1_001))).startsWith("Nothing was sent");
        assertThat(owner.says("/host frobnicate")).startsWith("Nothing was done");
        talk.advance(Duration.ofDays(2));
        assertThat(talk.reminders()).isEmpty();
    }

    @Test
    void aBackupIsMadeAtOnce() {
        owner.says("/host");
        assertThat(owner.presses("Back up now")).isEqualTo("Backed up: 2026-11-23T1200.");
        assertThat(backups).hasSize(1);
    }

    /** D-08: neither as owner, nor where a pass over everybody stands. */
    @Test
    void anOwnerWhoIsErasedOwnsNothingAndIsNamedNowhere() {
        talk.hostedBy(owned(Set.of()));
        Talk.Person ann = talk.as("zqann");
        ann.says("/host " + talk.administration().freshCode(new Random(1)).orElseThrow());
        ann.says("/buy 4");
        ann.says("/host announce hello");
        ann.presses("Send to everybody");
        talk.advance(Duration.ofHours(1));
        Traceless.forgets(ann);
        talk.advance(Traceless.AFTERWARDS);

        assertThat(Traceless.inFiles(folder, Traceless.NAMES)).isEmpty();
        assertThat(ann.says("/host")).startsWith("This is for whoever");
    }

    @Test
    void privacySaysHowLongBackupsHoldWhatWasErased() {
        assertThat(talk.as("ann").says("/privacy")).contains("35 days at most");
        talk.hostedBy(HostSetup.NONE);
        assertThat(talk.as("ann").says("/privacy")).contains("own backups from before a /forget");
    }
}
