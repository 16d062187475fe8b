package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.View;
import coach.connects.money.Payment;
import coach.connects.posting.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryVisitor;
import coach.connects.wallet.Grant;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * The command that would record an entry again, as a person would write it. A correction follows from a balance of its
 * time, so it has none.
 *
 * @param wallet where a boost and a return find their proposal
 */
record EntryRedo(Wallet wallet) implements EntryVisitor<Optional<EntryRedo.Line>> {
    /**
     * A command and what stands after its name.
     *
     * @param command its name
     * @param pending the words, and the check that led to them
     */
    record Line(String command, PendingEntry pending) {
        private static Optional<Line> of(String command, String words, RecordedEntry entry) {
            String note = entry.note().map(own -> " note " + own).orElse("");
            String line = words + " on " + entry.effectiveOn() + note;
            return Optional.of(new Line(command, new PendingEntry(line, entry.check())));
        }
    }

    /** The button that records again what one message caused; none where one command cannot. */
    static List<ButtonSpec> button(View view, Wallet wallet, List<RecordedEntry> entries) {
        return line(wallet, entries).stream()
                .map(redo -> ButtonSpec.once(
                        view.plain("wallet.button.redo"),
                        redo.command(),
                        redo.pending().written()))
                .toList();
    }

    /** The command that would record again what one message caused; empty where one cannot. */
    static Optional<Line> line(Wallet wallet, List<RecordedEntry> entries) {
        return entries.size() == 1 ? entries.get(0).match(new EntryRedo(wallet)) : boosted(entries);
    }

    /** A proposal that was recorded together with its boost. */
    private static Optional<Line> boosted(List<RecordedEntry> entries) {
        if (entries.size() != 2
                || !(entries.get(0) instanceof Proposal proposal)
                || !(entries.get(1) instanceof Boost boost)) {
            return Optional.empty();
        }
        String words = cost(proposal) + job(proposal) + " boost " + boost.connects();
        return Line.of("spend", words, proposal);
    }

    @Override
    public Optional<Line> purchase(Purchase entry) {
        String cost = entry.payment()
                .map(Payment::toString)
                .or(() -> entry.cost().map(paid -> "$" + paid))
                .map(paid -> " for " + paid)
                .orElse("");
        return Line.of("buy", entry.connects() + cost + until(entry), entry);
    }

    @Override
    public Optional<Line> grant(Grant entry) {
        return Line.of("grant", entry.grant().word() + " " + entry.connects() + until(entry), entry);
    }

    @Override
    public Optional<Line> proposal(Proposal entry) {
        return Line.of("spend", cost(entry) + job(entry), entry);
    }

    @Override
    public Optional<Line> boost(Boost entry) {
        return boosted(entry.proposalSeq())
                .flatMap(job -> Line.of("spend", "boost " + entry.connects() + " " + job.value(), entry));
    }

    @Override
    public Optional<Line> badge(Badge entry) {
        return Line.of("spend", "badge " + entry.connects(), entry);
    }

    @Override
    public Optional<Line> ad(Ad entry) {
        return Line.of("spend", "ad " + entry.connects(), entry);
    }

    @Override
    public Optional<Line> givenBack(Return entry) {
        String what = entry.boost() ? " boost" : "";
        return boosted(entry.proposalSeq())
                .flatMap(job -> Line.of("return", entry.connects() + " " + job.value() + what, entry));
    }

    @Override
    public Optional<Line> correction(Correction entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Line> reversal(Reversal entry) {
        return Optional.empty();
    }

    private Optional<JobId> boosted(long proposal) {
        return wallet.entry(proposal)
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .flatMap(Proposal::job);
    }

    private static String cost(Proposal entry) {
        return entry.free().map(reason -> reason.word()).orElse(entry.cost().toString());
    }

    private static String job(Proposal entry) {
        return entry.job().map(id -> " " + id.value()).orElse("");
    }

    private static String until(RecordedEntry entry) {
        return entry.until().map(day -> " until " + day).orElse("");
    }
}
