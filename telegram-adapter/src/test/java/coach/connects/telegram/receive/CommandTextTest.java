package coach.connects.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTextTest {
    @Test
    void theBotsNameIsTakenOutOfACommand() {
        CommandText command = CommandText.of("/Check@CoachBot\nhttps://x");
        assertThat(command.words()).isEqualTo("/Check\nhttps://x");
        assertThat(command.command()).contains("check");
        assertThat(command.addressee()).contains("CoachBot");
    }

    @Test
    void aMentionAtTheBeginningIsTakenOut() {
        CommandText command = CommandText.of("@coachbot /check x").withoutMention("CoachBot");
        assertThat(command.words()).isEqualTo("/check x");
        assertThat(command.command()).contains("check");
    }

    @Test
    void wordsStayWords() {
        assertThat(CommandText.of("a/b @c").words()).isEqualTo("a/b @c");
        assertThat(CommandText.of("").command()).isEmpty();
    }
}
