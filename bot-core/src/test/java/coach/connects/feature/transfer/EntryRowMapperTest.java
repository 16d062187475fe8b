package coach.connects.feature.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import org.junit.jupiter.api.Test;

/** How each kind of entry stands in a file (docs/export-format.md). */
class EntryRowMapperTest {
    @Test
    void eachTypeOfRecordedEntryHasAFormOfItsOwn() {
        assertThat(EntryRowMapper.ALL.stream().<Class<?>>map(EntryRowMapper::type))
                .containsExactlyInAnyOrder(RecordedEntry.class.getPermittedSubclasses());
    }

    @Test
    void eachFormIsFoundByTheWordOfItsKindAndNoOther() {
        for (EntryRowMapper<?> mapper : EntryRowMapper.ALL) {
            assertThat(EntryRowMapper.of(mapper.kind().word()).orElseThrow()).isSameAs(mapper);
        }
        assertThat(EntryRowMapper.of(EntryKind.EXPIRY.word())).isEmpty();
        assertThat(EntryRowMapper.of("PURCHASE")).isEmpty();
    }
}
