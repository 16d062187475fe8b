package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One wallet on two platforms, by a code; and each way of misusing a code fails. On every engine. */
abstract class LinkContract {
    private static final String UNTOLD = "0 Connects recorded so far";

    @TempDir
    Path folder;

    private DocumentStore store;
    private Talk talk;
    private Talk.Person phone;
    private Talk.Person administration;

    abstract DocumentStore store(Path folder);

    @BeforeEach
    void open() {
        store = store(folder);
        talk = Talk.over(store, "2026-11-23T09:00:00Z");
        phone = talk.as("telegram", "7001");
        administration = talk.as("discord", "8001");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void theSameFreelancerOnTwoPlatformsSeesOneWallet() {
        phone.says("/buy 40");

        assertThat(administration.says("/link " + code(phone)))
                .startsWith("Linked")
                .contains("Telegram")
                .contains("40 Connects");

        assertThat(administration.says("/wallet")).startsWith("40 Connects");
        administration.says("/spend 6");
        assertThat(phone.says("/wallet")).startsWith("34 Connects");
    }

    @Test
    void theWalletThatHoldsEntriesStaysWhicheverSideAskedForTheCode() {
        administration.says("/buy 25");

        assertThat(administration.says("/link " + code(phone)))
                .startsWith("Linked")
                .contains("25 Connects");

        assertThat(phone.says("/wallet")).startsWith("25 Connects");
    }

    @Test
    void twoAccountsOnOnePlatformAreJoinedToo() {
        Talk.Person other = talk.as("telegram", "7002");
        phone.says("/buy 40");

        assertThat(other.says("/link " + code(phone))).startsWith("Linked").contains("your other account");
        assertThat(other.says("/wallet")).startsWith("40 Connects");
    }

    @Test
    void aThirdPlatformJoinsFromEitherSide() {
        phone.says("/buy 40");
        administration.says("/link " + code(phone));
        Talk.Person console = talk.as("console", "me");
        assertThat(console.says("/link " + code(administration))).startsWith("Linked");
        assertThat(console.says("/wallet")).startsWith("40 Connects");

        Talk.Person fourth = talk.as("console", "other");
        fourth.says("/buy 5");
        assertThat(fourth.says("/link " + code(console))).startsWith("Both have a wallet");
        fourth.presses("Keep the one here");
        assertThat(fourth.presses("Yes")).startsWith("Linked");
        for (Talk.Person one : List.of(phone, administration, console, fourth)) {
            assertThat(one.says("/wallet")).startsWith("5 Connects");
        }
        assertThat(administration.says("/unlink")).startsWith("Parted");
        assertThat(administration.says("/wallet")).startsWith(UNTOLD);
        assertThat(console.says("/wallet")).startsWith("5 Connects");
        assertThat(phone.says("/unlink")).startsWith("Parted");
        assertThat(console.says("/wallet")).startsWith("5 Connects");
    }

    /** G-08. */
    @Test
    void theEarningsBalanceOfTheAccountThatGoesIsKept() {
        phone.says("/buy 40");
        administration.says("/profile earnings 50");

        assertThat(administration.says("/link " + code(phone))).startsWith("Linked");

        assertThat(phone.says("/buy 10")).contains("$48.50");
    }

    /** S-12. */
    @Test
    void aCodeOfAClockThatRanAheadIsGoneWhenTheClockIsRight() {
        Duration ahead = Duration.ofDays(3653);
        talk.later(ahead);
        talk.advance(Duration.ofMinutes(1));
        String far = code(phone);
        talk.later(ahead.negated());
        talk.advance(Duration.ofMinutes(2));

        assertThat(administration.says("/link " + far)).doesNotContain("Linked");
        List<String> out = new ArrayList<>();
        DocumentScan.forEach(store.collection("codes"), "", document -> out.add(document.id()));
        assertThat(out).isEmpty();
    }

    @Test
    void theCodeMayBeTypedAloneInSmallLettersAndParts() {
        phone.says("/buy 40");
        String code = code(phone).toLowerCase(Locale.ROOT);
        administration.says("/link");

        assertThat(administration.says(code.substring(0, 5) + "-" + code.substring(5)))
                .startsWith("Linked");
    }

    /** What a phone copies may have marks around it that nobody sees. */
    @Test
    void theCodeMayBeCopiedWithTheMarksThatKeepItTogether() {
        phone.says("/buy 40");
        assertThat(administration.says("/link \u2068" + code(phone) + "\u2069")).startsWith("Linked");
    }

    @Test
    void aWrongCodeIsRefused() {
        code(phone);
        assertThat(administration.says("/link 2222222222"))
                .startsWith("Not linked")
                .contains("4 tries");
        assertThat(administration.says("/link rubbish"))
                .startsWith("Not linked")
                .contains("3 tries");
    }

    @Test
    void anOldCodeIsRefused() {
        String code = code(phone);
        talk.later(Duration.ofMinutes(10));
        assertThat(administration.says("/link " + code)).startsWith("Not linked");
    }

    @Test
    void aUsedCodeIsRefused() {
        String code = code(phone);
        administration.says("/link " + code);

        assertThat(talk.as("console", "eve").says("/link " + code)).startsWith("Not linked");
        administration.says("/unlink");
        assertThat(administration.says("/link " + code)).startsWith("Not linked");
    }

    @Test
    void aGuessedCodeIsNotLookedAtAfterFiveThatWereWrong() {
        for (int i = 0; i < 5; i++) {
            administration.says("/link 222222222" + (i + 2));
        }
        String right = code(phone);
        assertThat(administration.says("/link " + right))
                .startsWith("Not linked: too many")
                .contains("10 minutes");
        talk.restarted().later(Duration.ofMinutes(9));
        assertThat(administration.says("/link " + code(phone))).startsWith("Not linked: too many");

        talk.later(Duration.ofMinutes(1));
        assertThat(administration.says("/link " + code(phone))).startsWith("Linked");
    }

    @Test
    void aCodeEnteredByWhoAskedForItIsRefusedAndStaysGood() {
        String code = code(phone);
        assertThat(phone.says("/link " + code)).startsWith("Not linked").contains("your own");
        assertThat(administration.says("/link " + code)).startsWith("Linked");
    }

    @Test
    void theCodeOfSomebodyWhoWasErasedIsRefused() {
        phone.says("/buy 40");
        String code = code(phone);
        phone.says("/forget");
        phone.presses("Erase everything");
        assertThat(administration.says("/link " + code)).startsWith("Not linked");
    }

    @Test
    void anOlderCodeStopsWhenThereIsANewOne() {
        String old = code(phone);
        assertThat(code(phone)).isEqualTo(old);
        talk.later(Duration.ofMinutes(6));
        String fresh = code(phone);

        assertThat(fresh).isNotEqualTo(old);
        assertThat(administration.says("/link " + old)).startsWith("Not linked");
        assertThat(administration.says("/link " + fresh)).startsWith("Linked");
    }

    @Test
    void aCodeSurvivesARestart() {
        phone.says("/buy 40");
        String code = code(phone);
        talk.restarted();
        assertThat(administration.says("/link " + code)).startsWith("Linked");
    }

    @Test
    void twoWalletsAreNotMergedUnasked() {
        phone.says("/buy 40");
        administration.says("/buy 7");

        assertThat(administration.says("/link " + code(phone)))
                .startsWith("Both have a wallet")
                .contains("here: 7 Connects")
                .contains("on Telegram: 40 Connects");
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
        assertThat(administration.says("/wallet")).startsWith("7 Connects");
        assertThat(administration.presses("Leave both")).startsWith("Nothing was linked");
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
        assertThat(administration.says("/wallet")).startsWith("7 Connects");
    }

    @Test
    void theWalletThatGoesIsExportedFirstAndComesBackByImport() {
        phone.says("/buy 40");
        administration.says("/buy 7");
        administration.says("/link " + code(phone));

        assertThat(administration.presses("Keep the other one")).startsWith("This is the wallet that goes: 7 Connects");
        byte[] file = fileOf(administration);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"balance\" : 7");
        assertThat(administration.says("/wallet")).startsWith("7 Connects");
        assertThat(administration.presses("Yes")).startsWith("Linked").contains("40 Connects");
        assertThat(administration.says("/wallet")).startsWith("40 Connects");

        administration.says("/unlink");
        administration.uploads("export.json", file);
        administration.presses("Yes");
        assertThat(administration.says("/wallet")).startsWith("7 Connects");
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
    }

    @Test
    void whatIsRecordedAfterTheExportIsExportedAgainAndNotLost() {
        phone.says("/buy 40");
        administration.says("/buy 7");
        administration.says("/link " + code(phone));
        administration.presses("Keep the one here");
        phone.says("/buy 3");

        assertThat(administration.presses("Yes")).startsWith("This is the wallet that goes: 43 Connects");
        assertThat(new String(fileOf(administration), StandardCharsets.UTF_8)).contains("\"balance\" : 43");
        assertThat(administration.presses("Yes")).startsWith("Linked").contains("7 Connects");
        assertThat(phone.says("/wallet")).startsWith("7 Connects");
    }

    @Test
    void aChoiceMadeTooLateJoinsNobody() {
        phone.says("/buy 40");
        administration.says("/buy 7");
        administration.says("/link " + code(phone));
        talk.later(Duration.ofMinutes(11));

        assertThat(administration.presses("Keep the other one")).startsWith("Not linked");
        assertThat(administration.says("/wallet")).startsWith("7 Connects");
    }

    @Test
    void aPartedIdentityBeginsAnewAndTheFirstOneStays() {
        phone.says("/buy 40");
        administration.says("/link " + code(phone));

        assertThat(administration.says("/unlink")).startsWith("Parted").contains("Telegram");
        assertThat(administration.says("/wallet")).startsWith(UNTOLD);
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
        administration.says("/buy 9");
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
        assertThat(phone.says("/unlink")).startsWith("Nothing is linked");
    }

    @Test
    void theFirstOnePartsTheOther() {
        phone.says("/buy 40");
        administration.says("/link " + code(phone));

        assertThat(phone.says("/unlink")).startsWith("Parted: Discord");
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
        assertThat(administration.says("/wallet")).startsWith(UNTOLD);
    }

    @Test
    void whatWasHandledBeforeLinkingChangesNothingWhenItComesAgain() {
        phone.says("/buy 40");
        administration.sends("/buy 7", "discord:8001:early");
        administration.presses("Undo it");
        String code = code(phone);
        administration.says("/link " + code);
        administration.presses("Keep the other one");
        administration.presses("Yes");

        administration.sends("/buy 7", "discord:8001:early");
        assertThat(phone.says("/wallet")).startsWith("40 Connects");
    }

    @Test
    void whatWasHandledWhileLinkedChangesNothingWhenItComesAgainAfterwards() {
        phone.says("/buy 40");
        administration.sends("/link " + code(phone), "discord:8001:link");
        administration.sends("/buy 7", "discord:8001:buy");
        assertThat(says(administration.sends("/link 2222222222", "discord:8001:link")))
                .contains("already done");
        administration.sends("/unlink", "discord:8001:part");

        administration.sends("/buy 7", "discord:8001:buy");
        administration.sends("/unlink", "discord:8001:part");
        administration.sends("/link 2222222222", "discord:8001:link");
        assertThat(administration.says("/wallet")).startsWith(UNTOLD);
        assertThat(phone.says("/wallet")).startsWith("47 Connects");
    }

    /** D-08: whoever stays with the wallet can have all of it erased, and no key of the others names them then. */
    @Test
    void whoPartsKeepsTheKeysOfTheirOwnMessagesAlone() {
        Talk.Person tablet = talk.as("telegram", "7002");
        tablet.sends("/return 3", "telegram:7002:early");
        phone.sends("/adjust 40", "telegram:7001:adjust");
        administration.says("/link " + code(phone));
        tablet.says("/link " + code(phone));
        tablet.sends("/spend 6", "telegram:7002:spend");
        administration.sends("/spend 4", "discord:8001:spend");
        phone.says("/unlink discord");
        tablet.says("/unlink");
        phone.says("/forget");
        phone.says("yes");
        talk.advance(Duration.ofDays(3));

        assertThat(documents()).hasSize(2).noneMatch(document -> document.contains("7001"));
        tablet.says("/buy 2");
        tablet.sends("/return 3", "telegram:7002:early");
        tablet.sends("/spend 6", "telegram:7002:spend");
        administration.sends("/spend 4", "discord:8001:spend");
        assertThat(tablet.says("/wallet")).startsWith("2 Connects");
        assertThat(administration.says("/wallet")).startsWith(UNTOLD);
    }

    private List<String> documents() {
        List<String> all = new ArrayList<>();
        DocumentScan.forEach(
                store.collection("freelancers"),
                "",
                document -> all.add(document.id() + document.body().toJson()));
        return all;
    }

    @Test
    void whoErasesEverythingOrPartsGetsNoFurtherTries() {
        phone.says("/buy 40");
        String code = code(phone);
        miss(administration, 5);
        administration.says("/forget");
        administration.presses("Erase everything");

        assertThat(administration.says("/link " + code)).contains("10 minutes");
        administration.says("/buy 3");
        assertThat(administration.says("/link " + code)).contains("10 minutes");
        talk.later(Duration.ofMinutes(10));
        assertThat(administration.says("/link " + code(phone))).doesNotContain("10 minutes");
        miss(administration, 5);
        administration.says("/unlink");
        assertThat(administration.says("/link " + code(phone))).contains("10 minutes");
    }

    private static void miss(Talk.Person person, int times) {
        for (int i = 0; i < times; i++) {
            person.says("/link 2222222222");
        }
    }

    @Test
    void forgettingErasesEveryIdentity() {
        phone.says("/buy 40");
        administration.says("/link " + code(phone));
        administration.sends("/buy 7", "discord:8001:buy");
        administration.says("/forget");
        administration.presses("Erase everything");

        assertThat(phone.says("/wallet")).startsWith(UNTOLD);
        administration.sends("/buy 7", "discord:8001:buy");
        assertThat(administration.says("/wallet")).startsWith(UNTOLD);
        administration.says("/buy 5");
        assertThat(phone.says("/wallet")).startsWith(UNTOLD);
    }

    @Test
    void buttonsAndQuestionsOfBothChatsGoOn() {
        phone.says("/buy 40");
        administration.says("/profile timezone Asia/Colombo");
        administration.says("/link " + code(phone));

        assertThat(phone.presses("Undo it")).contains("40");
        assertThat(administration.says("/wallet")).startsWith("0 Connects");
        assertThat(RoundTripTest.exported(phone, "json")).contains("Asia/Colombo");
    }

    @Test
    void aLinkThatSomebodySentJoinsOnlyAfterAYes() {
        administration.says("/buy 40");
        String code = code(administration);

        assertThat(phone.says("/start link_" + code)).contains("only if that was you");
        assertThat(phone.says("/wallet")).startsWith(UNTOLD);
        assertThat(phone.presses("Yes")).startsWith("Linked");
    }

    private static byte[] fileOf(Talk.Person person) {
        List<OutgoingMessage> seen = person.seen();
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).file().isPresent()) {
                return seen.get(i).file().get().content().array();
            }
        }
        throw new AssertionError("no file");
    }

    private static String says(List<OutgoingMessage> replies) {
        return replies.get(0).text().plain();
    }

    /** Asks for a code, and reads it as a person does. */
    static String code(Talk.Person person) {
        String words = person.says("/link");
        int at = words.indexOf("/link ") + 6;
        return words.substring(at, at + 10);
    }
}
