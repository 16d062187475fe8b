package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import coach.connects.money.Connects;
import coach.connects.wallet.Wallet.ArchiveResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Old entries in pages, and the checkpoint before the newest (design, the data). */
class EntryArchiverTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-01-03");

    @Test
    void wholePagesOfFiveHundredGoOutAndAtLeastThreeHundredEntriesStay() {
        ArchiveResult archived = wallet(1799).archived(FIRST.plusYears(3), BundledPolicies.ALL);

        assertThat(archived.pages()).extracting(EntryArchivePage::number).containsExactly(0L, 1L);
        assertThat(archived.pages())
                .allSatisfy(page -> assertThat(page.entries()).hasSize(500));
        assertThat(archived.wallet().archivedThroughSeq()).isEqualTo(1000);
        assertThat(archived.wallet().entries()).hasSize(799);
    }

    @Test
    void aSmallWalletStaysAsItIs() {
        Wallet small = wallet(799);

        assertThat(small.archived(FIRST.plusYears(3), BundledPolicies.ALL))
                .isEqualTo(new ArchiveResult(small, List.of()));
    }

    @Test
    void entriesOfTodayGoOutTooWhereTheyAreMoreThanAThousand() {
        assertThat(onOneDay(1499).archived(FIRST, BundledPolicies.ALL).pages()).isEmpty();
        ArchiveResult busy = onOneDay(2000).archived(FIRST, BundledPolicies.ALL);

        assertThat(busy.pages()).extracting(EntryArchivePage::number).containsExactly(0L, 1L);
        assertThat(busy.wallet().entries()).hasSize(1000);
        assertThat(busy.wallet().checkpoint().orElseThrow().isWithinDay()).isTrue();
    }

    @Test
    void whatIsStillRecordedTodayNeedsNoPageAndWhatLiesInOneDoes() {
        Wallet busy = onOneDay(2000).archived(FIRST, BundledPolicies.ALL).wallet();
        Instant later = Instant.EPOCH.plus(2, ChronoUnit.DAYS);
        RecordingContext context = new RecordingContext(FIRST, later, "m", BundledPolicies.ALL, true);

        assertThat(busy.record(List.of(new EntryDraft.PurchaseDraft(FIRST, Connects.of(1))), context)
                        .recorded())
                .isPresent();
        assertThat(busy.undo("m1999", context).recorded()).isPresent();
        assertThat(busy.undo("m5", context).needsArchive()).isTrue();
        assertThat(busy.record(List.of(new EntryDraft.PurchaseDraft(FIRST.minusDays(1), Connects.of(1))), context)
                        .needsArchive())
                .isTrue();
        Wallet chosen = busy.withTerms(busy.terms().withAccount(Optional.empty(), AccountKind.FREELANCER));
        assertThat(chosen.chooseAccount(AccountKind.AGENCY, context))
                .isEqualTo(new TermsChangeResult.NeedsArchive(FIRST));
    }

    @Test
    void aBusyDayIsClosedOnceItIsOver() {
        Wallet busy = onOneDay(2000).archived(FIRST, BundledPolicies.ALL).wallet();

        ArchiveResult over = busy.archived(FIRST.plusDays(1), BundledPolicies.ALL);

        assertThat(over.pages()).isEmpty();
        assertThat(over.wallet().checkpoint().orElseThrow().isWithinDay()).isFalse();
        assertThat(over.wallet().on(FIRST.plusDays(1), BundledPolicies.ALL).lots())
                .isEqualTo(onOneDay(2000)
                        .on(FIRST.plusDays(1), BundledPolicies.ALL)
                        .lots());
    }

    @Test
    void archivingAgainWritesNoPageTwice() {
        Wallet once =
                wallet(1799).archived(FIRST.plusYears(3), BundledPolicies.ALL).wallet();

        assertThat(once.archived(FIRST.plusYears(3), BundledPolicies.ALL))
                .isEqualTo(new ArchiveResult(once, List.of()));
    }

    @Test
    void aCrashBetweenPageAndTrimLeavesNoDoubles() {
        Wallet whole = wallet(1799);
        List<RecordedEntry> archive = new ArrayList<>();
        whole.archived(FIRST.plusYears(3), BundledPolicies.ALL).pages().forEach(page -> archive.addAll(page.entries()));

        assertThat(whole.withArchive(archive).entries()).isEqualTo(whole.entries());
    }

    @Test
    void whatReachesBehindTheCheckpointAsksForThePages() {
        Wallet archived =
                wallet(1799).archived(FIRST.plusYears(3), BundledPolicies.ALL).wallet();
        LocalDate behind = archived.checkpoint().orElseThrow().day();
        RecordingContext context =
                new RecordingContext(FIRST.plusYears(3), Instant.EPOCH, "m", BundledPolicies.ALL, true);

        assertThat(archived.needsArchive(behind)).isTrue();
        assertThat(archived.needsArchive(behind.plusDays(1))).isFalse();
        assertThat(archived.record(List.of(new EntryDraft.PurchaseDraft(behind, Connects.of(1))), context))
                .isEqualTo(new RecordingResult.NeedsArchive(behind));
        assertThat(archived.chooseAccount(AccountKind.AGENCY, context))
                .isEqualTo(new TermsChangeResult.NeedsArchive(behind));
        assertThatIllegalStateException().isThrownBy(() -> archived.on(behind.minusDays(1), BundledPolicies.ALL));
    }

    @Test
    void theCheckpointBalancesWithWhatTheLinesAdd() {
        Wallet whole = wallet(1799);
        LocalDate day = FIRST.plusYears(3);

        Statement archived = whole.archived(day, BundledPolicies.ALL).wallet().on(day, BundledPolicies.ALL);

        int sum = archived.lines().stream()
                .mapToInt(line -> line.entry().amount())
                .sum();
        assertThat(archived.opening().value() + sum)
                .isEqualTo(archived.balance().value());
        assertThat(archived.lots()).isEqualTo(whole.on(day, BundledPolicies.ALL).lots());
    }

    private static Wallet wallet(int entries) {
        return made(entries, 2);
    }

    private static Wallet onOneDay(int entries) {
        return made(entries, Integer.MAX_VALUE);
    }

    /** One purchase for every nine proposals, so many entries a day. */
    private static Wallet made(int entries, int perDay) {
        List<RecordedEntry> made = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            LocalDate day = FIRST.plusDays(i / perDay);
            EntryMetadata metadata = new EntryMetadata(
                    i + 1L, day, Instant.EPOCH.plus(i / (long) perDay, ChronoUnit.DAYS), "m" + i, Optional.empty());
            made.add(
                    i % 10 == 0
                            ? new Purchase(
                                    metadata, Connects.of(40), Optional.empty(), Optional.empty(), Optional.empty())
                            : new Proposal(
                                    metadata,
                                    Optional.empty(),
                                    Connects.of(4),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()));
        }
        return Wallet.EMPTY.withArchive(made);
    }
}
