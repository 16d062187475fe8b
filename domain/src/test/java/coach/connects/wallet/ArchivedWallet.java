package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Usd;
import coach.connects.wallet.Wallet.ArchiveResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A wallet as a store keeps it: archived after every step, with its pages read only when they are asked for. */
final class ArchivedWallet {
    private final EntryArchiver entryArchiver;
    private final Map<Long, EntryArchivePage> pages = new TreeMap<>();
    private Wallet wallet = Wallet.EMPTY;
    private int needed;
    private int within;

    ArchivedWallet(EntryArchiver entryArchiver) {
        this.entryArchiver = entryArchiver;
    }

    Wallet wallet() {
        return wallet;
    }

    int timesPagesWereNeeded() {
        return needed;
    }

    int timesWithinADay() {
        return within;
    }

    List<RecordedEntry> everything() {
        List<RecordedEntry> all = archive();
        all.addAll(wallet.entries());
        return all;
    }

    private List<RecordedEntry> archive() {
        List<RecordedEntry> all = new ArrayList<>();
        pages.values().forEach(page -> all.addAll(page.entries()));
        return all;
    }

    void step(RandomLife.Step step) {
        Optional<Wallet> after = attempt(wallet, step);
        if (after.isEmpty()) {
            needed++;
            after = attempt(wallet.withArchive(archive()), step);
        }
        archive(after.orElseThrow(() -> new AssertionError("pages are asked for although they are there")), step);
    }

    private void archive(Wallet after, RandomLife.Step step) {
        ArchiveResult archived = entryArchiver.archive(
                after, after.today(step.context().today()), step.context().policies());
        for (EntryArchivePage page : archived.pages()) {
            assertThat(pages.put(page.number(), page))
                    .as("a page is written once")
                    .isNull();
            assertThat(page.entries()).hasSize(entryArchiver.size());
        }
        wallet = archived.wallet();
        within += wallet.checkpoint().filter(Checkpoint::isWithinDay).isPresent() ? 1 : 0;
    }

    /** The wallet after the step, the same one when it was refused; empty when pages are needed. */
    private static Optional<Wallet> attempt(Wallet from, RandomLife.Step step) {
        if (step.kind() == RandomLife.Step.Kind.EARNINGS) {
            return Optional.of(from.withEarnings(Optional.of(Usd.of(step.shows().value()))));
        }
        if (step.kind() == RandomLife.Step.Kind.TERMS) {
            TermsChangeResult change = RandomLifeStep.choose(from, step);
            if (change instanceof TermsChangeResult.NeedsArchive) {
                return Optional.empty();
            }
            return Optional.of(change instanceof TermsChangeResult.Changed changed ? changed.after() : from);
        }
        RecordingResult result = RandomLifeStep.record(from, step);
        if (result instanceof RecordingResult.NeedsArchive) {
            return Optional.empty();
        }
        return Optional.of(
                result.recorded().map(RecordingResult.Recorded::after).orElse(from));
    }
}
