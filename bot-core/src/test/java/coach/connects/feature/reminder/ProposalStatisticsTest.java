package coach.connects.feature.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.feature.reminder.ProposalStatistics.ProposalRecord;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.wallet.Boost;
import coach.connects.wallet.CountedList;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Return;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the proposals of a ledger came to. */
class ProposalStatisticsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    @Test
    void aProposalCostsItsBoostsAndNotWhatCameBack() {
        List<LedgerEntry> entries =
                List.of(proposal(1, 16), proposal(2, 8), boost(3, 1, 5), back(4, 1, 10), back(5, 2, 8));

        ProposalStatistics sent = ProposalStatistics.of(
                entries,
                List.of(),
                List.of(new ProposalOutcome(2, ProposalOutcome.Result.HIRED, DAY)),
                Map.of(1L, Usd.of("1.65")));

        assertThat(sent.all()).extracting(one -> one.spent().value()).containsExactly(11, 0);
        assertThat(ProposalStatistics.paid(sent.all())).isEqualTo(Usd.of("1.65"));
        assertThat(sent.all()).extracting(ProposalRecord::boosted).containsExactly(true, false);
        assertThat(ProposalStatistics.hires(sent.all())).isOne();
    }

    @Test
    void everyEntryIsLookedAtOnceHoweverManyProposalsThereAre() {
        CountedList<LedgerEntry> entries = new CountedList<>(proposals(3_000));

        assertThat(ProposalStatistics.of(entries, List.of(), List.of(), Map.of())
                        .all())
                .hasSize(3_000);

        assertThat(entries.looks()).isEqualTo(entries.size());
    }

    private static List<LedgerEntry> proposals(int many) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            entries.add(proposal(2L * i + 1, 8));
            entries.add(boost(2L * i + 2, 2L * i + 1, 3));
        }
        return entries;
    }

    private static Proposal proposal(long seq, int cost) {
        return new Proposal(
                stamp(seq), Optional.empty(), Connects.of(cost), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Boost boost(long seq, long of, int connects) {
        return new Boost(stamp(seq), of, Connects.of(connects));
    }

    private static Return back(long seq, long of, int connects) {
        return new Return(stamp(seq), of, false, Connects.of(connects));
    }

    private static EntryMetadata stamp(long seq) {
        return new EntryMetadata(seq, DAY, Instant.EPOCH, "m" + seq, Optional.empty());
    }
}
