package coach.connects.feature.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.wallet.CountedList;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Statement.StatementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which proposal came of which check. */
class CheckOutcomeIndexTest {
    private static final JobId JOB = new JobId("~022104567890123456789");

    @Test
    void theLatestOneThatCountsIsItsAndTheLedgerIsGoneThroughOnce() {
        CountedList<StatementLine> lines = new CountedList<>(List.of(
                line(1, Optional.of(JOB), Optional.empty(), false),
                line(2, Optional.of(JOB), Optional.of("c2"), false),
                line(3, Optional.of(JOB), Optional.of("c3"), true),
                line(4, Optional.empty(), Optional.of("c2"), false)));

        CheckOutcomeIndex proposals = CheckOutcomeIndex.of(lines);

        assertThat(proposals.byJob()).containsExactly(java.util.Map.entry(JOB, 2L));
        assertThat(proposals.byCheck()).containsExactly(java.util.Map.entry("c2", 4L));
        assertThat(lines.looks()).isEqualTo(lines.size());
    }

    private static StatementLine line(long seq, Optional<JobId> job, Optional<String> check, boolean leftOut) {
        EntryMetadata metadata =
                new EntryMetadata(seq, LocalDate.parse("2026-03-10"), Instant.EPOCH, "m", Optional.empty());
        Proposal proposal = new Proposal(metadata, job, Connects.of(4), Optional.empty(), Optional.empty(), check);
        return new StatementLine(proposal, Connects.ZERO, leftOut, Optional.empty());
    }
}
