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
        ArchivedEventIds events = ArchivedEventIds.NONE.plus(caused(0, 500)).plus(caused(500, 1_000));

        assertThat(IntStream.range(0, 1_000)).allMatch(i -> events.mayHold(eventId(i)));
        assertThat(IntStream.range(1_000, 3_000)).noneMatch(i -> events.mayHold(eventId(i)));
        assertThat(ArchivedEventIds.read(events.written())).isEqualTo(events);
    }

    @Test
    void aMessageOfSeveralEntriesTakesFourBytes() {
        ArchivedEventIds events = ArchivedEventIds.NONE.plus(List.of(entry(1, "one"), entry(2, "one")));

        assertThat(events.written()).hasSize(4);
    }

    @Test
    void ofTooManyTheNewestAreKnown() {
        ArchivedEventIds events = ArchivedEventIds.NONE.plus(caused(0, ArchivedEventIds.MOST + 10));

        assertThat(events.written()).hasSize(4 * ArchivedEventIds.MOST);
        assertThat(events.mayHold(eventId(ArchivedEventIds.MOST + 9))).isTrue();
        assertThat(events.mayHold(eventId(10))).isTrue();
        assertThat(events.mayHold(eventId(9))).isFalse();
    }

    private static List<RecordedEntry> caused(int from, int to) {
        return IntStream.range(from, to)
                .<RecordedEntry>mapToObj(i -> entry(i + 1, eventId(i)))
                .toList();
    }

    private static String eventId(int i) {
        return "telegram:7001:7001:" + i;
    }

    private static RecordedEntry entry(long seq, String eventId) {
        return new Badge(
                new EntryMetadata(seq, LocalDate.parse("2026-03-10"), Instant.EPOCH, eventId, Optional.empty()),
                Connects.of(1));
    }
}
