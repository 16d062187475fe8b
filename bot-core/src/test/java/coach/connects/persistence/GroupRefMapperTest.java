package coach.connects.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.session.KnownGroups.GroupRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupRefMapperTest {
    @Test
    void aKeptGroupIsTheOneThatItsAdapterNamesAlthoughItsDocumentDoesNotSayWhoCanBeAnsweredAlone() {
        ChatAddress server = ChatAddress.group("discord", "1").withEphemeral().inThread(Optional.of("2"));
        ChatAddress group = ChatAddress.group("telegram", "-5");
        for (ChatAddress at : new ChatAddress[] {server, group}) {
            GroupRef known = GroupRef.of(at, Optional.of("Lancers"));
            BsonFields kept = GroupRefMapper.write(known);

            assertThat(kept.text("platform")).isEqualTo(at.platform());
            assertThat(GroupRefMapper.read(kept)).isEqualTo(known);
        }
    }
}
