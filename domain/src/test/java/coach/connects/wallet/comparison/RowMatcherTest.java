package coach.connects.wallet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** As many rows as can be are paired with entries, and only with what may be the same (W-35). */
class RowMatcherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<Optional<JobId>> JOBS =
            List.of(Optional.empty(), JobId.of("~022104567890123456789"), JobId.of("~022104567890123456790"));

    @Test
    void asManyArePairedAsANaiveMatcherFinds() {
        Random random = new Random(8);
        for (int round = 0; round < 3_000; round++) {
            List<HistoryRow> rows = new ArrayList<>();
            List<LedgerEntry> entries = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                rows.add(new HistoryRow(
                        DAY.plusDays(random.nextInt(5)),
                        HistoryAction.PROPOSAL,
                        -1 - random.nextInt(2),
                        JOBS.get(random.nextInt(3)),
                        Optional.empty()));
            }
            for (int i = random.nextInt(6); i >= 0; i--) {
                entries.add(proposal(i + 1, random));
            }
            RowMatcher matcher = new RowMatcher(rows, entries, new EntryJobs(entries)).paired();
            int paired = 0;
            List<Integer> taken = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                int entry = matcher.entryOf(row);
                if (entry >= 0) {
                    paired++;
                    taken.add(entry);
                    assertThat(maySame(rows.get(row), entries.get(entry))).isTrue();
                }
            }
            assertThat(taken).doesNotHaveDuplicates();
            assertThat(paired).isEqualTo(mostPairs(rows, entries));
        }
    }

    private static LedgerEntry proposal(int seq, Random random) {
        LocalDate day = DAY.plusDays(random.nextInt(5));
        EntryMetadata metadata = new EntryMetadata(seq, day, Instant.EPOCH, "m" + seq, Optional.empty());
        return new Proposal(
                metadata,
                JOBS.get(random.nextInt(3)),
                Connects.of(1 + random.nextInt(2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean maySame(HistoryRow row, LedgerEntry entry) {
        boolean job = row.job().isEmpty() || entry.job().isEmpty() || row.job().equals(entry.job());
        long apart = Math.abs(row.day().toEpochDay() - entry.effectiveOn().toEpochDay());
        return job && apart <= 1 && row.amount() == entry.amount();
    }

    /** Over all sets of taken entries, row by row: with six entries there are 64 sets. */
    private static int mostPairs(List<HistoryRow> rows, List<LedgerEntry> entries) {
        int sets = 1 << entries.size();
        int[] best = new int[sets];
        java.util.Arrays.fill(best, -1);
        best[0] = 0;
        for (HistoryRow row : rows) {
            int[] next = best.clone();
            for (int set = 0; set < sets; set++) {
                for (int entry = 0; best[set] >= 0 && entry < entries.size(); entry++) {
                    if (((set >> entry) & 1) == 0 && maySame(row, entries.get(entry))) {
                        int with = set | (1 << entry);
                        next[with] = Math.max(next[with], best[set] + 1);
                    }
                }
            }
            best = next;
        }
        return java.util.Arrays.stream(best).max().orElse(0);
    }
}
