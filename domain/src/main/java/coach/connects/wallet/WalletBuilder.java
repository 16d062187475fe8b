package coach.connects.wallet;

import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A wallet while new entries are made one after the other, each with the wallet as the ones before left it. */
final class WalletBuilder {
    private final RecordingContext context;
    private final LocalDate today;
    private final List<RecordedEntry> made = new ArrayList<>();
    private final long lastSeq;
    private Wallet wallet;
    private int taken;

    WalletBuilder(Wallet before, RecordingContext context) {
        this.context = context;
        this.wallet = before;
        this.lastSeq = before.lastSeq();
        this.today = before.today(context.today());
    }

    /** Made anew only when it is looked at: one message may make entries by the hundred. */
    Wallet wallet() {
        if (taken < made.size()) {
            List<RecordedEntry> more = made.subList(taken, made.size());
            wallet = wallet.plus(more, wallet.earnings().map(earnings -> earnings.after(more)));
            taken = made.size();
        }
        return wallet;
    }

    List<RecordedEntry> made() {
        return List.copyOf(made);
    }

    RecordingContext context() {
        return context;
    }

    LocalDate today() {
        return today;
    }

    EntryMetadata stamp(EntryDraft draft) {
        return new EntryMetadata(lastSeq + made.size() + 1, draft.on(), context.now(), context.eventId(), draft.note());
    }

    /** Adds an entry; the answer is that nothing speaks against it. */
    Optional<RecordingResult> keep(RecordedEntry entry) {
        made.add(entry);
        return Optional.empty();
    }

    ConnectsPolicy policy(LocalDate day) {
        return wallet().terms().policy(day, context.policies());
    }

    /** The wallet at the end of this day, as far as it is recorded by now. */
    LedgerReplay replay(LocalDate day) {
        return day.equals(today)
                ? LedgerReplay.present(wallet(), day, context.policies())
                : LedgerReplay.of(wallet(), day, context.policies());
    }

    /**
     * The latest proposal up to this day that still stands after all that is recorded, later returns included (W-07).
     */
    Optional<LiveProposal> latest(LocalDate day, Optional<JobId> job, Predicate<LiveProposal> wanted) {
        return replay(today).proposals().standingSince(LocalDate.MIN).stream()
                .filter(proposal -> !proposal.day().isAfter(day))
                .filter(proposal -> job.isEmpty() || proposal.job().equals(job))
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }
}
