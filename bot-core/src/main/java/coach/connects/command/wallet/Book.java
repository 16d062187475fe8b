package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.command.Turn;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Recording;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Statement;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.function.Function;

/** The wallet of a turn. Where something reaches behind the checkpoint, the pages are read here and nowhere else. */
record Book(Turn turn) {
    Wallet wallet() {
        return turn.dossier().wallet();
    }

    /** The wallet today. */
    Statement statement() {
        return wallet().on(turn.today(), turn.policies());
    }

    /** The wallet today, with all its lines. */
    Statement wholeStatement() {
        return turn.library().wholeWallet(turn.dossier()).on(turn.today(), turn.policies());
    }

    RecordingContext context() {
        return new RecordingContext(turn.today(), turn.now(), turn.cause(), turn.policies(), false);
    }

    Recording record(List<NewEntry> drafts) {
        return reaching(wallet -> wallet.record(drafts, context()));
    }

    Recording recordAnyway(List<NewEntry> drafts) {
        return reaching(wallet -> wallet.record(drafts, context().recordAnyway()));
    }

    Recording recordAsShown(List<NewEntry> drafts, Connects shows) {
        return reaching(wallet -> wallet.recordAsShown(drafts, shows, context()));
    }

    /** Takes back what this message caused. */
    Recording undo(String cause) {
        return reaching(wallet -> wallet.undo(cause, context()));
    }

    /** Takes back what this message caused, and puts these in its place. */
    Recording replace(String cause, List<NewEntry> drafts) {
        return reaching(wallet -> {
            Recording undone = wallet.undo(cause, context());
            return undone.recorded()
                    .map(gone -> gone.after().record(drafts, context()))
                    .orElse(undone);
        });
    }

    /** What /undo would take back. */
    List<StoredEntry> undoable() {
        boolean behind = wallet().undo(context()).needsPages();
        return (behind ? turn.library().wholeWallet(turn.dossier()) : wallet()).undoable();
    }

    private Recording reaching(Function<Wallet, Recording> act) {
        Recording recording = act.apply(wallet());
        return recording.needsPages() ? act.apply(turn.library().wholeWallet(turn.dossier())) : recording;
    }
}
