package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.command.CommandContext;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Recording;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Statement;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.function.Function;

/** The wallet of a turn. Where something reaches behind the checkpoint, the pages are read here and nowhere else. */
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

    Recording record(List<NewEntry> drafts) {
        return reaching(wallet -> wallet.record(drafts, recordingContext()));
    }

    Recording recordAnyway(List<NewEntry> drafts) {
        return reaching(wallet -> wallet.record(drafts, recordingContext().recordAnyway()));
    }

    Recording recordAsShown(List<NewEntry> drafts, Connects shows) {
        return reaching(wallet -> wallet.recordAsShown(drafts, shows, recordingContext()));
    }

    /** Takes back what this message caused. */
    Recording undo(String cause) {
        return reaching(wallet -> wallet.undo(cause, recordingContext()));
    }

    /** Takes back what this message caused, and puts these in its place. */
    Recording replace(String cause, List<NewEntry> drafts) {
        return reaching(wallet -> {
            Recording undone = wallet.undo(cause, recordingContext());
            return undone.recorded()
                    .map(gone -> gone.after().record(drafts, recordingContext()))
                    .orElse(undone);
        });
    }

    /** What /undo would take back. */
    List<StoredEntry> undoable() {
        boolean behind = wallet().undo(recordingContext()).needsPages();
        return (behind ? context.archive().wholeWallet(context.state()) : wallet()).undoable();
    }

    private Recording reaching(Function<Wallet, Recording> act) {
        Recording recording = act.apply(wallet());
        return recording.needsPages() ? act.apply(context.archive().wholeWallet(context.state())) : recording;
    }
}
