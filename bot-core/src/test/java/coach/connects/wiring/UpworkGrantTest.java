package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.marketplace.UpworkAccess.Mode;
import coach.connects.marketplace.UpworkAccount.Freelancer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.store.Document;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A grant over crashes, over two processes on one database, over its day's questions, and with several accounts in it. */
class UpworkGrantTest {
    private static final JobId JOB = new JobId("~022112472640518280839");
    private static final String LINK = JOB.url();
    private static final String START = "2026-10-20T14:05:30Z";
    private static final Freelancer ADA = freelancer(1, "Ada Example");
    private static final Freelancer STUDIO = freelancer(2, "Ada's studio");

    @TempDir
    Path folder;

    private DocumentStore store;
    private Talk talk;
    private FakeUpwork upwork;
    private Talk.Person ann;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
        talk = Talk.over(store, START);
        upwork = new FakeUpwork(talk.clock());
        upwork.knows(
                Posting.of(JOB)
                        .with(Fact.TITLE, "Repair a booking form", Origin.UPWORK)
                        .with(Fact.CONNECTS_COST, Connects.of(14), Origin.UPWORK),
                "");
        talk.connectingBy(access(Mode.PERMITTED));
        ann = talk.as("telegram", "7001");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static Freelancer freelancer(int number, String name) {
        return new Freelancer(new Secret(FakeUpwork.MARK + "org" + number), name);
    }

    private UpworkAccess access(Mode mode) {
        return new UpworkAccess(
                upwork::countedBy, mode, new Secret(Base64.getEncoder().encodeToString(new byte[32])));
    }

    private String connects(Talk.Person person) {
        return person.says(upwork.addressAfter(person.says("/upwork connect")));
    }

    private List<Document> documents(String name) {
        List<Document> all = new ArrayList<>();
        DocumentScan.forEach(store.collection(name), "", all::add);
        return all;
    }

    // --- how often

    /** Which account it is was one question, so 59 are left of the day. */
    private void spendsTheDay() {
        for (int i = 1; i < CallHistory.MOST_A_DAY; i++) {
            talk.later(Duration.ofMinutes(1));
            assertThat(ann.says("/upwork compare")).contains("Upwork counts");
        }
    }

    @Test
    void aRestartForgetsNothingOfTheDay() {
        connects(ann);
        spendsTheDay();
        talk.restarted();
        int asked = upwork.calls().size();

        assertThat(ann.says("/upwork compare"))
                .startsWith("Not asked: I ask Upwork 60 things in 24 hours at most."
                        + " Try again after 14:06 on 21 October 2026.");
        assertThat(upwork.calls()).hasSize(asked);
    }

    @Test
    void whenItMayBeAskedAgainIsSaidToTheMinuteAndKept() {
        connects(ann);
        for (int i = 1; i < CallHistory.MOST_A_MINUTE; i++) {
            ann.says("/upwork compare");
        }

        // 30 seconds past, so a minute on is half past the next one.
        assertThat(ann.says("/upwork compare")).contains("6 things a minute at most. Try again after 14:07.");
        talk.later(Duration.ofSeconds(90));
        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
    }

    @Test
    void ofWhoIsForgottenNoCountIsLeft() {
        connects(ann);
        assertThat(documents("upwork_calls")).hasSize(1);
        ann.says("/forget");
        ann.presses("Erase everything");

        assertThat(documents("upwork_calls")).isEmpty();
    }

    @Test
    void aCountIsGoneADayAfterTheLastQuestion() {
        connects(ann);
        talk.advance(Duration.ofHours(24).plusMinutes(1));

        assertThat(documents("upwork_calls")).isEmpty();
    }

    @Test
    void beyondTheDayALinkIsCheckedByPaste() {
        connects(ann);
        spendsTheDay();

        assertThat(ann.says(LINK)).contains("60 things in 24 hours").contains("Paste");
    }

    // --- two processes, and crashes

    /** Ann says this to another process. */
    private static String says(Talk other, String words) {
        return other.as("telegram", "7001").sends(words, "other").get(0).text().plain();
    }

    @Test
    void ofTwoProcessesOneRenews() throws InterruptedException {
        connects(ann);
        upwork.forgetsAccessTokens();
        Talk other = Talk.over(store, START).connectingBy(access(Mode.PERMITTED));
        List<String> said = new ArrayList<>();
        Thread second = new Thread(() -> said.add(says(other, "/upwork compare")));
        // The first question is refused; while the first process renews, the other one asks.
        upwork.meanwhile(() -> upwork.meanwhile(second::start));

        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
        second.join();
        assertThat(said).singleElement().asString().contains("Upwork counts");
        assertThat(upwork.calls()).containsOnlyOnce("renew");
    }

    @Test
    void anAccountThatIsFoundDuringARenewalTakesNothingOfIt() {
        connects(ann);
        upwork.signsInTo(ADA, STUDIO);
        upwork.forgetsAccessTokens();
        Talk other = Talk.over(store, START).connectingBy(access(Mode.PERMITTED));
        upwork.meanwhile(() -> upwork.meanwhile(() -> {
            // It is refused: what it asks by is what is being renewed.
            assertThat(says(other, "/upwork off")).startsWith("Disconnected");
        }));

        assertThat(ann.says("/upwork compare")).contains("Connect again");
        assertThat(upwork.isAnythingAlive()).isFalse();
    }

    @Test
    void aCrashBetweenTheNewTokensAndTheirSaveMeansConnectAgainAndNothingElse() {
        ann.says("/buy 63");
        connects(ann);
        upwork.forgetsAccessTokens();
        upwork.meanwhile(() -> upwork.meanwhile(() -> {
            throw new Crash();
        }));
        upwork.renewsBefore();
        assertThat(crashes(() -> ann.says("/upwork compare"))).isTrue();
        talk.restarted();

        assertThat(ann.says("/upwork compare")).startsWith("Not asked: your connection to Upwork is being renewed");
        talk.later(Duration.ofMinutes(2));
        assertThat(ann.says("/upwork compare")).startsWith("Upwork does not take our connection any more");
        assertThat(documents("upwork_grants")).isEmpty();
        assertThat(ann.says(LINK)).contains("Paste");
        assertThat(ann.says("/wallet")).startsWith("63 Connects");
        assertThat(connects(ann)).startsWith("Connected.");
    }

    @Test
    void aTokenThatIsRefusedRightAfterItsRenewalEndsTheGrant() {
        connects(ann);
        upwork.forgetsAccessTokens();
        // The first question, the renewal, and the question by the new token.
        upwork.meanwhile(() -> upwork.meanwhile(() -> upwork.meanwhile(upwork::forgetsAccessTokens)));

        assertThat(ann.says("/upwork compare")).startsWith("Upwork does not take our connection any more");
        assertThat(upwork.calls()).containsOnlyOnce("renew");
        assertThat(documents("upwork_grants")).allMatch(one -> one.id().startsWith("account/"));
        assertThat(ann.says("/upwork")).startsWith("Not connected");
    }

    @Test
    void aCrashBeforeTheFirstTokensAreSavedLeavesTheSeatToOthers() {
        talk.connectingBy(access(Mode.OWN_USE));
        String address = upwork.addressAfter(ann.says("/upwork connect"));
        upwork.crashesAtExchange(Crash::new);
        assertThat(crashes(() -> ann.says(address))).isTrue();
        talk.restarted();
        Talk.Person bob = talk.as("telegram", "7002");

        assertThat(ann.says(address)).startsWith("Not connected: no link waits");
        assertThat(bob.says("/upwork connect")).contains("one freelancer");
        talk.later(Duration.ofMinutes(3));
        assertThat(connects(bob)).startsWith("Connected.");
        assertThat(ann.says("/upwork connect")).contains("one freelancer");
    }

    /** A process that is gone. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static boolean crashes(Runnable work) {
        try {
            work.run();
            return false;
        } catch (Crash gone) {
            return true;
        }
    }

    // --- the other way

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "GRANT_REFUSED")
    void whateverFailsTheOtherWayIsSaid(Reason reason) {
        connects(ann);
        ann.says(LINK);
        upwork.refuses(reason);
        assertThat(ann.presses("Ask Upwork")).as("list").contains("paste the job's page");
        talk.later(Duration.ofMinutes(5));
        assertThat(ann.says(LINK + " verified 5-10 80% 4.9 16c entry"))
                .as("facts")
                .contains("paste the job's page");
        assertThat(ann.says("/upwork compare")).as("balance").contains("Or type the number");
        assertThat(talk.as("telegram", "7002").says("/upwork connect"))
                .as("sign-in")
                .satisfies(text -> assertThat(text).containsAnyOf("Checks work without it", "authorize"));
    }

    // --- several accounts

    @Test
    void whichAccountIsAskedForIsSaid() {
        upwork.signsInTo(ADA);

        assertThat(connects(ann)).contains("Ada Example");
        assertThat(ann.says("/upwork account"))
                .contains("one freelancer account")
                .contains("Ada Example");
    }

    @Test
    void ofSeveralAccountsThePersonChooses() {
        upwork.signsInTo(ADA, STUDIO);

        assertThat(connects(ann)).startsWith("Connected.").contains("2 freelancer accounts", "Ada's studio");
        assertThat(ann.labels()).hasSize(2);
        assertThat(ann.says(LINK)).contains("Choose one: /upwork account").contains("Paste");
        assertThat(ann.says("/upwork account 2")).contains("for ").contains("Ada's studio");
        assertThat(ann.says(LINK)).contains("Upwork, 14:05");
        assertThat(upwork.askedFor()).isEqualTo(STUDIO.id());
    }

    @Test
    void anotherAccountIsAPressAway() {
        upwork.signsInTo(ADA, STUDIO);
        connects(ann);
        ann.presses(ann.labels().get(0));
        ann.says("/upwork");
        assertThat(ann.presses("Choose the account")).contains("Ada Example\u2069 ✓");
        assertThat(ann.labels()).hasSize(1);
        ann.presses(ann.labels().get(0));
        ann.says("/upwork compare");

        assertThat(upwork.askedFor()).isEqualTo(STUDIO.id());
        assertThat(documents("upwork_grants").stream().filter(one -> one.id().startsWith("account/")))
                .hasSize(1);
    }

    @Test
    void anAccountThatIsNotThereIsNotTaken() {
        upwork.signsInTo(ADA, STUDIO);
        connects(ann);

        for (String which : List.of("0", "3", "99", "zz", "-1", "1 2")) {
            assertThat(ann.says("/upwork account " + which)).as(which).contains("Which one shall I ask for?");
            talk.later(Duration.ofMinutes(1));
        }
        assertThat(ann.says("/upwork compare")).contains("Which one shall I ask for?");
    }

    @Test
    void anAccountOfSomebodyElseHereIsNotTaken() {
        upwork.signsInTo(ADA);
        connects(ann);
        upwork.signsInTo(ADA, STUDIO);
        Talk.Person bob = talk.as("telegram", "7002");
        connects(bob);

        assertThat(bob.says("/upwork account 1")).contains("by somebody else");
        assertThat(bob.says("/upwork account 2")).contains("Ada's studio");
        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
    }

    @Test
    void ofWhoIsForgottenNoAccountIsHeld() {
        upwork.signsInTo(ADA, STUDIO);
        connects(ann);
        ann.says("/upwork account 1");
        ann.says("/upwork account 2");
        ann.says("/forget");
        ann.presses("Erase everything");

        assertThat(documents("upwork_grants")).isEmpty();
        assertThat(documents("freelancers"))
                .noneMatch(one -> one.body().toString().contains("Ada"));
    }
}
