package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a checkpoint knows of the messages behind it (W-10). */
class ArchivedEventIdsTest {
    @Test
    void itKnowsEachMessageAndComesBackAsItWasWritten() {
        ArchivedEventIds causes = ArchivedEventIds.NONE.plus(caused(0, 500)).plus(caused(500, 1_000));

        assertThat(IntStream.range(0, 1_000)).allMatch(i -> causes.mayHold(cause(i)));
        assertThat(IntStream.range(1_000, 3_000)).noneMatch(i -> causes.mayHold(cause(i)));
        assertThat(ArchivedEventIds.read(causes.written())).isEqualTo(causes);
    }

    @Test
    void aMessageOfSeveralEntriesTakesFourBytes() {
        ArchivedEventIds causes = ArchivedEventIds.NONE.plus(List.of(entry(1, "one"), entry(2, "one")));

        assertThat(causes.written()).hasSize(4);
    }

    @Test
    void ofTooManyTheNewestAreKnown() {
        ArchivedEventIds causes = ArchivedEventIds.NONE.plus(caused(0, ArchivedEventIds.MOST + 10));

        assertThat(causes.written()).hasSize(4 * ArchivedEventIds.MOST);
        assertThat(causes.mayHold(cause(ArchivedEventIds.MOST + 9))).isTrue();
        assertThat(causes.mayHold(cause(10))).isTrue();
        assertThat(causes.mayHold(cause(9))).isFalse();
    }

    private static List<RecordedEntry> caused(int from, int to) {
        return IntStream.range(from, to)
                .<RecordedEntry>mapToObj(i -> entry(i + 1, cause(i)))
                .toList();
    }

    private static String cause(int i) {
        return "telegram:7001:7001:" + i;
    }

    private static RecordedEntry entry(long seq, String cause) {
        return new Badge(
                new EntryMetadata(seq, LocalDate.parse("2026-03-10"), Instant.EPOCH, cause, Optional.empty()),
                Connects.of(1));
    }
}
