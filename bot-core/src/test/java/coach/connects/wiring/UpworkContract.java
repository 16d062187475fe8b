package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.Secret;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.SignInAddress;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.marketplace.UpworkAccess.Mode;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.store.Document;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upwork connected by a pasted address, asked on somebody's message alone, and ended without a trace. On every engine. */
abstract class UpworkContract {
    private static final JobId JOB = new JobId("~022112472640518280839");
    private static final String LINK = JOB.url();
    private static final String GROUP = "group:lancers";
    private static final List<String> COLLECTIONS = List.of(
            "freelancers",
            "pages",
            "checks",
            "applicants",
            "applied",
            "communities",
            "cards",
            "card_lines",
            "codes",
            "house",
            "leases",
            "traces",
            "upwork_facts",
            "upwork_signins",
            "upwork_grants");

    @TempDir
    Path folder;

    private DocumentStore store;
    private Talk talk;
    private FakeUpwork upwork;
    private Talk.Person ann;
    private Talk.Person bob;

    abstract DocumentStore store(Path folder);

    @BeforeEach
    void open() {
        store = store(folder);
        talk = Talk.over(store, "2026-10-20T14:05:00Z");
        upwork = new FakeUpwork(talk.clock());
        upwork.knows(good(), "Please mend our form.");
        talk.connectingBy(access(Mode.PERMITTED, 1));
        ann = talk.as("telegram", "7001");
        bob = talk.as("telegram", "7002");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private UpworkAccess access(Mode mode, int key) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new UpworkAccess(
                upwork::countedBy, mode, new Secret(Base64.getEncoder().encodeToString(bytes)));
    }

    /** A job that all known facts speak for; payment and proposals Upwork does not tell. */
    private static Posting good() {
        return Posting.of(JOB)
                .with(Fact.TITLE, "Repair a booking form", Origin.UPWORK)
                .with(Fact.TYPE, JobType.FIXED, Origin.UPWORK)
                .with(Fact.BUDGET, Usd.of("450"), Origin.UPWORK)
                .with(Fact.LEVEL, ExperienceLevel.ENTRY, Origin.UPWORK)
                .with(Fact.INTERVIEWING, 1, Origin.UPWORK)
                .with(Fact.CONNECTS_COST, Connects.of(14), Origin.UPWORK)
                .with(Fact.CLIENT_RATING, new BigDecimal("4.9"), Origin.UPWORK)
                .with(Fact.CLIENT_REVIEWS, 12, Origin.UPWORK)
                .with(Fact.CLIENT_HIRE_RATE, 80, Origin.UPWORK)
                .with(Fact.ALREADY_APPLIED, false, Origin.UPWORK);
    }

    private String begins(Talk.Person person) {
        return upwork.addressAfter(person.says("/upwork connect"));
    }

    private void connect(Talk.Person person) {
        assertThat(person.says(begins(person))).startsWith("Connected.");
    }

    // --- connecting

    @Test
    void aHostThatHasNotSwitchedItOnSaysSoAndHowChecksWork() {
        try (Talk plain = Talk.in(folder.resolve("plain"), "2026-10-20T14:05:00Z")) {
            assertThat(plain.as("ann").says("/upwork")).contains("not switched").contains("paste");
            assertThat(plain.as("ann").says("/privacy")).doesNotContain("Upwork I keep");
        }
    }

    @Test
    void whatUpworkGrantsAndWhatIsUsedIsSaidBeforeAnybodyConnects() {
        assertThat(ann.says("/upwork"))
                .contains("everything your account may do")
                .contains("only read")
                .contains("24 hours")
                .contains("/upwork off");
        assertThat(ann.labels()).containsExactly("Connect Upwork");
        assertThat(upwork.calls()).isEmpty();
    }

    @Test
    void aPastedAddressConnects() {
        connect(ann);

        assertThat(ann.says("/upwork")).startsWith("Connected since 20 October 2026");
        assertThat(ann.says("/privacy")).contains("Of Upwork I keep");
    }

    @Test
    void aFormTakesTheAddressWhereThereAreForms() {
        String address = begins(ann);

        assertThat(ann.fillsIn(address)).startsWith("Connected.");
    }

    @Test
    void theInstallationIsRegisteredOnce() {
        connect(ann);
        upwork.signsInAs("another");
        connect(bob);

        assertThat(upwork.calls()).containsOnlyOnce("register");
    }

    @Test
    void anAddressIsGoodOnce() {
        String address = begins(ann);
        ann.says(address);

        assertThat(ann.says(address)).contains("connected already");
        assertThat(upwork.calls()).containsOnlyOnce("exchange");
    }

    @Test
    void aRedeliveredAddressIsUsedOnce() {
        String address = begins(ann);
        ann.sends(address, "k1");
        ann.sends(address, "k1");
        talk.restarted();
        ann.sends(address, "k1");

        assertThat(upwork.calls()).containsOnlyOnce("exchange");
        assertThat(ann.says("/upwork")).startsWith("Connected since");
    }

    @Test
    void anAddressIsGoodForTenMinutes() {
        String address = begins(ann);
        talk.later(Duration.ofMinutes(10));

        assertThat(ann.says(address)).startsWith("Not connected").contains("10 minutes");
        assertThat(upwork.calls()).doesNotContain("exchange");
    }

    @Test
    void nobodyElseCanUseAnAddress() {
        String address = begins(ann);

        assertThat(bob.says(address)).startsWith("Not connected");
        begins(bob);
        assertThat(bob.says(address)).contains("another try");
        assertThat(ann.says(address)).startsWith("Connected.");
    }

    @Test
    void aMistakeLeavesTheSignInOpen() {
        String address = begins(ann);

        assertThat(ann.says("http://example.com/callback?code=1&state=2")).contains("another address");
        assertThat(ann.says(address)).startsWith("Connected.");
    }

    @Test
    void whoDeclinesStartsAnew() {
        String address = begins(ann);

        assertThat(ann.says(SignInAddress.REDIRECT + "?error=access_denied&state=x"))
                .contains("declined");
        assertThat(ann.says(address)).startsWith("Not connected");
    }

    @Test
    void anAddressIsTakenForOneWhateverElseIsAsked() {
        String address = begins(ann);
        ann.says("/buy");

        assertThat(ann.says(address)).startsWith("Connected.");
    }

    @Test
    void inAGroupItIsRefused() {
        List<OutgoingMessage> said = ann.saysIn(GROUP, "/upwork connect");

        assertThat(said).extracting(message -> message.text().plain()).allMatch(text -> text.contains("private chat"));
        assertThat(upwork.calls()).isEmpty();
    }

    @Test
    void aHostForOneServesOne() {
        talk.connectingBy(access(Mode.OWN_USE, 1));
        connect(ann);
        upwork.signsInAs("another");

        assertThat(bob.says("/upwork connect")).contains("one freelancer");
        ann.says("/upwork off");
        connect(bob);
    }

    @Test
    void ofTwoWhoConnectAtOnceAHostForOneServesOne() {
        talk.connectingBy(access(Mode.OWN_USE, 1));
        String first = begins(ann);
        String second = begins(bob);
        ann.says(first);

        assertThat(bob.says(second)).contains("one freelancer");
        assertThat(upwork.calls()).containsOnlyOnce("exchange");
    }

    @Test
    void oneAccountOfUpworkIsConnectedByOnePerson() {
        connect(ann);

        assertThat(bob.says(begins(bob))).contains("by somebody else");
        assertThat(bob.says("/upwork")).startsWith("Not connected");
        assertThat(ann.says("/upwork")).startsWith("Connected since");
    }

    // --- a check by a link alone

    @Test
    void aLinkAloneComesToAVerdictWithTwoQuestions() {
        ann.says("/buy 63");
        connect(ann);

        assertThat(ann.says(LINK)).contains("Upwork, 14:05").contains("Question 1 of at most 2");
        ann.presses("Verified");
        String verdict = ann.presses("5 to 10");

        assertThat(verdict).startsWith("APPLY").contains("of your 63").contains("Facts from Upwork, 14:05");
        assertThat(upwork.calls().stream().filter("job"::equals)).hasSize(1);
    }

    @Test
    void whatAListTellsIsAskedOnePress() {
        connect(ann);
        ann.says(LINK);

        assertThat(ann.presses("Ask Upwork")).startsWith("APPLY");
        assertThat(upwork.calls()).contains("listed");
    }

    @Test
    void aRedeliveredLinkIsAskedOnce() {
        connect(ann);
        ann.sends(LINK, "k1");
        ann.sends(LINK, "k1");
        talk.restarted();
        ann.sends(LINK, "k1");

        assertThat(upwork.calls().stream().filter("job"::equals)).hasSize(1);
    }

    @Test
    void checkAgainAsksUpworkAnew() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        talk.later(Duration.ofHours(1));
        upwork.knows(good().with(Fact.ALREADY_APPLIED, true, Origin.UPWORK), "");

        assertThat(ann.presses("Check again")).startsWith("SKIP").contains("Facts from Upwork, 15:05");
        assertThat(upwork.calls().stream().filter("job"::equals)).hasSize(2);
    }

    @Test
    void checkAgainAsksUpworkOfAPageThatWasPastedToo() {
        ann.says(LINK + "\n" + SamplePages.GOOD);
        connect(ann);
        talk.later(Duration.ofHours(1));

        assertThat(ann.presses("Check again")).contains("Facts from Upwork, 15:05");
    }

    @Test
    void checkAgainAtOnceAsksNothing() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");

        assertThat(ann.presses("Check again")).startsWith("APPLY").contains("Facts from Upwork, 14:05");
        assertThat(upwork.calls().stream().filter("job"::equals)).hasSize(1);
    }

    @Test
    void whereUpworkIsAwayCheckAgainGoesByWhatItTold() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        talk.later(Duration.ofHours(1));
        upwork.refuses(Reason.UNAVAILABLE);

        assertThat(ann.presses("Check again"))
                .contains("APPLY")
                .contains("does not answer")
                .contains("Facts from Upwork, 14:05");
    }

    @Test
    void whoHasNotConnectedIsAnsweredAsBefore() {
        assertThat(ann.says(LINK)).contains("Paste").doesNotContain("Facts from Upwork");
        assertThat(upwork.calls()).isEmpty();
    }

    @Test
    void whateverUpworkRefusesThePasteWayIsOffered() {
        connect(ann);
        for (Reason reason : Reason.values()) {
            if (reason != Reason.GRANT_REFUSED) {
                upwork.refuses(reason);
                String said = ann.says("/check " + LINK);
                assertThat(said.lines().findFirst().orElseThrow())
                        .as(reason.name())
                        .contains("Upwork");
                assertThat(said.toLowerCase(Locale.ROOT)).as(reason.name()).contains("paste");
                ann.says("/cancel");
                talk.later(Duration.ofMinutes(1));
            }
        }
        upwork.answersAgain();
        assertThat(ann.says(LINK)).contains("Upwork, 14:");
    }

    @Test
    void anAnswerAboutAnotherJobIsNotTaken() {
        connect(ann);
        upwork.confuses(JOB, good().withJob(new JobId("~022112472640518280840")));

        assertThat(ann.says(LINK)).contains("another job").doesNotContain("Upwork, 14:05");
    }

    @Test
    void upworksWordOnTheCostStandsAndTheDifferenceIsNamed() {
        connect(ann);

        assertThat(ann.says("/check " + LINK + " verified 5-10 12c"))
                .contains("differ on")
                .contains("14, not 12")
                .startsWith("APPLY: costs 14 Connects");
    }

    @Test
    void whoMayNotApplyOrHasAppliedIsToldSo() {
        connect(ann);
        upwork.knows(good().with(Fact.ALREADY_APPLIED, true, Origin.UPWORK), "");

        assertThat(ann.says(LINK)).contains("SKIP");
    }

    @Test
    void aGroupHearsNothingOfWhatUpworkTold() {
        connect(ann);
        ann.saysIn(GROUP, "/verdicts");
        ann.says("/check " + LINK);
        ann.presses("Verified");
        ann.presses("5 to 10");
        ann.says("/share " + LINK);

        assertThat(talk.readsIn(GROUP)).noneMatch(text -> text.contains("booking") || text.contains("4.9"));
        List<String> kept = new ArrayList<>();
        for (String name : List.of("cards", "card_lines", "communities")) {
            DocumentScan.forEach(
                    store.collection(name),
                    "",
                    document -> kept.add(document.body().toString()));
        }
        assertThat(kept).noneMatch(text -> text.contains("booking"));
    }

    @Test
    void inAGroupALinkAsksNothing() {
        connect(ann);
        int before = upwork.calls().size();
        ann.saysIn(GROUP, "/check " + LINK);

        assertThat(upwork.calls()).hasSize(before);
    }

    // --- the balance, and one proposal

    @Test
    void anEqualBalanceIsNotWorthAWordInACheck() {
        ann.says("/buy 63");
        connect(ann);

        assertThat(ann.says("/check " + LINK + " verified 5-10")).doesNotContain("Upwork counts");
        assertThat(ann.labels()).doesNotContain("Set the wallet to it");
    }

    @Test
    void anotherBalanceIsNamedAndTakenInOneTap() {
        ann.says("/buy 70");
        connect(ann);

        assertThat(ann.says("/check " + LINK + " verified 5-10")).contains("Upwork counts 63 Connects, your wallet 70");
        assertThat(ann.presses("Set the wallet to it")).contains("63");
        assertThat(ann.says("/wallet")).startsWith("63 Connects");
    }

    @Test
    void theWalletIsComparedOnAPress() {
        ann.says("/buy 63");
        connect(ann);
        ann.says("/wallet");

        assertThat(ann.presses("Compare with Upwork")).contains("agree").contains("63");
        upwork.counts(60);
        ann.says("/wallet");
        assertThat(ann.presses("Compare with Upwork"))
                .contains("Upwork counts 60")
                .contains("your wallet 63");
    }

    @Test
    void aProposalIsLookedUpAndKeptWhenThePersonSaysSo() {
        ann.says("/buy 63");
        ann.says("/spend 14 " + LINK);
        connect(ann);
        upwork.says(JOB, ProposalState.HIRED);
        ann.says("/outcome " + LINK);

        assertThat(ann.presses("Look it up")).contains("you are hired");
        assertThat(ann.presses("I was hired")).contains("hire");
    }

    @Test
    void anUnlistedProposalProvesNothing() {
        ann.says("/buy 63");
        ann.says("/spend 14 " + LINK);
        connect(ann);
        ann.says("/outcome " + LINK);

        assertThat(ann.presses("Look it up")).contains("proves nothing");
    }

    // --- tokens

    @Test
    void aTokenIsRenewedBeforeItsEndAndSavedBeforeItIsUsed() {
        connect(ann);
        talk.later(Duration.ofHours(24).minusMinutes(1));

        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
        assertThat(upwork.calls()).containsOnlyOnce("renew");
        talk.restarted();
        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
        assertThat(upwork.calls()).containsOnlyOnce("renew");
    }

    @Test
    void aRefusedTokenIsRenewedOnce() {
        connect(ann);
        upwork.forgetsAccessTokens();

        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
        assertThat(upwork.calls()).containsOnlyOnce("renew");
    }

    @Test
    void whatUpworkHasEndedIsToldOnceAndForgotten() {
        connect(ann);
        upwork.endsEverything();

        assertThat(ann.says("/upwork compare")).contains("Connect again");
        assertThat(ann.says("/upwork")).startsWith("Not connected");
        assertThat(ann.says(LINK)).contains("Paste").doesNotContain("Connect again");
    }

    @Test
    void anOutageKeepsTheGrant() {
        connect(ann);
        talk.later(Duration.ofHours(25));
        upwork.refuses(Reason.UNAVAILABLE);

        assertThat(ann.says("/upwork compare")).contains("does not answer");
        upwork.answersAgain();
        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
    }

    @Test
    void ofTwoWhoAskAtOnceOneRenews() throws InterruptedException {
        connect(ann);
        upwork.forgetsAccessTokens();
        Thread other = new Thread(() -> talk.as("telegram", "7001").says("/upwork compare"));
        upwork.meanwhile(() -> upwork.meanwhile(() -> {
            // The first is at renewing now.
            other.start();
        }));

        assertThat(ann.says("/upwork compare")).contains("Upwork counts");
        other.join();
        assertThat(upwork.calls()).containsOnlyOnce("renew");
        assertThat(ann.says("/upwork")).startsWith("Connected since");
    }

    @Test
    void whoForgetsDuringARenewalLeavesNothingAtUpwork() {
        connect(ann);
        upwork.forgetsAccessTokens();
        upwork.meanwhile(() -> upwork.meanwhile(() -> {
            ann.says("/forget");
            ann.presses("Erase everything");
        }));
        ann.says("/upwork compare");

        assertThat(upwork.isAnythingAlive()).isFalse();
        assertThat(documents("upwork_grants")).isEmpty();
    }

    @Test
    void anotherKeyIsToldAndNothingElseBreaks() {
        ann.says("/buy 63");
        connect(ann);
        talk.connectingBy(access(Mode.PERMITTED, 2));

        assertThat(ann.says("/upwork")).contains("key has changed");
        assertThat(ann.says(LINK)).contains("Connect again").contains("Paste");
        assertThat(ann.says("/wallet")).startsWith("63 Connects");
        connect(ann);
        assertThat(ann.says("/upwork")).startsWith("Connected since");
    }

    // --- ending it

    @Test
    void offEndsItHereAndThere() {
        connect(ann);

        assertThat(ann.says("/upwork off")).startsWith("Disconnected");
        assertThat(upwork.isAnythingAlive()).isFalse();
        assertThat(documents("upwork_grants")).isEmpty();
        assertThat(documents("upwork_signins")).extracting(Document::id).containsExactly("registration");
    }

    @Test
    void forgettingEndsItHereAndThere() {
        connect(ann);
        ann.says(LINK);
        ann.says("/forget");
        ann.presses("Erase everything");

        assertThat(upwork.calls()).contains("revoke");
        assertThat(upwork.isAnythingAlive()).isFalse();
        assertThat(documents("upwork_grants")).isEmpty();
        assertThat(documents("upwork_facts")).isEmpty();
    }

    @Test
    void partingFromAnIdentityEndsTheConnection() {
        Talk.Person administration = talk.as("discord", "8001");
        connect(ann);
        administration.says("/link " + LinkContract.code(ann));
        assertThat(administration.says("/upwork")).startsWith("Connected since");

        assertThat(ann.says("/unlink discord")).contains("Upwork is ended");
        assertThat(upwork.isAnythingAlive()).isFalse();
        assertThat(administration.says("/upwork")).startsWith("Not connected");
    }

    // --- what is kept

    @Test
    void nothingIsAskedByATimer() {
        ann.says("/buy 63");
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        ann.says("/spend 14 " + LINK);
        int before = upwork.calls().size();

        talk.serving("telegram").advance(Duration.ofDays(31));

        assertThat(upwork.calls()).hasSize(before);
    }

    @Test
    void aDayLaterTheVerdictAndWhatWasToldByHandRemain() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        assertThat(kept()).anyMatch(text -> text.contains("booking"));

        talk.advance(Duration.ofHours(24).plusMinutes(1));

        assertThat(kept()).noneMatch(text -> text.contains("booking") || text.contains("4.9"));
        assertThat(documents("checks")).hasSize(1);
        assertThat(documents("checks").get(0).body().toString())
                .contains("APPLY")
                .contains("payment_verified");
    }

    @Test
    void whatIsToldAnewDoesNotKeepTheOlderLonger() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        talk.advance(Duration.ofHours(20));
        upwork.knows(good().with(Fact.TITLE, "Second telling", Origin.UPWORK), "");
        ann.says("/check " + LINK + " verified 5-10");

        talk.advance(Duration.ofHours(5));
        assertThat(kept()).noneMatch(text -> text.contains("booking"));
        assertThat(kept()).anyMatch(text -> text.contains("Second telling"));
        talk.advance(Duration.ofHours(20));
        assertThat(kept()).noneMatch(text -> text.contains("Second telling"));
    }

    @Test
    void anExportNamesTheConnectionAndHoldsNothingOfIt() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        String file = ann.sends("/export json", "k9").stream()
                .map(OutgoingMessage::file)
                .flatMap(Optional::stream)
                .map(attached -> new String(attached.content().array(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();

        assertThat(file).contains("upworkSince").doesNotContain(FakeUpwork.MARK).doesNotContain("booking");
    }

    @Test
    void noSecretIsKeptUnsealedNorSaid() {
        connect(ann);
        ann.says("/check " + LINK + " verified 5-10");
        upwork.forgetsAccessTokens();
        ann.says("/upwork compare");
        begins(bob);

        assertThat(kept()).noneMatch(text -> text.contains(FakeUpwork.MARK));
        assertThat(ann.seen())
                .extracting(message -> message.text().plain())
                .filteredOn(text -> text.contains(FakeUpwork.MARK))
                .allMatch(text -> text.contains("https://www.upwork.com/authorize?state="));
    }

    private List<String> kept() {
        List<String> all = new ArrayList<>();
        for (String name : COLLECTIONS) {
            documents(name).forEach(document -> all.add(document.id() + " " + document.body()));
        }
        return all;
    }

    private List<Document> documents(String name) {
        List<Document> all = new ArrayList<>();
        DocumentScan.forEach(store.collection(name), "", all::add);
        return all;
    }
}
