package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Statement.StatementLine;
import coach.connects.wallet.Wallet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Takes back these entries together, or none of them. */
    RecordingResult undo(List<RecordedEntry> entries) {
        return reaching(wallet -> wallet.undo(entries, recordingContext()));
    }

    /** What stands of these messages, in the order recorded. */
    List<RecordedEntry> standing(List<String> eventIds) {
        return eventIds.stream()
                .flatMap(eventId -> knowing(eventId).standing(eventId).stream())
                .sorted(Comparator.comparingLong(RecordedEntry::seq))
                .toList();
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

    /** What the balance was set to by the last of these corrections that stand; what only dates Connects sets none (W-14). */
    Optional<Connects> balanceSetBy(Predicate<Correction> which) {
        List<StatementLine> lines = statement().lines();
        Set<String> dating = corrections(lines)
                .filter(one -> one.lotSeq().isPresent())
                .map(RecordedEntry::eventId)
                .collect(Collectors.toSet());
        Set<String> setting = corrections(lines)
                .filter(one -> !dating.contains(one.eventId()) && which.test(one))
                .map(RecordedEntry::eventId)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.entry() instanceof RecordedEntry entry && setting.contains(entry.eventId()))
                .reduce((earlier, later) -> later)
                .map(StatementLine::balance);
    }

    private static Stream<Correction> corrections(List<StatementLine> lines) {
        return lines.stream()
                .filter(line -> !line.reversed() && line.entry() instanceof Correction)
                .map(line -> (Correction) line.entry());
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
