package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.function.Function;

/** The wallet of a context. Where something reaches behind the checkpoint, the pages are read here and nowhere else. */
record WalletAccess(CommandContext context) {
    Wallet wallet() {
        return context.state().wallet();
    }

    /** The wallet today. */
    Statement statement() {
        return wallet().on(context.today(), context.policies());
    }

    /** The wallet today, with all its lines. */
    Statement wholeStatement() {
        return context.archive().wholeWallet(context.state()).on(context.today(), context.policies());
    }

    RecordingContext recordingContext() {
        return new RecordingContext(context.today(), context.now(), context.eventId(), context.policies(), false);
    }

    RecordingResult record(List<EntryDraft> drafts) {
        return reaching(wallet -> wallet.record(drafts, recordingContext()));
    }

    RecordingResult recordAnyway(List<EntryDraft> drafts) {
        return reaching(wallet -> wallet.record(drafts, recordingContext().recordAnyway()));
    }

    RecordingResult recordAsShown(List<EntryDraft> drafts, Connects shows) {
        return reaching(wallet -> wallet.recordAsShown(drafts, shows, recordingContext()));
    }

    /** Takes back what this message caused. */
    RecordingResult undo(String eventId) {
        return reaching(wallet -> wallet.undo(eventId, recordingContext()));
    }

    /** Takes back what this message caused, and puts these in its place. */
    RecordingResult replace(String eventId, List<EntryDraft> drafts) {
        return reaching(wallet -> {
            RecordingResult undone = wallet.undo(eventId, recordingContext());
            return undone.recorded()
                    .map(gone -> gone.after().record(drafts, recordingContext()))
                    .orElse(undone);
        });
    }

    /** The wallet that has the entries of this message, if any has. */
    Wallet knowing(String eventId) {
        boolean behind = wallet().causedBy(eventId).isEmpty() && wallet().mayBeArchived(eventId);
        return behind ? context.archive().wholeWallet(context.state()) : wallet();
    }

    /** What /undo would take back. */
    List<RecordedEntry> undoable() {
        boolean behind = wallet().undo(recordingContext()).needsArchive();
        return (behind ? context.archive().wholeWallet(context.state()) : wallet()).undoable();
    }

    private RecordingResult reaching(Function<Wallet, RecordingResult> act) {
        RecordingResult result = act.apply(wallet());
        return result.needsArchive() ? act.apply(context.archive().wholeWallet(context.state())) : result;
    }
}
