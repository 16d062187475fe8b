package coach.connects.chat;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.profile.Identity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChatAddressTest {
    @Test
    void onePersonAloneIsAnsweredInPrivateAndWhereTheAdapterSaysSo() {
        ChatAddress group = ChatAddress.group("somewhere", "1");

        assertThat(ChatAddress.privateOf(new Identity("somewhere", "2")).supportsEphemeral())
                .isTrue();
        assertThat(group.supportsEphemeral()).isFalse();
        assertThat(group.withEphemeral().inThread(Optional.of("9")).supportsEphemeral())
                .isTrue();
    }

    @Test
    void aGroupIsFoundAgainByItsKey() {
        ChatAddress group = ChatAddress.group("console", "group:lancers");

        assertThat(ChatAddress.groupOf(group.chatKey())).isEqualTo(group);
    }
}
