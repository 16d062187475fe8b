package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** How much one wallet takes (P-5: nobody's input blocks others). */
class WalletLimitsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void aThousandEntriesAreTakenWithinADayAndTheRefusalSaysWhenItGoesOn() {
        Wallet wallet = recorded(WalletLimits.MOST_A_DAY, i -> "m" + i);

        assertThat(wallet.record(List.of(spend()), at(NOON)))
                .isEqualTo(new RecordingResult.TooManyToday(1_000, first().plus(Duration.ofDays(1))));
        assertThat(wallet.record(List.of(spend()), at(first().plus(Duration.ofDays(1))))
                        .recorded())
                .isPresent();
        assertThat(wallet.undo(at(NOON)).recorded())
                .as("what was recorded by mistake can be taken back")
                .isPresent();
    }

    @Test
    void oneLessIsNotTooMany() {
        assertThat(recorded(WalletLimits.MOST_A_DAY - 1, i -> "m" + i)
                        .record(List.of(spend()), at(NOON))
                        .recorded())
                .isPresent();
    }

    @Test
    void anImportOfThousandsCountsAsOneMessage() {
        Wallet imported = recorded(5_000, i -> "import");

        assertThat(imported.record(List.of(spend()), at(NOON)).recorded()).isPresent();
        assertThat(imported.archived(TODAY, BundledPolicies.ALL)
                        .wallet()
                        .record(List.of(spend()), at(NOON))
                        .recorded())
                .isPresent();
    }

    @Test
    void whatLiesInPagesIsNoLessCounted() {
        Wallet archived = recorded(3_000, i -> "m" + i)
                .archived(TODAY, BundledPolicies.ALL)
                .wallet();

        assertThat(archived.entries()).hasSizeLessThan(3_000);
        assertThat(archived.record(List.of(spend()), at(NOON))).isInstanceOf(RecordingResult.TooManyToday.class);
    }

    @Test
    void theDayPassesByAndByAndNotAtMidnight() {
        Wallet tomorrow = recorded(1_400, i -> "m" + i)
                .archived(TODAY.plusDays(1), BundledPolicies.ALL)
                .wallet();

        assertThat(tomorrow.record(List.of(spend()), at(NOON.plus(Duration.ofHours(13)))))
                .isInstanceOf(RecordingResult.TooManyToday.class);
    }

    @Test
    void twoThousandLotsLiveAtATimeAndTheRefusalSaysWhenTheNextOneGoes() {
        Wallet full = lots(WalletLimits.MOST_LOTS);
        EntryDraft buy = new EntryDraft.PurchaseDraft(TODAY, Connects.of(1));

        assertThat(full.record(List.of(buy), at(NOON)))
                .isEqualTo(new RecordingResult.TooManyLive(
                        RecordingResult.Live.LOTS, 2_000, LocalDate.parse("2026-09-01")));
        assertThat(full.record(List.of(spend(), buy), at(NOON)).recorded())
                .as("one is spent first")
                .isPresent();
    }

    @Test
    void aWalletWithMoreLotsThanThatIsSpentFromAllTheSame() {
        assertThat(lots(3_000).record(List.of(spend()), at(NOON)).recorded()).isPresent();
    }

    @Test
    void tenThousandProposalsStandAtATime() {
        Wallet full = proposals(WalletLimits.MOST_PROPOSALS);

        assertThat(full.record(List.of(propose()), at(NOON)))
                .isEqualTo(new RecordingResult.TooManyLive(
                        RecordingResult.Live.PROPOSALS, 10_000, LocalDate.parse("2026-09-01")));
        assertThat(full.record(List.of(spend()), at(NOON)).recorded()).isPresent();
    }

    @Test
    void aLedgerOfMoreLotsThanCanBeKeptIsNotTakenOver() {
        assertThat(imported(lots(5_000)) instanceof ImportResult.Accepted).isTrue();
        assertThat(imported(lots(5_001)).equals(new ImportResult.TooManyLots(5_001, 5_000)))
                .isTrue();
    }

    private static ImportResult imported(Wallet wallet) {
        return Wallet.imported(wallet.entries(), wallet.terms(), Optional.empty(), at(NOON));
    }

    private static Instant first() {
        return NOON.minus(Duration.ofHours(3));
    }

    /** So many grants of today, a second after the other, each of the message that is told. */
    private static Wallet recorded(int many, IntFunction<String> eventId) {
        List<RecordedEntry> entries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            EntryMetadata metadata =
                    new EntryMetadata(i + 1L, TODAY, first().plusSeconds(i), eventId.apply(i), Optional.empty());
            entries.add(
                    i == 0
                            ? new Grant(metadata, GrantKind.OTHER, Connects.of(10_000), Optional.empty())
                            : new Ad(metadata, Connects.of(1)));
        }
        return Wallet.EMPTY.withArchive(entries);
    }

    private static Wallet lots(int many) {
        List<RecordedEntry> entries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            entries.add(new Grant(longAgo(i), GrantKind.OTHER, Connects.of(1), Optional.of(dayAfter(i, many))));
        }
        return Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .withArchive(entries);
    }

    private static LocalDate dayAfter(int i, int many) {
        return i == many / 2 ? LocalDate.parse("2026-09-01") : LocalDate.parse("2026-09-02");
    }

    private static Wallet proposals(int many) {
        List<RecordedEntry> entries = new ArrayList<>();
        entries.add(new Grant(longAgo(0), GrantKind.OTHER, Connects.of(10_000), Optional.empty()));
        entries.add(new Grant(longAgo(1), GrantKind.OTHER, Connects.of(10_000), Optional.empty()));
        for (int i = 0; i < many; i++) {
            entries.add(new Proposal(
                    longAgo(i + 2),
                    Optional.empty(),
                    Connects.of(1),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .withArchive(entries);
    }

    private static EntryMetadata longAgo(int i) {
        return new EntryMetadata(
                i + 1L,
                LocalDate.parse("2025-09-01"),
                Instant.parse("2025-09-01T12:00:00Z"),
                "m" + i,
                Optional.empty());
    }

    private static EntryDraft spend() {
        return new EntryDraft.SpendingDraft(TODAY, EntryDraft.Purpose.AD, Connects.of(1), Optional.empty());
    }

    private static EntryDraft propose() {
        return new EntryDraft.ProposalDraft(
                TODAY,
                Optional.empty(),
                Optional.of(Connects.of(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RecordingContext at(Instant now) {
        return new RecordingContext(
                LocalDate.ofInstant(now, java.time.ZoneOffset.UTC), now, "now", BundledPolicies.ALL, false);
    }
}
