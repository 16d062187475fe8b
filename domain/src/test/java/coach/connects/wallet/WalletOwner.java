package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Somebody who keeps a wallet: each thing told is a message of its own, and what is refused changes nothing. */
final class WalletOwner {
    static final JobId JOB = new JobId("~022104567890123456789");
    static final JobId OTHER_JOB = new JobId("~01a2b3c4d5e6f70819");

    private Wallet wallet = Wallet.EMPTY;
    private Instant now;
    private int messages;

    WalletOwner(String today) {
        this.now = noon(today);
    }

    /** Somebody under Upwork's rules of today: no cap, no classes. */
    static WalletOwner underUpworkRules(String today) {
        WalletOwner owner = new WalletOwner(today);
        owner.wallet = owner.wallet.withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"));
        return owner;
    }

    WalletOwner onDay(String day) {
        now = noon(day);
        return this;
    }

    WalletOwner wait(int seconds) {
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

    WalletOwner with(Wallet other) {
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

    RecordingResult tell(EntryDraft... drafts) {
        return keep(wallet.record(List.of(drafts), context()));
    }

    RecordingResult tellAnyway(EntryDraft... drafts) {
        return keep(wallet.record(List.of(drafts), context().recordAnyway()));
    }

    RecordingResult tellAsShown(int shows, EntryDraft... drafts) {
        return keep(wallet.recordAsShown(List.of(drafts), Connects.of(shows), context()));
    }

    RecordingResult undo() {
        return keep(wallet.undo(context()));
    }

    RecordingResult keep(RecordingResult result) {
        result.recorded().ifPresent(done -> wallet = done.after());
        return result;
    }

    /** For what must be recorded. */
    WalletOwner told(EntryDraft... drafts) {
        RecordingResult result = tell(drafts);
        if (result.recorded().isEmpty()) {
            throw new AssertionError(result);
        }
        return this;
    }

    EntryDraft buy(int connects) {
        return new EntryDraft.PurchaseDraft(today(), Connects.of(connects));
    }

    static EntryDraft buyOn(String day, int connects) {
        return new EntryDraft.PurchaseDraft(LocalDate.parse(day), Connects.of(connects));
    }

    EntryDraft grant(GrantKind kind, int connects) {
        return new EntryDraft.GrantDraft(
                today(), kind, Optional.of(Connects.of(connects)), Optional.empty(), Optional.empty());
    }

    EntryDraft grantUntil(String until, int connects) {
        return new EntryDraft.GrantDraft(
                today(),
                GrantKind.OTHER,
                Optional.of(Connects.of(connects)),
                Optional.of(LocalDate.parse(until)),
                Optional.empty());
    }

    EntryDraft spend(int connects) {
        return new EntryDraft.ProposalDraft(today(), Optional.empty(), Connects.of(connects));
    }

    EntryDraft spendOn(JobId job, int connects) {
        return new EntryDraft.ProposalDraft(today(), Optional.of(job), Connects.of(connects));
    }

    static EntryDraft spentOn(String day, int connects) {
        return new EntryDraft.ProposalDraft(LocalDate.parse(day), Optional.empty(), Connects.of(connects));
    }

    EntryDraft spendClass(ProposalClass size) {
        return new EntryDraft.ProposalDraft(
                today(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(size),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    EntryDraft spendFree(FreeReason reason) {
        return new EntryDraft.ProposalDraft(
                today(),
                Optional.of(JOB),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty(),
                Optional.empty());
    }

    EntryDraft boost(int connects) {
        return new EntryDraft.BoostDraft(today(), Optional.empty(), Connects.of(connects), Optional.empty());
    }

    EntryDraft giveBack(int connects) {
        return new EntryDraft.ReturnDraft(today(), Optional.empty(), false, Connects.of(connects), Optional.empty());
    }

    EntryDraft giveBackOf(JobId job, int connects) {
        return new EntryDraft.ReturnDraft(today(), Optional.of(job), false, Connects.of(connects), Optional.empty());
    }

    EntryDraft giveBackBoost(int connects) {
        return new EntryDraft.ReturnDraft(today(), Optional.empty(), true, Connects.of(connects), Optional.empty());
    }

    EntryDraft adjust(int to) {
        return new EntryDraft.AdjustmentDraft(today(), Connects.of(to));
    }

    static EntryDraft adjustOn(String day, int to) {
        return new EntryDraft.AdjustmentDraft(LocalDate.parse(day), Connects.of(to));
    }

    static EntryDraft.Acquisition cameIn(int connects, String day) {
        return new EntryDraft.Acquisition(Connects.of(connects), LocalDate.parse(day));
    }
}
