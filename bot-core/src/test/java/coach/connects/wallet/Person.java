package coach.connects.wallet;

import coach.connects.amount.Connects;
import coach.connects.job.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Somebody who keeps a wallet: each thing told is a message of its own, and what is refused changes nothing. */
final class Person {
    static final JobId JOB = new JobId("~022104567890123456789");
    static final JobId OTHER_JOB = new JobId("~01a2b3c4d5e6f70819");

    private Wallet wallet = Wallet.EMPTY;
    private Instant now;
    private int messages;

    Person(String today) {
        this.now = noon(today);
    }

    /** Somebody under Upwork's rules of today: no cap, no classes. */
    static Person underUpworkRules(String today) {
        Person person = new Person(today);
        person.wallet = person.wallet.withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"));
        return person;
    }

    Person onDay(String day) {
        now = noon(day);
        return this;
    }

    Person wait(int seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    Wallet wallet() {
        return wallet;
    }

    Person with(Wallet other) {
        wallet = other;
        return this;
    }

    Statement statement() {
        return wallet.on(wallet.today(today()), BundledPolicies.ALL);
    }

    Statement on(String day) {
        return wallet.on(LocalDate.parse(day), BundledPolicies.ALL);
    }

    int balance() {
        return statement().balance().value();
    }

    RecordingContext context() {
        messages++;
        return new RecordingContext(today(), now, "console:me:" + messages, BundledPolicies.ALL, false);
    }

    Recording tell(NewEntry... drafts) {
        return keep(wallet.record(List.of(drafts), context()));
    }

    Recording tellAnyway(NewEntry... drafts) {
        return keep(wallet.record(List.of(drafts), context().recordAnyway()));
    }

    Recording tellAsShown(int shows, NewEntry... drafts) {
        return keep(wallet.recordAsShown(List.of(drafts), Connects.of(shows), context()));
    }

    Recording undo() {
        return keep(wallet.undo(context()));
    }

    Recording keep(Recording recording) {
        recording.recorded().ifPresent(done -> wallet = done.after());
        return recording;
    }

    /** For what must be recorded. */
    Person told(NewEntry... drafts) {
        Recording recording = tell(drafts);
        if (recording.recorded().isEmpty()) {
            throw new AssertionError(recording);
        }
        return this;
    }

    NewEntry buy(int connects) {
        return new NewEntry.Buy(today(), Connects.of(connects));
    }

    static NewEntry buyOn(String day, int connects) {
        return new NewEntry.Buy(LocalDate.parse(day), Connects.of(connects));
    }

    NewEntry grant(GrantKind kind, int connects) {
        return new NewEntry.Given(
                today(), kind, Optional.of(Connects.of(connects)), Optional.empty(), Optional.empty());
    }

    NewEntry grantUntil(String until, int connects) {
        return new NewEntry.Given(
                today(),
                GrantKind.OTHER,
                Optional.of(Connects.of(connects)),
                Optional.of(LocalDate.parse(until)),
                Optional.empty());
    }

    NewEntry spend(int connects) {
        return new NewEntry.Propose(today(), Optional.empty(), Connects.of(connects));
    }

    NewEntry spendOn(JobId job, int connects) {
        return new NewEntry.Propose(today(), Optional.of(job), Connects.of(connects));
    }

    static NewEntry spentOn(String day, int connects) {
        return new NewEntry.Propose(LocalDate.parse(day), Optional.empty(), Connects.of(connects));
    }

    NewEntry spendClass(ProposalClass size) {
        return new NewEntry.Propose(
                today(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(size),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    NewEntry spendFree(FreeReason reason) {
        return new NewEntry.Propose(
                today(),
                Optional.of(JOB),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty(),
                Optional.empty());
    }

    NewEntry boost(int connects) {
        return new NewEntry.BoostProposal(today(), Optional.empty(), Connects.of(connects), Optional.empty());
    }

    NewEntry giveBack(int connects) {
        return new NewEntry.GiveBack(today(), Optional.empty(), false, Connects.of(connects), Optional.empty());
    }

    NewEntry giveBackOf(JobId job, int connects) {
        return new NewEntry.GiveBack(today(), Optional.of(job), false, Connects.of(connects), Optional.empty());
    }

    NewEntry giveBackBoost(int connects) {
        return new NewEntry.GiveBack(today(), Optional.empty(), true, Connects.of(connects), Optional.empty());
    }

    NewEntry adjust(int to) {
        return new NewEntry.Adjust(today(), Connects.of(to));
    }

    static NewEntry adjustOn(String day, int to) {
        return new NewEntry.Adjust(LocalDate.parse(day), Connects.of(to));
    }

    static NewEntry.CameIn cameIn(int connects, String day) {
        return new NewEntry.CameIn(Connects.of(connects), LocalDate.parse(day));
    }
}
