package coach.connects.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {
    @Test
    void theBotsNameIsTakenOutOfACommand() {
        Said said = Said.of("/Check@CoachBot\nhttps://x");
        assertThat(said.words()).isEqualTo("/Check\nhttps://x");
        assertThat(said.command()).contains("check");
        assertThat(said.addressee()).contains("CoachBot");
    }

    @Test
    void aMentionAtTheBeginningIsTakenOut() {
        Said said = Said.of("@coachbot /check x").withoutMention("CoachBot");
        assertThat(said.words()).isEqualTo("/check x");
        assertThat(said.command()).contains("check");
    }

    @Test
    void wordsStayWords() {
        assertThat(Said.of("a/b @c").words()).isEqualTo("a/b @c");
        assertThat(Said.of("").command()).isEmpty();
    }
}
