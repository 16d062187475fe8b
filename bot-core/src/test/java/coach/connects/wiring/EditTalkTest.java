package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an edit of a message does (F9, W-05): what its first words recorded stands and is told with what changes it, what they
 * only offered is closed, and no edit that changes words is passed over in silence.
 */
class EditTalkTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String REPLACED = "you changed the words above it since";

    EditTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** However often it is edited, the last figure alone can be recorded. */
    @ParameterizedTest
    @CsvSource({
        "bought 20,bought 40,bought 30,130",
        "spent 4,spent 6,spent 5,95",
        "i bought 4 and spent 6,i bought 4 and spent 8,i bought 4 and spent 7,97",
        "applied for 4 " + LINK + ",applied for 6 " + LINK + ",applied for 5 " + LINK + ",95",
        "+40,+60,+30,130",
        "16,17,8,92",
        "/spend 400,/spend 500,spent 5,95",
        "/buyy 4,/buyy 5,bought 6,106",
        "bought 40 on 3/4,bought 50 on 3/4,bought 30 on 3 April,130",
    })
    void anEditOfAnOfferTakesItsPlace(String first, String second, String third, String balance) {
        ann.says("/buy 100");
        ann.sends(first, "k1");
        List<Button> old = offers(0);
        ann.edits("k1", second);
        old.addAll(offers(0));
        ann.edits("k1", third);
        List<Button> last = offers(0);
        String before = balance();

        for (Button button : old) {
            assertThat(pressed(button)).contains(REPLACED);
        }
        assertThat(balance()).isEqualTo(before);
        pressed(last.get(0));
        assertThat(balance()).startsWith(balance + " ");
        old.forEach(button -> assertThat(pressed(button)).startsWith("This button is closed"));
        assertThat(balance()).isNotEqualTo(before);
    }

    /** The yes may be pressed or said; then the edit names what stands, and one press puts the new figure in its place. */
    @ParameterizedTest
    @CsvSource({"Record 40,bought 60,Record 60 instead,60", "yes,bought 60,Record 60 instead,60"})
    void anEditAfterTheYesTellsWhatStands(String yes, String edited, String change, String balance) {
        ann.sends("bought 40", "k1");
        answer(yes);

        assertThat(ann.edits("k1", edited))
                .startsWith("Your edit changed nothing.")
                .contains("40 Connects bought");
        assertThat(balance()).startsWith("40 ");
        assertThat(ann.presses(change)).contains("Undone: 40").contains("Recorded: " + balance);
        assertThat(ann.edits("k1", "bought 70")).contains(balance + " Connects bought");
        ann.says("yes");
        assertThat(balance()).startsWith("70 ");
    }

    /** A number alone keeps what else was said: the job, the day. */
    @Test
    void anEditedNumberKeepsTheJobOfWhatItRecorded() {
        ann.says("/adjust 100");
        ann.says(LINK + " verified <5 80% 4.9 6c");
        ann.sends("I applied", "k1");
        assertThat(ann.edits("k1", "it was 8")).contains("proposal for 6").contains("proposal for 8");
        ann.says("yes");
        assertThat(balance()).startsWith("92 ");
        assertThat(ann.says("/return 8 " + LINK)).startsWith("Recorded: 8 Connects back");
    }

    /** What the new words do not say stays as it was, however late they come. */
    @Test
    void anEditKeepsTheDayAndTheJobThatItDoesNotSay() {
        ann.says("/buy 100");
        ann.says(LINK + " verified <5 80% 4.9 6c");
        ann.sends("i applied", "k1");
        ann.sends("/buy 20", "k2");
        talk.later(Duration.ofDays(1));
        ann.edits("k1", "i applied for 8");
        assertThat(ann.says("yes")).contains("Recorded: proposal for 8 Connects on 23 November 2026");
        assertThat(ann.says("/return 8 " + LINK)).startsWith("Recorded: 8 Connects back");
        ann.edits("k2", "/buy 30");
        assertThat(ann.says("yes")).contains("Recorded: 30 Connects bought on 23 November 2026");
        ann.edits("k2", "bought 25 today");
        assertThat(ann.says("yes")).contains("Recorded: 25 Connects bought on 24 November 2026");
    }

    @Test
    void anEditThatSaysNothingOfItLeavesWhatStandsAndTellsIt() {
        ann.sends("bought 40", "k1");
        ann.says("yes");
        for (String words : List.of("see you", "bought forty-ish", "never mind", "hello", "👍")) {
            assertThat(ann.edits("k1", words)).as(words).contains("40 Connects bought");
            assertThat(ann.labels()).as(words).contains("Undo it");
        }
        assertThat(balance()).startsWith("40 ");
    }

    @Test
    void whatWasUndoneIsNotRecordedBesideItsEdit() {
        ann.sends("bought 40", "k1");
        ann.says("yes");
        ann.presses("Undo it");
        Button again = ann.button("Record it again").orElseThrow();
        ann.edits("k1", "bought 60");
        assertThat(pressed(again)).contains(REPLACED);
        ann.presses("Record 60");
        assertThat(balance()).startsWith("60 ");
    }

    /** The dialog was over when its first words were edited into a whole command. */
    @Test
    void aCommandThatWasAnsweredAsksBeforeItRecordsOnceMore() {
        ann.sends("/buy", "k1");
        List<Button> amounts = offers(0);
        ann.says("40");
        amounts.forEach(button -> assertThat(pressed(button)).contains("used before"));
        assertThat(ann.edits("k1", "/buy 60")).startsWith("Nothing is done yet");
        assertThat(balance()).startsWith("40 ");
    }

    @Test
    void anEditOfWhatIsNoEntryIsTold() {
        ann.says("/profile timezone");
        ann.sends("Lagos", "k1");
        assertThat(ann.edits("k1", "Nairobi")).startsWith("Your edit changed nothing: what your first words did");
        ann.presses("Undo it");
        ann.sends("I'm from Nigeria", "k2");
        ann.says("yes");
        assertThat(ann.edits("k2", "I'm from Kenya")).contains("Kenya");
        ann.says("yes");
        assertThat(ann.says("/profile")).contains("Country: Kenya");
        ann.sends("/profile hours 20", "k3");
        assertThat(ann.edits("k3", "/profile hours 30")).startsWith("Saved: you have 30");
    }

    /** An answer is forgotten with the question after it, and given anew; the question of now takes none of it. */
    @Test
    void anEditedAnswerOfACheckAnswersItsOwnQuestion() {
        ann.says(LINK);
        ann.sends("not verified", "k1");
        assertThat(ann.edits("k1", "verified")).contains("How many proposals");
        ann.sends("5 to 10", "k2");
        assertThat(ann.edits("k1", "not verified")).contains("nothing changed");
        assertThat(ann.edits("k2", "less than 5")).doesNotContain("How many proposals");
        ann.presses("Verdict now");
        assertThat(ann.presses("Why?")).contains("Fewer than 5 proposals").doesNotContain("not verified");
    }

    @Test
    void anEditOfALinkChecksTheOtherJob() {
        ann.sends(LINK, "k1");
        assertThat(ann.edits("k1", LINK.replace("6789", "6780"))).contains("payment method verified?");
        assertThat(ann.edits("k1", LINK.replace("6789", "6781") + " not verified"))
                .startsWith("SKIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see you", "/chek", "/wallet", "bought 40", "hm", LINK, "/buy", "/profile", "thanks", "16"})
    void noEditIsSilentAndNoneBooksByItselfAnythingButAWholeCommand(String first) {
        ann.says("/buy 20");
        for (String then : List.of(
                "see you soon", "/wallet", "bought 50", "never mind", LINK, "/forget", "17", "yes", "no", "?")) {
            String key = "k" + first + then;
            ann.sends(first, key);
            assertThat(ann.edits(key, then)).as("%s -> %s", first, then).isNotBlank();
            assertThat(ann.edits(key, first + "!")).as("%s -> %s!", then, first).isNotBlank();
            ann.says("stop");
            assertThat(balance()).as("%s -> %s", first, then).startsWith("20 ");
        }
    }

    /** A seeded walk: whatever is told, edited, pressed and undone, an edit alone never moves the balance. */
    @Test
    void anEditOfWordsAloneNeverMovesTheBalance() {
        Random random = new Random(20261123);
        ann.says("/adjust 500");
        for (int i = 0; i < 60; i++) {
            String key = "w" + random.nextInt(8) + "x" + i / 10;
            int n = 1 + random.nextInt(9);
            String words = List.of(
                            "bought " + n, "spent " + n, "/spend " + n, "hello " + n, "" + n, "got " + n + " free")
                    .get(random.nextInt(6));
            String told = words.startsWith("/") ? words.substring(1) : words;
            if (random.nextBoolean()) {
                ann.sends(words, key);
            }
            String before = balance();
            assertThat(ann.edits(key, told)).as(told).isNotBlank();
            assertThat(balance()).as("%s, edited", told).isEqualTo(before);
            if (random.nextInt(3) == 0) {
                List<Button> offered = offers(1 + random.nextInt(2));
                offered.stream().findFirst().ifPresent(this::pressed);
            }
        }
    }

    /** Whatever its verdict was: what was pressed under it would be of words that are no more. */
    @ParameterizedTest
    @CsvSource({
        "%s verified <5 80% 4.9 16c,%s verified <5 80% 4.9 6c",
        "/check %s verified <5 80% 4.9 16c,/check %s verified <5 80% 4.9 6c",
        "/check %s not verified 16c,/check %s verified <5 80% 4.9 6c",
        "%s verified <5 80% 4.9 8c,%s not verified",
        "%s verified <5 80% 4.9 8c,not verified",
        "%s verified <5 80% 4.9 8c,https://www.upwork.com/jobs/~022104567890123456780 verified <5 80% 4.9 8c",
        "%s,https://www.upwork.com/jobs/~022104567890123456780",
    })
    void anEditClosesWhatItsOldVerdictOffers(String first, String second) {
        ann.says("/adjust 60");
        ann.sends(first.replace("%s", LINK), "k1");
        List<Button> old = offers(0);
        assertThat(ann.edits("k1", second.replace("%s", LINK))).contains("closed now");
        List<Button> other = offers(0);
        assertThat(ann.edits("k1", first.replace("%s", LINK))).contains("closed now");
        old.addAll(other);
        for (Button button : old) {
            assertThat(pressed(button)).as(button.label()).contains(REPLACED);
        }
        assertThat(balance()).startsWith("60 ");
    }

    /** What was undone, let go or refused since, and however often it was edited. */
    @ParameterizedTest
    @CsvSource({"/buy 10,/buy 12,/buy 13", "/spend 2 %s,/spend 3 %s,/spend 5 %s", "hello,/buy 5,/buy 6"})
    void everyEditOfAnOlderCommandAsksFirst(String first, String second, String third) {
        ann.says("/adjust 20");
        ann.sends(first.replace("%s", LINK), "k1");
        ann.says("/undo");
        ann.presses(ann.button("Undo it").isPresent() ? "Undo it" : "No");
        String before = balance();
        for (String words : List.of(second, third, second + "0", third)) {
            assertThat(ann.edits("k1", words.replace("%s", LINK))).as(words).startsWith("Nothing is done yet");
            assertThat(balance()).isEqualTo(before);
        }
        ann.edits("k1", second.replace("%s", LINK));
        ann.presses("No");
        assertThat(ann.edits("k1", third.replace("%s", LINK))).startsWith("Nothing is done yet");
    }

    /** The private buttons of a group's check turn no card that others see. */
    @Test
    void anEditInAGroupClosesThePrivateButtonsOfItsOldVerdict() {
        ann.says("/adjust 60");
        ann.sendsIn("lancers", "/check " + LINK + " verified <5 80% 4.9 8c", "g1");
        List<Button> old = ann.seen().stream()
                .filter(message -> message.at().isPrivate())
                .flatMap(message -> message.buttons().stream())
                .flatMap(List::stream)
                .filter(button -> List.of("I applied", "Not for me", "Why?", "Check again", "Share")
                        .contains(button.label()))
                .toList();
        assertThat(old).isNotEmpty();
        ann.editsIn("lancers", "g1", "/check " + LINK + " not verified");
        List<String> read = talk.readsIn("lancers");
        old.forEach(button -> assertThat(pressed(button)).as(button.label()).contains(REPLACED));
        assertThat(talk.readsIn("lancers")).isEqualTo(read);
        assertThat(balance()).startsWith("60 ");
    }

    /** What was recorded since counts on top of the balance that was told then. */
    @ParameterizedTest
    @CsvSource({"/spend 5,90", "/buy 3,98", "/wallet,95", "/adjust 70,70"})
    void anEditedBalanceIsThatOfWhenItWasTold(String since, String balance) {
        ann.says("/buy 20");
        ann.sends("/adjust 90", "k1");
        ann.says(since);
        ann.edits("k1", "/adjust 95");
        ann.presses("Record 95 instead");
        assertThat(balance()).startsWith(balance + " ");
    }

    /** What takes the place of another entry may be over the cap too, once that is said. */
    @Test
    void anEditOverTheCapSaysSoAndCanBeRecordedAnyway() {
        ann.says("/adjust 79");
        ann.sends("/buy 1", "k1");
        ann.edits("k1", "/buy 300");
        assertThat(ann.presses("Record 300 instead"))
                .contains("300 are more than you may buy")
                .contains("before stands");
        assertThat(balance()).startsWith("80 ");
        assertThat(ann.edits("k1", "/buy 300")).contains("1 Connect bought");
        ann.presses("Record 300 instead");
        assertThat(ann.presses("Record anyway")).startsWith("Undone: 1 ").contains("Recorded: 300");
        assertThat(balance()).startsWith("379 ");
        ann.sends("/spend 2", "k2");
        ann.edits("k2", "/spend 500");
        assertThat(ann.presses("Record 500 instead"))
                .doesNotContain("lack something")
                .contains("missing");
        assertThat(balance()).startsWith("377 ");
    }

    /** Whatever of it is mended: the job, or the price. */
    @Test
    void anEditOfTheJobOrThePriceAloneIsOffered() {
        String other = LINK.replace("6789", "6780");
        ann.says("/adjust 60");
        ann.sends("/spend 12 " + LINK, "k1");
        assertThat(ann.edits("k1", "/spend 12 " + other)).contains(LINK).contains(other);
        assertThat(ann.presses("Record the other job"))
                .startsWith("Undone: proposal for 12")
                .contains("Recorded: proposal for 12");
        assertThat(ann.says("/return 12 " + LINK)).doesNotStartWith("Recorded");
        assertThat(ann.says("/return 12 " + other)).startsWith("Recorded");
        ann.sends("/buy 10 for $1.50", "k2");
        assertThat(ann.edits("k2", "/buy 10 for $1.50")).contains("10 Connects bought");
        assertThat(ann.labels()).containsExactly("Undo it");
        ann.edits("k2", "/buy 10 for $2");
        assertThat(ann.labels()).hasSize(3);
    }

    /** Wallet figures are for one person alone, also when an edit in a group tells them (UX-25). */
    @Test
    void anEditInAGroupIsAnsweredToThePersonAlone() {
        ann.says("/adjust 100");
        ann.sendsIn("lancers", "/spend 6 " + LINK, "g1");
        List<OutgoingMessage> told = ann.editsIn("lancers", "g1", "/spend 8 " + LINK);
        assertThat(told).isNotEmpty().allMatch(message -> message.at().isPrivate());
        assertThat(ann.editsIn("lancers", "g1", "never mind")).isEmpty();
        assertThat(balance()).startsWith("94 ");
    }

    private void answer(String yes) {
        if (ann.button(yes).isPresent()) {
            ann.presses(yes);
        } else {
            ann.says(yes);
        }
    }

    /** The buttons of the newest message that are worth a press, the message so many before it. */
    private List<Button> offers(int before) {
        List<OutgoingMessage> seen = ann.seen();
        return new ArrayList<>(seen.get(Math.max(0, seen.size() - 1 - before)).buttons().stream()
                .flatMap(List::stream)
                .filter(button -> !Button.isAddress(button.id())
                        && !List.of("No", "Cancel").contains(button.label()))
                .toList());
    }

    private String pressed(Button button) {
        return ann.pressesButton(button).get(0).text().plain();
    }
}
